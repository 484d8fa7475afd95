"""What pydantic finds wrong in a pipeline: the words are the library's, see findings.py there."""

from __future__ import annotations

from forge_gui.engine.library.findings import Finding, findings, place_in_words

__all__ = ["Finding", "findings", "place_in_words"]
