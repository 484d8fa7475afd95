"""The errors that a simulated model's troubles raise. Pure."""

from __future__ import annotations

from forge_gui.engine.backends.simulation.script import SimulatedFault, Trouble
from forge_gui.values.errors import (
    BackendBusy,
    BackendError,
    BackendProtocolError,
    GenerationCut,
    ModelCrashed,
    ModelLoadFailed,
    ModelOutOfMemory,
)
from forge_gui.values.ids import ModelId

_AGAIN = "Run it again."


def no_memory(model: ModelId) -> ModelOutOfMemory:
    """A load beyond the memory that there is."""
    return ModelOutOfMemory(
        f"There is not enough memory for {model} (simulated).",
        "Unload a model.",
        backend=model.backend,
        model=model.name,
    )


def trouble_error(fault: SimulatedFault, model: ModelId, text: str = "") -> BackendError:
    """The error of a trouble; `text` is what had been told before it struck."""
    name, backend = model.name, model.backend
    match fault.trouble:
        case Trouble.OUT_OF_MEMORY:
            return no_memory(model)
        case Trouble.LOAD_FAILS:
            sentence = f"{model} could not be loaded (simulated)."
            return ModelLoadFailed(sentence, _AGAIN, backend=backend, model=name)
        case Trouble.CRASH:
            sentence = f"The process of {model} ended unexpectedly (simulated)."
            return ModelCrashed(sentence, _AGAIN, backend=backend, model=name)
        case Trouble.GARBAGE:
            sentence = f"{model} sent something that cannot be read (simulated)."
            return BackendProtocolError(sentence, _AGAIN, backend=backend, model=name)
        case Trouble.BUSY:
            wait = fault.seconds or None
            sentence = f"{model} takes no more work for now (simulated)."
            return BackendBusy(sentence, _AGAIN, backend=backend, model=name, retry_after_s=wait)
    sentence = "The answer broke off before its end (simulated)."
    return GenerationCut(sentence, _AGAIN, backend=backend, model=name, text=text)
