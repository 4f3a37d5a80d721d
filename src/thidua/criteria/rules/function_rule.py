"""Python rules: a plain typed function as the rule of a leaf, for what no formula says.

The function sees facts only when every one of them is known; otherwise its leaf is open between 0 and the full mark. So
it cannot break the promise that learning a fact never changes a definite answer.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, ClassVar, Literal, get_type_hints

from pydantic import create_model

from thidua.canonical import digest
from thidua.criteria.rules.registry import register
from thidua.criteria.rules.rule import Rule
from thidua.errors import ThiduaError
from thidua.explain.phrase import Phrase
from thidua.formulas.facts import Fact
from thidua.formulas.nodes import Call, Node
from thidua.formulas.special import NOT_APPLICABLE, NotApplicableType
from thidua.labels import Label
from thidua.points import Points
from thidua.rounding import Step
from thidua.text import CodeText

FACT_TYPES: tuple[object, ...] = (Points, int, bool, str, date, tuple)
"""What a positional parameter may be: a figure, a whole number, yes/no, the code of a member, a day, records."""

_SETTING_TYPES: tuple[object, ...] = (Points, int, bool, str, date)

RuleFunction = Callable[..., Points | NotApplicableType]
"""A function that gives points, or ``NOT_APPLICABLE``."""


class Made:
    """A function as a rule: its kind, its facts and settings, its words and what identifies its source."""

    __slots__ = ("facts", "function", "hints", "kind", "label", "settings", "source", "wants_maximum")

    def __init__(self, kind: str, label: Label, function: RuleFunction) -> None:
        self.kind = kind
        self.label = label
        self.function = function
        self.hints = hints = get_type_hints(function)
        parameters = inspect.signature(function).parameters.values()
        positional = inspect.Parameter.POSITIONAL_OR_KEYWORD
        self.facts = tuple(p.name for p in parameters if p.kind is positional)
        keywords = tuple(p.name for p in parameters if p.kind is inspect.Parameter.KEYWORD_ONLY)
        self.wants_maximum = "maximum" in keywords
        self.settings = tuple(name for name in keywords if name != "maximum")
        for parameter in parameters:
            known = FACT_TYPES if parameter.name in self.facts else _SETTING_TYPES
            wanted = hints.get(parameter.name)
            if parameter.name not in (*self.facts, *keywords) or wanted not in known:
                raise ThiduaError("rule_signature", kind=kind, parameter=parameter.name)
        known_words = {*self.facts, *keywords, "maximum"}
        for word in re.findall(r"\{(\w+)\}", f"{label.vi} {label.en or ''}"):
            if word not in known_words:
                raise ThiduaError("rule_signature", kind=kind, parameter="{" + word + "}")
        if not self.facts:
            raise ThiduaError("rule_signature", kind=kind, parameter="()")
        self.source = digest({"source": _source(function)})

    def cast(self, name: str, value: object) -> object:
        """A figure as the whole number that the function asks for. Error ``rule_argument``."""
        wanted = self.hints[name]
        if wanted is int and isinstance(value, Points) and not value.places:
            return value.units(0)
        if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
            raise ThiduaError("rule_argument", kind=self.kind, parameter=name, found=type(value).__name__)
        return value


class FunctionRule(Rule):
    """What every Python rule has; make one with ``function_rule``.

    ``step`` is the finest the function may give; a result that does not fit it, or lies outside 0 and the full mark,
    is an error finding and the leaf stays open.
    """

    made: ClassVar[Made]
    step: Step = "0.01"

    def expand(self, maximum: Points, facts: Mapping[str, Fact]) -> Node:
        """One call over the facts it is bound to."""
        made = self.made
        places = len(self.step.partition(".")[2])
        settings = {name: getattr(self, name) for name in made.settings}
        bound = tuple(getattr(self, name) for name in made.facts)

        def run(**answers: object) -> int | None:
            given = {name: made.cast(name, answers[fact]) for name, fact in zip(made.facts, bound, strict=True)}
            extra = {"maximum": maximum} if made.wants_maximum else {}
            found = made.function(**given, **settings, **extra)
            if found is NOT_APPLICABLE:
                return None
            if not isinstance(found, Points):
                raise ThiduaError("rule_result", kind=made.kind, found=type(found).__name__)
            return found.units(places)

        text = digest({"settings": self.model_dump(mode="json"), "source": made.source, "maximum": str(maximum)})
        return Call(made.kind, bound, text, 0, maximum.units(places), places, run)

    def asked(self, maximum: Points, facts: Mapping[str, Fact]) -> Phrase:
        """The words the rule was declared with; ``{name}`` in them stands for the label of a fact or a setting."""
        made = self.made
        words = {}
        for lang in ("vi", "en"):
            shown: dict[str, object] = {"maximum": maximum}
            for name in made.facts:
                fact = facts.get(getattr(self, name))
                shown[name] = fact.label.text(lang) if fact is not None and fact.label else getattr(self, name)
            shown |= {name: getattr(self, name) for name in made.settings}
            text = made.label.text(lang)
            for name, value in shown.items():
                text = text.replace("{" + name + "}", str(value))
            words[lang] = text
        return Phrase.of("asked_words", words=Label(**words))

    def source_digest(self) -> str:
        """The hash of the function's source."""
        made = self.made
        return made.source


def function_rule(kind: str, *, vi: str, en: str | None = None) -> Callable[[RuleFunction], type[FunctionRule]]:
    """Make a Python function the rule of a kind ``vendor:name@version``, and register it.

    Positional parameters are facts: in the table each names the fact it is bound to. They get a ``Points`` (a figure),
    ``int``, ``bool``, ``str`` (the code of a member), ``date``, or a ``tuple`` of records. Keyword-only parameters are
    settings of the rule, ``maximum`` is the full mark. ``vi`` and ``en`` say what the rule asks. Errors:
    ``rule_kind``, ``rule_clash``, ``rule_signature``.

    >>> @function_rule("docs:streak@1", vi="Chuỗi {weeks} tuần", en="A streak of {weeks} weeks")
    ... def streak(weeks: int, *, goal: int, maximum: Points) -> Points:
    ...     return maximum if weeks >= goal else Points(0)
    >>> streak(weeks="weeks_kept", goal=4).kind
    'docs:streak@1'
    """

    def make(function: RuleFunction) -> type[FunctionRule]:
        if not inspect.isfunction(function):
            raise ThiduaError("rule_signature", kind=kind, parameter=type(function).__name__)
        made = Made(kind, Label(vi=vi, en=en), function)
        hints = made.hints
        fields: dict[str, Any] = {"kind": (Literal[kind], kind)}
        fields |= dict.fromkeys(made.facts, (CodeText, ...))
        for name in made.settings:
            default = inspect.signature(function).parameters[name].default
            fields[name] = (hints[name], ... if default is inspect.Parameter.empty else default)
        rule = create_model(
            function.__name__, __base__=FunctionRule, __module__=function.__module__, __doc__=function.__doc__, **fields
        )
        rule.made = made
        return register(rule)

    return make


def _source(function: RuleFunction) -> str:
    """The text of a function; where there is none (an interactive line), its compiled code."""
    try:
        return inspect.getsource(function)
    except (OSError, TypeError):
        code = getattr(function, "__code__")  # noqa: B009  # of any callable, where it has one
        return f"{code.co_code.hex()} {code.co_consts!r} {code.co_names!r}"
