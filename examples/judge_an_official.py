"""One record, judged for “Chiến sĩ thi đua cơ sở” under the law of two years.

Run it with ``python examples/judge_an_official.py``.
"""

from datetime import date

from thidua import Case, Clocks, Cycle, SubjectRecord, judge, load

SOURCE = "Hồ sơ mẫu"
loaded = load(
    SubjectRecord,
    {
        "subject": "cb-01",
        "subject_kind": "individual",
        "staff": "civil_servant",
        "recruited_on": "2010-03-01",
        "ratings": [
            {"cycle": "2019", "rating": "completed_excellently"},
            {"cycle": "2024", "rating": "completed_excellently"},
        ],
        "awards": [{"award": "ldtt", "cycle": "2019", "decision": SOURCE, "decided_on": "2019-12-05"}],
        "registrations": [{"cycle": "2019"}],
        "attestations": [
            {"question": "self_reliant_solidary_active", "cycle": "2024", "answer": True, "by": "Hội đồng cơ quan"}
        ],
        # Without these, “no initiative on file” would only mean that nobody knows.
        "closures": [
            {"events": events, "complete_from": "2019-01-01", "complete_to": "2024-12-31", "source": SOURCE}
            for events in ("initiatives", "disciplines", "proceedings")
        ],
    },
)
record = loaded.value
assert record is not None, loaded.findings


def year_end(year: int) -> Case:
    """A proposal in December, for what was achieved in that year."""
    return Case(clocks=Clocks(achieved=Cycle(str(year)), proposed_at=date(year, 12, 10)))


for year in (2019, 2024):
    verdict = judge(record, "cstdcs", year_end(year))
    print(verdict.explain().text("vi"))
    print()
    assert verdict.status == {2019: "ineligible", 2024: "eligible"}[year]

# The same record before the year's rating is known: undetermined, and it says what is missing.
early = judge(record.evolve(ratings=record.ratings[:1]), "cstdcs", year_end(2024))
print(early.status, [need.vi for need in early.facts])
assert early.status == "undetermined"
assert [need.name for need in early.facts] == ["rating"]
