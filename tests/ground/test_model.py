"""Model: frozen, closed, and changed only through evolve."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from thidua.labels import Label
from thidua.model import Model
from thidua.points import Points


class Leaf(Model):
    label: Label
    top: Points = Points(10)


class WideLeaf(Leaf):
    floor: Points = Points(0)


class Table(Model):
    leaves: tuple[Leaf, ...]


def test_frozen_and_closed():
    leaf = Leaf(label="a")
    with pytest.raises(ValidationError):
        leaf.top = Points(5)
    with pytest.raises(ValidationError):
        Leaf(label="a", most=5)


def test_evolve_validates_and_leaves_the_original():
    leaf = Leaf(label="a")
    assert leaf.evolve(top="12.5").top == Points("12.5")
    assert leaf.top == Points(10)
    assert leaf.evolve() == leaf
    for change in ({"top": 0.5}, {"top": "1,5"}, {"most": 1}, {"label": ""}):
        with pytest.raises(ValidationError):
            leaf.evolve(**change)


def test_a_subclass_keeps_its_type_in_evolve_and_its_fields_on_the_wire():
    wide = WideLeaf(label="a", floor="1")
    assert type(wide.evolve(top=5)) is WideLeaf
    dumped = Table(leaves=(wide, Leaf(label="b"))).model_dump(mode="json")
    assert dumped["leaves"][0]["floor"] == "1"
    assert "floor" not in dumped["leaves"][1]


def test_equal_models_have_equal_hashes():
    assert hash(Leaf(label="a", top="10.0")) == hash(Leaf(label="a", top=10))
