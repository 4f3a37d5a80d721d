"""One official, the same person with the same record, and cases to judge it in."""

from typing import Any

from thidua import Case, SubjectRecord

CLOSED = ("awards", "disciplines", "initiatives", "registrations", "proceedings")
P1_ATTESTED = ("task_done_well", "solidarity_and_movement", "studies", "good_morals")


def closures(first: int = 2018, last: int = 2026, events: tuple[str, ...] = CLOSED) -> list[dict[str, str]]:
    """Lists declared complete from the first day of one year to the last of another."""
    days = {"complete_from": f"{first}-01-01", "complete_to": f"{last}-12-31", "source": "Phòng Nội vụ"}
    return [{"events": event, **days} for event in events]


def official(**changes: Any) -> SubjectRecord:
    """An official rated excellent in 2019, 2023 and 2024, Lao động tiên tiến, without an initiative."""
    years = ("2019", "2023", "2024", "2025", "2026")
    data: dict[str, Any] = {
        "subject": "cb-017",
        "subject_kind": "individual",
        "recruited_on": "2010-03-01",
        "ratings": [{"cycle": year, "rating": "completed_excellently"} for year in years],
        "registrations": [{"cycle": year} for year in years],
        "awards": [
            {"award": "ldtt", "cycle": year, "decision": f"QĐ {year}", "decided_on": f"{year}-12-10"} for year in years
        ],
        "attestations": [
            {"question": question, "cycle": year, "answer": True, "by": "Hội đồng thi đua"}
            for year in years
            for question in (*P1_ATTESTED, "self_reliant_solidary_active")
        ],
        "closures": closures(),
    }
    return SubjectRecord.model_validate(data | changes)


def case(achieved: str, proposed_at: str | None = None, **clocks: str) -> Case:
    """A case that counts one year; the proposal is made on 20 December of it unless another day is given."""
    given = {"achieved": achieved, "proposed_at": proposed_at or f"{achieved}-12-20", **clocks}
    return Case.model_validate({"clocks": given})


def clocked(issuer: dict[str, str] | None = None, **clocks: str) -> Case:
    """A case with just these clocks."""
    return Case.model_validate({"clocks": clocks, "issuer": issuer})
