"""The whole catalogue, and the look-up of an award by its code."""

from __future__ import annotations

from thidua.awards.award import Award
from thidua.errors import ThiduaError
from thidua.regimes.catalogue.certificates import CERTIFICATES
from thidua.regimes.catalogue.entry import AwardLevel, Entry
from thidua.regimes.catalogue.orders import ORDERS
from thidua.regimes.catalogue.state_forms import HONOURS, MEDALS
from thidua.regimes.catalogue.titles import TITLES

ENTRIES: tuple[Entry, ...] = (*TITLES, *CERTIFICATES, *ORDERS, *MEDALS, *HONOURS)
"""Every award the library knows: titles, certificates, orders, medals, honours and prizes."""

AWARDS: tuple[Award, ...] = tuple(entry.award for entry in ENTRIES)
"""Every title and form; whether the library holds a rule for it is another question, see ``awards_on``."""

_BY_CODE = {entry.code: entry for entry in ENTRIES}


def entry(code: str) -> Entry:
    """The entry of the catalogue under that code; error ``award_unknown``.

    >>> entry("cocp").level, entry("hcld3").group
    ('state', 'order')
    """
    found = _BY_CODE.get(code)
    if found is None:
        raise ThiduaError("award_unknown", award=code, known=", ".join(_BY_CODE))
    return found


def award(code: str) -> Award:
    """The award of that code; error ``award_unknown``.

    >>> award("cstdcs").label.vi
    'Chiến sĩ thi đua cơ sở'
    """
    return entry(code).award


def level_of(code: str) -> AwardLevel:
    """How high an award stands; error ``award_unknown``.

    >>> level_of("cstdb"), level_of("bkttg")
    ('ministry_province', 'state')
    """
    return entry(code).level


LDTT = award("ldtt")
CSTDCS = award("cstdcs")
GIAY_KHEN = award("gk")
