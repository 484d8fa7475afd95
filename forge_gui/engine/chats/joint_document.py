"""What models came to together, as JSON in a chat's file, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from forge_gui.values.chats import JointAnswer, JointGroup, JointVote, PathStep, TurnId
from forge_gui.values.ids import ModelId


def joint_document(joint: JointAnswer) -> dict[str, Any]:
    return {
        "strategy": joint.strategy,
        "text": joint.text,
        "sentence": joint.sentence,
        "support": joint.support,
        "tokens": joint.tokens,
        "seconds": joint.seconds,
        "threshold": joint.threshold,
        "compared": joint.compared,
        "groups": [{"text": one.text, "score": one.score} for one in joint.groups],
        "votes": [
            {
                "turn": one.turn,
                "model": str(one.model),
                "group": one.group,
                "counted": one.counted,
                "confidence": one.confidence,
                "why": one.why,
            }
            for one in joint.votes
        ],
        "path": [
            {
                "turn": one.turn,
                "model": str(one.model),
                "confidence": one.confidence,
                "why": one.why,
                "kept": one.is_kept,
                "tokens": one.tokens,
            }
            for one in joint.path
        ],
    }


def read_joint(document: Mapping[str, Any]) -> JointAnswer:
    """Raises KeyError, TypeError, ValueError, BadModelId."""
    groups = tuple(
        JointGroup(str(one["text"]), float(one["score"])) for one in document.get("groups", ())
    )
    votes = tuple(_read_vote(one, len(groups)) for one in document.get("votes", ()))
    return JointAnswer(
        str(document["strategy"]),
        str(document.get("text", "")),
        str(document.get("sentence", "")),
        float(document.get("support", 0.0)),
        groups,
        votes,
        int(document.get("tokens", 0)),
        float(document.get("seconds", 0.0)),
        tuple(_read_step(one) for one in document.get("path", ())),
        float(document.get("threshold", 0.0)),
        str(document.get("compared", "")),
    )


def _read_step(document: Mapping[str, Any]) -> PathStep:
    confidence, tokens = document.get("confidence"), document.get("tokens")
    return PathStep(
        TurnId(str(document["turn"])),
        ModelId.parse(str(document["model"])),
        float(confidence) if confidence is not None else None,
        str(document.get("why", "")),
        document.get("kept") is True,
        int(tokens) if tokens is not None else None,
    )


def _read_vote(document: Mapping[str, Any], groups: int) -> JointVote:
    group, confidence = document.get("group"), document.get("confidence")
    if group is not None and not 0 <= int(group) < groups:
        raise ValueError(f"a vote for group {group}")
    return JointVote(
        TurnId(str(document["turn"])),
        ModelId.parse(str(document["model"])),
        int(group) if group is not None else None,
        float(document.get("counted", 0.0)),
        float(confidence) if confidence is not None else None,
        str(document.get("why", "")),
    )
