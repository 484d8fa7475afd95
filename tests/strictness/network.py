"""No test reaches beyond loopback: the attempt fails as if there were no network, and the test too.

The code under test may well survive it (that is its job), so the attempt is also remembered.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

_NAMES = frozenset({"localhost", "", "testserver"})


class NetworkForbidden(OSError):
    """A test tried to reach another computer."""


def is_local(host: object) -> bool:
    """Whether an address stays on this computer (`None` binds to anything: it does)."""
    if host is None:
        return True
    text = host.decode() if isinstance(host, bytes) else str(host)
    text = text.partition("%")[0].strip("[]")
    if text.lower() in _NAMES:
        return True
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _guarded(original: Callable[..., Any], attempts: list[str], place: int) -> Callable[..., Any]:
    """Wraps a call whose argument `place` is an address (a tuple) or a host."""

    def call(*args: Any, **kwargs: Any) -> Any:
        given = args[place] if len(args) > place else kwargs.get("host")
        host = given[0] if isinstance(given, tuple) and given else given
        is_path = isinstance(given, (str, bytes)) and place == 1  # a Unix socket
        if not is_path and not is_local(host):
            attempts.append(str(host))
            raise NetworkForbidden(f"no network in tests: {host!r}")
        return original(*args, **kwargs)

    return call


@pytest.fixture(autouse=True)
def _network_net(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    attempts: list[str] = []
    for name in ("connect", "connect_ex"):
        original = getattr(socket.socket, name)
        monkeypatch.setattr(socket.socket, name, _guarded(original, attempts, 1))
    monkeypatch.setattr(socket, "getaddrinfo", _guarded(socket.getaddrinfo, attempts, 0))
    yield
    if attempts:
        pytest.fail(f"the test tried to reach {', '.join(attempts)}", pytrace=False)
