"""Huân chương Lao động third class for long service: Decree 152/2025 Articles 21 and 9, for women with Article 4.

Two rows of a longer table are known: head and deputy head of a general department or department of a ministry.
"""

from __future__ import annotations

from thidua.awards.asks import Attested, DisciplineInPost, IsWoman, MonthsInPost, OpenLaw
from thidua.awards.rule import AwardRule, RuleFact
from thidua.citations import Validity
from thidua.labels import Label
from thidua.regimes.building import Clause, either, every, fact, leaf, rule, words, yes
from thidua.regimes.instruments import AMENDED_FROM, D152, cite

VALIDITY = Validity(start=D152.validity.start, end=AMENDED_FROM)
HEAD = (6, 10)
DEPUTY = (10, 15)
"""From so many years up to, and without, so many."""

_TABLE = cite(D152, "21", mark="secondary")
_WOMEN = cite(D152, "4", mark="secondary")
_CLEAN = cite(D152, "9", mark="secondary")

_WOMAN = fact("is_woman", words("Là nữ", "A woman"), IsWoman())
_LATER = fact(
    "retires_later",
    words(
        "Nghỉ hưu ở tuổi cao hơn theo quy định nên không được giảm thời gian giữ chức vụ",
        "Retires at a higher age under the law, so that the time in post is not reduced",
    ),
    Attested(question="retires_later"),
)


def _row(code: str, post: str, label: Label, years: tuple[int, int]) -> Clause:
    """A row of the table, and for women the same row at two thirds of its years."""
    asked = fact(
        f"{code}_months",
        words(f"Số tháng giữ chức vụ {label.vi}", f"Months in the post of {label.text('en')}"),
        MonthsInPost(posts=(post,)),
    )
    least, most = years
    whole = words(
        f"Giữ chức vụ {label.vi} từ {least} năm đến dưới {most} năm",
        f"{label.text('en').capitalize()} for {least} to under {most} years",
    )
    women = words(f"{whole.vi} (nữ: bằng 2/3 thời gian đó)", f"{whole.text('en')} (women: two thirds of that time)")
    reduced = f"is_woman and not retires_later and {_between(asked, least * 8, most * 8)}"
    return either(
        code,
        whole,
        _TABLE,
        leaf(f"{code}_full_time", whole, _between(asked, least * 12, most * 12), _TABLE, asked),
        leaf(f"{code}_two_thirds", women, reduced, _WOMEN, asked, _WOMAN, _LATER),
    )


def _between(asked: RuleFact, least: int, most: int) -> str:
    return f"{asked.name} >= {least} and {asked.name} < {most}"


def _others() -> Clause:
    held = words("Giữ chức vụ khác trong bảng của điều này", "Held another post of the table of this article")
    return every(
        "other_posts",
        words("Theo chức vụ khác trong bảng", "By another post of the table"),
        _TABLE,
        yes("held_other_post", held, _TABLE, Attested(question="held_other_post")),
        yes(
            "other_rows",
            words("Các dòng khác của bảng (chưa đọc được)", "The other rows of the table (not read)"),
            _TABLE.evolve(mark="unverified"),
            OpenLaw(),
        ),
    )


def _not_disciplined() -> Clause:
    label = words("Không bị kỷ luật trong thời gian giữ chức vụ", "Not disciplined while in leadership posts")
    asked = fact(
        "disciplined_in_post",
        words("Bị kỷ luật trong thời gian giữ chức vụ", "Disciplined while in leadership posts"),
        DisciplineInPost(),
    )
    return leaf("not_disciplined", label, f"not {asked.name}", _CLEAN, asked)


def _no_violation() -> Clause:
    label = words("Không có kết luận bằng văn bản về vi phạm nghiêm trọng", "No serious violation concluded in writing")
    asked = fact(
        "serious_violation",
        words("Có kết luận bằng văn bản về vi phạm nghiêm trọng", "A serious violation was concluded in writing"),
        Attested(question="serious_violation"),
    )
    return leaf("no_violation", label, f"not {asked.name}", _CLEAN, asked)


LONG_SERVICE: AwardRule = rule(
    "d152-hcld3-individual-long-service",
    "hcld3",
    "individual",
    words("Huân chương Lao động hạng Ba (cống hiến)", "Labour Order third class for long service"),
    VALIDITY,
    every(
        "hcld3",
        words("Đạt mọi điều kiện", "Every condition holds"),
        _TABLE,
        either(
            "time_in_post",
            words("Đủ thời gian giữ chức vụ", "Time in post"),
            _TABLE,
            _row("head", "cuc_truong", words("Cục trưởng", "head of department (Cục trưởng)"), HEAD),
            _row("deputy", "pho_cuc_truong", words("Phó Cục trưởng", "deputy head of department"), DEPUTY),
            _others(),
        ),
        _not_disciplined(),
        _no_violation(),
    ),
    kinds=("long_service",),
    notes=(
        words(
            "Từ mốc trên của mỗi dòng trở lên thuộc hạng cao hơn, chưa có trong thư viện. Nữ có thể đạt theo thời gian "
            "chung hoặc theo 2/3 thời gian đó; nếu đủ hạng cao hơn thì đề nghị hạng đó.",
            "From the upper bound of a row on a higher class applies, which is not in the library. A woman may qualify "
            "by the full time or by two thirds of it; where she reaches a higher class, that one is proposed.",
        ),
        words(
            "Cộng thời gian giữa các chức vụ khác nhau: chưa đọc được quy định, nên mỗi chức vụ tính riêng.",
            "Adding up time in different posts: that rule has not been read, so each post counts by itself.",
        ),
    ),
)
