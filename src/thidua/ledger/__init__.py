"""Ledger (sổ theo dõi): facts with their sources, inspections and corrections."""
