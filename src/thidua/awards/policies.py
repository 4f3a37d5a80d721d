"""Policies (lựa chọn cách hiểu): what a text leaves open and somebody must settle, each named in the verdict."""

from __future__ import annotations

from typing import Literal

from pydantic import field_validator

from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model

LeftOut = Literal["new_recruits", "maternity", "study", "sick", "seconded_out", "seconded_in", "moved_in", "not_rated"]
"""Members that a denominator may leave out."""

LEFT_OUT: dict[LeftOut, Label] = {
    "new_recruits": Label(vi="người mới tuyển dụng", en="new recruits"),
    "maternity": Label(vi="người nghỉ thai sản", en="those on maternity leave"),
    "study": Label(vi="người đi học", en="those studying"),
    "sick": Label(vi="người đang điều trị", en="those under treatment"),
    "seconded_out": Label(vi="người biệt phái đi nơi khác", en="those seconded elsewhere"),
    "seconded_in": Label(vi="người biệt phái đến", en="those seconded in"),
    "moved_in": Label(vi="người mới chuyển đến", en="those who moved in"),
    "not_rated": Label(vi="người không được xếp loại", en="those not rated"),
}


class Policies(Model):
    """How open points of the law are read in one case; each default is the cautious or literal reading.

    ``leave_out``: which members do not count in a share of members; none by default, since no text defines it.
    ``overlapping_terms``: whether two consecutive titles may rest on common years; no by default.
    ``one_state_form``: whether at most one form of State level a year is accepted under Law 06/2022 too, as the
    circular under the former law said; no by default, with a finding where two fall in one year.
    Error ``duplicate_code``.

    >>> Policies(leave_out=("new_recruits",)).denominator().vi
    'tổng số thành viên, không tính người mới tuyển dụng'
    """

    leave_out: tuple[LeftOut, ...] = ()
    overlapping_terms: bool = False
    one_state_form: bool = False

    @field_validator("leave_out")
    @classmethod
    def _once(cls, value: tuple[LeftOut, ...]) -> tuple[LeftOut, ...]:
        for one in value:
            if value.count(one) > 1:
                raise ThiduaError("duplicate_code", what="leave_out", code=one)
        return value

    def denominator(self) -> Label:
        """The denominator of member shares in words."""
        return denominator(self.leave_out)


def denominator(leave_out: tuple[LeftOut, ...]) -> Label:
    """A denominator in words.

    >>> denominator(()).en
    'all members'
    """
    if not leave_out:
        return Label(vi="tổng số thành viên", en="all members")
    vi = ", ".join(LEFT_OUT[one].vi for one in leave_out)
    en = ", ".join(LEFT_OUT[one].text("en") for one in leave_out)
    return Label(vi=f"tổng số thành viên, không tính {vi}", en=f"all members without {en}")
