"""SQL text of the integer trees: one nested select per stage. Dialects add types, literals and division.

No text of a user enters: names are quoted identifiers of facts, everything else is generated.
"""

# ruff: noqa: S608

from collections.abc import Sequence

from spike.stages import Job, Plan, balanced, guard, is_wide, plan, sources, works_wide
from thidua.formulas.facts import ChoiceFact, Fact, YesNoFact
from thidua.formulas.ir import Ir


class Dialect:
    """What differs between engines."""

    name: str
    limit: int
    native: str
    wide: str
    quote: str

    def literal(self, value: int, wide: bool) -> str:
        """A whole number in the native or the wide type."""
        raise NotImplementedError

    def repeats(self, node: Ir) -> bool:
        """Whether the operands of a node are written more than once."""
        return node.op == "floordiv" and node.args[0].lo < 0

    def floordiv(self, node: Ir, a: str, b: str) -> str:
        """The quotient rounded towards minus infinity, in the type of the node's work."""
        raise NotImplementedError

    def quoted(self, name: str) -> str:
        return f"{self.quote}{name}{self.quote}"

    def number_type(self, wide: bool) -> str:
        return self.wide if wide else self.native

    def cast(self, text: str, wide: bool) -> str:
        return f"CAST({text} AS {self.number_type(wide)})"

    def fact_type(self, fact: Fact) -> str:
        """The type of the value column of a fact."""
        if isinstance(fact, YesNoFact):
            return "BOOLEAN"
        if isinstance(fact, ChoiceFact):
            return self.native
        return self.number_type(fact_is_wide(fact))

    # -- inputs

    def entered(self, fact: Fact, what: str, prefix: str) -> str:
        """One input, built from the columns of its fact."""
        value = self.quoted(prefix + fact.name)
        blank = self.quoted(f"{prefix}{fact.name}__na")
        claimed = f"COALESCE({blank}, FALSE)" if fact.may_not_apply else "FALSE"
        if what == "value":
            return value
        if what == "na":
            return f"({claimed} OR {value} IS NULL)"
        if what == "on":
            return f"(NOT {claimed})"
        if isinstance(fact, YesNoFact | ChoiceFact):
            if isinstance(fact, YesNoFact):
                possible = value if what == "true" else f"NOT {value}"
            else:
                possible = f"{value} = {self.literal(int(what), False)}"
            return f"(COALESCE({possible}, TRUE) AND NOT {claimed})"
        return f"COALESCE({value}, {self.literal(fact.bounds[what == 'hi'], fact_is_wide(fact))})"


def fact_is_wide(fact: Fact) -> bool:
    """Whether the values of a number or date do not fit a native integer."""
    return max(abs(end) for end in fact.bounds).bit_length() > 63


class Writer:
    """Writes the nodes of one plan in a dialect."""

    def __init__(self, dialect: Dialect, planned: Plan) -> None:
        self.dialect = dialect
        self.planned = planned

    def column(self, node: Ir) -> str:
        """The text of a node that becomes a column."""
        return f"{self._node(node)} AS {self.planned.kept[node]}"

    def _part(self, node: Ir, wide: bool) -> str:
        """An operand, in the type the node using it works in."""
        if node.op == "const":
            return ("TRUE" if node.lo else "FALSE") if node.truth else self.dialect.literal(node.lo, wide)
        made = self.planned.kept[node] if node in self.planned.kept else self._node(node)
        return self.dialect.cast(made, True) if wide and not node.truth and not is_wide(node) else made

    def _node(self, node: Ir) -> str:
        wide = works_wide(node)
        made = self._operation(node, [self._part(arg, wide) for arg in node.args])
        return self.dialect.cast(made, False) if wide and not node.truth and not is_wide(node) else made

    def _operation(self, node: Ir, args: list[str]) -> str:
        match node.op:
            case "add":
                return balanced(args, lambda a, b: f"({a} + {b})")
            case "sub":
                return f"({args[0]} - {args[1]})"
            case "mul":
                return f"({args[0]} * {args[1]})"
            case "floordiv":
                return self.dialect.floordiv(node, *args)
            case "min":
                return f"LEAST({', '.join(args)})"
            case "max":
                return f"GREATEST({', '.join(args)})"
            case "lt":
                return f"({args[0]} < {args[1]})"
            case "eq":
                return f"({args[0]} = {args[1]})"
            case "and":
                return f"({' AND '.join(args)})"
            case "or":
                return f"({' OR '.join(args)})"
            case "not":
                return f"(NOT {args[0]})"
            case "select":
                return f"CASE WHEN {args[0]} THEN {args[1]} ELSE {args[2]} END"
        raise AssertionError(f"{node.op} is no operation")


def planned_for(dialect: Dialect, job: Job, prefix: str) -> Plan:
    """The plan of a job. Refuses what the wide type cannot hold."""
    made = plan(job.lowered, dialect.repeats, prefix)
    guard(dialect.name, made.roots, dialect.limit)
    return made


def query(dialect: Dialect, jobs: Sequence[tuple[Job, Plan, str]], table: str) -> str:
    """One statement for several jobs whose columns, told apart by prefixes, lie side by side in one table."""
    entry = []
    for job, planned, prefix in jobs:
        source = sources(job.facts, exact=job.exact)
        for node in planned.inputs:
            entry.append(f"{dialect.entered(*source[node.name], prefix)} AS {planned.kept[node]}")
    text = f"SELECT {', '.join(entry)} FROM {table}"
    for stage in range(max(len(planned.stages) for _, planned, _ in jobs)):
        found = []
        for _, planned, _ in jobs:
            fresh = planned.stages[stage] if stage < len(planned.stages) else []
            writer = Writer(dialect, planned)
            new = set(fresh)
            found += [planned.kept[node] for node in planned.live(stage) if node not in new]
            found += [writer.column(node) for node in fresh]
        text = f"SELECT {', '.join(found)} FROM ({text}) AS s{stage}"
    names = [planned.kept[root] for _, planned, _ in jobs for root in planned.roots]
    return f"SELECT {', '.join(names)} FROM ({text}) AS done"


def truncated_bits(node: Ir) -> int:
    """Bits of the quotient of magnitudes, which an engine that truncates meets before it adjusts."""
    top, bottom = node.args
    return (max(abs(top.lo), abs(top.hi)) // bottom.lo).bit_length()
