"""The settings decide which HTTP backends there are, and with how much patience."""

from __future__ import annotations

from forge_gui.engine.backends.anthropic.backend import AnthropicBackend
from forge_gui.engine.backends.chosen import chosen_backends
from forge_gui.engine.backends.ollama.backend import OllamaBackend
from forge_gui.engine.backends.openai_http.backend import OpenAiBackend
from forge_gui.engine.clock import Clock
from forge_gui.values.settings import Settings
from forge_gui.values.settings_servers import Anthropic, Ollama, OpenAiProfile


def _made_by(settings: Settings) -> dict[str, object]:
    builders = chosen_backends(settings, Clock(), lambda model: None)
    wanted = {prefixes[0]: build for prefixes, build in builders.items()}
    return {name: wanted[name]() for name in ("ollama", "openai") if name in wanted}


async def test_ollama_is_there_unless_switched_off_and_openai_with_its_first_profile() -> None:
    profile = OpenAiProfile(name="lab", base_url="http://127.0.0.1:9/v1", key_source="none")
    made = _made_by(Settings(openai_profiles=(profile,)))
    assert _made_by(Settings(ollama=Ollama(enabled=False))) == {}
    ollama, openai = made["ollama"], made["openai"]
    assert isinstance(ollama, OllamaBackend)
    assert isinstance(openai, OpenAiBackend)
    assert ollama._patience.load_s == Settings().ollama.load_timeout_seconds
    assert ollama._residency._keep_alive == "5m"
    await ollama.close()
    await openai.close()


async def test_anthropic_is_there_where_somebody_switches_it_on() -> None:
    def made(settings: Settings) -> dict[tuple[str, ...], object]:
        return dict(chosen_backends(settings, Clock(), lambda model: None))

    assert ("anthropic",) not in made(Settings())
    builders = chosen_backends(
        Settings(anthropic=Anthropic(enabled=True)), Clock(), lambda model: None
    )
    backend = builders["anthropic",]()
    assert isinstance(backend, AnthropicBackend)
    assert backend.prefixes == {"anthropic"}
    await backend.close()
