"""One criterion of one rule: what it comes to, what it says, what it is as data."""

from __future__ import annotations

from criteria.tables import criterion, section, table, table_data
from thidua import CriteriaSet, Points, load, score


def number(name, highest="1000", **more):
    return {"kind": "number", "name": name, "highest": highest, **more}


def yes_no(name, **more):
    return {"kind": "yes_no", "name": name, **more}


def choice(name, *members, **more):
    return {"kind": "choice", "name": name, "members": list(members), **more}


def items(name, *fields, most=5, **more):
    return {"kind": "items", "name": name, "fields": list(fields), "most": most, **more}


def one(rule, facts, maximum="10", **more):
    """A table of one section and one criterion; the section caps nothing."""
    return table(section("I", "1000", criterion("x", maximum, rule, **more)), facts=facts)


def sheet(rule, facts, answers, maximum="10", **more):
    return score(one(rule, facts, maximum, **more), answers)


def leaf(rule, facts, answers, maximum="10", **more):
    """`7.5`, `0..10`, `not applicable`, `0..10 or not applicable`."""
    return str(sheet(rule, facts, answers, maximum, **more).points("x"))


def found(rule, facts, answers, maximum="10", **more):
    """The findings about the answers, as codes with their places."""
    return [(f.code, f.where) for f in sheet(rule, facts, answers, maximum, **more).findings]


def within(rule, facts, answers, low, high, maximum="10"):
    """Whether the outcome leaves room for all that may come out: a sound bound may be wider than that."""
    outcome = sheet(rule, facts, answers, maximum).points("x")
    return outcome.at_least <= Points(low) and outcome.at_most >= Points(high)


def refused(rule, facts, maximum="10"):
    """The one finding that refuses the table: its code and its place."""
    loaded = load(CriteriaSet, table_data(section("I", "1000", criterion("x", maximum, rule)), facts=facts))
    assert loaded.value is None
    assert len(loaded.findings) == 1
    (finding,) = loaded.findings
    assert finding.message("vi") and finding.message("en")
    return finding.code, finding.where


def line(rule, facts, answers, maximum="10"):
    explained = sheet(rule, facts, answers, maximum).explain()
    return next(line for _, line in explained.lines() if line.code == "x")


def asked(rule, facts, maximum="10"):
    """What an official reads, Vietnamese and English."""
    phrase = line(rule, facts, {}, maximum).asked
    return phrase.text("vi"), phrase.text("en")


def replays(rule, facts, maximum="10"):
    """The table written as JSON and read again is the same table with the same identity."""
    made = one(rule, facts, maximum)
    again = CriteriaSet.model_validate_json(made.model_dump_json())
    assert again == made
    assert again.digest() == made.digest()
    assert again.model_dump(mode="json") == made.model_dump(mode="json")
    return True
