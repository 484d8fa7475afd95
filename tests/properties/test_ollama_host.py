"""OLLAMA_HOST is read as Ollama itself reads it, whatever is written there."""

from __future__ import annotations

import contextlib
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forge_gui.values.ollama_host import parse_ollama_host


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("", "http://127.0.0.1:11434"),
        ("127.0.0.1:11434", "http://127.0.0.1:11434"),
        ("example.com", "http://example.com:11434"),
        ("example.com:56789", "http://example.com:56789"),
        (":56789", "http://127.0.0.1:56789"),
        ("http://example.com", "http://example.com:80"),
        ("https://example.com", "https://example.com:443"),
        ("https://example.com:56789", "https://example.com:56789"),
        ("HTTPS://example.com", "https://example.com:443"),
        ("0.0.0.0", "http://127.0.0.1:11434"),
        ("0.0.0.0:8080", "http://127.0.0.1:8080"),
        ("http://0.0.0.0", "http://127.0.0.1:80"),
        ("::", "http://[::1]:11434"),
        ("[::]:8080", "http://[::1]:8080"),
        ("[2001:db8::1]", "http://[2001:db8::1]:11434"),
        ("2001:db8::1", "http://[2001:db8::1]:11434"),
        ("[2001:DB8:0::1]:80", "http://[2001:db8::1]:80"),
        ("example.com/ollama", "http://example.com:11434/ollama"),
        ("https://example.com/a/b/", "https://example.com:443/a/b"),
        ("  example.com ", "http://example.com:11434"),
        ('"example.com:1"', "http://example.com:1"),
        ("'example.com:1'", "http://example.com:1"),
        ("ollama.com", "https://ollama.com:443"),
    ],
)
def test_each_way_of_writing_it(text: str, url: str) -> None:
    assert parse_ollama_host(text) == url


@pytest.mark.parametrize(
    "text",
    ["ftp://x", "x:0", "x:65536", "x:port", "x:-1", "a b", "user@host", "[not]:80", "http://a:b:c"],
)
def test_what_cannot_be_called_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r'^"'):
        parse_ollama_host(text)


_HOSTS = st.one_of(
    st.ip_addresses(v=4).map(str),
    st.ip_addresses(v=6).map(lambda address: f"[{address}]"),
    st.from_regex(r"[a-z][a-z0-9-]{0,20}(\.[a-z]{2,5})?", fullmatch=True),
)


@given(
    scheme=st.sampled_from(["", "http://", "https://"]), host=_HOSTS, port=st.integers(1, 65_535)
)
def test_a_named_port_is_the_port_that_is_called(scheme: str, host: str, port: int) -> None:
    parts = urlsplit(parse_ollama_host(f"{scheme}{host}:{port}"))
    assert parts.port == port
    assert parts.scheme == (scheme.removesuffix("://") or "http")


@given(host=_HOSTS, path=st.from_regex(r"(/[a-z]{1,5}){0,3}/?", fullmatch=True))
def test_reading_the_result_again_changes_nothing(host: str, path: str) -> None:
    once = parse_ollama_host(f"{host}{path}")
    assert parse_ollama_host(once) == once


@given(st.text(max_size=40))
def test_any_text_gives_an_address_or_a_sentence(text: str) -> None:
    with contextlib.suppress(ValueError):
        url = parse_ollama_host(text)
        assert url.startswith(("http://", "https://"))
        assert urlsplit(url).port
        assert not url.endswith("/")
