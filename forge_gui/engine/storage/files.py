"""Files of the user are written whole or not at all, and read only up to a size that can be right.

A reader sees the old text or the new one, never half of either, even if the power goes. One older
version is kept beside the file as `<name>.bak`.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

from forge_gui.values.errors import FileDamaged, ForgeError

MAX_BYTES = 64 * 1024 * 1024
"""No file that a person keeps in Forge is larger than this."""


class FileNotWritten(ForgeError):
    """A file that could not be saved; what was there before is still there."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path} could not be saved: {reason}", "What was there is unchanged.")
        self.path = path
        self.reason = reason


def read_text(path: Path, max_bytes: int = MAX_BYTES) -> str:
    """The text of a file, at most `max_bytes` of it being allowed.

    Raises FileDamaged (too large, not UTF-8, no file) and OSError for what the system refuses,
    FileNotFoundError among it.
    """
    with path.open("rb") as file:
        data = file.read(max_bytes + 1)
    if len(data) > max_bytes:
        raise FileDamaged(str(path), f"it is larger than {max_bytes / 1e6:.0f} MB.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileDamaged(str(path), f"byte {error.start} is no UTF-8 text.") from error


def write_text(path: Path, text: str, *, keep_old: bool = True) -> None:
    """Replace a file by `text`, whole or not at all. Raises FileNotWritten; the old file stays.

    A link is followed: what it points to is replaced, not the link.
    """
    write_bytes(path, text.encode(), keep_old=keep_old)


def write_bytes(path: Path, data: bytes, *, keep_old: bool = True) -> None:
    """The same for what is no text."""
    target = Path(os.path.realpath(path))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        written = _write_beside(target, data)
    except OSError as error:
        raise FileNotWritten(str(path), _reason(error)) from error
    try:
        if keep_old:
            _keep_old(target)
        written.replace(target)
        _flush_folder(target.parent)
    except OSError as error:
        written.unlink(missing_ok=True)
        raise FileNotWritten(str(path), _reason(error)) from error


def _write_beside(target: Path, data: bytes) -> Path:
    """A finished, flushed file in the same folder, so that a rename can take its place."""
    written = target.with_name(f".{target.name}.{os.getpid()}-{secrets.token_hex(4)}.tmp")
    # Not tempfile: its files are closed to the group whatever the user's umask says.
    handle = os.open(written, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileNotFoundError):
            written.chmod(target.stat().st_mode & 0o777)
    except BaseException:
        written.unlink(missing_ok=True)
        raise
    return written


def _keep_old(target: Path) -> None:
    """`<name>.bak` becomes the present file, by a second name of it where the disk allows that."""
    if not target.exists():
        return
    backup = target.with_name(f"{target.name}.bak")
    backup.unlink(missing_ok=True)
    try:
        backup.hardlink_to(target)
    except OSError:
        backup.write_bytes(target.read_bytes())


def _flush_folder(folder: Path) -> None:
    """Make the new name last over a power cut; where folders cannot be flushed, it is as it is."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _reason(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return "the disk is full."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "it may not be written there."
    return f"{error.strerror or error}."
