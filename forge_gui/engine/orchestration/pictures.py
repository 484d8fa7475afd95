"""Reads a picture from the disk for a model to look at: its bytes as they are, nothing is decoded."""

from __future__ import annotations

from pathlib import Path

from forge_gui.values.errors import FileDamaged, FileMissing

MOST_BYTES = 20 * 1024 * 1024
"""More than any model looks at; servers refuse larger ones."""


def is_picture(data: bytes) -> bool:
    """Whether it begins as PNG, JPEG, WebP or GIF files do."""
    is_webp = data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    return is_webp or data.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a"))


def read_picture(path: Path) -> bytes:
    """Blocks on the disk: call it on a thread. Raises FileMissing, FileDamaged."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise FileMissing(str(path)) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise FileDamaged(str(path), f"{reason}.") from error
    if len(data) > MOST_BYTES:
        raise FileDamaged(
            str(path), f"it is larger than {MOST_BYTES // 1024**2} MiB.", "Make it smaller first."
        )
    if not is_picture(data):
        raise FileDamaged(
            str(path), "it is no picture that models read.", "Give a PNG, JPEG, WebP or GIF file."
        )
    return data
