"""Decree 98/2023/NĐ-CP: what stands beside the standards of Law 06/2022, from 2024-01-01 to 2025-06-30."""
