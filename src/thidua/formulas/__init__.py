"""Formulas: the typed tree, its text form, the checker, the lift and the Python engine."""
