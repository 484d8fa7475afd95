"""How the servers of all profiles are together, in a sentence. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from forge_gui.values.errors import BackendError, BackendTimeout, BackendUnavailable
from forge_gui.values.models import Health, HealthState


def health_of(found: Mapping[str, BackendError | None]) -> Health:
    """From each profile's error, None where its server answers.

    One that answers is enough to be ready; those that do not are named all the same.
    """
    well = [name for name, error in found.items() if error is None]
    errors = [error for error in found.values() if error is not None]
    if not errors:
        sentence = f"{_names(well)} answered." if well else "No OpenAI-like server is set up."
        return Health("openai", HealthState.READY, sentence)
    sentence = " ".join(error.sentence for error in errors)
    if well:
        return Health("openai", HealthState.READY, sentence, errors[0].advice)
    is_away = all(isinstance(error, BackendUnavailable | BackendTimeout) for error in errors)
    state = HealthState.UNAVAILABLE if is_away else HealthState.FAULTY
    return Health("openai", state, sentence, errors[0].advice)


def _names(names: list[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
