"""How the parts of a dispatch are printed: what the rules of form look at and no value keeps."""

from __future__ import annotations

from thidua.model import Model
from thidua.text import Text


class Appearance(Model):
    """The printed form of one dispatch; ``None`` where the part is not there.

    ``party_form`` is true for documents in the form of the Party or the youth union, which have no national
    motto. ``number_line`` and ``date_line`` are printed as they stand (“Số: 5 /KH-UBND”, “ngày 5 tháng 3 năm
    2024”), ``day`` and ``month`` the figures in it. ``academic_titles`` has one entry per signature.

    >>> Appearance(number_line="Số: 5 /KH-UBND").motto
    False
    """

    party_form: bool = False
    motto: bool = False
    issuer_header: bool = False
    number_line: Text | None = None
    date_line: Text | None = None
    date_numeric: bool = False
    day: Text | None = None
    month: Text | None = None
    subject_prefix: Text | None = None
    recipients_heading: bool = False
    end_mark: bool = False
    academic_titles: tuple[Text | None, ...] = ()
