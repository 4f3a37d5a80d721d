"""What the engines do on their own with integers: `python tests/spike/traps.py [polars] [duckdb] [spark]`.

One line per trap: the expression, what the engine gives, what is exact. The emitters avoid every one of them.
"""

import sys
from collections.abc import Callable, Iterator
from typing import Any

Trap = tuple[str, Callable[[], Any], Any]
DECIMAL = "DECIMAL(38,0)"


def polars_traps() -> Iterator[Trap]:
    import polars as pl

    def one(**columns: Any) -> pl.DataFrame:
        return pl.DataFrame({name: pl.Series([value], dtype=kind) for name, (value, kind) in columns.items()})

    native = one(a=(2**62, pl.Int64))
    yield "Int64 2^62 * 4", lambda: native.select(pl.col.a * 4).item(), 2**64
    wide = one(a=(2**126, pl.Int128))
    yield "Int128 2^126 * 4", lambda: wide.select(pl.col.a * 4).item(), 2**128
    yield "Int128 -7 // 2", lambda: one(a=(-7, pl.Int128)).select(pl.col.a // 2).item(), -4
    rows = pl.DataFrame({"v": [1, 2]})
    chosen = pl.when(pl.col.v == 50).then(pl.lit(4)).otherwise(pl.lit(7))
    for name, compared in (("lit(5) < when(…)", pl.lit(5) < chosen), ("when(…) > lit(5)", chosen > pl.lit(5))):
        yield (
            f"{name} on two rows that take one branch",
            lambda e=compared: rows.select(t=e)["t"].to_list(),
            [True, True],
        )


def duckdb_traps() -> Iterator[Trap]:
    import duckdb

    connection = duckdb.connect(":memory:")
    for text, exact in (
        ("(-7)::BIGINT // 2", -4),
        ("(-7)::HUGEINT // 2", -4),
        ("typeof(1 + 1)", "BIGINT"),
        ("2147483647 + 1", 2**31),
        ("9223372036854775807::BIGINT + 1", 2**63),
        (f"{2**126}::HUGEINT * 2", 2**127),
        ("7::HUGEINT / 2", "7/2"),
        (f"({2**126 + 1}::HUGEINT / 1)::HUGEINT", 2**126 + 1),
    ):
        yield text, lambda text=text: connection.execute(f"SELECT {text}").fetchone()[0], exact


def spark_traps() -> Iterator[Trap]:
    from spike.spark_engine import Engine

    session = Engine().session

    def dec(value: int) -> str:
        return f"CAST('{value}' AS {DECIMAL})"

    for text, exact in (
        ("-7L div 2L", -4),
        ("floor(9007199254740993L / 1L)", 2**53 + 1),
        (f"{dec(2**100)} div {dec(3)}", 2**100 // 3),
        (f"-{dec(2**126)}", -(2**126)),
        (f"abs({dec(-(2**126))})", 2**126),
        (f"{dec(0)} - {dec(2**126)}", -(2**126)),
        (f"floor({dec(2**100 + 1)} / {dec(1)})", 2**100 + 1),
        (f"floor({dec(2**120)} / {dec(3)})", 2**120 // 3),
        (f"{dec(2**126)} * {dec(2)}", 2**127),
        ("9223372036854775807L + 1L", 2**63),
    ):
        yield text, lambda text=text: session.sql(f"SELECT {text}").collect()[0][0], exact
    session.stop()


def main() -> None:
    for name in sys.argv[1:] or ["polars", "duckdb"]:
        for text, compute, exact in {"polars": polars_traps, "duckdb": duckdb_traps, "spark": spark_traps}[name]():
            try:
                got = compute()
            except Exception as error:  # noqa: BLE001  # whatever an engine raises is what is shown
                got = f"raises {type(error).__name__}"
            print(f"{name}: {text}  gives {got}  {'=' if got == exact else '≠'} {exact}")


if __name__ == "__main__":
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    main()
