"""What models are for, and how large they are: the shelves of the library."""

from __future__ import annotations

from enum import StrEnum


class Category(StrEnum):
    """What people reach for a model for. One model may stand on several shelves."""

    GENERAL = "general"
    CODE = "code"
    VISION = "vision"
    """Looks at pictures and answers in words."""
    MATH = "math"
    REASONING = "reasoning"
    """Thinks in writing before it answers."""
    EMBEDDING = "embedding"
    RERANKING = "reranking"
    """Sorts found passages by how well they answer a question."""
    OCR = "ocr"
    """Reads the text of a picture of a page."""
    SPEECH_TO_TEXT = "speech_to_text"
    TEXT_TO_SPEECH = "text_to_speech"
    IMAGE = "image"
    """Paints pictures out of words."""
    MULTILINGUAL = "multilingual"
    """Made for many languages, or for translating between them."""
    SAFETY = "safety"
    """Judges whether a text may be shown."""


class SizeClass(StrEnum):
    """How large a model is, by all its parameters (those that rest in a mixture as well)."""

    TINY = "tiny"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"
    HUGE = "huge"


LARGEST: dict[SizeClass, int] = {
    SizeClass.TINY: 2_000_000_000,
    SizeClass.SMALL: 10_000_000_000,
    SizeClass.MEDIUM: 36_000_000_000,
    SizeClass.LARGE: 80_000_000_000,
}
"""The most parameters of each size; what has more is huge."""


def size_class(parameters: int) -> SizeClass:
    """The size of a model with so many parameters."""
    for size, most in LARGEST.items():
        if parameters <= most:
            return size
    return SizeClass.HUGE
