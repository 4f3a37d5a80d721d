"""Modules of engines that are not installed are not collected; the tests themselves skip, saying so."""

from importlib.util import find_spec

collect_ignore = [
    file
    for file, engine in (("spark_engine.py", "pyspark"), ("polars_engine.py", "polars"), ("duckdb_engine.py", "duckdb"))
    if find_spec(engine) is None
]
