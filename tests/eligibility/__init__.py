"""Verdicts against brute force."""
