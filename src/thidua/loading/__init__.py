"""Loading outside data: what is wrong with it comes back as findings, never as an exception."""

from thidua.loading.load import MAX_FINDINGS, MAX_JSON, Loaded, load, load_json
from thidua.loading.survey import MAX_VALUES

__all__ = ["MAX_FINDINGS", "MAX_JSON", "MAX_VALUES", "Loaded", "load", "load_json"]
