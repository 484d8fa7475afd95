"""What can stand in the way of a set-up, in one sentence each. Pure: it only reads words."""

from __future__ import annotations

import errno
import re


class SetUpFault(Exception):
    """The set-up cannot go on; the text is for people."""


_NO_ROOM = "The disk is full. Make room and start again."
_NO_NETWORK = (
    "The package index cannot be reached. Check the network (and the proxy, if there is one) and "
    "start again."
)
_NOT_ALLOWED = (
    "This folder may not be written to. Give yourself the right, or move Forge elsewhere."
)

_SIGNS = (
    (("No space left on device", "not enough space on the disk", "Disk quota exceeded"), _NO_ROOM),
    (
        (
            "NewConnectionError",
            "ConnectTimeoutError",
            "ReadTimeoutError",
            "Read timed out",
            "ProxyError",
            "SSLError",
            "CERTIFICATE_VERIFY_FAILED",
            "Max retries exceeded",
            "Connection broken",
            "Connection aborted",
            "Temporary failure in name resolution",
            "getaddrinfo failed",
            "Network is unreachable",
            "NameResolutionError",
            "IncompleteRead",
        ),
        _NO_NETWORK,
    ),
    (("Permission denied", "Read-only file system", "Access is denied"), _NOT_ALLOWED),
)


def sentence_of(error: OSError) -> str:
    """An error of the system in words."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _NO_ROOM
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"{_NOT_ALLOWED} ({error.filename})" if error.filename else _NOT_ALLOWED
    where = f" ({error.filename})" if error.filename else ""
    return f"{error.strerror or error}{where}."


def sentence_of_pip(output: str) -> str:
    """Why pip gave up, read from all that it wrote."""
    for signs, sentence in _SIGNS:
        if any(sign in output for sign in signs):
            return sentence
    errors = [line for line in output.splitlines() if line.startswith("ERROR: ")]
    for line in errors:
        if "No matching distribution found for" in line:
            name = line.rpartition(" for ")[2].strip()
            return f"The package index has no {name} for this Python and this system."
    if wanted := re.search(r"user requested \(constraint\) (\S+)", output):
        return f"The package index cannot be reached, or it has no {wanted[1]} for this system."
    said = errors[-1].removeprefix("ERROR: ") if errors else "it did not say why"
    return f"pip could not install the packages: {said}"
