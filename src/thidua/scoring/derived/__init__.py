"""Working out derived facts: from lists of records, from the cohort, by Python rules."""
