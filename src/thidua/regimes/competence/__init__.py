"""Competence (thẩm quyền): which kind of issuer may give which award on a day."""

from thidua.regimes.competence.asking import WhoMayAward, issuer_findings, who_may_award
from thidua.regimes.competence.counting import CountsAs, counts_as
from thidua.regimes.competence.issuers import ISSUERS, issuer_label
from thidua.regimes.competence.line import Competence, OpenCompetence
from thidua.regimes.competence.submitting import SUBMISSIONS, Submission, may_submit, submitters
from thidua.regimes.competence.table import TABLE, competent_issuers, is_listed, open_issuers
from thidua.regimes.competence.unsettled import OPEN

__all__ = [
    "ISSUERS",
    "OPEN",
    "SUBMISSIONS",
    "TABLE",
    "Competence",
    "CountsAs",
    "OpenCompetence",
    "Submission",
    "WhoMayAward",
    "competent_issuers",
    "counts_as",
    "is_listed",
    "issuer_findings",
    "issuer_label",
    "may_submit",
    "open_issuers",
    "submitters",
    "who_may_award",
]
