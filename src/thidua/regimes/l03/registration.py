"""Registration for emulation: a basis of every title, Law 15/2003 Article 10 clause 1."""

from __future__ import annotations

from thidua.regimes.building import Clause
from thidua.regimes.l03.ldtt import REGISTERED, REGISTRATION

REGISTERED_FOR = Clause(REGISTRATION, (REGISTERED,))
"""Registered for the period counted."""
