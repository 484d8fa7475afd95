"""The kinds of components, what each is for, and what is said of one without members."""

from __future__ import annotations

from collections.abc import Mapping

from forge_gui.values.strategies import ComponentKind, KindInfo

_K = ComponentKind

KINDS: Mapping[ComponentKind, KindInfo] = {
    one.kind: one
    for one in (
        KindInfo(_K.CLOUD_API, "Cloud APIs", "Models on other people's computers, by a key."),
        KindInfo(_K.MODEL_APP, "Model apps", "Programs that serve models on PCs of your own."),
        KindInfo(
            _K.FINE_TUNER,
            "Fine-tuners",
            "What trains models further.",
            empty="Forge brings none yet; they come with the training jobs.",
        ),
        KindInfo(
            _K.REPOSITORY,
            "Repositories",
            "Where models are fetched from.",
            empty="Forge brings none yet; Ollama's library is served by Ollama itself.",
        ),
        KindInfo(
            _K.CONVERTER,
            "Converters",
            "From one model format to another.",
            empty="Forge brings none yet; they come with the conversion jobs.",
        ),
        KindInfo(
            _K.TOOL,
            "Tools",
            "Programs for one piece of work.",
            empty="Forge brings none yet; the standalone tools come later.",
        ),
        KindInfo(
            _K.STEP,
            "Steps",
            "What a pipeline is made of.",
            empty="No step was told of.",
        ),
        KindInfo(_K.CONSENSUS, "Consensus", "One answer made out of several."),
    )
}
