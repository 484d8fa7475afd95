"""Which language the window speaks: Qt's translation files, the direction of reading, the locale.

Chosen once, before the first widget: what is built afterwards is built in that language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

TRANSLATIONS = Path(__file__).resolve().parents[3] / "resources" / "translations"
SYSTEM = "system"
SOURCE = "en"
"""What the code is written in: it needs no file."""


def wished(options: Iterable[str], environment: Mapping[str, str], remembered: str) -> str:
    """The language that this start asks for: by its words (`ui.language=de`), by the
    environment, else the one that the window had last."""
    told = [option.partition("=")[2] for option in options if option.startswith("ui.language=")]
    return next(reversed(told), "") or environment.get("FORGE_UI__LANGUAGE", "") or remembered


def spoken(wanted: str, there: Sequence[str], asked: Sequence[str]) -> str:
    """The language to speak: `wanted`, or for "system" the first of `asked` (the PC's, best
    first: "de-AT") that is `there` or is the source's. Unknown ones are English."""
    if wanted != SYSTEM:
        return wanted if wanted in there else SOURCE
    for tag in asked:
        short = tag.replace("_", "-").partition("-")[0].lower()
        if short == SOURCE or short in there:
            return short
    return SOURCE


def translated() -> tuple[str, ...]:
    """The languages that there are files for, English not among them."""
    return tuple(sorted(path.stem.removeprefix("forge_") for path in TRANSLATIONS.glob("*.qm")))


def speak(application: QApplication, wanted: str) -> str:
    """Let the application speak a language; which it is now. Its translators live with it."""
    language = SOURCE
    if wanted != SOURCE:
        language = spoken(wanted, translated(), QLocale.system().uiLanguages())
    if language == SOURCE:
        return language
    locale = QLocale(language)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file, folder in (("qtbase", qt_folder), ("forge", str(TRANSLATIONS))):
        translator = QTranslator(application)
        if translator.load(locale, file, "_", folder):
            application.installTranslator(translator)
    application.setLayoutDirection(locale.textDirection())
    return language


def reads_from_right(application: QApplication) -> bool:
    return application.layoutDirection() is Qt.LayoutDirection.RightToLeft
