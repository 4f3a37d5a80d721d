"""Eligibility (xét điều kiện): a record and a rule give a verdict."""
