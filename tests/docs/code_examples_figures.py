"""Examples of the codes of the dated figures."""

from __future__ import annotations

_OWN = """
from thidua import Citation
from thidua.regimes import figures

source = Citation(instrument="Quy chế 12/QC-HĐTĐKT", article="5", mark="secondary")
"""


def _with(code: str) -> str:
    return f"{_OWN}{code}\n"


def _together(first: str, second: str) -> str:
    return f"""
from thidua import prizes_together
from thidua.regimes.figures import PrizeDecision

first = PrizeDecision({first})
second = PrizeDecision({second})
findings = prizes_together([first, second], "individual").findings
"""


FIGURES_EXAMPLES: dict[str, str] = {
    "figure_none": 'from thidua import prize\n\nfindings = prize("ldtt", "2017-09-30").findings\n',
    "figure_after_amendment": 'from thidua import prize\n\nfindings = prize("cstdb", "2026-12-15").findings\n',
    "own_figure_uncited": (
        'from thidua import votes_needed\n\nvotes_needed("ldtt", on="2024-12-10", members=9, threshold="2/3")\n'
    ),
    "own_figure_range": _with('figures.prize("knc", "2025-12-30", "individual", coefficient="0", citation=source)'),
    "prize_subject_missing": 'from thidua import prize\n\nprize("gk", "2025-12-30")\n',
    "prize_coefficient_open": 'from thidua import prize\n\nfindings = prize("gdvh", "2025-12-30").findings\n',
    "prize_issuer_missing": 'from thidua import prize\n\nfindings = prize("gk", "2025-06-30", "individual").findings\n',
    "prize_ceiling_only": 'from thidua import prize\n\nfindings = prize("knc", "2025-12-30", "individual").findings\n',
    "prize_coefficient_against": _with(
        'findings = figures.prize("ldtt", "2020-12-30", coefficient="0.5", citation=source).findings'
    ),
    "prize_collective_order": (
        'from thidua import prize\n\nfindings = prize("gk", "2025-12-30", "collective").findings\n'
    ),
    "prizes_fact_missing": _together(
        'award="ldtt", decided_on="2026-01-20"', 'award="cstdcs", decided_on="2026-01-20", period="2025"'
    ),
    "prizes_amount_missing": _together(
        'award="ldtt", decided_on="2026-01-20", period="2025"',
        'award="ttldxs", decided_on="2026-01-20", period="2025"',
    ),
    "prizes_no_clause": _together(
        'award="bk", decided_on="2026-01-20", period="2025"',
        'award="bkttg", decided_on="2026-01-20", period="2025"',
    ),
    "prizes_days_differ": _together(
        'award="ldtt", decided_on="2026-01-20", period="2025"',
        'award="cstdcs", decided_on="2026-01-21", period="2025"',
    ),
    "votes_threshold_open": (
        'from thidua import votes_needed\n\nfindings = votes_needed("ldtt", on="2024-12-10", members=9).findings\n'
    ),
    "votes_below_national": _with(
        'needed = figures.votes_needed("cstdb", on="2024-12-10", members=15, threshold="80 %", citation=source)\n'
        "findings = needed.findings"
    ),
    "votes_members": 'from thidua import votes_needed\n\nvotes_needed("cstdb", on="2024-12-10", members=0)\n',
    "deadline_open": (
        'from thidua import filing_deadline\n\nfindings = filing_deadline("hcld3", on="2025-08-01").findings\n'
    ),
    "deadline_no_fixed_day": (
        "from thidua import filing_deadline\n\n"
        'findings = filing_deadline("bkttg", on="2025-08-01", kind="ad_hoc").findings\n'
    ),
    "deadline_fact_missing": (
        'from thidua import filing_deadline\n\nfindings = filing_deadline("cstdtq", on="2024-08-01").findings\n'
    ),
    "deadline_text_not_in_force": (
        "from thidua import filing_deadline\n\n"
        'findings = filing_deadline("hcld3", on="2023-12-01", year=2024).findings\n'
    ),
    "deadline_after_national": _with(
        'found = figures.filing_deadline("cocp", on="2023-02-01", last_day="2023-04-15", citation=source)\n'
        "findings = found.findings"
    ),
    "dossier_open": _with('findings = figures.dossier("hcld3", "2025-08-01").findings'),
    "dossier_local": _with('findings = figures.dossier("ldtt", "2025-08-01").findings'),
    "cap_rate_missing": _with('findings = figures.national_cap("cstdcs", on="2023-12-01", counted=100).findings'),
    "cap_rate_above": _with(
        'cap = figures.national_cap("cstdcs", on="2023-12-01", counted=100, rate="20 %", citation=source)\n'
        "findings = cap.findings"
    ),
    "cap_none_known": _with('findings = figures.national_cap("bk", on="2023-12-01", counted=100).findings'),
}
