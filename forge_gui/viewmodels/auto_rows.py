"""What a picker of models shows for `auto`: three rows that stand for whichever model suits best. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from forge_gui.values.capabilities import Capability
from forge_gui.values.models import ModelCard
from forge_gui.values.routing import AutoKind
from forge_gui.viewmodels.auto_now import AutoLine
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.verdicts import Fit, Verdict

_NOTHING: Mapping[AutoKind, AutoLine] = MappingProxyType({})
KIND_WORDS = {
    AutoKind.CHAT: QT_TR_NOOP("Chat"),
    AutoKind.CODE: QT_TR_NOOP("Code"),
    AutoKind.VISION: QT_TR_NOOP("Pictures"),
}


def auto_rows(lines: Mapping[AutoKind, AutoLine] = _NOTHING) -> tuple[ModelRow, ...]:
    """One for each thing that `auto` can be asked for; `lines` say what each takes now."""
    text = tr("The model that suits best is looked up each time: able, fitting, well, rated best.")
    return tuple(
        ModelRow(
            ModelCard(
                kind.model,
                capabilities=frozenset({Capability.TEXT_GENERATION, kind.capability}),
                summary=text,
            ),
            verdict=_verdict(lines.get(kind), text),
        )
        for kind in AutoKind
    )


def _verdict(line: AutoLine | None, text: str) -> Verdict:
    """It depends on what is there when it is asked."""
    if line is None:
        return Verdict(Fit.UNKNOWN, tr("What suits best"), text)
    fit = Fit.FITS if line.is_there else Fit.UNKNOWN
    return Verdict(fit, line.words, line.why or text)
