"""What a server asks for in Retry-After, and the status that an error remembers."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.backends.http import Patience, retry_after_s
from forge_gui.engine.backends.ollama.client import OllamaClient
from forge_gui.values.errors import BackendError
from tests.engine.replay.server import read_request, serving

NOW = 1_800_000_000


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        (" 0 ", 0.0),
        ("", None),
        ("soon", None),
        ("-3", None),
        ("٣", None),
        ("1e3", None),
    ],
)
def test_seconds(value: str, seconds: float | None) -> None:
    assert retry_after_s(value, NOW) == seconds


@given(st.integers(-10_000, 10_000))
def test_dates(later: int) -> None:
    date = format_datetime(datetime.fromtimestamp(NOW + later, UTC), usegmt=True)
    assert retry_after_s(date, NOW) == max(0, later)


@given(st.text(max_size=30))
def test_anything(value: str) -> None:
    found = retry_after_s(value, NOW)
    assert found is None or found >= 0


async def test_errors_of_answers_remember_the_status() -> None:
    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(b"HTTP/1.1 418 Teapot\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()

    async with serving(refuse) as place:
        client = OllamaClient(place, Patience())
        with pytest.raises(BackendError) as caught:
            await client.look_up("/api/tags")
        await client.close()
    assert caught.value.status == 418
