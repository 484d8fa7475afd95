"""The settings of servers as a strategy wants them. Pure; the settings themselves stay as they are.

A strategy's servers join those of the settings, and one of the same name takes its place. One that
keeps every text on this PC takes the servers of other computers away as long as it is in use.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar
from urllib.parse import urlsplit

from forge_gui.engine.backends.http import is_loopback
from forge_gui.engine.components.base import Component
from forge_gui.engine.components.registry import Components
from forge_gui.engine.components.serving import Serving
from forge_gui.engine.orchestration.strategies.variables import filled, unknown_variables
from forge_gui.values.errors import BadRequest
from forge_gui.values.settings import Settings
from forge_gui.values.strategies import Strategy


class _Named(Protocol):
    @property
    def name(self) -> str: ...


Entry = TypeVar("Entry", bound=_Named)


def made_of(
    strategy: Strategy, components: Components, environment: Mapping[str, str]
) -> Sequence[Component]:
    """The strategy's components. Raises BadRequest for a variable that is not set."""
    found = []
    for use in strategy.components:
        member = components.get(use.type)
        if unknown := unknown_variables(use.config, environment):
            raise BadRequest(
                f"The environment variable {', '.join(sorted(unknown))} is not set.",
                f'"{use.name}" of the strategy {strategy.name} needs it; set it and start again.',
            )
        if member is not None:
            found.append(member.of(use.name, filled(use.config, environment)))
    return found


def with_servers(settings: Settings, strategy: Strategy, serving: Sequence[Serving]) -> Settings:
    """The settings that its servers are built from."""
    profiles = _joined(settings.openai_profiles, [one.profile for one in serving if one.profile])
    hosts = _joined(settings.ollama.hosts, [one.ollama for one in serving if one.ollama])
    anthropic = next((one.anthropic for one in serving if one.anthropic), settings.anthropic)
    ollama = settings.ollama.model_copy(update={"hosts": hosts})
    if strategy.constraints.offline_only:
        profiles = tuple(one for one in profiles if is_here(one.base_url))
        hosts = tuple(one for one in hosts if is_here(one.base_url))
        stays = ollama.enabled and is_here(ollama.base_url)
        ollama = ollama.model_copy(update={"hosts": hosts, "enabled": stays})
        anthropic = anthropic.model_copy(
            update={"enabled": anthropic.enabled and is_here(anthropic.base_url)}
        )
    return settings.model_copy(
        update={"openai_profiles": profiles, "ollama": ollama, "anthropic": anthropic}
    )


def is_here(address: str) -> bool:
    """Whether an address is on this computer."""
    try:
        return is_loopback(urlsplit(address).hostname or "")
    except ValueError:
        return False


def meant_by(component: Component) -> tuple[str, ...]:
    """The models that are meant where only the component is named."""
    if component.default_model:
        return (component.default_model,)
    begins = component.serving().begins
    return (f"{begins}*",) if begins else ()


def _joined(before: Sequence[Entry], more: Sequence[Entry]) -> tuple[Entry, ...]:
    names = {one.name for one in more}
    return (*(one for one in before if one.name not in names), *more)
