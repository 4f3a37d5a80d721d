"""The words of explanations, one file per room; ``ROOMS`` names them."""

ROOMS = ("common", "rules", "standing", "averaging", "award_roadmaps", "comparing")
