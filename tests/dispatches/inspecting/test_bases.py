"""Ended bases: what is known, by whom, and what is left open."""

from __future__ import annotations

from datetime import date

import pytest

from thidua.dispatches import Dispatch, Reference, Standing, inspect
from thidua.dispatches.inspecting import InForce
from thidua.regimes import COMPETENCE, IN_FORCE

ROWS = (
    # basis, day of the dispatch, what replaced it; "" = still in force or not known to have ended
    ("91/2017/NĐ-CP", "2023-12-31", ""),
    ("91/2017/NĐ-CP", "2024-01-01", "98/2023/NĐ-CP"),
    ("15/2003/QH11", "2024-01-01", "06/2022/QH15"),
    ("42/2010/NĐ-CP", "2017-09-30", ""),
    ("42/2010/NĐ-CP", "2017-10-01", "91/2017/NĐ-CP"),
    ("98/2023/NĐ-CP", "2025-07-01", "152/2025/NĐ-CP"),
    ("1/2024/TT-BNV", "2025-08-05", "15/2025/TT-BNV"),  # zeros in front do not matter
    ("12/2019/TT-BNV", "2024-03-01", ""),  # its end is unverified, and its successor not yet in force
    ("12/2019/TT-BNV", "2024-04-15", "01/2024/TT-BNV"),
    ("152/2025/NĐ-CP", "2027-03-01", ""),  # an end known from metadata only
    ("32/2009/QH12", "2024-01-01", ""),  # marked unverified as a whole
    ("24/2023/NĐ-CP", "2024-07-01", ""),  # its interval is that of the base salary, not of the decree
    ("06/2026/QH16", "2026-04-30", ""),  # adopted, not yet in force
    ("98/2023/NĐ-CP", "2023-12-31", ""),
    ("01/2011/TT-BNV", "2020-03-04", ""),
    ("01/2011/TT-BNV", "2020-03-05", "30/2020/NĐ-CP"),
    ("110/2004/NĐ-CP", "2021-01-01", "30/2020/NĐ-CP"),
    ("999/2001/NĐ-CP", "2024-01-01", ""),
)


@pytest.mark.parametrize(("number", "day", "replaced"), ROWS)
def test_basis(number: str, day: str, replaced: str) -> None:
    basis = Reference(number_symbol=number, relation="based_on")
    found = inspect(Dispatch(date=day, references=(basis,)), instruments=IN_FORCE).findings
    told = [finding.message("en") for finding in found if finding.code == "repealed_basis"]
    assert (told != []) is bool(replaced)
    assert all(f"replaced by {replaced}." in message for message in told)


@pytest.mark.parametrize(
    ("subject", "day", "number"),
    [
        ("Thi đua, khen thưởng", "2003-11-26", "15/2003/QH11"),
        ("sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng", "2013-11-16", "39/2013/QH13"),
        ("Thi đua, khen thưởng", "2022-06-15", "06/2022/QH15"),
        ("Thi đua, khen thưởng", "1999-01-01", None),
        ("Tổ chức chính quyền địa phương", "2003-11-26", None),
    ],
)
def test_a_law_named_by_its_day(subject: str, day: str, number: str | None) -> None:
    standing = IN_FORCE.standing(Reference(kind="luat", subject=subject, date=day), date(2024, 5, 1))
    assert (standing.number_symbol if standing is not None else None) == number


@pytest.mark.parametrize("number", ["733/QĐ-TTg", "86/2025/QĐ-UBND", "24/2023/NĐ-CP", "1168/BNV-BTĐKT"])
def test_numbers_that_many_texts_can_have_are_not_answered(number: str) -> None:
    assert IN_FORCE.standing(Reference(number_symbol=number), date(2026, 5, 1)) is None


def test_without_the_law_only_the_texts_on_records_are_known() -> None:
    bases = tuple(Reference(number_symbol=n, relation="based_on") for n in ("91/2017/NĐ-CP", "01/2011/TT-BNV"))
    found = inspect(Dispatch(date="2024-05-01", references=bases)).findings
    assert [f.where for f in found if f.code == "repealed_basis"] == ["references/1"]


def test_a_host_answers_from_its_own_tables() -> None:
    class Host:
        def standing(self, reference: Reference, day: date) -> Standing | None:
            return Standing(number_symbol="1/QĐ-X", ended=date(2024, 5, 2), replaced_by=None)

    host: InForce = Host()
    basis = Reference(number_symbol="1/QĐ-X", date="2020-01-01", relation="based_on")
    for day, told in (("2024-05-01", False), ("2024-05-02", True)):
        codes = inspect(Dispatch(date=day, references=(basis,)), instruments=host).codes
        assert ("repealed_basis" in codes) is told


@pytest.mark.parametrize(
    ("issuer", "subject", "day", "wrong"),
    [
        ("UBND xã An Bình", "tặng Bằng khen cho các tập thể", "2024-05-01", True),
        ("UBND xã An Bình", "tặng Giấy khen cho các tập thể", "2024-05-01", False),
        ("UBND xã An Bình", "thành lập Hội đồng xét tặng Bằng khen", "2024-05-01", False),
        ("UBND xã An Bình", "công nhận danh hiệu Chiến sĩ thi đua cơ sở", "2025-06-30", True),
        ("UBND xã An Bình", "công nhận danh hiệu Chiến sĩ thi đua cơ sở", "2025-07-01", False),
        ("UBND huyện Phú Khê", "công nhận danh hiệu Chiến sĩ thi đua cơ sở", "2025-06-30", False),
        ("UBND tỉnh Thạch Lâm", "tặng Bằng khen của Thủ tướng Chính phủ", "2024-05-01", True),
        ("UBND thành phố Vinh", "tặng Bằng khen", "2024-05-01", False),  # of which level is not said
        ("UBND xã An Bình", "tặng Bằng khen", "2010-05-01", False),  # the law of that day is not read
    ],
)
def test_award_decisions(issuer: str, subject: str, day: str, wrong: bool) -> None:
    dispatch = Dispatch(kind="quyet_dinh", issuer=issuer, subject=subject, date=day)
    assert ("issuer_not_competent" in inspect(dispatch, competence=COMPETENCE).codes) is wrong
    assert "issuer_not_competent" not in inspect(dispatch).codes
    assert "issuer_not_competent" not in inspect(dispatch.evolve(kind="to_trinh"), competence=COMPETENCE).codes
