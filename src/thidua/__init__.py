"""thidua: Vietnamese emulation campaigns and awards, exact, dated, cited, explained."""

__version__ = "0.1.0"
