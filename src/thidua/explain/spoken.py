"""Formulas as people read them, in Vietnamese and English: words for functions, labels for facts and members."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from thidua import exact
from thidua.codes import Lang
from thidua.formulas import nodes as n
from thidua.formulas.facts import ChoiceFact, Fact, ItemsFact, ScalarFact

_SIGNS = {
    **{"add": ("+", 5), "sub": ("−", 5), "mul": ("×", 6), "div": ("/", 6)},
    **{"lt": ("<", 4), "le": ("≤", 4), "gt": (">", 4), "ge": ("≥", 4), "eq": ("=", 4), "ne": ("≠", 4)},
}
_ATOM, _NOT, _LOOSE = 8, 3, 0

_PATTERNS: dict[str, tuple[str, str]] = {
    "and": ("và", "and"),
    "or": ("hoặc", "or"),
    "not": ("không thuộc trường hợp {0}", "not the case that {0}"),
    "case": ("nếu {0} thì {1}", "if {0} then {1}"),
    "last_case": ("còn lại {0}", "otherwise {0}"),
    "if_only": ("{0} (chỉ tính khi {1})", "{0} (only where {1})"),
    "unless_only": ("{0} (không tính khi {1})", "{0} (left out where {1})"),
    "otherwise": ("{0} (nếu không phát sinh thì coi là {1})", "{0} ({1} if it does not apply)"),
    "applicable": ("{0} có phát sinh", "{0} applies"),
    "does_not_apply": ("{0} không phát sinh", "{0} does not apply"),
    "min": ("số nhỏ nhất trong ({*})", "smallest of ({*})"),
    "max": ("số lớn nhất trong ({*})", "largest of ({*})"),
    "total": ("tổng của ({*})", "sum of ({*})"),
    "at_least": ("ít nhất {0} trong ({*})", "at least {0} of ({*})"),
    "round_to": ("{0}, làm tròn đến {1}", "{0}, rounded to {1}"),
    "count": ("số {0}", "number of {0}"),
    "sum": ("tổng {1} của các mục {0}", "sum of {1} over {0}"),
    "mean": ("bình quân {1} của các mục {0}", "mean of {1} over {0}"),
    "lowest": ("mức thấp nhất của {1} trong các mục {0}", "lowest of {1} over {0}"),
    "highest": ("mức cao nhất của {1} trong các mục {0}", "highest of {1} over {0}"),
    "any": ("có {0} mà {1}", "{1} for some of {0}"),
    "any_listed": ("có ít nhất một mục {0}", "there is at least one of {0}"),
    "all": ("mọi mục {0} đều {1}", "{1} for all of {0}"),
    "where": ("{0} mà {1}", "{0} with {1}"),
    "best_in": ("mức cao nhất trong cụm của {0}", "best in the cluster of {0}"),
    "others_best": ("mức cao nhất của các đơn vị khác về {0}", "best of the other units of {0}"),
    "mean_of": ("bình quân trong cụm của {0}", "mean in the cluster of {0}"),
    "rank_of": ("thứ hạng trong cụm theo {0}", "place in the cluster by {0}"),
    "count_in": ("số đơn vị trong cụm mà {0}", "number of units in the cluster with {0}"),
    "true": ("đúng", "true"),
    "false": ("sai", "false"),
    "not_applicable": ("không tính", "not applicable"),
    "ask": ("cấp có thẩm quyền quyết định", "the authority decides"),
}
_LOOSE_PATTERNS = frozenset(
    {"if", "otherwise", "and", "or", "where", "any", "any_listed", "all", "lowest", "highest"}
    | {"applicable", "does_not_apply", "round_to"}
)


def spoken(node: n.Node, facts: Mapping[str, Fact] | Mapping[str, ScalarFact], lang: Lang) -> str:
    """The formula in words; a fact alone is its label, inside a formula the label is quoted.

    >>> from thidua.formulas.parser import parse
    >>> spoken(parse("round_to(min(done / due, 1) * 30, 0.25)"), {}, "vi")
    'số nhỏ nhất trong (done / due; 1) × 30, làm tròn đến 0.25'
    """
    return _Speaker(facts, lang, alone=isinstance(node, n.FactRef)).say(node)[0]


class _Speaker:
    def __init__(
        self, facts: Mapping[str, Fact] | Mapping[str, ScalarFact], lang: Lang, *, alone: bool = False
    ) -> None:
        self.facts = facts
        self.lang: Lang = lang
        self.alone = alone

    def pattern(self, key: str, *parts: str, listed: str = "") -> tuple[str, int]:
        text = _PATTERNS[key][0 if self.lang == "vi" else 1].replace("{*}", listed)
        for at, part in enumerate(parts):
            text = text.replace("{" + str(at) + "}", part)
        return text, _LOOSE if key in _LOOSE_PATTERNS else _NOT if key == "not" else _ATOM

    def say(self, node: n.Node) -> tuple[str, int]:
        match node:
            case n.NumberLiteral(units, places):
                return exact.show(units, places), _ATOM
            case n.BoolLiteral(value):
                return self.pattern("true" if value else "false")
            case n.DateLiteral(ordinal):
                return date.fromordinal(ordinal).strftime("%d/%m/%Y"), _ATOM
            case n.MemberLiteral(name, _):
                return f"“{name}”", _ATOM
            case n.NotApplicableLiteral():
                return self.pattern("not_applicable")
            case n.AskLiteral():
                return self.pattern("ask")
            case n.FactRef(name):
                return self.label(name), _ATOM
            case n.RoundTo(x, step, _):
                return self.pattern("round_to", self.wrapped(x, 1), step)
            case n.AtLeast(k, args):
                return self.pattern("at_least", str(k), listed=self.listed(args))
            case n.Remap(x, _):
                return self.say(x)
            case n.Over(op, items, value, where):
                return self.over(op, items, value, where)
            case n.Among(op, x):
                return self.pattern(op, self.wrapped(x, _NOT))
            case n.Call(name, facts):
                return f"{name}({'; '.join(self.label(fact) for fact in facts)})", _ATOM
            case n.Apply(op, args):
                return self.apply(op, args)

    def apply(self, op: n.Operator, args: tuple[n.Node, ...]) -> tuple[str, int]:
        if op in _SIGNS:
            sign, level = _SIGNS[op]
            first = self.wrapped(args[0], level)
            rest = [self.operand(args[0], arg, level + 1) for arg in args[1 : 2 if op == "div" else None]]
            return f" {sign} ".join([first, *rest]), level
        if op in ("and", "or"):
            word = f" {self.pattern(op)[0]} "
            return word.join(self.wrapped(arg, _NOT) for arg in args), 2 if op == "and" else 1
        if op in ("min", "max", "total"):
            return self.pattern(op, listed=self.listed(args))
        if op == "if" and isinstance(args[1], n.NotApplicableLiteral):
            return self.pattern("unless_only", self.wrapped(args[2], 1), self.say(args[0])[0])
        if op == "if" and isinstance(args[2], n.NotApplicableLiteral):
            return self.pattern("if_only", self.wrapped(args[1], 1), self.say(args[0])[0])
        if op == "if":
            return self.cases(args)
        if op == "not" and isinstance(args[0], n.Apply) and args[0].op == "applicable":
            return self.pattern("does_not_apply", self.wrapped(args[0].args[0], 1))
        level = _NOT + 1 if op == "not" else 1
        return self.pattern(op, *(self.wrapped(arg, level) for arg in args))

    def cases(self, args: tuple[n.Node, ...]) -> tuple[str, int]:
        """One case after the other, so that a chain of choices is no nest of brackets."""
        parts = []
        node: n.Node = n.Apply("if", args)
        while isinstance(node, n.Apply) and node.op == "if" and not _blank(node):
            parts.append(self.pattern("case", self.say(node.args[0])[0], self.wrapped(node.args[1], 1))[0])
            node = node.args[2]
        parts.append(self.pattern("last_case", self.wrapped(node, 1))[0])
        return "; ".join(parts), _LOOSE

    def operand(self, first: n.Node, node: n.Node, least: int) -> str:
        """The right side of a sign; a member is said with the words of the choice it is compared with."""
        if isinstance(node, n.MemberLiteral) and isinstance(first, n.FactRef):
            fact = self.facts.get(first.name)
            members = fact.members if isinstance(fact, ChoiceFact) else ()
            for member in members:
                if member.code == node.name and member.label is not None:
                    return f"“{member.label.text(self.lang)}”"
        return self.wrapped(node, least)

    def over(self, op: n.Gather, items: str, value: n.Node | None, where: n.Node | None) -> tuple[str, int]:
        held = self.facts.get(items)
        inner = _Speaker(held.field if isinstance(held, ItemsFact) else {}, self.lang)
        named = self.label(items)
        if where is not None:
            named = self.pattern("where", named, inner.say(where)[0])[0]
        if op == "any" and isinstance(value, n.BoolLiteral) and value.value:
            return self.pattern("any_listed", named)
        text, level = self.pattern(op, named, *(inner.wrapped(part, 1) for part in (value,) if part is not None))
        return text, level if where is None else _LOOSE

    def label(self, name: str) -> str:
        fact = self.facts.get(name)
        if fact is None or fact.label is None:
            return name
        text = fact.label.text(self.lang)
        return text if self.alone else f"“{text}”"

    def wrapped(self, node: n.Node, least: int) -> str:
        text, level = self.say(node)
        return text if level >= least else f"({text})"

    def listed(self, args: tuple[n.Node, ...]) -> str:
        return "; ".join(self.say(arg)[0] for arg in args)


def _blank(node: n.Apply) -> bool:
    """A choice between something and “does not apply” is said in its own way."""
    return any(isinstance(branch, n.NotApplicableLiteral) for branch in node.args[1:])
