"""Ollama on several hosts: the recorded answers mean the same, under ids that stay apart."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path

import pytest

from forge_gui.engine.api import EngineApi
from forge_gui.engine.assembly import assemble
from forge_gui.engine.backends.chosen import Crashed, chosen_backends
from forge_gui.engine.backends.ollama.backend import OllamaBackend
from forge_gui.engine.backends.registry import Build
from forge_gui.engine.clock import Clock
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.errors import BackendError, ModelNotFound
from forge_gui.values.generation import Chunk, GenerateRequest, GenerateResult
from forge_gui.values.ids import ModelId
from forge_gui.values.models import HealthState
from forge_gui.values.settings import Settings
from forge_gui.values.settings_servers import Ollama, OllamaHost
from tests.contract.ollama_cases import VERBS, Case, cases, recording
from tests.engine.replay.server import Replay, serving
from tests.engine.replay.toy_ollama import WORDS, ToyOllama

_SHOWN = [case for case in cases() if case.verb in {"list", "loaded", "health"}]


@pytest.mark.parametrize("case", _SHOWN, ids=lambda case: f"{case.name}-{case.number}")
async def test_a_recording_tells_another_hosts_models(case: Case) -> None:
    own, others = [await _outcome(case, host) for host in ("", "desk")]
    told = others.replace("ollama@desk", "ollama").replace('Ollama on "desk"', "Ollama")
    assert ("ollama@desk" in others) == ("ollama" in own)
    assert told == own


async def _outcome(case: Case, host: str) -> str:
    replay = Replay([recording(case.name)])
    async with replay.serving() as place:
        backend = OllamaBackend(place, host=host)
        try:
            outcome = repr(await VERBS[case.verb](backend, case.exchange))
        except BackendError as error:
            outcome = f"{type(error).__name__} of {error.backend}"
        finally:
            await backend._client.close()
    return outcome.replace(place, "PLACE")


def _toy() -> ToyOllama:
    return ToyOllama(recording("04-tags"), recording("05-show"), recording("06-ps-loaded"))


@asynccontextmanager
async def _engine(folder: Path, **hosts: str) -> AsyncIterator[EngineApi]:
    """An engine whose settings name these hosts; this PC's own Ollama is away."""
    others = tuple(OllamaHost(name=name, host=place) for name, place in hosts.items())
    settings = Settings(ollama=Ollama(host="127.0.0.1:9", hosts=others))

    def builders(
        chosen: Settings, clock: Clock, crashed: Crashed
    ) -> Mapping[tuple[str, ...], Build]:
        every = chosen_backends(chosen, clock, crashed)
        return {key: build for key, build in every.items() if key[0].startswith("ollama")}

    folders = Folders(folder / "c", folder / "d", folder / "k", folder / "l")
    engine = await assemble(settings, folders, Clock(), builders)
    try:
        yield engine
    finally:
        await engine.close()


async def test_hosts_are_listed_apart_and_each_has_its_health(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        places = [await stack.enter_async_context(serving(_toy().converse)) for _ in range(2)]
        engine = await stack.enter_async_context(
            _engine(tmp_path, desk=places[0], attic=places[1], gone="127.0.0.1:9")
        )
        cards = await engine.models()
        hosts = {card.id.backend for card in cards}
        assert hosts == {"ollama@desk", "ollama@attic"}
        assert len({card.id for card in cards}) == len(cards)
        states = {one.backend: one.state for one in await engine.health()}
        assert states == {
            "ollama": HealthState.UNAVAILABLE,
            "ollama@desk": HealthState.READY,
            "ollama@attic": HealthState.READY,
            "ollama@gone": HealthState.UNAVAILABLE,
        }
        with pytest.raises(ModelNotFound, match="may mean ollama@desk:tiny"):
            await engine.resolve_model("tiny")
        assert await engine.resolve_model("ollama@desk:tiny") == ModelId(
            "ollama@desk", "tiny:latest"
        )


async def test_an_answer_comes_from_the_host_that_was_named(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        place = await stack.enter_async_context(serving(_toy().converse))
        engine = await stack.enter_async_context(_engine(tmp_path, desk=place))
        assert await engine.resolve_model("tiny") == ModelId("ollama@desk", "tiny:latest")
        model = ModelId("ollama@desk", "tiny:latest")
        result = await engine.generate(GenerateRequest(model, "Hello"))
        assert (result.model, result.text) == (model, "".join(WORDS))
        away = GenerateRequest(ModelId("ollama", "tiny:latest"), "Hello")
        with pytest.raises(BackendError) as caught:
            await engine.generate(away)
        assert caught.value.backend == "ollama"


async def test_what_a_backend_streams_names_the_host() -> None:
    async with serving(_toy().converse) as place:
        backend = OllamaBackend(place, host="desk")
        request = GenerateRequest(ModelId("ollama@desk", "tiny:latest"), "Hello")
        pieces = [piece async for piece in backend.generate(request)]
        await backend.close()
    assert isinstance(pieces[0], Chunk)
    assert isinstance(pieces[-1], GenerateResult)
    assert backend.prefixes == {"ollama@desk"}


def test_two_hosts_of_one_name_are_refused() -> None:
    host = partial(OllamaHost, name="desk")
    with pytest.raises(ValueError, match="two entries are named desk"):
        Ollama(hosts=(host(host="a"), host(host="b")))
    with pytest.raises(ValueError, match="name"):
        OllamaHost(name="Desk Top", host="a")
