"""Fetching and deleting models for scripts; each call returns when it is done.

from forge_gui import delete_model, pull_model

model = pull_model("llama3.2", on_progress=lambda part: print(f"{part:.0%}"))
delete_model(model)
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext

from forge_gui.engine.api import EngineApi
from forge_gui.scripting.blocking import BlockingEngine, open_engine_blocking
from forge_gui.values.errors import BackendError
from forge_gui.values.events import Event, PullProgressed
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import Pull, PullState
from forge_gui.values.managing_errors import AlreadyHere


def pull_model(
    name: str,
    *,
    anyway: bool = False,
    on_progress: Callable[[float], None] | None = None,
    engine: BlockingEngine | None = None,
) -> str:
    """Fetch a model into Ollama, named as its library has it; its id. What is here and has nothing
    newer is no error. `on_progress` hears 0-1, on another thread. Ctrl+C pauses the download.

    Raises DiskFull and AlreadyHere (another program's file is the same) unless it is wanted
    `anyway`; ModelNotFound, BackendError where it cannot be fetched.
    """

    async def work(api: EngineApi) -> str:
        try:
            model = await api.pull(name, anyway=anyway)
        except AlreadyHere as error:
            if error.places:
                raise
            return str(ModelId(error.backend, error.model))
        stop = api.subscribe(_teller(model, on_progress)) if on_progress else None
        try:
            return _done(model, await api.pull_whole(model))
        finally:
            if stop is not None:
                stop()

    with nullcontext(engine) if engine else open_engine_blocking() as opened:
        waiting = opened.submit(work)
        try:
            return waiting.result()
        except KeyboardInterrupt:
            waiting.cancel()
            opened.submit(lambda api: _pause(api, name)).result()
            raise


async def _pause(api: EngineApi, name: str) -> None:
    wanted = name.removeprefix("http://").removeprefix("ollama:").removesuffix(":latest")
    for pull in await api.pulls():
        if pull.model.name.removeprefix("http://").removesuffix(":latest") == wanted:
            await api.pause_pull(pull.model)


def delete_model(name: str, *, engine: BlockingEngine | None = None) -> int | None:
    """Out of memory, then off the disk; the bytes that are free again, None where nobody knows.

    Raises ModelNotFound, BadRequest for files that Forge only reads, PoolError while it is in use.
    """

    async def work(api: EngineApi) -> int | None:
        return (await api.delete_model(await api.resolve_model(name))).freed

    with nullcontext(engine) if engine else open_engine_blocking() as opened:
        return opened.submit(work).result()


def _teller(model: ModelId, on_progress: Callable[[float], None]) -> Callable[[Event], None]:
    def hear(event: Event) -> None:
        if isinstance(event, PullProgressed) and event.pull.model == model:
            on_progress(event.pull.fraction or 0.0)

    return hear


def _done(model: ModelId, pull: Pull | None) -> str:
    if pull is not None and pull.state is PullState.DONE:
        return str(model)
    if pull is not None and pull.state is PullState.FAILED:
        raise BackendError(pull.sentence, pull.advice, backend=model.backend, model=model.name)
    raise BackendError(
        f"The download of {model.name} was stopped by somebody else.",
        "Pull it again; it goes on where it stopped.",
        backend=model.backend,
        model=model.name,
    )
