"""The ten things that a model may be able to do."""

from enum import StrEnum


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
