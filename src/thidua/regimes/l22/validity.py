"""The days on which the unamended text of Law 06/2022 chooses."""

from __future__ import annotations

from thidua.citations import Validity
from thidua.regimes.instruments import AMENDED_FROM, L22

UNAMENDED = Validity(start=L22.validity.start, end=AMENDED_FROM)
