"""The awards the packs know."""

from __future__ import annotations

from thidua.awards.award import Award, Form, Title
from thidua.errors import ThiduaError
from thidua.labels import Label

LDTT = Title(code="ldtt", label=Label(vi="Lao động tiên tiến", en="Advanced worker"), subjects=("individual",))
CSTDCS = Title(
    code="cstdcs",
    label=Label(vi="Chiến sĩ thi đua cơ sở", en="Emulation fighter at the base level"),
    subjects=("individual",),
)
GIAY_KHEN = Form(
    code="gk",
    label=Label(vi="Giấy khen", en="Certificate of merit"),
    subjects=("individual", "collective", "household"),
)

AWARDS: tuple[Award, ...] = (LDTT, CSTDCS, GIAY_KHEN)
"""Every title and form with at least one rule."""


def award(code: str) -> Award:
    """The award of that code; error ``award_unknown``.

    >>> award("cstdcs").label.vi
    'Chiến sĩ thi đua cơ sở'
    """
    for found in AWARDS:
        if found.code == code:
            return found
    raise ThiduaError("award_unknown", award=code, known=", ".join(a.code for a in AWARDS))
