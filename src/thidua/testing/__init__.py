"""Testing: case files and checks of custom rules."""
