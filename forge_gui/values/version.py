"""Which Forge this is, for everything inside it; outside it is `forge_gui.__version__`."""

from __future__ import annotations

VERSION = "0.1.0"
