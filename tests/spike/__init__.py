"""The integer trees on four engines, compared with the reference."""
