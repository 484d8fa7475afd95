"""Rich text of other programs as plain text: paragraphs are lines, signs are what they stand for."""

from __future__ import annotations

import html
import re

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})(?:\s[^<>]*)?/?>")
_IS_RICH = re.compile(r"<(?:p|span|br|ul|ol|h[1-6])[\s>/]")
_ENDS_LINE = frozenset({"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre"})


def plain_text(text: str) -> str:
    """The text without its markup; a text that has none stays as it is."""
    if not _IS_RICH.search(text):
        return text
    plain = _TAG.sub(_instead, text)
    return html.unescape(re.sub(r"\n{3,}", "\n\n", plain)).strip()


def _instead(tag: re.Match[str]) -> str:
    name = tag[2].lower()
    if name == "br" or (tag[1] and name in _ENDS_LINE):
        return "\n"
    return "- " if name == "li" and not tag[1] else ""
