"""All kinds of task, in the order in which the card lists them."""

from __future__ import annotations

from tiny import (
    kinds_check,
    kinds_classify,
    kinds_compose,
    kinds_extract,
    kinds_harder,
    kinds_numbers,
    kinds_refuse,
    kinds_rewrite,
)
from tiny.kind import Kind

KINDS: tuple[Kind, ...] = (
    *kinds_extract.KINDS,
    *kinds_classify.KINDS,
    *kinds_check.KINDS,
    *kinds_rewrite.KINDS,
    *kinds_numbers.KINDS,
    *kinds_compose.KINDS,
    *kinds_refuse.KINDS,
)
BY_NAME = {kind.name: kind for kind in KINDS}

# forge:small does the same kinds and harder ones, and greets with its own name.
SMALL_KINDS: tuple[Kind, ...] = (
    *(kind for kind in KINDS if kind.name not in ("hello", "refuse")),
    *kinds_harder.KINDS,
    kinds_harder.GREETING,
    BY_NAME["refuse"],
)
