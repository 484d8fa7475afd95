"""The window's words in the person's language: every text that is shown goes through `tr`.

The texts in the code are English, as whole sentences with named gaps: `tr("Paused before {step}",
step=name)`. Qt's own tools gather them (packaging/translations.py) and find their translation.
What is written at the top of a module is only marked there, by QT_TR_NOOP, and translated where
it is shown: modules are imported before the language is known.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

__all__ = ["QT_TR_NOOP", "tr"]

_GAP = re.compile(r"\{([a-z_]+)\}")


def QT_TR_NOOP(text: str) -> str:  # the name that Qt's tools look for
    """`text` itself; marks it as one to be translated where it is shown."""
    return text


def tr(text: str, comment: str = "", n: int = -1, /, **values: object) -> str:
    """`text` in the language of the window, its gaps `{name}` filled with the values' str().

    `comment` tells a translator what is meant. `n` chooses between the plural forms of the
    language; English has one for 1 that is written apart: `tr("1 step") if n == 1 else
    tr("{n} steps", "", n, n=n)`. A gap that no value fills stays as it is, and what a value holds
    is never looked at again.
    """
    found = QCoreApplication.translate("", text, comment or None, n)
    return _GAP.sub(_filling(values), found) if values else found


def _filling(values: dict[str, object]) -> Callable[[re.Match[str]], str]:
    def fill(gap: re.Match[str]) -> str:
        name = gap.group(1)
        return str(values[name]) if name in values else gap.group()

    return fill
