"""Launch plan (kế hoạch phát động): a movement together with what the document that launches it says."""

from __future__ import annotations

from typing import Literal

from pydantic import StrictBool, field_validator

from thidua.awards.case import Movement
from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model

MovementScope = Literal["national", "branch", "cluster", "locality", "unit"]
"""Toàn quốc; bộ, ban, ngành, đoàn thể; cụm, khối thi đua; địa phương; cơ quan, đơn vị."""

PlanPart = Literal[
    "aim",
    "requirements",
    "scope",
    "subjects",
    "content",
    "criteria",
    "targets",
    "slogan",
    "theme",
    "time",
    "plan",
    "measures",
    "launch",
    "inspection",
    "models",
    "review",
]
"""What a launch plan may state."""

PARTS: dict[PlanPart, Label] = {
    "aim": Label(vi="mục đích", en="aim"),
    "requirements": Label(vi="yêu cầu", en="requirements"),
    "scope": Label(vi="phạm vi", en="scope"),
    "subjects": Label(vi="đối tượng", en="who takes part"),
    "content": Label(vi="nội dung", en="content"),
    "criteria": Label(vi="tiêu chí", en="criteria"),
    "targets": Label(vi="chỉ tiêu", en="targets"),
    "slogan": Label(vi="khẩu hiệu", en="slogan"),
    "theme": Label(vi="chủ đề, tên gọi ngắn gọn", en="theme and short name"),
    "time": Label(vi="thời gian, thời hạn", en="time limit"),
    "plan": Label(vi="kế hoạch", en="plan of work"),
    "measures": Label(vi="biện pháp, giải pháp", en="measures"),
    "launch": Label(vi="phát động, tổ chức thực hiện", en="launch and carrying out"),
    "inspection": Label(vi="kiểm tra, giám sát", en="inspection and supervision"),
    "models": Label(vi="tuyên truyền, nhân rộng điển hình", en="publicity and spreading of models"),
    "review": Label(vi="sơ kết, tổng kết, khen thưởng", en="reviews and reward"),
}
"""The words of each part."""

SCOPES: dict[MovementScope, Label] = {
    "national": Label(vi="toàn quốc", en="the whole country"),
    "branch": Label(vi="bộ, ban, ngành, lĩnh vực", en="a branch or field"),
    "cluster": Label(vi="cụm, khối thi đua", en="a cluster or bloc"),
    "locality": Label(vi="địa phương", en="a locality"),
    "unit": Label(vi="cơ quan, đơn vị", en="a body or unit"),
}
"""The words of each scope."""


class LaunchPlan(Model):
    """A movement and what its plan says. ``None`` means nobody has said yet, never no.

    ``parts`` are all the parts that the plan states: once given, a part that is not among them is missing.
    ``voluntary`` is false where people are made to take part or kept from it; ``pact_signed`` says whether those who
    take part signed a pact (giao ước); ``plan_reported`` whether the plan went to the Central Board.
    Error ``duplicate_code``.

    >>> movement = Movement.model_validate({
    ...     "code": "pt-01", "label": "Thi đua xây dựng nông thôn mới", "launcher_level": "province",
    ...     "period": {"start": "2021-05-19", "end": "2026-01-01"},
    ... })
    >>> LaunchPlan(movement=movement, parts=("aim", "scope")).voluntary is None
    True
    """

    movement: Movement
    scope: MovementScope | None = None
    parts: tuple[PlanPart, ...] | None = None
    voluntary: StrictBool | None = None
    pact_signed: StrictBool | None = None
    plan_reported: StrictBool | None = None

    @field_validator("parts")
    @classmethod
    def _once(cls, value: tuple[PlanPart, ...] | None) -> tuple[PlanPart, ...] | None:
        for part in value or ():
            if (value or ()).count(part) > 1:
                raise ThiduaError("duplicate_code", what="parts", code=part)
        return value
