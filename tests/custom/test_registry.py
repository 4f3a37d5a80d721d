"""Registering: spelling, clashes, reloading, unknown kinds, installed rules."""

from importlib.metadata import EntryPoint
from typing import Literal

import pytest

from custom.test_outside import TABLE
from thidua import CriteriaSet, Points, ThiduaError, load, load_installed_rules
from thidua.criteria.rules import registry
from thidua.criteria.rules.registry import forget, kind_of, register, registered, registered_kinds
from thidua.criteria.rules.rule import Rule
from thidua.explain.phrase import Phrase
from thidua.formulas.nodes import NumberLiteral


def rule(kind: str, module: str = __name__, qualname: str = "Made") -> type[Rule]:
    class Made(Rule):
        def expand(self, maximum, facts):
            return NumberLiteral(1, 0)

        def asked(self, maximum, facts):
            return Phrase.of("answer_yes")

    made = type("Made", (Made,), {"__annotations__": {"kind": Literal[kind]}, "kind": kind, "__module__": module})
    made.__qualname__ = qualname
    return made


@pytest.fixture(autouse=True)
def clean():
    before = set(registered_kinds())
    yield
    for kind in set(registered_kinds()) - before:
        forget(kind)


@pytest.mark.parametrize("kind", ["acme:x@1", "so-noi-vu:chuoi-tuan@2.1", "a:b@1.2.3"])
def test_a_kind_is_vendor_name_version(kind):
    assert kind_of(register(rule(kind))) == kind
    assert registered(kind).__name__ == "Made"


@pytest.mark.parametrize(
    "kind", ["acme", "acme:x", "acme:x@", "Acme:x@1", "acme:x@one", "acme:x@1.2.3.4", "ac me:x@1", ""]
)
def test_another_spelling_is_refused(kind):
    with pytest.raises(ThiduaError) as caught:
        register(rule(kind))
    assert caught.value.code == "rule_kind"


def test_a_clash_is_refused_and_the_first_stays():
    first = register(rule("acme:x@1"))
    with pytest.raises(ThiduaError) as caught:
        register(rule("acme:x@1", qualname="Other"))
    assert caught.value.code == "rule_clash"
    assert registered("acme:x@1") is first


def test_the_same_class_may_come_again_when_its_module_is_reloaded():
    register(rule("acme:x@1"))
    second = register(rule("acme:x@1"))
    assert registered("acme:x@1") is second


def test_two_versions_live_side_by_side():
    one, two = register(rule("acme:x@1")), register(rule("acme:x@2"))
    assert (registered("acme:x@1"), registered("acme:x@2")) == (one, two)


def test_an_unknown_kind_in_data_is_a_finding_with_its_place():
    line = {"code": "1", "label": "x", "max": "6", "rule": {"kind": "acme:nobody@1"}}
    data = TABLE | {"sections": [{"code": "I", "label": "Mục", "max": "6", "criteria": [line]}]}
    found = load(CriteriaSet, data).findings
    assert [(f.code, f.where) for f in found] == [("rule_unregistered", "sections/0/criteria/0/rule")]
    assert found[0].hint("en") == "Import the module that has it, or call load_installed_rules()."


def test_wrong_parameters_are_a_finding_with_their_place():
    line = {"code": "1", "label": "x", "max": "6", "rule": {"kind": "outside:quiet-months@1", "months": "months"}}
    data = TABLE | {"sections": [{"code": "I", "label": "Mục", "max": "6", "criteria": [line]}]}
    assert [(f.code, f.where) for f in load(CriteriaSet, data).findings] == [
        ("field_missing", "sections/0/criteria/0/rule/each")
    ]


def test_a_float_in_a_custom_rule_is_refused_like_anywhere_else():
    line: dict = {"code": "1", "label": "x", "max": "6", "rule": {"kind": "outside:quiet-months@1", "months": "m"}}
    line["rule"]["each"] = 0.5
    data = TABLE | {"sections": [{"code": "I", "label": "Mục", "max": "6", "criteria": [line]}]}
    assert [f.code for f in load(CriteriaSet, data).findings] == ["number_float"]


def test_installed_rules_are_loaded_only_when_asked(monkeypatch):
    entries = [EntryPoint("quiet", "custom.outside:QuietMonths", "thidua.rules")]
    monkeypatch.setattr(registry, "entry_points", lambda group: entries if group == "thidua.rules" else [])
    assert load_installed_rules() == ("outside:quiet-months@1",)


def test_an_entry_point_that_is_no_rule_is_refused(monkeypatch):
    entries = [EntryPoint("points", "thidua:Points", "thidua.rules")]
    monkeypatch.setattr(registry, "entry_points", lambda group: entries)
    with pytest.raises(ThiduaError) as caught:
        load_installed_rules()
    assert caught.value.code == "rule_kind"
    assert Points("1") == Points(1)
