"""References: other documents that the body names."""
