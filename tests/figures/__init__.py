"""Dated figures: prizes, votes, filing dates, dossiers, ratios."""
