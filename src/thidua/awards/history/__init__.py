"""History: runs of consecutive cycles in a record, and what falls inside one; the arithmetic behind look-back asks."""

from thidua.awards.history.run_of import RunOf
from thidua.awards.history.span import MOST, Span, span_of

__all__ = ["MOST", "RunOf", "Span", "span_of"]
