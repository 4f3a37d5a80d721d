"""Award roadmaps: small rules against brute force, the rules of the packs, the earliest period."""
