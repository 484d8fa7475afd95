"""The ten things that a model may be able to do, and what else people call them."""

from enum import StrEnum

from forge_gui.values.errors import BadRequest


class Capability(StrEnum):
    """One ability of a model; the words are those of the capability registry."""

    TEXT_GENERATION = "text_generation"
    CODE_GENERATION = "code_generation"
    VISION = "vision"
    IMAGE_GENERATION = "image_generation"
    AUDIO_GENERATION = "audio_generation"
    SPEECH_TO_TEXT = "speech_to_text"
    TEXT_TO_SPEECH = "text_to_speech"
    EMBEDDING = "embedding"
    REASONING = "reasoning"
    TOOL_CALLING = "tool_calling"


_WORDS = {
    "text": Capability.TEXT_GENERATION,
    "chat": Capability.TEXT_GENERATION,
    "code": Capability.CODE_GENERATION,
    "translation": Capability.TEXT_GENERATION,
    "summarization": Capability.TEXT_GENERATION,
    "summarisation": Capability.TEXT_GENERATION,
}


def capability_of(word: str) -> Capability:
    """By its name, or a word that people use for it. Raises BadRequest for one that means none."""
    name = word.strip().lower()
    if name in _WORDS:
        return _WORDS[name]
    try:
        return Capability(name)
    except ValueError:
        known = ", ".join((*Capability, *(one for one in _WORDS if one != "summarisation")))
        raise BadRequest(f'"{word}" is no capability.', f"There are: {known}.") from None
