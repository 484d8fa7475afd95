"""What models can do: detected in a fixed order, corrected by people, kept, and chosen by reasons."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from forge_gui.engine.library.capabilities import CapabilityRegistry
from forge_gui.engine.library.capability_detection import facts_of
from forge_gui.engine.library.capability_edits import CapabilityEdits, edit_of
from forge_gui.engine.library.capability_plugins import load_registrations, registrations
from forge_gui.engine.library.capability_rules import CapabilityRules, read_rules, words_of
from forge_gui.engine.storage.files import FileNotWritten
from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import CapabilityEdit, CapabilityRating, CapabilitySource
from forge_gui.values.errors import FileDamaged
from forge_gui.values.events import ModelsListed
from forge_gui.values.ids import ModelId
from forge_gui.values.known_models import Rating
from forge_gui.values.models import ModelCard, Origin
from tests.engine.simulated import engine_on, quick
from tests.strictness.log_records import ExpectLog

TEXT, CODE, VISION = (
    Capability.TEXT_GENERATION,
    Capability.CODE_GENERATION,
    Capability.VISION,
)
TOOLS, THINKS, EMBEDS = Capability.TOOL_CALLING, Capability.REASONING, Capability.EMBEDDING


NOBODY_RATED = (
    "Nobody rated a model for it; of those that can it is the largest whose size is known, "
    "with 9,000,000,000 parameters."
)


@pytest.fixture(scope="module")
def rules() -> CapabilityRules:
    root = Path(__file__).resolve().parents[3]
    return read_rules(root / "resources" / "capability_rules.toml")


def card(text: str, *abilities: Capability, **more: object) -> ModelCard:
    found = ModelCard(ModelId.parse(text), capabilities=frozenset(abilities))
    return replace(found, **more)  # type: ignore[arg-type]


def _said(
    one: ModelCard,
    rules: CapabilityRules,
    registered: frozenset[Capability] | None = None,
    edit: CapabilityEdit | None = None,
) -> dict[Capability, CapabilitySource]:
    return {fact.capability: fact.source for fact in facts_of(one, rules, registered, edit)}


def test_what_the_backend_lists_comes_first_and_families_add_what_it_cannot_tell(
    rules: CapabilityRules,
) -> None:
    backend, family = CapabilitySource.BACKEND, CapabilitySource.FAMILY
    coder = card("ollama:qwen2.5-coder:7b", TEXT, TOOLS)
    assert _said(coder, rules) == {TEXT: backend, CODE: family, TOOLS: backend}
    blind = card("ollama:llava-text:7b", TEXT)  # Ollama would list vision if it had it
    assert _said(blind, rules) == {TEXT: backend}
    host = card("ollama@desk:llava-text:7b", TEXT)
    assert _said(host, rules) == {TEXT: backend}


def test_the_template_of_a_file_is_named_as_the_source(rules: CapabilityRules) -> None:
    file = card("gguf:/m/DeepSeek-Coder.gguf", TEXT, TOOLS, THINKS)
    template = CapabilitySource.TEMPLATE
    said = _said(file, rules)
    assert (said[TOOLS], said[THINKS], said[CODE]) == (template, template, CapabilitySource.FAMILY)


def test_names_alone_are_judged_by_their_families(rules: CapabilityRules) -> None:
    def able(name: str) -> set[Capability]:
        return set(_said(card(f"openai:lab/{name}"), rules))

    assert able("gpt-4o-mini") >= {TEXT, CODE, VISION, TOOLS}
    assert able("text-embedding-3-small") == {EMBEDS}
    assert able("whisper-large-v3") == {Capability.SPEECH_TO_TEXT}
    assert able("something-new") == {TEXT}
    assert words_of("Qwen2.5-Coder") == ("qwen2", "5", "coder", "")


def test_people_have_the_last_word(rules: CapabilityRules) -> None:
    one = card("ollama:m:1b", TEXT)
    assert _said(one, rules, frozenset({VISION}))[VISION] is CapabilitySource.REGISTERED
    edit = CapabilityEdit(frozenset({CODE}))
    assert _said(one, rules, frozenset({VISION}), edit) == {CODE: CapabilitySource.USER}
    assert _said(one, rules, None, CapabilityEdit(frozenset())) == {}
    assert TEXT in _said(one, rules, None, CapabilityEdit(None))


@pytest.mark.parametrize(
    "text", ["", "[]", "families: 7", "families: [{words: [''], gives: [vision], why: x}]", "a: ["]
)
def test_rules_that_are_none_are_refused_in_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "rules.yaml"
    path.write_text(text + "\notherwise: {gives: [], why: x}\nbenchmarks: {}\n")
    with pytest.raises(FileDamaged, match="no rules of capabilities"):
        read_rules(path)


def test_every_rule_of_the_shipped_file_says_why(rules: CapabilityRules) -> None:
    assert all(rule.why.endswith(".") and rule.gives for rule in rules.families)
    assert rules.benchmarks


def _registry(
    folder: Path, project_root: Path, published: Sequence[Rating] = ()
) -> CapabilityRegistry:
    file = project_root / "resources" / "capability_rules.toml"
    edits = CapabilityEdits(folder / "edits.json")
    return CapabilityRegistry(file, edits, lambda _: published, plugins=lambda: ())


async def test_ratings_count_in_the_order_of_their_origin(
    tmp_path: Path, project_root: Path
) -> None:
    published = [Rating("HumanEval", 72.0, "the model's card"), Rating("Unheard of", 1.0, "x")]
    registry = _registry(tmp_path, project_root, published)
    await registry.ready()
    one = card("ollama:coder:7b", TEXT)
    registry.describe(one)
    assert registry.entry(one.id).rating(CODE) is None
    await registry.look_up()

    def counts() -> tuple[float, Origin, str]:
        rating = registry.entry(one.id).rating(CODE)
        assert rating is not None
        return rating.score, rating.origin, rating.source

    assert counts() == (0.72, Origin.PUBLISHED, "HumanEval, the model's card")
    registry.rate(one.id, CapabilityRating(CODE, 0.4, Origin.MEASURED, "my test set"))
    assert counts() == (0.4, Origin.MEASURED, "my test set")
    await registry.set_capabilities(one.id, CapabilityEdit(scores={CODE: 0.9}))
    assert counts() == (0.9, Origin.STATED, "")
    with pytest.raises(ValueError, match="from 0 to 1"):
        CapabilityRating(CODE, 1.1, Origin.STATED)


async def test_the_best_model_comes_with_reasons(tmp_path: Path, project_root: Path) -> None:
    registry = _registry(tmp_path, project_root)
    await registry.ready()
    cards = [
        card("ollama:small:1b", TEXT, VISION, parameters=10**9, memory_bytes=1),
        card("ollama:large:9b", TEXT, VISION, parameters=9 * 10**9, memory_bytes=9),
        card("ollama:blind:9b", TEXT),
    ]
    ids = [registry.describe(one).id for one in cards]
    best = registry.best(ids, VISION)
    assert best is not None
    assert (best.model, best.others) == (ids[1], (ids[0],))
    assert [str(reason) for reason in best.reasons] == [
        "ollama:large:9b can do vision. Its backend lists it.",
        NOBODY_RATED,
    ]
    small = registry.best(ids, VISION, fits=lambda one: (one.memory_bytes or 99) <= 5)
    assert small is not None
    assert small.model == ids[0]
    assert [str(one) for one in small.reasons[1:]] == [
        "It is the only model that can.",
        "It fits the memory that models may take.",
    ]
    registry.rate(ids[0], CapabilityRating(VISION, 0.5, Origin.MEASURED))
    best = registry.best(ids, VISION)
    assert best is not None
    assert best.model == ids[0]
    assert [str(one) for one in best.reasons[1:]] == [
        "It is rated 50 % (measured here).",
        "1 others are not rated.",
    ]
    assert registry.find(ids, VISION, min_rating=0.4)[0].model == ids[0]
    assert registry.best(ids, VISION, min_rating=0.6) is None
    assert registry.best(ids, Capability.TEXT_TO_SPEECH) is None


async def test_registered_models_are_found_after_those_that_are_offered(
    tmp_path: Path, project_root: Path
) -> None:
    registry = _registry(tmp_path, project_root)
    await registry.ready()
    offered = registry.describe(card("ollama:eyes:1b", VISION)).id
    painter = ModelId("local", "painter")
    registry.register_model(painter, {VISION}, {"size": "27M"})
    found = registry.find([offered], VISION)
    assert [(one.model, one.is_listed) for one in found] == [(offered, True), (painter, False)]
    assert found[1].metadata == {"size": "27M"}
    assert registry.entry(ModelId("ollama", "unheard-of")).facts == ()


def test_what_the_user_said_is_never_lost(tmp_path: Path, expect_log: ExpectLog) -> None:
    path = tmp_path / "deep" / "edits.json"
    edits = CapabilityEdits(path)
    assert edits.read() == {}
    edits.write("ollama:a", CapabilityEdit(frozenset({CODE}), {VISION: 0.5}))
    document = json.loads(path.read_text())
    document["later"] = {"kept": True}
    document["models"]["ollama:a"]["note"] = "mine"
    document["models"]["ollama:a"]["capabilities"].append("smelling")
    path.write_text(json.dumps(document))
    edits.write("ollama:b", CapabilityEdit(frozenset()))
    edits.write("ollama:a", CapabilityEdit(frozenset({TEXT}), {}))
    document = json.loads(path.read_text())
    assert document["later"] == {"kept": True}
    assert document["models"]["ollama:a"] == {
        "note": "mine",
        "capabilities": ["text_generation", "smelling"],
    }
    assert edits.read()["ollama:b"] == CapabilityEdit(frozenset())
    path.write_text('{"models": [')
    expect_log("forge_gui.engine.library.capability_edits", "cannot be used")
    assert edits.read() == {}
    edits.write("ollama:c", CapabilityEdit(frozenset({CODE})))
    assert (path.parent / "edits.damaged-1.json").read_text() == '{"models": ['
    assert list(edits.read()) == ["ollama:c"]
    edits.write("ollama:c", None)
    assert edits.read() == {}


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileNotWritten):
        CapabilityEdits(tmp_path / "file" / "edits.json").write("a:b", CapabilityEdit())


def test_strange_entries_are_read_as_far_as_they_are_understood() -> None:
    told = {"capabilities": ["vision", 7, "x"], "ratings": {"vision": 2, "x": 0.1, "embedding": 1}}
    assert edit_of(told) == CapabilityEdit(frozenset({VISION}), {EMBEDS: 1.0})
    assert edit_of({"capabilities": "vision", "ratings": [1]}) == CapabilityEdit()
    assert edit_of({"ratings": {"vision": True, "embedding": float("nan")}}) == CapabilityEdit()


def test_packages_register_their_models(expect_log: ExpectLog) -> None:
    points = [
        EntryPoint("good", "tests.engine.library.test_capability_registry:MODELS", "forge.models"),
        EntryPoint("made", "tests.engine.library.test_capability_registry:models", "forge.models"),
        EntryPoint("gone", "tests.engine.library.nowhere:MODELS", "forge.models"),
        EntryPoint("odd", "tests.engine.library.test_capability_registry:TEXT", "forge.models"),
    ]
    expect_log("forge_gui.engine.library.capability_plugins", "cannot be registered")
    found = load_registrations(lambda _: points)
    assert [(str(one.model), set(one.capabilities)) for one in found] == [
        ("local:painter", {Capability.IMAGE_GENERATION}),
        ("ollama:m", {TEXT}),
    ]
    wrong: list[dict[str, list[str]]] = [{"painter": []}, {"a:b": ["smelling"]}]
    for broken in wrong:
        with pytest.raises(ValueError, match=r"painter|smelling"):
            registrations(broken, "p")


MODELS = {"local:painter": ["image_generation"]}


def models() -> dict[str, list[str]]:
    """What an entry point may be as well: a function."""
    return {"ollama:m": ["text_generation"]}


async def test_the_engine_answers_and_announces_what_changed(tmp_path: Path) -> None:
    async with engine_on(tmp_path, quick("m"), quick("n")) as (engine, hearing):
        model = ModelId("simulation", "m")
        assert (await engine.capabilities_of(model)).capabilities == {TEXT}
        assert await engine.find_best_model(VISION) is None
        before = len(hearing.of(ModelsListed))
        entry = await engine.set_capabilities(model, CapabilityEdit(frozenset({TEXT, VISION})))
        assert (entry.is_edited, entry.is_listed) == (True, True)
        assert len(hearing.of(ModelsListed)) == before + 1
        shown = {one.id: one.capabilities for one in await engine.models()}
        assert shown[model] == {TEXT, VISION}
        best = await engine.find_best_model(VISION, fits=True)
        assert best is not None
        assert best.model == model
        await engine.register_model(ModelId("simulation", "n"), [VISION], {"by": "a script"})
        found = await engine.find_models_with_capability(VISION)
        assert [one.model.name for one in found] == ["m", "n"]
        assert await engine.stores() == ()
        assert await engine.compare_places(model) == (model,)
        await asyncio.sleep(0)
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        assert VISION in (await engine.show_model(model)).capabilities  # over a restart
        assert not (await engine.set_capabilities(model, None)).is_edited
