"""Loads and unloads through a backend, where whatever goes wrong comes out as an error of ours."""

from __future__ import annotations

import logging

from forge_gui.engine.backends.base import Backend
from forge_gui.values.errors import ForgeError, ModelLoadFailed
from forge_gui.values.generation import RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel

_logger = logging.getLogger(__name__)


async def load(backend: Backend, model: ModelId, options: RunnerOptions) -> LoadedModel:
    """Raises ForgeError and nothing else (but when cancelled)."""
    try:
        return await backend.load(model, options)
    except ForgeError:
        raise
    except Exception as error:
        _logger.exception("Loading %s failed in an unforeseen way", model)
        reason = f"{model} could not be loaded: {type(error).__name__}: {error}."
        raise ModelLoadFailed(reason, backend=model.backend, model=model.name) from error


async def unload(backend: Backend, model: ModelId) -> None:
    """Never raises but when cancelled: a backend that is gone has nothing in memory any more."""
    try:
        await backend.unload(model)
    except ForgeError as error:
        _logger.info("Unloading %s: %s", model, error)
    except Exception:
        _logger.exception("Unloading %s failed in an unforeseen way", model)
