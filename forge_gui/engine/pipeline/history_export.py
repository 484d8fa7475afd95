"""A kept run as one JSON document, for people and other programs. Version 1 of its form."""

from __future__ import annotations

import json
from dataclasses import asdict

from forge_gui.engine.pipeline.history_replay import result_of
from forge_gui.engine.storage.journal_words import Entry, KeptRun
from forge_gui.values.history import StepTurn
from forge_gui.values.json_value import Json

FORMAT_VERSION = 1


def as_document(kept: KeptRun) -> dict[str, Json]:
    """What `main.py run --json` says, and with it pipeline, inputs, times, models and versions."""
    summary = kept.summary
    document: dict[str, Json] = {
        "forge_run": FORMAT_VERSION,
        "forge_version": kept.forge_version,
        **result_of(kept).as_document(),
        "name": summary.pipeline,
        "parent": summary.parent,
        "started_at": summary.started_at,
        "ended_at": kept.ended_at,
        "sittings": summary.sittings,
        "loads": summary.loads,
        "swaps": summary.swaps,
        "inputs": dict(kept.inputs),
        "models": {str(model): digest for model, digest in kept.models.items()},
        "steps": [_step(entry) for entry in kept.entries],
        "turns": [_turn(turn) for turn in kept.turns],
        "notes": {str(step): dict(notes) for step, notes in kept.notes.items()},
        "events": [{"at": at, "name": name, "detail": detail} for at, name, detail in kept.events],
        "pipeline": json.loads(kept.graph),
    }
    return document


def _step(entry: Entry) -> dict[str, Json]:
    result = entry.result
    return {
        "step": result.step,
        "state": str(result.state),
        "kind": entry.kind,
        "kind_version": entry.kind_version,
        "digest": entry.digest,
        "ended_at": entry.ended_at,
        "attempts": result.attempts,
        "cause": result.cause,
        "timing": asdict(result.timing),
    }


def _turn(turn: StepTurn) -> dict[str, Json]:
    return {
        "step": turn.step,
        "sitting": turn.sitting,
        "model": str(turn.model) if turn.model else None,
        "queued_at": turn.queued_at,
        "started_at": turn.started_at,
        "ended_at": turn.ended_at,
        "state": str(turn.state) if turn.state else None,
    }
