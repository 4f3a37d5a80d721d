"""Examples of the codes of records and of looking back over them."""

from __future__ import annotations

RECORDS_EXAMPLES: dict[str, str] = {
    "proceeding_order": """
from thidua.awards.records import Proceeding

Proceeding(kind="inspection", opened_on="2024-05-01", concluded_on="2024-04-01")
""",
    "rating_limited": """
from thidua.awards.records import RatingEntry

RatingEntry(cycle="2018", rating="completed_well", limited=True)
""",
    "counts_as_uncited": """
from thidua.awards.records import HeldAward

HeldAward(award="bk-tinh-uy", decision="12-QĐ/TU", decided_on="2024-12-01", counts_as="bk")
""",
    "run_empty": """
from thidua.awards.history import RunOf

RunOf(after=("bk",))
""",
    "decision_unknown": """
from thidua import SubjectRecord, to_recheck

to_recheck(SubjectRecord(subject="cb-01", subject_kind="individual"), "99/QĐ-UBND")
""",
}
