"""What the readers of JSON and YAML say of a text, in the language of the window."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_FAULTS = (
    QT_TR_NOOP("Expecting value"),
    QT_TR_NOOP("Expecting property name enclosed in double quotes"),
    QT_TR_NOOP("Expecting ':' delimiter"),
    QT_TR_NOOP("Expecting ',' delimiter"),
    QT_TR_NOOP("Unterminated string starting at"),
    QT_TR_NOOP("Extra data"),
    QT_TR_NOOP("Invalid control character at"),
    QT_TR_NOOP("Invalid \\escape"),
    QT_TR_NOOP("Invalid \\uXXXX escape"),
    QT_TR_NOOP("Illegal trailing comma before end of object"),
    QT_TR_NOOP("Illegal trailing comma before end of array"),
    QT_TR_NOOP("mapping values are not allowed here"),
    QT_TR_NOOP("could not find expected ':'"),
    QT_TR_NOOP("found unexpected end of stream"),
    QT_TR_NOOP("found character '\\t' that cannot start any token"),
)
_KNOWN = {fault.lower(): fault for fault in _FAULTS}


def reader_fault_in_words(message: str) -> str:
    """As it stands within a sentence; what nobody translated stays as it came."""
    fault = _KNOWN.get(message.partition(": ")[0].lower(), "")
    told = tr(fault) if fault else ""
    return told if told != fault else message
