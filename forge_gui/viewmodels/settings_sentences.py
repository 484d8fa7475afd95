"""Why settings are refused; a part of engine_sentences.py."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP

SETTINGS = (
    QT_TR_NOOP("{source}: {key} must be {wanted}; it is {value}."),
    QT_TR_NOOP("{source}: a text holds characters that are none."),
    QT_TR_NOOP("{source}: {key} is not a setting."),
    QT_TR_NOOP("{source}: {key} is missing."),
    QT_TR_NOOP("{source}: {key} is a section and must be a JSON object."),
    QT_TR_NOOP("There are {count} more such faults."),
    QT_TR_NOOP("Did you mean {name}?"),
    QT_TR_NOOP("main.py config show lists all settings."),
    QT_TR_NOOP("{path} cannot be read: {problem}."),
    QT_TR_NOOP("{path} cannot be read: {reason}"),
    QT_TR_NOOP("{path}: {problem} (line {line}, column {column})."),
    QT_TR_NOOP("{path} holds no settings: it must be one JSON object."),
    QT_TR_NOOP("The file is left as it is: mend it, or move it away."),
    QT_TR_NOOP("{source} says {key} twice, once as {other}."),
)
