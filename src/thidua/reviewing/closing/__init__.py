"""Closing (chốt số liệu): the one step that turns missing answers into zero or “does not apply”, on the record."""

from thidua.reviewing.closing.closed import Closed, ClosedFact
from thidua.reviewing.closing.closing import close
from thidua.reviewing.closing.policy import ClosingPolicy, FactClosing

__all__ = ["Closed", "ClosedFact", "ClosingPolicy", "FactClosing", "close"]
