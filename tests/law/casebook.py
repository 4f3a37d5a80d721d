"""Reads the case files of this folder: a sample record on which every condition holds, and cases that change it.

A file says in words what an article asks, gives one sample record (`[sample]`), and lists cases (`[[case]]`). A case
names what it changes (`change`) and what must come out. `also_proposed` gives other days of the proposal with the same
outcome; at the head of the file it holds for every case that does not give its own. `also_awards` at the head names
awards of the same standard, for which every case is judged too. `"unknown"` takes a fact away. What
is not named stays as in the sample. `complete` names the lists that are declared complete from the first day of the
period counted to its last, or to the day of the proposal where that is later, `ever` those complete from the beginning
up to then; `closures` gives other days. `rated` gives one rating to every year of a stage ("2015..2019"), `members`
groups of members by name, each with its `count` and what is known of every one of them. `record` gives entries of the
record as they are (`awards`, `ratings`, `proceedings` …), as a list or by name, so that a case can change one of them;
they stand after those made from the short words.

Expected of a verdict: `expect` (eligible, ineligible, undetermined), `fails` (the conditions that make it fail),
`needs` (facts from the files), `decisions` (only people can take), `law` (texts not in the packs), `findings`,
`mark`, and `article` (where the conditions named in `fails` or `rests_on` stand). Lists that are not given must be
empty.
"""

import tomllib
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from thidua import Case, Cycle, SubjectRecord, Verdict, judge
from thidua.awards.conditions import walk
from thidua.regimes import competent_issuers

FOLDER = Path(__file__).resolve().parent
RATED = frozenset({"leans_on"})  # implied by the mark, checked with it
SAMPLE_WORDS = frozenset(
    [
        "achieved",
        "registered_at",
        "proposed_at",
        "received_at",
        "decided_at",
        "reason",
        "subject",
        "staff",
        "issuer",
        "movement",
        "members",
        "recruited_on",
        "rating",
        "rated",
        "registered",
        "holds",
        "initiatives",
        "disciplines",
        "attested",
        "deeds",
        "complete",
        "ever",
        "closures",
        "record",
        "achievements",
        "policies",
    ]
)
CASE_WORDS = frozenset(
    [
        "title",
        "change",
        "also_proposed",
        "expect",
        "fails",
        "needs",
        "decisions",
        "law",
        "findings",
        "mark",
        "article",
        "rests_on",
        "advisory",
    ]
)


@dataclass(frozen=True)
class LawCase:
    """One case of a file, its sample already changed."""

    file: str
    title: str
    award: str
    given: dict[str, Any]
    expected: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.file}: {self.title} (proposed {self.given.get('proposed_at', '–')})"


def files(folder: Path = FOLDER) -> list[Path]:
    """The case files, by name."""
    return sorted(folder.glob("*.toml"))


