"""What a dossier must go through in public: Decree 91/2017 Article 45, Decree 98/2023 Article 31."""

from __future__ import annotations

from datetime import date

from thidua.labels import Label
from thidua.periods.days import clean_day
from thidua.regimes.figures.dated import Dated, Figure, on_day
from thidua.regimes.figures.layers import UNDER_D91, UNDER_D98
from thidua.regimes.instruments import D91, D98, cite

PUBLIC_DUTIES: tuple[Dated[Label], ...] = (
    Dated(
        Label(vi="hồ sơ được công khai để lấy ý kiến", en="dossiers are published for opinion"),
        UNDER_D91,
        cite(D91, "45", "10", mark="secondary"),
    ),
    Dated(
        Label(
            vi="cơ quan trung ương đóng trên địa bàn tỉnh lấy ý kiến UBND cấp tỉnh khi đề nghị Cờ thi đua của Chính "
            "phủ, huân chương, huy chương, danh hiệu vinh dự, giải thưởng, Bằng khen của Thủ tướng",
            en="a central body located in a province asks the opinion of its people's committee for the flag of the "
            "Government, orders, medals, honours, prizes, the certificate of the Prime Minister",
        ),
        UNDER_D98,
        cite(D98, "31", mark="secondary"),
    ),
)
"""Duties of opinion and publication, by decree; Hero titles have a limit of their own among the processing limits."""


def public_duty(on: date | str) -> Figure[Label]:
    """The duty in force on a day; finding ``figure_none`` where none has been read.

    >>> public_duty("2023-05-10").value.en
    'dossiers are published for opinion'
    """
    return on_day(PUBLIC_DUTIES, clean_day(on), Label(vi="việc công khai, lấy ý kiến", en="publication and opinions"))
