"""What a model file would take of memory as the embedded engine loads it by default. Pure."""

from __future__ import annotations

from forge_gui.engine.backends.llama_cpp.catalogue import ModelFile
from forge_gui.engine.backends.llama_cpp.launch import plan_launch
from forge_gui.engine.backends.llama_cpp.memory import facts_of
from forge_gui.engine.formats.gguf_header import GgufHeader
from forge_gui.engine.library.forecast import Asked, bill_of
from forge_gui.engine.library.shapes import shape_of
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.models import ModelCard


def default_need(card: ModelCard, header: GgufHeader) -> int | None:
    """Bytes, nothing learnt and no image part; None where the header tells too little."""
    nothing = RunnerOptions()
    launch = plan_launch(header, nothing, defaults=nothing, cores=1, parallel=1)
    facts = facts_of(ModelFile(header, card), launch, "", "")
    shape = shape_of(facts)
    if shape is None:
        return None
    asked = Asked(facts.context, facts.batch, prompt_cache=facts.prompt_cache)
    return bill_of(card.id, shape, asked).total
