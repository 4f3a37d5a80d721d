"""A thousand officials of 2023, generated from a fixed seed, and the two texts read by hand as plain conditions.

What is known of a person is a handful of answers; ``None`` is what nobody has put on file. The readings below are
written from the articles and know nothing of the packs: they say what must come out.
"""

from dataclasses import dataclass
from random import Random
from typing import Any, get_args

from thidua import Case, SubjectRecord
from thidua.awards.records import EventKind

YEAR = "2023"
CASE = Case.model_validate({"clocks": {"achieved": YEAR, "proposed_at": "2023-12-20"}})
COUNT = 1_000
SEED = 20_240_101
OLD_QUESTIONS = ("task_done_well", "solidarity_and_movement", "studies", "good_morals")

Answer = bool | None


@dataclass(frozen=True)
class Person:
    """What the file says of one official.

    ``discipline``: ``none``, ``counts`` (a warning that lowers the rating), ``exempt`` (one already counted in an
    earlier year), ``unsaid`` (a warning of which nobody has said whether it counts), ``None`` (no list at all).
    ``doubt``: the one of the four old questions that was answered no, or not at all.
    """

    code: str
    rating: str | None
    registered: Answer
    holds_ldtt: Answer
    new_work: Answer
    what: str
    discipline: str | None
    active: Answer
    old_questions: Answer
    doubt: str
    months: int


def people(count: int = COUNT) -> list[Person]:
    """The officials, the same ones every time."""
    random = Random(SEED)  # noqa: S311  # a sample, not a secret

    def pick(*choices: tuple[Any, int]) -> Any:
        drawn = random.random() * 100
        for value, percent in choices:
            drawn -= percent
            if drawn < 0:
                return value
        return choices[-1][0]

    ratings = (
        ("completed_well", 45), ("completed_excellently", 25), ("completed", 15), ("not_completed", 5), (None, 10)
    )  # fmt: skip
    return [
        Person(
            code=f"cb-{number:04d}",
            rating=pick(*ratings),
            registered=pick((True, 85), (False, 10), (None, 5)),
            holds_ldtt=pick((True, 75), (False, 15), (None, 10)),
            new_work=pick((True, 35), (False, 60), (None, 5)),
            what=pick(("initiative", 85), ("science_topic", 15)),
            discipline=pick(("none", 90), ("counts", 4), ("exempt", 2), ("unsaid", 2), (None, 2)),
            active=pick((True, 85), (False, 10), (None, 5)),
            old_questions=pick((True, 85), (False, 10), (None, 5)),
            doubt=pick(*((question, 25) for question in OLD_QUESTIONS)),
            months=pick((108, 80), *((months, 2) for months in range(2, 12))),
        )
        for number in range(1, count + 1)
    ]


def record(person: Person) -> SubjectRecord:
    """The record that says exactly that."""
    open_lists = {
        "registrations": person.registered is None,
        "awards": person.holds_ldtt is None,
        "initiatives": person.new_work is None,
        "disciplines": person.discipline is None,
    }
    exceptions = {"counts": "none", "exempt": "already_counted", "unsaid": None}
    answers = {question: person.old_questions if question == person.doubt else True for question in OLD_QUESTIONS}
    answers["self_reliant_solidary_active"] = person.active
    whole = {"complete_from": "2015-01-01", "complete_to": "2023-12-31", "source": "Phòng Nội vụ"}
    return SubjectRecord.model_validate(
        {
            "subject": person.code,
            "subject_kind": "individual",
            "staff": "civil_servant",
            "recruited_on": "2015-01-01" if person.months == 108 else f"2023-{13 - person.months:02d}-01",
            "ratings": [{"cycle": YEAR, "rating": person.rating}] if person.rating else [],
            "registrations": [{"cycle": YEAR}] if person.registered else [],
            "awards": [{"award": "ldtt", "cycle": YEAR, "decision": "88/QĐ", "decided_on": "2023-12-10"}]
            if person.holds_ldtt
            else [],
            "initiatives": [{"code": "sk-1", "kind": person.what, "cycle": YEAR}] if person.new_work else [],
            "disciplines": [
                {
                    "decided_on": "2023-05-05",
                    "severity": "warning",
                    "rating_exception": exceptions[person.discipline],
                }
            ]
            if person.discipline in exceptions
            else [],
            "attestations": [
                {"question": question, "cycle": YEAR, "answer": answer, "by": "Hội đồng thi đua"}
                for question, answer in answers.items()
                if answer is not None
            ],
            "closures": [{"events": kind, **whole} for kind in get_args(EventKind) if not open_lists.get(kind)],
        }
    )


def every(*answers: Answer) -> Answer:
    """All of these: no as soon as one is no, unknown while one is unknown."""
    return False if False in answers else None if None in answers else True


def some(*answers: Answer) -> Answer:
    """One of these."""
    return True if True in answers else None if None in answers else False


RATINGS = ("not_completed", "completed", "completed_well", "completed_excellently")


def rated(person: Person, least: str) -> Answer:
    return None if person.rating is None else RATINGS.index(person.rating) >= RATINGS.index(least)


def cstdcs_old(person: Person) -> Answer:
    """Law 15/2003 Arts. 10, 23, Decree 91/2017 Art. 9(3): registered, LĐTT of the year, and new work."""
    return every(person.registered, person.holds_ldtt, person.new_work)


def standard_new(person: Person) -> Answer:
    """Law 06/2022 Art. 24(1): rated well, the rating not lowered by a discipline (Decree 48/2023), active."""
    stands = {"none": True, "exempt": True, "counts": False}.get(person.discipline or "")
    return every(rated(person, "completed_well"), stands, person.active)


def cstdcs_new(person: Person) -> Answer:
    """Law 06/2022 Art. 23: the standard of LĐTT, and rated excellent or new work. No bar for new recruits yet."""
    return every(standard_new(person), some(rated(person, "completed_excellently"), person.new_work))


def ldtt_old(person: Person) -> Answer:
    """Law 15/2003 Arts. 10, 24, Decree 91/2017 Art. 10(6): registered, the four answers, 10 months, no discipline."""
    clean = None if person.discipline is None else person.discipline == "none"
    return every(person.registered, person.old_questions, person.months >= 10, clean)


def ldtt_new(person: Person) -> Answer:
    """Law 06/2022 Art. 24(1) with Circular 01/2024: the standard, and 6 months."""
    return every(standard_new(person), person.months >= 6)


STATUS = {True: "eligible", False: "ineligible", None: "undetermined"}
