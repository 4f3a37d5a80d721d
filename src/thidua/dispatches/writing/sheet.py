"""A sheet: the words of a dispatch part by part, as they are printed, before anything is placed on a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["part", "article", "heading", "item", "announced", "base", "text"]
"""``part`` Phần, Chương; ``article`` Điều; ``heading`` I, A; ``item`` the other labels; ``announced`` a line in
capitals such as “QUYẾT ĐỊNH:”; ``base`` Căn cứ; ``text`` the rest."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One paragraph of the body: its mark (“1.”, “a)”, empty without one), its words, and what it is."""

    mark: str
    words: str
    role: Role

    @property
    def printed(self) -> str:
        """Mark and words, one space between."""
        return f"{self.mark} {self.words}".strip()


@dataclass(frozen=True, slots=True)
class SheetBlock:
    """One signature: the lines of authority and title, then the name; ``name`` is empty while nobody is named."""

    lines: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """The parts of Decree 30/2020/NĐ-CP, Article 8, as words. Absent is an empty text or tuple.

    ``nation`` is Quốc hiệu and Tiêu ngữ, or the Party's (the youth union's) one line; ``margin_subject`` the
    subject under the number of a công văn; ``head`` who decides (“CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN BÌNH”);
    ``attached`` stands under the heading of every attachment (“(Kèm theo Kế hoạch số …)”).
    """

    party: bool
    parent: str
    issuer: str
    nation: tuple[str, ...]
    number: str
    margin_subject: str
    secrecy: str
    urgency: str
    draft: bool
    place_date: str
    title: str
    subject: str
    head: str
    addressees: tuple[str, ...]
    body: tuple[SheetLine, ...]
    recipients: tuple[str, ...]
    archive: str
    signatures: tuple[SheetBlock, ...]
    attachments: tuple[str, ...]
    attached: str

    @property
    def distribution(self) -> tuple[str, ...]:
        """The lines under “Nơi nhận:”, the archive line last, each with the mark that ends it."""
        comma = "," if self.party else ";"
        kept = [f"- {name}" for name in (*self.recipients, *((self.archive,) if self.archive else ()))]
        return tuple(line + ("." if at == len(kept) - 1 else comma) for at, line in enumerate(kept))

    @property
    def addressed(self) -> tuple[str, ...]:
        """“Kính gửi:” with one name on the same line, or with several below it."""
        if len(self.addressees) <= 1:
            return tuple(f"Kính gửi: {name}." for name in self.addressees)
        last = len(self.addressees) - 1
        names = (f"- {name}" + ("." if at == last else ";") for at, name in enumerate(self.addressees))
        return ("Kính gửi:", *names)
