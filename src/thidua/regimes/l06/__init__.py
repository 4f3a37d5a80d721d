"""Law 06/2026/QH16, in force from 2026-10-01, amending Law 06/2022: its standards have not been read."""
