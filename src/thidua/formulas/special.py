"""The answer “does not apply” as one object."""

from __future__ import annotations


class NotApplicableType:
    """The type of ``NOT_APPLICABLE``."""

    _only: NotApplicableType | None = None

    def __new__(cls) -> NotApplicableType:
        """Always the same object."""
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __repr__(self) -> str:
        return "NOT_APPLICABLE"

    def __reduce__(self) -> str:
        return "NOT_APPLICABLE"

    def __bool__(self) -> bool:
        raise TypeError("NOT_APPLICABLE is neither true nor false")


NOT_APPLICABLE = NotApplicableType()
"""The answer “does not apply” (không phát sinh, không được giao)."""
