"""``Campaign.from_dispatch``: what a dispatch makes of a campaign."""

from __future__ import annotations

from pathlib import Path

import pytest

from dispatches import seeds
from thidua.campaigns import Campaign, Launcher
from thidua.dispatches import CampaignMention, Dispatch, Paragraph, decode, read

DOCUMENTS = Path(__file__).parents[1] / "dispatches" / "documents"


def campaign_of(text: str | None) -> Campaign:
    assert text is not None
    dispatch = read(text).dispatch
    assert dispatch is not None
    campaign = Campaign.from_dispatch(dispatch)
    assert campaign is not None
    return campaign


def test_the_plan_of_a_ward() -> None:
    campaign = campaign_of((DOCUMENTS / "c15_pipe_table.txt").read_text(encoding="utf-8"))
    assert campaign.name == "Phường sạch, phố xanh"
    assert (campaign.form, campaign.form_basis) == ("thematic", "name")
    assert campaign.launcher == Launcher(name="ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG MAI", level="commune")
    assert (campaign.from_year, campaign.to_year) == (2021, 2025)
    assert [(g.name, g.label, g.source) for g in campaign.targets] == [
        ("tổ dân phố", "1", "heading"),
        ("trường học", "2", "heading"),
    ]
    assert [(t.label, t.group) for t in campaign.tasks] == [
        ("I", None),
        ("a)", "tổ dân phố"),
        ("b)", "tổ dân phố"),
        ("2", "trường học"),
        ("III", None),
    ]
    assert campaign.tasks[3].text == "Mỗi lớp nhận chăm sóc một bồn hoa."
    assert campaign.tasks[0].text == "MỤC ĐÍCH\nNâng cao ý thức của người dân."
    assert campaign.yearly_evaluation is not None
    assert campaign.yearly_nomination is not None
    assert [r.number_symbol for r in campaign.implements] == ["04/CT-UBND"]


def test_the_letter_of_nhu_quynh_carries_a_movement_on() -> None:
    campaign = campaign_of(decode(seeds.seed(seeds.NHU_QUYNH)).text)
    assert campaign.name == "Cán bộ, Công chức thi đua thực hiện văn hóa công sở"
    assert campaign.theme is None
    assert campaign.role == "carries_on"
    assert (campaign.form, campaign.form_basis) == ("thematic", "name")
    assert (campaign.from_year, campaign.to_year) == (2019, 2025)
    assert campaign.launcher == Launcher(name="UBND thị trấn Như Quỳnh", level="commune")
    assert [t.label for t in campaign.tasks] == ["1", "2", "3", "4", "5"]
    assert {t.group for t in campaign.tasks} == {None}
    assert [(g.name, g.source) for g in campaign.targets] == [
        ("Các Ngành, Đoàn thể thị trấn", "addressees"),
        ("Các Cán bộ, Công chức thị trấn", "addressees"),
    ]
    assert [r.number_symbol for r in campaign.implements] == ["21/UBND-VHTT", "119/KH-UBND"]
    assert campaign.yearly_evaluation is not None
    assert campaign.yearly_evaluation.task == "4"
    assert campaign.yearly_nomination is not None
    assert campaign.yearly_nomination.task == "5"


def test_the_letter_of_tam_duong_launches_one_and_breaks_off_after_its_first_group() -> None:
    campaign = campaign_of(decode(seeds.seed(seeds.TAM_DUONG)).text)
    assert campaign.name == "Cán bộ, công chức, viên chức huyện thực hiện văn hoá công sở"
    assert campaign.theme is not None
    assert campaign.theme.startswith("Cán bộ, công chức, viên chức thi đua thực hiện kỷ cương, trách nhiệm")
    assert campaign.theme.endswith("văn minh, hiện đại, xanh, sạch, đẹp")
    assert campaign.role == "launches"
    assert campaign.launcher == Launcher(name="ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG", level="district")
    assert (campaign.from_year, campaign.to_year) == (None, None)
    assert [(g.name, g.label) for g in campaign.targets] == [("các cơ quan, đơn vị", "1")]
    assert [(t.label, t.group) for t in campaign.tasks] == [
        ("1.1", "các cơ quan, đơn vị"),
        ("1.2", "các cơ quan, đơn vị"),
    ]
    assert [r.number_symbol for r in campaign.implements] == ["1377/UBND-TH"]
    assert campaign.yearly_evaluation is None
    assert campaign.yearly_nomination is None


def test_a_dispatch_about_no_campaign() -> None:
    assert Campaign.from_dispatch(Dispatch(subject="góp sách cho thư viện xã")) is None


@pytest.mark.parametrize(
    ("subject", "name", "form", "basis", "role"),
    [
        ("phát động phong trào thi đua thường xuyên năm 2024", None, "regular", "text", "launches"),
        ("phát động đợt thi đua theo chuyên đề", None, "thematic", "text", "launches"),
        ("hưởng ứng phong trào thi đua yêu nước", None, None, None, "carries_on"),
        ("tổng kết phong trào", None, None, None, None),
        ("về việc", "Xanh", "thematic", "name", None),
    ],
)
def test_form_and_role(subject: str, name: str | None, form: str | None, basis: str | None, role: str | None) -> None:
    mention = CampaignMention(name=name, from_year=2024, to_year=2024)
    campaign = Campaign.from_dispatch(Dispatch(subject=subject, campaign=mention))
    assert campaign is not None
    assert (campaign.form, campaign.form_basis, campaign.role) == (form, basis, role)


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("UBND xã Minh Khai", "commune"),
        ("ỦY BAN NHÂN DÂN THỊ XÃ SÔNG LA", "district"),
        ("UBND phường 3, quận 5", "commune"),
        ("UBND tỉnh Lai Châu", "province"),
        ("ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI", "province"),
        ("UBND thành phố Vĩnh Hòa", None),
        ("Bộ Nội vụ", "central"),
        ("Thủ tướng Chính phủ", "central"),
        ("BẢO HIỂM XÃ HỘI TỈNH BẮC LĨNH", "province"),
        ("Trường THPT Chu Văn An", None),
    ],
)
def test_the_level_a_name_shows(name: str, level: str | None) -> None:
    assert Launcher.named(name).level == level


@pytest.mark.parametrize(
    ("text", "evaluation", "nomination"),
    [
        ("Hằng năm sơ kết phong trào.", True, False),
        ("Hàng năm bình xét các tập thể tiêu biểu.", False, True),
        ("Hằng năm tổng kết. Cuối đợt bình xét khen thưởng.", True, False),
        ("Đánh giá kết quả vào năm 2025.", False, False),
        ("Hằng năm, đánh giá và đề nghị cấp trên khen thưởng.", True, True),
    ],
)
def test_what_is_asked_every_year(text: str, evaluation: bool, nomination: bool) -> None:
    dispatch = Dispatch(campaign=CampaignMention(name="Xanh"), body=(Paragraph(label="2", text=text),))
    campaign = Campaign.from_dispatch(dispatch)
    assert campaign is not None
    assert (campaign.yearly_evaluation is not None) is evaluation
    assert (campaign.yearly_nomination is not None) is nomination
    for asked in (campaign.yearly_evaluation, campaign.yearly_nomination):
        assert asked is None or asked.task == "2"
