"""The independent reference: an evaluator written from `docs/semantics.md` alone."""
