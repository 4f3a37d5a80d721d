"""For the documentation: doctests of docstrings become code blocks, so that Markdown does not read them as text."""

from __future__ import annotations

import griffe


class Doctests(griffe.Extension):
    """Puts every run of ``>>>`` lines, with its output, into a fence."""

    def on_object(self, *, obj: griffe.Object, **_: object) -> None:
        """Rewrite the docstring of one object."""
        if obj.docstring is not None:
            obj.docstring.value = fenced(obj.docstring.value)


def fenced(text: str) -> str:
    """The docstring with its doctests fenced; a doctest ends at a blank line or at the end."""
    out: list[str] = []
    inside = False
    for line in text.splitlines():
        if not inside and line.startswith(">>>"):
            out += ["", "```pycon"]
            inside = True
        elif inside and not line.strip():
            out.append("```")
            inside = False
        out.append(line)
    return "\n".join([*out, "```"] if inside else out)
