"""The plain evaluator: one result from complete answers, no intervals, no sets."""

from fractions import Fraction

from reference.basics import (
    ASK,
    ASK_NODE,
    NA,
    UNKNOWN,
    Answers,
    Facts,
    IllFormedError,
    IncompleteError,
    Tree,
    Value,
    kind_of,
    read_answer,
    read_date,
    rounded,
)


class _AskedError(Exception):
    """A denominator is zero and its rule says `ask`."""


def value(tree: Tree, facts: Facts, answers: Answers) -> Value:
    """What `tree` gives when every fact it needs is known or not applicable; ASK when a person must be asked.

    Only the branch taken is looked at. Raises IncompleteError on a fact nobody has answered.
    """
    try:
        return plain(tree, facts, answers)
    except _AskedError:
        return ASK


def plain(tree: Tree, facts: Facts, answers: Answers) -> Value:
    """Column "all known" of the table, and column "NA among the operands"."""
    match tree:
        case ("number", text):
            return Fraction(text)
        case ("date", text):
            return read_date(text)
        case ("bool", truth):
            return truth
        case ("member", _, member):
            return member
        case ("not_applicable",):
            return NA
        case ("fact", name):
            known = read_answer(facts[name], answers.get(name))
            if known is UNKNOWN:
                raise IncompleteError(name)
            return known
        case ("given", _, found):
            return found
        case ("over", *_):
            from reference.lists import list_value  # the questions about lists build on this module

            return list_value(tree, facts, answers)
        case ("if", condition, yes, no):
            truth = plain(condition, facts, answers)
            if truth is NA:
                return NA
            return plain(yes if truth else no, facts, answers)
        case ("otherwise", first, second):
            x = plain(first, facts, answers)
            return plain(second, facts, answers) if x is NA else x
        case ("applicable", operand):
            return plain(operand, facts, answers) is not NA
        case ("div", first, second, *rest):
            a, b = plain(first, facts, answers), plain(second, facts, answers)
            if a is NA or b is NA:
                return NA
            if b != 0:
                return a / b
            if not rest:
                raise IllFormedError("zero denominator without `if_zero`")
            if rest[0] == ASK_NODE:
                raise _AskedError
            return plain(rest[0], facts, answers)
        case ("round_to", operand, step, mode):
            x = plain(operand, facts, answers)
            return NA if x is NA else rounded(x, Fraction(step), mode)
        case ("at_least", k, *operands):
            return skipping(tree[0], k, [plain(operand, facts, answers) for operand in operands])
        case ("total" | "and" | "or", *operands):
            return skipping(tree[0], 0, [plain(operand, facts, answers) for operand in operands])
        case (node, *operands):
            xs = [plain(operand, facts, answers) for operand in operands]
            if any(x is NA for x in xs):
                return NA
            if node in ("lt", "le", "gt", "ge", "eq", "ne"):
                return compared(node, operands[0], xs, facts)
            return computed(node, xs)
    raise IllFormedError(f"not an expression: {tree}")


def skipping(node: str, k: int, xs: list) -> Value:
    """The nodes that skip what does not apply."""
    rest = [x for x in xs if x is not NA]
    if not rest:
        return NA
    if node == "and":
        return all(rest)
    if node == "or":
        return any(rest)
    if node == "at_least":
        return rest.count(True) >= k
    return sum(rest, Fraction(0))


def compared(node: str, first: Tree, xs: list, facts: Facts) -> bool:
    """A comparison; members of an enum by their declared place."""
    kind = kind_of(first, facts)
    a, b = [kind.members.index(x) for x in xs] if kind.name == "enum" else xs
    if node == "lt":
        return a < b
    if node == "le":
        return a <= b
    if node == "gt":
        return a > b
    if node == "ge":
        return a >= b
    return a == b if node == "eq" else a != b


def computed(node: str, xs: list) -> Value:
    """The nodes of which every operand applies."""
    if node == "not":
        return not xs[0]
    if node == "add":
        return sum(xs, Fraction(0))
    if node == "sub":
        return xs[0] - xs[1]
    if node == "min":
        return min(xs)
    if node == "max":
        return max(xs)
    if node == "mul":
        result = Fraction(1)
        for x in xs:
            result *= x
        return result
    raise IllFormedError(f"no such node: {node}")
