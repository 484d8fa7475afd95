"""The window's words in the person's language: every text that is shown goes through `tr`.

The texts in the code are English, as whole sentences with named gaps: `tr("Paused before {step}",
step=name)`. Qt's own tools gather them (packaging/translations.py) and find their translation.
What is written at the top of a module is only marked there, by QT_TR_NOOP, and translated where
it is shown: modules are imported before the language is known.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication

__all__ = ["QT_TR_NOOP", "tr"]

_READ_FROM_RIGHT = "\u200f"
"""A sign without a picture that takes part as a letter read from the right."""
_GAP = re.compile(r"\{([a-z_]+)\}")


def QT_TR_NOOP(text: str) -> str:  # the name that Qt's tools look for
    """`text` itself; marks it as one to be translated where it is shown."""
    return text


def tr(text: str, comment: str = "", n: int = -1, /, **values: object) -> str:
    """`text` in the language of the window, its gaps `{name}` filled with the values' str().

    `comment` tells a translator what is meant. `n` chooses between the plural forms of the
    language; English has one for 1 that is written apart: `tr("1 step") if n == 1 else
    tr("{n} steps", "", n, n=n)`. A gap that no value fills stays as it is, and what a value holds
    is never looked at again. A sentence that is read from the right says so itself where it begins
    with a gap or a name in other letters: what is shown of it would stand in the wrong order.
    """
    found = QCoreApplication.translate("", text, comment or None, n)
    if _starts_otherwise(found):
        found = f"{_READ_FROM_RIGHT}{found}"
    return _GAP.sub(_filling(values), found) if values else found


@lru_cache(maxsize=4096)
def _starts_otherwise(text: str) -> bool:
    """Whether it has a letter of a language that is read from the right, but not as its first."""
    if text.isascii():
        return False
    letters = [kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")]
    return bool({"R", "AL"} & set(letters)) and (letters[0] == "L" or text.startswith("{"))


def _filling(values: dict[str, object]) -> Callable[[re.Match[str]], str]:
    def fill(gap: re.Match[str]) -> str:
        name = gap.group(1)
        return str(values[name]) if name in values else gap.group()

    return fill
