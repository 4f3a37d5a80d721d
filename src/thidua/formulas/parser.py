"""Reading the text form of a formula into the tree. A bounded grammar of its own; nothing is ever evaluated."""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn, get_args

from thidua import exact
from thidua.errors import ThiduaError
from thidua.formulas import nodes as n
from thidua.formulas.checker import MAX_DEPTH, bound
from thidua.formulas.names import RESERVED
from thidua.formulas.scanner import Token, scan, syntax_error
from thidua.periods import clean_day
from thidua.rounding import RoundingMode, clean_step

_COMPARE: dict[str, n.Operator] = {"<": "lt", "<=": "le", ">": "gt", ">=": "ge", "==": "eq", "!=": "ne"}
_SUMS: dict[str, n.Operator] = {"+": "add", "-": "sub"}
_PRODUCTS: dict[str, n.Operator] = {"*": "mul", "/": "div"}
_FUNCTIONS: dict[str, n.Operator] = {
    "add": "add", "mul": "mul", "and": "and", "or": "or",
    "min": "min", "max": "max", "total": "total", "if": "if", "ratio": "div",
    "applicable": "applicable", "otherwise": "otherwise",
}  # fmt: skip
_CONSTANTS = frozenset({"true", "false", "not_applicable", "ask"})
_SPECIAL = ("round_to", "at_least", "date")
_LISTS: tuple[n.Gather, ...] = get_args(n.Gather)
_COHORT: tuple[n.AmongOperator, ...] = get_args(n.AmongOperator)


def parse(text: str) -> n.Node:
    """The tree of a formula written as text.

    Errors with their position: ``formula_syntax``, ``formula_function``, ``formula_arity``. Of the whole:
    ``formula_too_deep``, ``formula_too_long``, ``text_type``.

    >>> parse("round_to(min(done / assigned, 1) * 30, 0.25)").step
    '0.25'
    """
    if not isinstance(text, str):
        raise ThiduaError("text_type", type=type(text).__name__)
    parser = _Parser(scan(text))
    node = parser.expression()
    parser.expect("end", "")
    bound(node)
    return node


