"""How the text of OLLAMA_HOST (and of the setting `ollama.host`) becomes an address to call.

The rules are Ollama's own, so that one variable means the same to its server and to Forge: without
a scheme it is http and port 11434; `http://` alone means port 80, `https://` port 443; an address
that a server listens on (0.0.0.0, ::) is called over loopback; a path is kept as a prefix.
"""

from __future__ import annotations

import ipaddress

DEFAULT_PORT = 11434
_PORTS = {"http": 80, "https": 443}
_LOOPBACK_OF = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # noqa: S104 (never bound)


def parse_ollama_host(text: str) -> str:
    """The base URL, without a slash at its end. Raises ValueError with a sentence.

    >>> parse_ollama_host("0.0.0.0")
    'http://127.0.0.1:11434'
    """
    cleaned = text.strip().strip("\"'").strip()
    scheme, rest, default_port = _scheme(cleaned)
    authority, slash, path = rest.partition("/")
    host, port = _host_and_port(authority, default_port)
    host = _LOOPBACK_OF.get(host, host)
    if ":" in host:
        host = f"[{host}]"
    return f"{scheme}://{host}:{port}{slash}{path}".rstrip("/")


def _scheme(text: str) -> tuple[str, str, int]:
    scheme, mark, rest = text.partition("://")
    if not mark:
        if text == "ollama.com":
            return "https", text, 443
        return "http", text, DEFAULT_PORT
    scheme = scheme.lower()
    if scheme not in _PORTS:
        raise ValueError(f'"{text}" starts with {scheme}://; only http and https can be called')
    return scheme, rest, _PORTS[scheme]


def _host_and_port(authority: str, default_port: int) -> tuple[str, int]:
    """Split `host`, `host:port`, `[v6]`, `[v6]:port` and a bare IPv6 address."""
    bare = authority.removeprefix("[").removesuffix("]")
    if _is_ip(bare):
        return str(ipaddress.ip_address(bare)), default_port
    host, colon, port = authority.rpartition(":")
    if not colon:
        host, port = authority, str(default_port)
    if host.startswith("["):
        host = host.removeprefix("[").removesuffix("]")
        if not _is_ip(host):
            raise ValueError(f'"{authority}" is not an address')
        host = str(ipaddress.ip_address(host))
    elif not _is_name(host):
        raise ValueError(f'"{authority}" is not a host, or a host and a port')
    if not (port.isascii() and port.isdigit() and 0 < int(port) <= 65_535):
        raise ValueError(f'"{port}" is not a port; ports go from 1 to 65535')
    return host, int(port)


def _is_ip(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return "%" not in text


def _is_name(text: str) -> bool:
    return all(letter.isalnum() or letter in "-._" for letter in text)
