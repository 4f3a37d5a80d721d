"""A second, plain evaluator of the law, written from the texts alone, and the campaign that compares the two."""
