"""Reads a file that a person puts beside a prompt: a text as text, a picture as it is."""

from __future__ import annotations

from pathlib import Path

from forge_gui.values.chats import Attachment, AttachmentKind
from forge_gui.values.errors import FileDamaged, FileMissing

MOST_TEXT, MOST_PICTURE = 2_000_000, 20_000_000
"""Bytes: more text is longer than any model's context."""
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF")
_OTHERS = (b"GIF8", b"BM", b"%PDF", b"PK\x03\x04", b"II*\x00", b"MM\x00*")


def is_picture(data: bytes) -> bool:
    """PNG, JPEG or WebP, by how it begins."""
    if data.startswith(b"RIFF"):
        return data[8:12] == b"WEBP"
    return data.startswith(_PICTURES)


def read(path: Path) -> Attachment:
    """Raises FileMissing, FileDamaged."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_PICTURE + 1)
    except FileNotFoundError:
        raise FileMissing(str(path)) from None
    except OSError as error:
        raise FileDamaged(str(path), f"{error.strerror or error}.") from error
    if is_picture(data):
        if len(data) > MOST_PICTURE:
            raise FileDamaged(str(path), "it is a picture of more than 20 MB.", "Make it smaller.")
        return Attachment(path.name, AttachmentKind.PICTURE, data=data)
    if len(data) > MOST_TEXT:
        advice = "Choose a part of it, up to 2 MB."
        raise FileDamaged(str(path), "it is longer than any model reads.", advice)
    return Attachment(path.name, AttachmentKind.TEXT, _text(path, data))


def _text(path: Path, data: bytes) -> str:
    advice = "Texts in UTF-8 and pictures (PNG, JPEG, WebP) can be attached."
    if data.startswith(_OTHERS) or b"\x00" in data:
        raise FileDamaged(str(path), "it is neither a text nor a picture that models see.", advice)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileDamaged(str(path), "it is no text in UTF-8.", advice) from error
