"""Explanations: lines from codes and parameters, read as text, Markdown or HTML in two languages."""
