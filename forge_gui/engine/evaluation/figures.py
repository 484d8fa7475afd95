"""What is known of a model's speed, and whether that still holds. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import (
    Estimate,
    MeasuredOn,
    Measurement,
    ModelFigures,
    Outdated,
    RunSpeed,
)


@dataclass(frozen=True, slots=True)
class Identity:
    """Which content a model has now and what runs it. Empty: nobody can tell."""

    digest: str = ""
    engine: str = ""
    engine_version: str = ""


@dataclass(frozen=True, slots=True)
class Devices:
    """The devices of this PC by name, each with its driver's version."""

    drivers: Mapping[str, str] = field(default_factory=dict)


def outdated_of(on: MeasuredOn, now: Identity, devices: Devices) -> tuple[Outdated, ...]:
    """What is another one now than when it was measured. What is unknown now counts as the same."""
    driver = devices.drivers.get(on.device)
    told = (
        (bool(now.digest and on.digest and now.digest != on.digest), Outdated.CONTENT),
        (_differs(now, on), Outdated.ENGINE),
        (bool(devices.drivers) and driver is None, Outdated.DEVICE),
        (driver is not None and driver != on.driver, Outdated.DRIVER),
    )
    return tuple(why for holds, why in told if holds)


def figures_of(
    model: ModelId,
    kept: Sequence[Measurement],
    now: Identity,
    devices: Devices,
    runs: RunSpeed | None = None,
    estimated: Estimate | None = None,
) -> ModelFigures:
    """All that is known; `kept` are measurements of any models, oldest first.

    Another name of the same content on the same backend counts as the model itself.
    """
    own = [one for one in kept if _is_of(one, model, now)]
    own.sort(key=lambda one: one.at, reverse=True)
    if not own:
        return ModelFigures(model, runs=runs, estimated=estimated)
    newest = own[0]
    outdated = outdated_of(newest.on, now, devices)
    return ModelFigures(model, newest, outdated, runs, estimated, tuple(own[1:]))


def _is_of(one: Measurement, model: ModelId, now: Identity) -> bool:
    is_same = bool(now.digest) and one.on.digest == now.digest
    return one.model == model or (is_same and one.model.backend == model.backend)


def _differs(now: Identity, on: MeasuredOn) -> bool:
    is_other = bool(now.engine) and now.engine != on.engine
    return is_other or bool(now.engine_version and now.engine_version != on.engine_version)
