"""A dispatch: an administrative document with all its parts, as data."""

from __future__ import annotations

import datetime as dt

from thidua.dispatches.certified_copy import CertifiedCopy
from thidua.dispatches.mention import CampaignMention
from thidua.dispatches.paragraph import Paragraph
from thidua.dispatches.recipient import Recipient
from thidua.dispatches.reference import Reference
from thidua.dispatches.signature import Authority, Signature
from thidua.model import Model
from thidua.text import CodeText, Text


class Dispatch(Model):
    """What an office sent. Values are as printed, lines joined; what is absent is ``None`` or empty.

    ``number`` is the ordinal alone (“03”), ``symbol`` what follows the slash (“UBND-VP”). ``subject`` is
    without “V/v” or “Về việc”. ``urgency`` (“HỎA TỐC”) and ``secrecy`` (“MẬT”) are the marks as printed;
    ``draft`` says that it calls itself DỰ THẢO. ``attachments`` are the headings of what follows the signature,
    ``certified_copy`` the block of an office that copied it. The parts are those of Decree 30/2020/NĐ-CP,
    Article 8.

    >>> Dispatch(number="03", symbol="UBND-VP", number_symbol="03/UBND-VP").issuer is None
    True
    """

    kind: CodeText | None = None
    number: Text | None = None
    symbol: Text | None = None
    number_symbol: Text | None = None
    issuer: Text | None = None
    issuer_parent: Text | None = None
    place: Text | None = None
    date: dt.date | None = None
    subject: Text | None = None
    addressees: tuple[Text, ...] = ()
    references: tuple[Reference, ...] = ()
    body: tuple[Paragraph, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    archive_line: Text | None = None
    signatures: tuple[Signature, ...] = ()
    campaign: CampaignMention | None = None
    urgency: Text | None = None
    secrecy: Text | None = None
    draft: bool = False
    attachments: tuple[Text, ...] = ()
    certified_copy: CertifiedCopy | None = None

    @property
    def body_outline(self) -> tuple[str, ...]:
        """The labels of the numbered paragraphs, in order."""
        return tuple(p.label for p in self.body if p.label is not None)

    @property
    def signature(self) -> Signature | None:
        """The first signature; joint documents have more."""
        return self.signatures[0] if self.signatures else None

    @property
    def signing_authority(self) -> Authority | None:
        """The outermost authority of the first signature: TM, KT, TL, TUQ or Q."""
        signed = self.signature
        return signed.chain[0].authority if signed is not None and signed.chain else None

    @property
    def signing_on_behalf_of(self) -> str | None:
        """On whose behalf the first signature stands."""
        signed = self.signature
        return signed.chain[0].on_behalf_of if signed is not None and signed.chain else None

    @property
    def signer_title(self) -> str | None:
        """The office of the person who signed first."""
        return self.signature.title if self.signature is not None else None

    @property
    def signer_name(self) -> str | None:
        """The name of the person who signed first."""
        return self.signature.name if self.signature is not None else None
