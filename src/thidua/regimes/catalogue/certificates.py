"""Certificates (bằng khen, giấy khen), the commemorative medal, and the badge that Law 06/2022 dropped."""

from __future__ import annotations

from thidua.regimes.catalogue.entry import Entry, Standing, form, new, old
from thidua.regimes.instruments import D91, D98, D152, L03, L22, cite

CERTIFICATES: tuple[Entry, ...] = (
    form(
        "bkttg",
        ("Bằng khen của Thủ tướng Chính phủ", "Commendation of the Prime Minister"),
        *("commendation", "state"),
        (old(cite(L03, "71", mark="gazette")), new(cite(L22, "73", mark="secondary"))),
    ),
    form(
        "bk",
        ("Bằng khen của bộ, ban, ngành, tỉnh", "Commendation of a ministry or province"),
        *("commendation", "ministry_province"),
        (old(cite(L03, "72", mark="gazette")), new(cite(L22, "74", mark="secondary"))),
    ),
    form(
        "bkqk",
        ("Bằng khen của quân khu, đại học quốc gia", "Commendation of a military region or a national university"),
        *("commendation", "below_ministry"),
        (
            old(cite(D91, mark="unverified")),
            Standing(validity=D98.validity, citation=cite(D98, "58", mark="unverified")),
            Standing(validity=D152.validity, citation=cite(D152, "54", mark="secondary")),
        ),
    ),
    form(
        "gk",
        ("Giấy khen", "Certificate of merit"),
        *("certificate", "base"),
        (old(cite(L03, "75", mark="gazette")), new(cite(L22, "75", mark="secondary"))),
    ),
    form(
        "knc",
        ("Kỷ niệm chương", "Commemorative medal"),
        *("commemorative", "ministry_province"),
        (old(cite(D91, "70–74", mark="unverified")), new(cite(L22, "71", mark="unverified"))),
    ),
    form(
        "hh",
        ("Huy hiệu", "Badge"),
        *("commemorative", "ministry_province"),
        (old(cite(L03, mark="secondary")),),
    ),
)
"""Forms below the State level, and the commendation of the Prime Minister."""
