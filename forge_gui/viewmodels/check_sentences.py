"""What a check of a test set saw in an answer; a part of engine_words.py."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP

CHECKS = (
    QT_TR_NOOP("expected {text}"),
    QT_TR_NOOP("missing: {text}"),
    QT_TR_NOOP("nothing is expected, so nothing can be found"),
    QT_TR_NOOP("the pattern is no text"),
    QT_TR_NOOP("the pattern {text} is not found"),
    QT_TR_NOOP("the expected value is no number"),
    QT_TR_NOOP("there is no number in the answer"),
    QT_TR_NOOP("{found} instead of {wanted}"),
    QT_TR_NOOP("it is not JSON as it stands"),
    QT_TR_NOOP("similarity {number}"),
    QT_TR_NOOP("the judge gave no grade"),
    QT_TR_NOOP("{grade} of {best}: {text}"),
    QT_TR_NOOP("{grade} of {best}"),
)
