"""The sample data of the demo, shipped with the package and loaded like anybody's data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import TypeVar

from pydantic import JsonValue

from thidua.awards.case import Clocks, Issuer, Movement
from thidua.awards.records import SubjectRecord
from thidua.criteria.criteria_set import CriteriaSet
from thidua.labels import Label
from thidua.loading import load_json
from thidua.model import Model
from thidua.periods import Cycle, Day, Period
from thidua.text import CodeText, Text

M = TypeVar("M", bound=Model)

DISPATCHES = ("dispatch_tam_duong.txt", "dispatch_nhu_quynh.txt")


class Unit(Model):
    """One agency and its answers, as they came in."""

    code: CodeText
    label: Label
    answers: Mapping[str, JsonValue]


class Cluster(Model):
    """Agencies that are compared with one another."""

    code: CodeText
    label: Label
    units: tuple[Unit, ...]


class Field(Model):
    """All clusters of the campaign."""

    note: Label
    clusters: tuple[Cluster, ...]


class Plan(Model):
    """How the demo ranks and commends, and the days it does so."""

    rank_by: tuple[Text, ...]
    leader_class: CodeText
    deeds: Period
    movement: Movement
    issuer: Issuer
    clocks: Clocks
    attested_by: Text
    official_years: tuple[Cycle, ...]
    official_proposed: tuple[Day, ...]


@dataclass(frozen=True, slots=True)
class Samples:
    """Everything the demo starts from."""

    dispatches: tuple[str, ...]
    criteria: CriteriaSet
    field: Field
    plan: Plan
    official: SubjectRecord


def text_of(name: str) -> str:
    """The text of a file of the demo's data."""
    return files("thidua.cli.demo").joinpath("data", name).read_text(encoding="utf-8")


def samples() -> Samples:
    """The sample data, through ``load_json`` like any outside data."""
    return Samples(
        dispatches=tuple(text_of(name) for name in DISPATCHES),
        criteria=_loaded(CriteriaSet, "criteria.json"),
        field=_loaded(Field, "units.json"),
        plan=_loaded(Plan, "plan.json"),
        official=_loaded(SubjectRecord, "official.json"),
    )


def _loaded(model: type[M], name: str) -> M:
    found = load_json(model, text_of(name))
    if found.value is None:
        raise RuntimeError(f"{name}: " + "; ".join(str(finding) for finding in found.findings))
    return found.value