class _Parser:
    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.at = 0
        self.depth = 0

    # -- tokens

    @property
    def token(self) -> Token:
        return self.tokens[self.at]

    def accept(self, *texts: str) -> Token | None:
        token = self.token
        if token.kind in ("sign", "name") and token.text in texts:
            self.at += 1
            return token
        return None

    def expect(self, kind: str, text: str) -> Token:
        token = self.token
        if token.kind != kind or (text and token.text != text):
            self.fail(f"“{text}”" if text else "the end" if kind == "end" else f"a {kind}")
        self.at += 1
        return token

    def fail(self, expected: str) -> NoReturn:
        token = self.token
        found = f"“{token.text}”" if token.text else "the end"
        raise syntax_error(token.position, found, expected)

    # -- levels, loosest first

    def expression(self) -> n.Node:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ThiduaError("formula_too_deep", limit=MAX_DEPTH)
        node = self._joined("or", lambda: self._joined("and", self._negated))
        self.depth -= 1
        return node

    def _joined(self, word: n.Operator, operand: Callable[[], n.Node]) -> n.Node:
        parts = [operand()]
        while self.token.kind == "name" and self.accept(word):
            parts.append(operand())
        return parts[0] if len(parts) == 1 else n.Apply(word, tuple(parts))

    def _negated(self) -> n.Node:
        negations = 0
        while self.accept("not"):
            negations += 1
            if negations > MAX_DEPTH:
                raise ThiduaError("formula_too_deep", limit=MAX_DEPTH)
        node = self._comparison()
        for _ in range(negations):
            node = n.Apply("not", (node,))
        return node

    def _comparison(self) -> n.Node:
        left = self._chain(_SUMS, lambda: self._chain(_PRODUCTS, self._signed))
        if sign := self.accept(*_COMPARE):
            right = self._chain(_SUMS, lambda: self._chain(_PRODUCTS, self._signed))
            return n.Apply(_COMPARE[sign.text], (left, right))
        return left

    def _chain(self, signs: dict[str, n.Operator], operand: Callable[[], n.Node]) -> n.Node:
        node = operand()
        open_op: n.Operator | None = None  # the sum or product that a further equal sign extends
        while sign := self.accept(*signs):
            op, right = signs[sign.text], operand()
            if op == open_op and isinstance(node, n.Apply) and op in ("add", "mul"):
                node = n.Apply(op, (*node.args, right))
            else:
                node = n.Apply(op, (node, right))
            open_op = op
            if len(node.args) > 1_000:
                raise ThiduaError("formula_arity", op=op, count=len(node.args), position=sign.position)
        return node

    def _signed(self) -> n.Node:
        if not self.accept("-"):
            return self._atom()
        if self.token.kind == "number":
            literal = self._number()
            return n.NumberLiteral(-literal.units, literal.places)
        return n.Apply("sub", (n.NumberLiteral(0, 0), self._atom()))

    def _atom(self) -> n.Node:
        token = self.token
        if token.kind == "number":
            return self._number()
        if token.kind == "text":
            self.at += 1
            return n.MemberLiteral(token.text[1:-1])
        if self.accept("("):
            node = self.expression()
            self.expect("sign", ")")
            return node
        if token.kind != "name":
            self.fail("a term")
        self.at += 1
        if self.token.text == "(" and self.token.kind == "sign":
            return self._call(token)
        if token.text in RESERVED - _CONSTANTS:
            self.at -= 1
            self.fail("a term")
        words: dict[str, n.Node] = {"true": n.BoolLiteral(True), "false": n.BoolLiteral(False),
                 "not_applicable": n.NotApplicableLiteral(), "ask": n.AskLiteral()}  # fmt: skip
        return words.get(token.text, n.FactRef(token.text))

    def _number(self) -> n.NumberLiteral:
        text = self.expect("number", "").text
        if len(text) > exact.MAX_DIGITS:
            self.at -= 1
            self.fail(f"at most {exact.MAX_DIGITS} digits")
        return n.NumberLiteral(int(text.replace(".", "")), len(text.partition(".")[2]))

    # -- calls

    def _call(self, name: Token) -> n.Node:
        self.expect("sign", "(")
        if name.text == "date":
            node: n.Node = self._date()
        elif name.text == "round_to":
            node = self._round_to()
        elif name.text == "at_least":
            if "." in self.token.text:
                self.fail("a whole number")
            k = self._number()
            self.expect("sign", ",")
            node = n.AtLeast(k.units, self._arguments())
        elif name.text in _LISTS:
            node = self._over(next(op for op in _LISTS if op == name.text), name)
        elif name.text in _COHORT:
            node = n.Among(next(op for op in _COHORT if op == name.text), self.expression())
        elif name.text in _FUNCTIONS:
            op = _FUNCTIONS[name.text]
            args = self._arguments()
            least, most = (2, 3) if op == "div" else n.ARITY[op]
            if len(args) < least or (most is not None and len(args) > most):
                raise ThiduaError("formula_arity", op=name.text, count=len(args), position=name.position)
            node = n.Apply(op, args)
        else:
            known = (*_FUNCTIONS, *_SPECIAL, *_LISTS, *_COHORT)
            from difflib import get_close_matches  # only where something is misspelt

            close = get_close_matches(name.text, known, n=1) or list(known)
            raise ThiduaError("formula_function", name=name.text, position=name.position, known=", ".join(close))
        self.expect("sign", ")")
        return node

    def _arguments(self) -> tuple[n.Node, ...]:
        args = [self.expression()]
        while self.accept(","):
            args.append(self.expression())
        return tuple(args)

    def _over(self, op: n.Gather, name: Token) -> n.Over:
        """``count(files)``, ``count(files, late)``, ``sum(files, points)``, ``sum(files, points, late)``."""
        items = self.expect("name", "").text
        rest: list[n.Node] = []
        while self.accept(","):
            rest.append(self.expression())
        if op == "count" and len(rest) <= 1:
            return n.Over(op, items, None, *rest)
        if op == "count" or not 1 <= len(rest) <= 2:
            raise ThiduaError("formula_arity", op=op, count=1 + len(rest), position=name.position)
        return n.Over(op, items, *rest)

    def _date(self) -> n.DateLiteral:
        token = self.expect("text", "")
        try:
            return n.DateLiteral(clean_day(token.text[1:-1]).toordinal())
        except ThiduaError:
            raise syntax_error(token.position, token.text, "'YYYY-MM-DD'") from None

    def _round_to(self) -> n.RoundTo:
        x = self.expression()
        self.expect("sign", ",")
        if self.token.kind == "number" and not self.token.text.strip("0."):
            self.fail("a step above 0")
        if len(self.token.text) > exact.MAX_DIGITS:
            self.fail(f"at most {exact.MAX_DIGITS} digits")
        step = clean_step(self.expect("number", "").text)
        mode: RoundingMode = "half_up"
        if self.accept(","):
            if self.token.text not in get_args(RoundingMode):
                self.fail(" | ".join(get_args(RoundingMode)))
            word = self.expect("name", "").text
            mode = next(m for m in get_args(RoundingMode) if m == word)
        return n.RoundTo(x, step, mode)
