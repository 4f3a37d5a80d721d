"""Emulation titles (danh hiệu thi đua), flags among them; two are of State level."""

from __future__ import annotations

from thidua.citations import Mark
from thidua.regimes.catalogue.entry import Entry, Standing, new, old, title
from thidua.regimes.instruments import D91, D98, D152, L03, L22, cite


def _both(article: str, before: Mark, now: Mark, clause: str | None = None) -> tuple[Standing, ...]:
    """The same article in both laws; the clause is that of Law 15/2003."""
    return (old(cite(L03, article, clause, mark=before)), new(cite(L22, article, mark=now)))


PERSONS: tuple[Entry, ...] = (
    title(
        *("ldtt", "Lao động tiên tiến", "Advanced worker"),
        *("individual", "base", _both("24", "secondary", "secondary")),
    ),
    title(
        *("cstt", "Chiến sĩ tiên tiến", "Advanced soldier"),
        *("individual", "base", _both("24", "secondary", "secondary")),
    ),
    title(
        *("cstdcs", "Chiến sĩ thi đua cơ sở", "Emulation fighter at the base level"),
        *("individual", "base", _both("23", "gazette", "secondary")),
    ),
    title(
        *("cstdb", "Chiến sĩ thi đua bộ, ban, ngành, tỉnh", "Emulation fighter of a ministry or province"),
        *("individual", "ministry_province", _both("22", "gazette", "secondary")),
    ),
    title(
        *("cstdtq", "Chiến sĩ thi đua toàn quốc", "Emulation fighter of the nation"),
        *("individual", "state", _both("21", "gazette", "secondary")),
    ),
)
"""Titles of individuals."""

COLLECTIVES: tuple[Entry, ...] = (
    title(
        *("ttldtt", "Tập thể lao động tiên tiến", "Advanced working collective"),
        *("collective", "base", _both("28", "gazette", "secondary", "1")),
    ),
    title(
        *("dvtt", "Đơn vị tiên tiến", "Advanced unit"),
        *("collective", "base", _both("28", "gazette", "secondary", "2")),
    ),
    title(
        *("ttldxs", "Tập thể lao động xuất sắc", "Outstanding working collective"),
        *("collective", "ministry_province", _both("27", "gazette", "secondary")),
    ),
    title(
        *("dvqt", "Đơn vị quyết thắng", "Unit determined to win"),
        *("collective", "ministry_province", _both("27", "gazette", "secondary")),
    ),
)
"""Titles of collectives."""

FLAGS: tuple[Entry, ...] = (
    title(
        *("cobo", "Cờ thi đua của bộ, ban, ngành, tỉnh", "Emulation flag of a ministry or province"),
        *("collective", "ministry_province", _both("26", "secondary", "secondary")),
    ),
    title(
        *("coqk", "Cờ thi đua của quân khu, quân đoàn, đại học quốc gia"),
        "Emulation flag of a military region, a corps or a national university",
        *("collective", "below_ministry"),
        (
            old(cite(D91, "69", mark="gazette")),
            Standing(validity=D98.validity, citation=cite(D98, "54", mark="secondary")),
            Standing(validity=D152.validity, citation=cite(D152, "50", mark="secondary")),
        ),
    ),
    title(
        *("cocp", "Cờ thi đua của Chính phủ", "Emulation flag of the Government"),
        *("collective", "state", _both("25", "secondary", "secondary")),
    ),
)
"""Flags."""

LOCALITIES: tuple[Entry, ...] = (
    title(
        *("xatb", "Xã, phường, đặc khu tiêu biểu", "Exemplary commune, ward or special zone"),
        *("locality", "province", (new(cite(L22, "29", mark="secondary")),)),
    ),
    title(
        *("thonvh", "Thôn, tổ dân phố văn hóa", "Cultural village or quarter"),
        *("locality", "base", _both("30", "unverified", "secondary")),
    ),
    title(
        *("gdvh", "Gia đình văn hóa", "Cultural family"),
        "household",
        "base",
        (old(cite(L03, "29", mark="unverified")), new(cite(L22, "31", mark="unverified"))),
    ),
)
"""Titles of localities and families."""

TITLES: tuple[Entry, ...] = (*PERSONS, *COLLECTIVES, *FLAGS, *LOCALITIES)
"""Every title."""
