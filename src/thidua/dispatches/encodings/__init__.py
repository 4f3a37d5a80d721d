"""Vietnamese before Unicode: which encoding a line is in, and the letters it stands for."""

from thidua.dispatches.encodings.detect import Encoding, Verdict, detect
from thidua.dispatches.encodings.stretches import Stretch, Stretches, find_stretches
from thidua.dispatches.encodings.syllable import is_syllable

__all__ = ["Encoding", "Stretch", "Stretches", "Verdict", "detect", "find_stretches", "is_syllable"]
