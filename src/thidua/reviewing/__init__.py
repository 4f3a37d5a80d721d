"""Reviewing (thẩm định) and closing (chốt số liệu)."""
