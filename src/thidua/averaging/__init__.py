"""Averages (bình quân) of periods and joined parts of a period."""
