"""What makes two votes of a chat the same: its choices, and how they are kept and carried on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from forge_gui.engine.chats.document import from_document, to_document
from forge_gui.engine.pipeline.kinds.built_in import KINDS
from forge_gui.values.capabilities import Capability
from forge_gui.values.chats import Chat, ChatId, ChatMode
from forge_gui.values.consensus import Sameness
from forge_gui.values.generation import Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.models import ModelCard
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.playground_alike import Alike, alike_choices, alike_of
from forge_gui.viewmodels.playground_pipeline import pipeline_of

NOMIC = ModelId("ollama", "nomic-embed-text")
A, B = ModelId("forge", "tiny"), ModelId("ollama", "b")


def row(model: ModelId, ability: Capability) -> ModelRow:
    return ModelRow(ModelCard(model, capabilities=frozenset({ability})))


@pytest.mark.parametrize(
    "alike", [Alike(same) for same in Sameness] + [Alike(Sameness.MEANING, NOMIC)]
)
def test_a_key_stands_for_what_it_was_made_of(alike: Alike) -> None:
    assert alike_of(alike.key) == alike


def test_models_that_make_embeddings_are_offered() -> None:
    rows = [row(A, Capability.TEXT_GENERATION), row(NOMIC, Capability.EMBEDDING)]
    offered = dict(alike_choices(rows, Alike()))
    assert list(offered) == [
        "exact",
        "numeric",
        "json",
        "meaning",
        "meaning ollama:nomic-embed-text",
    ]
    assert offered["meaning ollama:nomic-embed-text"] == "Meaning, by nomic-embed-text"


def test_the_chosen_model_is_offered_although_nobody_has_it() -> None:
    chosen = Alike(Sameness.MEANING, NOMIC)
    assert chosen.key in dict(alike_choices([], chosen))
    assert len(alike_choices([], Alike())) == 4


def test_a_chat_keeps_it() -> None:
    chat = Chat(ChatId("c"), same=Sameness.NUMERIC, embedder=NOMIC)
    assert from_document(to_document(chat), lambda _: b"") == chat
    document = to_document(chat)
    del document["same"], document["embedder"]
    older = from_document(document, lambda _: b"")
    assert (older.same, older.embedder) == (Sameness.MEANING, None)


CHAT = Chat(
    ChatId("c"), mode=ChatMode.CONSENSUS, sampling=Sampling(temperature=0.5, top_p=0.9, stop=("x",))
)


@pytest.mark.parametrize(
    ("chat", "kind", "said"),
    [
        (CHAT, "consensus", {}),
        (replace(CHAT, same=Sameness.EXACT), "consensus", {"same": "exact"}),
        (
            replace(CHAT, embedder=NOMIC),
            "consensus",
            {"same": "meaning", "embedding_model": str(NOMIC)},
        ),
        (
            replace(CHAT, mode=ChatMode.HAND_OFF, threshold=0.9),
            "hand_off",
            {"confidence_threshold": 0.9},
        ),
    ],
)
def test_a_pipeline_made_of_a_chat_has_settings_that_its_kind_takes(
    chat: Chat, kind: str, said: dict[str, str]
) -> None:
    graph = pipeline_of(chat, [A, B], "What?", KINDS)
    (step,) = [one for one in graph.steps if one.kind == kind]
    KINDS[kind].settings.model_validate(step.settings)
    assert said.items() <= step.settings.items()
    assert step.settings["temperature"] == 0.5
