"""Law 06/2022/QH15 before its amendment: proposals from 2024-01-01 to 2026-09-30."""
