"""The footer: recipients, archive line, signatures, and what follows them."""
