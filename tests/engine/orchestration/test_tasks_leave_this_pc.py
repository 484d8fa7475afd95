"""Tasks go to models on other computers only where somebody said so; a small server stands for one."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from forge_gui.engine.assembly import assemble
from forge_gui.engine.backends.openai_http.client import ProfileClient
from forge_gui.engine.clock import Clock
from forge_gui.engine.engine import Engine
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import CapabilityMissing
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.settings import Settings
from forge_gui.values.tasks import TaskOrder
from tests.engine.replay.server import Seen, read_request, serving

FAR = ModelId("openai", "lab/llava")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


@pytest.fixture(autouse=True)
def _far_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server is on this PC, and counts as one that is not."""
    monkeypatch.setattr(ProfileClient, "is_local", False)


@asynccontextmanager
async def engine_beside(
    folder: Path, seen: list[Seen], **orchestrator: Json
) -> AsyncIterator[Engine]:
    """The real backends; the only model with vision is on a server that answers "A cat"."""

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await read_request(reader)
        if request.path.endswith("/models"):
            body = json.dumps({"object": "list", "data": [{"id": "llava"}]}).encode()
            kind = b"application/json"
        else:
            seen.append(request)
            chunk = {"choices": [{"delta": {"content": "A cat"}, "finish_reason": "stop"}]}
            body = b"data: " + json.dumps(chunk).encode() + b"\n\ndata: [DONE]\n\n"
            kind = b"text/event-stream"
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: " + kind + b"\r\nConnection: close\r\n\r\n")
        writer.write(body)
        await writer.drain()

    async with serving(converse) as place:
        profile = {"name": "lab", "base_url": f"{place}/v1", "key_source": "none"}
        said = {"openai_profiles": [profile], "ollama": {"enabled": False}}
        settings = Settings.model_validate(
            {**said, "hardware": {"gpu": False}, "orchestrator": orchestrator}, strict=False
        )
        folders = Folders(folder / "c", folder / "d", folder / "k", folder / "l")
        engine = await assemble(settings, folders, Clock())
        try:
            yield engine
        finally:
            await engine.close()


async def test_a_picture_does_not_leave_this_pc_unasked(tmp_path: Path) -> None:
    seen: list[Seen] = []
    async with engine_beside(tmp_path, seen) as engine:
        with pytest.raises(CapabilityMissing, match="route_to_other_computers is off"):
            await engine.execute_task(TaskOrder("vision", "What is this?"))
        with pytest.raises(CapabilityMissing):
            await engine.resolve_model("auto:vision")
    assert seen == []


async def test_a_model_that_somebody_admitted_gets_the_picture(tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(PNG)
    seen: list[Seen] = []
    async with engine_beside(tmp_path, seen) as engine:
        await engine.register_model(FAR, [Capability.VISION, Capability.TEXT_GENERATION])
        await engine.admit_model(FAR)
        order = TaskOrder("vision", "What is this?", {"image_path": str(photo)})
        answer = await engine.execute_task(order)
        assert (answer.model, answer.result) == (FAR, "A cat")
        assert "It runs on another computer." in [str(one) for one in answer.route.reasons]
        chat = await engine.route("chat")
        assert chat.model == ModelId("forge", "small")
        assert FAR in [one.model for one in chat.alternatives]
        assert FAR not in chat.fallbacks
    (request,) = seen
    assert base64.b64encode(PNG).decode() in request.body.decode()


async def test_the_setting_lets_all_of_them_be_asked(tmp_path: Path) -> None:
    async with engine_beside(tmp_path, [], route_to_other_computers=True) as engine:
        assert await engine.resolve_model("auto:vision") == FAR