def read(path: Path) -> dict[str, Any]:
    """One file as data."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def cases(path: Path) -> Iterator[LawCase]:
    """The verdict cases of one file; a case that is also proposed on other days comes once per day."""
    book = read(path)
    for entry in book.get("case", []):
        unknown_words = set(entry) - CASE_WORDS
        assert not unknown_words, f"{path.name}: {entry['title']}: {unknown_words}"
        given = changed(book["sample"], entry.get("change", {}))
        assert set(given) <= SAMPLE_WORDS, f"{path.name}: {entry['title']}: {set(given) - SAMPLE_WORDS}"
        expected = {"findings": book.get("findings", []), "article": book.get("default_article"), **entry}
        for day in (given.get("proposed_at"), *entry.get("also_proposed", book.get("also_proposed", ()))):
            on_day = given if day is None else given | {"proposed_at": day}
            for award in (book["award"], *book.get("also_awards", ())):
                yield LawCase(path.name, entry["title"], award, on_day, expected)


def changed(sample: dict[str, Any], change: dict[str, Any]) -> dict[str, Any]:
    """The sample with a change; tables are merged, `"unknown"` removes."""
    result = deepcopy(sample)
    for key, value in change.items():
        if value == "unknown":
            result.pop(key, None)
        elif isinstance(value, dict) and isinstance(result.get(key), dict):
            result[key] = changed(result[key], value)
        else:
            result[key] = value
    return result


def record_of(given: dict[str, Any]) -> SubjectRecord:
    """The record a case describes."""
    cycle = given["achieved"]
    period = Cycle(cycle).period()
    known_to = max(str(period.last_day), given.get("proposed_at", ""), given.get("received_at", ""))
    asked = given.get("proposed_at", str(period.last_day))
    days = {"complete_from": str(period.start), "complete_to": known_to, "source": "bộ phận tổ chức"}
    closures = [{"events": events, **days} for events in given.get("complete", ())]
    closures += [{**days, "events": events, "complete_from": None} for events in given.get("ever", ())]
    closures += [{"source": "bộ phận tổ chức", **closure} for closure in given.get("closures", ())]
    data: dict[str, Any] = {
        "subject": "doi-tuong",
        "subject_kind": given.get("subject", "individual"),
        "staff": given.get("staff"),
        "recruited_on": given.get("recruited_on"),
        "disciplines": given.get("disciplines", ()),
        "closures": closures,
        "awards": [
            {"award": award, "cycle": cycle, "decision": f"QĐ {award}", "decided_on": min(str(period.last_day), asked)}
            for award in given.get("holds", ())
        ],
        "initiatives": [
            {"code": f"sk-{at}", "cycle": cycle, "kind": kind} for at, kind in enumerate(given.get("initiatives", ()))
        ],
        "attestations": [
            {"question": question, "cycle": cycle, "answer": answer, "by": "Hội đồng"}
            for question, answer in given.get("attested", {}).items()
        ],
    }
    if "rating" in given:
        data["ratings"] = [{"cycle": cycle, "rating": given["rating"]}]
    if "rated" in given:
        data["ratings"] = [*data.get("ratings", ()), *rated(given["rated"])]
    if "members" in given:
        data["members"] = [snapshot(cycle, str(period.last_day), given["members"])]
    if given.get("registered"):
        data["registrations"] = [{"cycle": cycle}]
    if "deeds" in given:
        deeds = given["deeds"]
        span = {"start": deeds["start"], "end": deeds["end"]}
        data["movement_results"] = [{"movement": deeds["movement"], "period": span, "result": deeds["result"]}]
    for name, said in given.get("record", {}).items():
        entries = list(said.values()) if isinstance(said, dict) else said
        data[name] = [*data.get(name, ()), *entries] if isinstance(entries, list) else entries
    return SubjectRecord.model_validate(data)


def rated(spans: dict[str, str]) -> list[dict[str, str]]:
    """A rating for each year of each stage."""
    return [
        {"cycle": str(year), "rating": rating}
        for span, rating in spans.items()
        for year in range(Cycle(span).first_year, Cycle(span).last_year + 1)
    ]


def snapshot(cycle: str, on: str, groups: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """A member snapshot from groups of members that are alike."""
    members = [
        {"code": f"{name}-{number}", **{key: value for key, value in group.items() if key != "count"}}
        for name, group in groups.items()
        for number in range(group["count"])
    ]
    return {"cycle": cycle, "on": on, "source": "danh sách của đơn vị", "members": members}


def case_of(given: dict[str, Any]) -> Case:
    """The circumstances a case describes."""
    names = ("achieved", "registered_at", "proposed_at", "received_at", "decided_at")
    data: dict[str, Any] = {"clocks": {name: given[name] for name in names if name in given}}
    data["award_kind"] = given.get("reason", "merit")
    data |= {name: given[name] for name in ("issuer", "movement", "achievements", "policies") if name in given}
    return Case.model_validate(data)


def verdict_of(case: LawCase) -> Verdict:
    """What the library says."""
    return judge(record_of(case.given), case.award, case_of(case.given))


def complaints(case: LawCase) -> list[str]:
    """Where the library and the case differ; empty when they agree."""
    verdict, expected = verdict_of(case), case.expected
    said = {
        "expect": verdict.status,
        "fails": sorted(verdict.shortfalls),
        "needs": sorted(need.name for need in verdict.facts),
        "decisions": sorted(need.name for need in verdict.decisions),
        "law": sorted(need.name for need in verdict.law),
        "findings": sorted({finding.code for finding in verdict.findings} - RATED),
    }
    wanted = {key: sorted(expected.get(key, ())) for key in said if key != "expect"} | {"expect": expected["expect"]}
    found = [f"{key}: expected {wanted[key]}, got {said[key]}" for key in said if wanted[key] != said[key]]
    if "mark" in expected and verdict.mark != expected["mark"]:
        found.append(f"mark: expected {expected['mark']}, got {verdict.mark}")
    leans = any(finding.code == "leans_on" for finding in verdict.findings)
    if leans != (verdict.mark not in (None, "gazette")):
        found.append(f"the mark {verdict.mark} and the finding that shows it do not agree")
    if "advisory" in expected and (verdict.advisory is None or verdict.advisory.status != expected["advisory"]):
        found.append(f"advisory: expected {expected['advisory']}, got {verdict.advisory and verdict.advisory.status}")
    named = expected.get("fails") or expected.get("rests_on", [])
    if verdict.rule is not None and expected.get("article") and named:
        where = {node.code: str(node.citation) for node in walk(verdict.rule.condition)}
        articles = {where.get(code, "nowhere") for code in named}
        if not all(article.startswith(expected["article"]) for article in articles):
            found.append(f"article: expected {expected['article']}, got {sorted(articles)}")
        outcomes = {node.code: node.outcome.value for node in verdict.nodes}
        lacking = [code for code in expected.get("rests_on", ()) if outcomes.get(code) is not True]
        found += [f"rests_on: {code} does not hold" for code in lacking]
    return [f"{case}: {text}" for text in found]


def competence_complaints(path: Path) -> list[str]:
    """Where the table of competence and a file about it differ."""
    found = []
    book = read(path)
    for entry in book["competence"]:
        days = [date.fromisoformat(day) for day in entry["days"]]
        for award in entry["awards"]:
            for day in days:
                lines = [line for line in competent_issuers(award, day) if line.issuer == entry["issuer"]]
                lines = [line for line in lines if str(line.citation).startswith(entry["article"])]
                place = f"{path.name}: {entry['title']} ({award}, {day})"
                if bool(lines) != entry["competent"]:
                    found.append(f"{place}: expected competent={entry['competent']}, got {bool(lines)}")
                wrong = [line.citation.mark for line in lines if line.citation.mark != entry.get("mark", "gazette")]
                found += [f"{place}: mark {mark}" for mark in wrong]
    return found
