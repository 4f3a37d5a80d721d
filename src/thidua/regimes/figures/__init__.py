"""The dated figures of the law and the pure functions over them: prizes, votes, filing dates, dossiers, ratios.

Every figure has its interval, its source and the mark of that source. Where nothing has been read there is no figure,
and the answer says what to supply; never 0, never a guess.
"""

from thidua.regimes.figures.base_salary import BASE_SALARIES, base_salary
from thidua.regimes.figures.coefficient import Coefficient, coefficient_of
from thidua.regimes.figures.dated import Dated, Figure
from thidua.regimes.figures.dossier import Dossier, dossier
from thidua.regimes.figures.filing import FilingDeadline, filing_deadline
from thidua.regimes.figures.national_cap import NationalCap, national_cap
from thidua.regimes.figures.one_prize import Prize, prize
from thidua.regimes.figures.prize_amount import prize_amount, prize_product
from thidua.regimes.figures.prize_decision import PrizeDecision
from thidua.regimes.figures.prize_rules import PrizeRule, prize_rule
from thidua.regimes.figures.processing import processing_limit
from thidua.regimes.figures.publication import public_duty
from thidua.regimes.figures.quorums import quorum
from thidua.regimes.figures.rating_bands import RatingBands, rating_bands
from thidua.regimes.figures.several_prizes import PrizeLine, PrizesTogether, prizes_together
from thidua.regimes.figures.votes import VoteOutcome, VotesNeeded, vote_passes, votes_needed

__all__ = [
    "BASE_SALARIES",
    "Coefficient",
    "Dated",
    "Dossier",
    "Figure",
    "FilingDeadline",
    "NationalCap",
    "Prize",
    "PrizeDecision",
    "PrizeLine",
    "PrizeRule",
    "PrizesTogether",
    "RatingBands",
    "VoteOutcome",
    "VotesNeeded",
    "base_salary",
    "coefficient_of",
    "dossier",
    "filing_deadline",
    "national_cap",
    "prize",
    "prize_amount",
    "prize_product",
    "prize_rule",
    "prizes_together",
    "processing_limit",
    "public_duty",
    "quorum",
    "rating_bands",
    "vote_passes",
    "votes_needed",
]
