"""Numbers in the form of the window's language: `1,940.5`, `1.940,5`. The one place that writes
and reads them.

The translation says whose form it is, so that figures and words can not be of two languages.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

from forge_gui.viewmodels.translation import tr


def locale() -> QLocale:
    """Whose numbers the window writes."""
    return _named(tr("en_US", "The locale whose numbers are written, like de_DE"))


def whole(number: int) -> str:
    """`1,940`."""
    return locale().toString(number)


def figure(value: float, decimals: int = 0) -> str:
    """`41.6`; `1,940` without decimals, rounded."""
    return locale().toString(float(value), "f", decimals)


def shortest(value: float) -> str:
    """As few decimals as say it: `0.25`, `4,096`."""
    if float(value).is_integer():
        return locale().toString(int(value))
    return locale().toString(float(value), "g", 6)


def percent(value: float) -> str:
    """0-100 as `40 %`."""
    return tr("{n} %", n=figure(value))


def typed(text: str) -> float:
    """What a person wrote, in the form of the language or with a plain decimal point. Raises
    ValueError."""
    value, is_number = locale().toDouble(text.strip())
    return value if is_number else float(text.replace(",", ""))


@lru_cache(maxsize=8)
def _named(name: str) -> QLocale:
    found = QLocale(name)
    # The C locale has no thousands; it is also what an unknown name gives.
    return found if found.language() is not QLocale.Language.C else QLocale("en_US")
