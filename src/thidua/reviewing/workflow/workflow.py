"""The state table (bảng trạng thái) as data: users replace it with their own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from pydantic import Field, model_validator

from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.reviewing.workflow.moved import UNDONE, Moved
from thidua.reviewing.workflow.state import State
from thidua.reviewing.workflow.transition import Transition
from thidua.text import CodeText


class Workflow(Model):
    """States and the moves between them.

    Errors: ``duplicate_code``, ``workflow_state``, ``workflow_unreachable``, ``workflow_dead_end``,
    ``workflow_reserved``.
    """

    code: CodeText
    label: Label
    start: CodeText
    states: Annotated[tuple[State, ...], Field(min_length=1, max_length=50)]
    transitions: Annotated[tuple[Transition, ...], Field(max_length=200)]

    @model_validator(mode="after")
    def _sound(self) -> Workflow:
        states = [state.code for state in self.states]
        moves = [transition.code for transition in self.transitions]
        for what, codes in (("state", states), ("transition", moves)):
            for code in codes:
                if codes.count(code) > 1:
                    raise ThiduaError("duplicate_code", what=what, code=code)
        if UNDONE in moves:
            raise ThiduaError("workflow_reserved", code=UNDONE)
        named = [self.start, *(code for move in self.transitions for code in (*move.from_states, move.to))]
        named += [state.undone_to for state in self.states if state.undone_to is not None]
        for code in named:
            if code not in states:
                raise ThiduaError("workflow_state", state=code)
        edges = [(code, move.to) for move in self.transitions for code in move.from_states]
        edges += [(state.code, state.undone_to) for state in self.states if state.undone_to is not None]
        reached = _closure({self.start}, edges)
        ending = _closure({s.code for s in self.states if s.final}, [(to, start) for start, to in edges])
        for code in states:
            if code not in reached:
                raise ThiduaError("workflow_unreachable", state=code)
            if code not in ending:
                raise ThiduaError("workflow_dead_end", state=code)
        return self

    def state(self, code: str) -> State:
        """The state of that code; error ``workflow_state``."""
        for state in self.states:
            if state.code == code:
                return state
        raise ThiduaError("workflow_state", state=code)

    def transition(self, code: str) -> Transition:
        """The transition of that code; error ``transition_unknown``."""
        for transition in self.transitions:
            if transition.code == code:
                return transition
        raise ThiduaError("transition_unknown", transition=code)

    def moves_from(self, state: str) -> tuple[Transition, ...]:
        """What can be done in a state."""
        return tuple(transition for transition in self.transitions if state in transition.from_states)


def _closure(start: set[str], edges: list[tuple[str, str]]) -> set[str]:
    """Every code that can be reached along the edges."""
    found = set(start)
    waiting = list(start)
    while waiting:
        at = waiting.pop()
        for before, after in edges:
            if before == at and after not in found:
                found.add(after)
                waiting.append(after)
    return found


def replay(workflow: Workflow, trail: Iterable[Moved]) -> str:
    """The state that a trail leads to, checked move by move. Error ``trail_broken`` where a move does not follow."""
    state = workflow.start
    for number, moved in enumerate(trail, start=1):
        if moved.from_state != state or not _allowed(workflow, moved):
            raise ThiduaError("trail_broken", number=number, transition=moved.transition, state=state)
        state = moved.to
    return state


def _allowed(workflow: Workflow, moved: Moved) -> bool:
    if moved.transition == UNDONE:
        return workflow.state(moved.from_state).undone_to == moved.to
    for move in workflow.moves_from(moved.from_state):
        if move.code == moved.transition:
            said = (moved.reason or not move.needs_reason) and (moved.evidence or not move.needs_evidence)
            return bool(said) and move.to == moved.to and moved.role in move.roles
    return False
