"""Pictures and sounds that a value carries or names: their bytes, and what a sound file says. No Qt."""

from __future__ import annotations

import base64
import binascii
import io
import wave
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes, urlparse

from forge_gui.values.errors import ForgeError
from forge_gui.viewmodels.numbers import figure, shortest
from forge_gui.viewmodels.translation import tr


@dataclass(frozen=True, slots=True)
class Carried:
    """The bytes of a data URI; `media` is its type, "image/png"."""

    media: str
    data: bytes

    @property
    def ending(self) -> str:
        """The ending of a file of this type: ".png"."""
        name = self.media.partition("/")[2].partition("+")[0].removeprefix("x-")
        return {"jpeg": ".jpg", "mpeg": ".mp3", "": ".bin"}.get(name, f".{name}")


@dataclass(frozen=True, slots=True)
class SoundFacts:
    """What a WAV file says of itself."""

    seconds: float
    rate_hz: int
    channels: int
    bits: int

    @property
    def text(self) -> str:
        """`12.4 s, 44.1 kHz, stereo, 16 bit`."""
        known = {1: tr("mono"), 2: tr("stereo")}
        many = tr("{n} channels", "", self.channels, n=self.channels)
        return tr(
            "{seconds} s, {rate} kHz, {channels}, {bits} bit",
            seconds=figure(self.seconds, 1),
            rate=shortest(self.rate_hz / 1000),
            channels=known.get(self.channels, many),
            bits=self.bits,
        )


def carried(uri: str) -> Carried:
    """What a data URI holds. Raises ForgeError where it is none, or cut off."""
    head, comma, body = uri.strip().partition(",")
    if not comma or not head.lower().startswith("data:"):
        raise ForgeError(tr("This is no data URI."), tr("Look at it as text."))
    media, *options = head[5:].split(";")
    try:
        is_base64 = "base64" in [option.strip().lower() for option in options]
        data = base64.b64decode(body, validate=True) if is_base64 else unquote_to_bytes(body)
    except (binascii.Error, ValueError) as error:
        sentence = tr("The data URI is damaged or cut off.")
        raise ForgeError(sentence, tr("Look at it as text.")) from error
    return Carried(media.strip().lower(), data)


def path_of(text: str) -> Path:
    """The file that a text names, also as `file://`."""
    name = text.strip()
    if name.lower().startswith("file:"):
        return Path(unquote(urlparse(name).path))
    return Path(name).expanduser()


def sound_facts(data: bytes) -> SoundFacts | None:
    """None where it is no WAV file that can be read."""
    try:
        with wave.open(io.BytesIO(data), "rb") as sound:
            rate = sound.getframerate()
            seconds = sound.getnframes() / rate if rate else 0.0
            return SoundFacts(seconds, rate, sound.getnchannels(), sound.getsampwidth() * 8)
    except (wave.Error, EOFError):
        return None
