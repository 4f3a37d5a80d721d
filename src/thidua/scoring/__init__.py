"""Scoring (chấm điểm): answers and a table give a score sheet."""
