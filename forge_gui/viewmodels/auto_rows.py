"""What a picker of models shows for `auto`: three rows that stand for whichever model suits best. Pure."""

from __future__ import annotations

from forge_gui.values.capabilities import Capability
from forge_gui.values.models import ModelCard
from forge_gui.values.routing import AutoKind
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr
from forge_gui.viewmodels.verdicts import Fit, Verdict

KIND_WORDS = {
    AutoKind.CHAT: QT_TR_NOOP("Chat"),
    AutoKind.CODE: QT_TR_NOOP("Code"),
    AutoKind.VISION: QT_TR_NOOP("Pictures"),
}


def auto_rows() -> tuple[ModelRow, ...]:
    """One for each thing that `auto` can be asked for."""
    text = tr("The model that suits best is looked up each time: able, fitting, well, rated best.")
    verdict = Verdict(Fit.UNKNOWN, tr("What suits best"), text)  # it depends on what is there then
    return tuple(
        ModelRow(
            ModelCard(
                kind.model,
                capabilities=frozenset({Capability.TEXT_GENERATION, kind.capability}),
                summary=text,
            ),
            verdict=verdict,
        )
        for kind in AutoKind
    )
