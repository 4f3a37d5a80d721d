"""Rough upper bounds on the size of every step of a generated tree, so that it stays below `LIMIT` bits.

A piece stands for `n / d`: a Number is an integer over `10^places`, a Ratio an integer over another one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Tree = tuple[Any, ...]

LIMIT = 110  # the page allows 126


class TooWideError(Exception):
    """A step might need more than `LIMIT` bits."""


@dataclass(frozen=True)
class Piece:
    """A tree of numbers: bits of its numerator; places if a Number; bits of the denominator if a Ratio."""

    tree: Tree
    top: int
    places: int | None
    ratio_bottom: int = 0

    @property
    def bottom(self) -> int:
        return self.ratio_bottom if self.places is None else ten(self.places)


def ten(places: int) -> int:
    """Bits of `10^places`."""
    return (10**places).bit_length()


def checked(piece: Piece, *sizes: int) -> Piece:
    """The piece, if it and its intermediate steps are small enough."""
    if max(piece.top, piece.bottom, *sizes, 0) > LIMIT:
        raise TooWideError
    return piece


def scaled_tops(pieces: Sequence[Piece], places: int) -> list[int]:
    """Bits of the numerators of Numbers once they all have so many places."""
    return [piece.top + (ten(places - piece.places) if piece.places < places else 0) for piece in pieces]


def all_numbers(pieces: Sequence[Piece]) -> bool:
    return all(piece.places is not None for piece in pieces)


def same(tree: Tree, pieces: Sequence[Piece]) -> Piece:
    """A node that gives or compares its operands without changing them."""
    if all_numbers(pieces):
        places = max(piece.places for piece in pieces)
        return checked(Piece(tree, max(scaled_tops(pieces, places)), places))
    top, bottom = max(piece.top for piece in pieces), max(piece.bottom for piece in pieces)
    return checked(Piece(tree, top, None, bottom), top + bottom)


def sums(node: str, pieces: Sequence[Piece]) -> Piece:
    """`add`, `sub`, `total`."""
    tree = (node, *(piece.tree for piece in pieces))
    if all_numbers(pieces):
        places = max(piece.places for piece in pieces)
        return checked(Piece(tree, max(scaled_tops(pieces, places)) + len(pieces), places))
    top, bottom = pieces[0].top, pieces[0].bottom
    for piece in pieces[1:]:
        top, bottom = max(top + piece.bottom, piece.top + bottom) + 1, bottom + piece.bottom
    return checked(Piece(tree, top, None, bottom))


def product(pieces: Sequence[Piece]) -> Piece:
    tree = ("mul", *(piece.tree for piece in pieces))
    top = sum(piece.top for piece in pieces)
    if all_numbers(pieces):
        return checked(Piece(tree, top, sum(piece.places for piece in pieces)))
    return checked(Piece(tree, top, None, sum(piece.bottom for piece in pieces)))


def quotient(above: Piece, below: Piece, if_zero: Tree | None = None, other: Piece | None = None) -> Piece:
    """`div`; `other` is the size of an `if_zero` that is an expression."""
    tree = ("div", above.tree, below.tree, *(() if if_zero is None else (if_zero,)))
    found = checked(Piece(tree, above.top + below.bottom, None, above.bottom + below.top))
    return found if other is None else same(tree, [found, other])


def rounding(piece: Piece, step: str, mode: str) -> Piece:
    """`round_to`: at most one step larger than its operand."""
    tree = ("round_to", piece.tree, step, mode)
    places = len(step.partition(".")[2])
    step_bits = int(step.replace(".", "")).bit_length()
    scaled = piece.top + ten(places) + 1
    fine_enough = piece.places is not None and piece.places >= places
    top = piece.top if fine_enough else piece.top + ten(places)
    return checked(Piece(tree, max(top, step_bits) + 1, places), scaled, piece.bottom + step_bits + 1)
