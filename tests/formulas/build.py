"""Short names for building trees by hand, and catching the error of a call."""

from __future__ import annotations

from datetime import date

import pytest

from thidua.errors import ThiduaError
from thidua.formulas import nodes as n


def num(text):
    """A literal as written."""
    return n.NumberLiteral(int(text.replace(".", "")), len(text.partition(".")[2]))


def ref(name):
    return n.FactRef(name)


def op(name, *args):
    return n.Apply(name, args)


def member(name):
    return n.MemberLiteral(name)


def day(text):
    return n.DateLiteral(date.fromisoformat(text).toordinal())


def rounded(x, step, mode="half_up"):
    return n.RoundTo(x, step, mode)


def some_of(k, *args):
    return n.AtLeast(k, args)


a, b, c, d = (ref(name) for name in "abcd")
true, false = n.BoolLiteral(True), n.BoolLiteral(False)
na, ask = n.NotApplicableLiteral(), n.AskLiteral()
zero, one = num("0"), num("1")


def error_of(call, *args, **kwargs):
    """The `ThiduaError` a call ends with; any other exception fails the test."""
    with pytest.raises(ThiduaError) as caught:
        call(*args, **kwargs)
    return caught.value


def codes_of(call, *args, **kwargs):
    """The codes inside a pydantic error, or of the error itself."""
    with pytest.raises(ValueError) as caught:
        call(*args, **kwargs)
    if isinstance(caught.value, ThiduaError):
        return [caught.value.code]
    found = []
    for item in caught.value.errors():
        inner = item.get("ctx", {}).get("error")
        found.append(inner.code if isinstance(inner, ThiduaError) else item["type"])
    return found
