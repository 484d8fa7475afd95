"""Which model a rule takes: constraints hold, the order of the patterns counts, reasons are said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.engine.orchestration.strategies.constraining import Known, broken_by
from forge_gui.engine.orchestration.strategies.patterns import matches, price_of, rank
from forge_gui.engine.orchestration.strategies.resolving import Situation, resolve, rule_now
from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.strategies import Constraints, RoutingRule, Strategy
from tests.engine.strategies.strategy_bench import GIB, known, words

_TEXT, _CODE = Capability.TEXT_GENERATION, Capability.CODE_GENERATION
_SMALL = known("ollama:small:1b", _TEXT, memory=1 * GIB, parameters=10**9)
_LARGE = known("ollama:large:8b", _TEXT, _CODE, memory=6 * GIB, parameters=8 * 10**9)
_CLOUD = known("openai:groq/fast", memory=0)
_TINY = known("forge:tiny", _TEXT, memory=GIB // 16, parameters=10**6)
_ALL = (_SMALL, _LARGE, _CLOUD, _TINY)
_CHAT = RoutingRule("chat", _TEXT)


def _now(*models: Known, **meant: tuple[str, ...]) -> Situation:
    return Situation(models or _ALL, meant, 16 * GIB)


@pytest.mark.parametrize(
    ("pattern", "text", "is_meant"),
    [
        ("ollama:*", "ollama:llama3.1:8b", True),
        ("OLLAMA:Llama3.1:8B", "ollama:llama3.1:8b", True),
        ("ollama:llama3", "ollama:llama3:latest", True),
        ("ollama:llama3", "ollama:llama3:8b", False),
        ("*coder*", "ollama:qwen2.5-coder:7b", True),
        ("ollama:*:8b", "ollama:llama3.1:8b", True),
        ("ollama:*:8b", "ollama:llama3.1:8b-q4", False),
        ("", "ollama:x", False),
        ("ollama:[a-z]", "ollama:a", False),
    ],
)
def test_patterns_know_one_sign(pattern: str, text: str, is_meant: bool) -> None:
    assert matches(pattern, ModelId.parse(text)) is is_meant


def test_no_pattern_takes_long() -> None:
    model = ModelId("ollama", "a" * 200)
    assert not matches("*a" * 100 + "b", model)  # a regular expression would not come back


@settings(max_examples=100, deadline=None)
@given(
    st.text("ab:", min_size=1, max_size=8), st.text("ab:", max_size=8), st.text("ab:", max_size=8)
)
def test_a_star_stands_for_any_text(middle: str, before: str, after: str) -> None:
    model = ModelId("ollama", f"{before}{middle}{after}")
    assert matches(f"ollama:{before}*{after}", model)
    assert rank(model, ["none:*", "*"]) == 1


def test_the_longest_pattern_has_the_price() -> None:
    prices = {"openai:*": 10.0, "openai:groq/*": 1.0}
    assert price_of(ModelId("openai", "groq/x"), prices) == 1.0
    assert price_of(ModelId("anthropic", "x"), prices) is None


def test_named_models_come_first_in_their_order() -> None:
    rule = replace(_CHAT, models=("ollama:none", "forge:*", "ollama:small*"))
    found = rule_now(Strategy("s", rules=(rule,)), rule, _now())
    assert found.models == (_TINY.model,)
    assert str(found.reasons[0]) == "The rule names it: forge:*."
    assert [one.model for one in found.alternatives] == [_SMALL.model, _LARGE.model]
    assert [one.model for one in found.left_out] == []


def test_without_names_the_best_one_is_taken() -> None:
    found = rule_now(Strategy("s"), _CHAT, _now())
    assert found.model == _LARGE.model
    assert found.fallbacks == (_SMALL.model, _TINY.model)


def test_a_rule_may_take_its_models_alone() -> None:
    rule = replace(_CHAT, models=("ollama:none",), others=False)
    found = rule_now(Strategy("s"), rule, _now())
    assert found.model is None
    assert "no others" in str(found.left_out[0].sentence)
    assert "No model for text generation can be asked now" in str(found.trouble)


def test_a_model_elsewhere_must_be_named() -> None:
    far = known("openai:groq/fast", _TEXT, memory=0)
    alone = rule_now(Strategy("s"), _CHAT, _now(far))
    assert alone.model is None
    assert "another computer" in str(alone.left_out[0].sentence)
    named = replace(_CHAT, models=("openai:groq/*",))
    assert rule_now(Strategy("s"), named, _now(far)).model == far.model
    in_chain = Strategy("s", fallback_chain=("openai:*",))
    assert rule_now(in_chain, _CHAT, _now(far, _SMALL)).fallbacks == (far.model,)


def test_a_server_that_tells_nothing_is_believed_by_the_strategy() -> None:
    rule = replace(_CHAT, models=("groq",), others=False)
    found = rule_now(Strategy("s"), rule, _now(_CLOUD, groq=("openai:groq/*",)))
    assert found.model == _CLOUD.model
    assert "The strategy names it for this." in words(found.reasons)


def test_the_chain_stands_in_its_order_and_only_with_what_can_be_asked() -> None:
    resting = known("ollama:tired:8b", _TEXT, is_resting=True)
    strategy = Strategy("s", fallback_chain=("ollama:tired*", "forge:tiny", "ollama:small*"))
    found = rule_now(strategy, _CHAT, _now(*_ALL, resting))
    assert found.fallbacks == (_TINY.model, _SMALL.model)


def test_voters_are_different_models_and_too_few_are_told() -> None:
    rule = replace(_CHAT, voters=3)
    assert len(set(rule_now(Strategy("s"), rule, _now()).models)) == 3
    found = rule_now(Strategy("s"), rule, _now(_SMALL))
    assert found.models == (_SMALL.model,)
    assert str(found.trouble) == "3 voters were wanted, and 1 can be asked now."


@pytest.mark.parametrize(
    ("bounds", "model", "words_"),
    [
        (Constraints(offline_only=True), _CLOUD, "keeps every text on this PC"),
        (Constraints(max_memory_bytes=2 * GIB), _LARGE, "6.0 GB of memory, more than the 2.0 GB"),
        (Constraints(max_memory_bytes=2 * GIB), known("ollama:x", memory=None), "Nobody knows"),
        (Constraints(max_size_bytes=10), known("ollama:x", size=11), "Its files take"),
        (Constraints(max_size_bytes=10), known("ollama:x"), "Nobody knows how large"),
        (Constraints(max_parameters=10**9), _LARGE, "8,000,000,000 parameters"),
        (Constraints(min_context=100), known("ollama:x", context=50), "50 tokens, fewer"),
        (Constraints(min_context=100), known("ollama:x"), "Nobody knows its context"),
        (Constraints(max_price=1.0), _CLOUD, "states none for this model"),
        (Constraints(backends=frozenset({"forge"})), _SMALL, "models of forge alone"),
        (Constraints(max_price=1.0), _SMALL, ""),
        (Constraints(max_size_bytes=10), known("ollama:x", size=10), ""),
        (Constraints(min_context=100), known("ollama:x", context=100), ""),
    ],
)
def test_a_broken_constraint_is_said_with_its_figures(
    bounds: Constraints, model: Known, words_: str
) -> None:
    found = broken_by(model, Strategy("s", constraints=bounds))
    assert (words_ in str(found)) if words_ else (found is None)


def test_prices_are_those_that_the_strategy_states() -> None:
    bounds = Constraints(max_price=1.0)
    cheap = Strategy("s", constraints=bounds, prices={"openai:*": 0.5})
    dear = Strategy("s", constraints=bounds, prices={"openai:*": 5.0})
    assert broken_by(_CLOUD, cheap) is None
    assert "5 dollars" in str(broken_by(_CLOUD, dear))


_MODELS = st.lists(
    st.builds(
        known,
        st.sampled_from(["ollama:a", "ollama:b:1b", "openai:x/y", "forge:tiny", "anthropic:c"]),
        st.sampled_from([_TEXT, _CODE]),
        memory=st.sampled_from([None, 0, GIB, 20 * GIB]),
        parameters=st.sampled_from([None, 10**9]),
        context=st.sampled_from([None, 50, 5000]),
    ),
    max_size=6,
    unique_by=lambda one: one.model,
)
_BOUNDS = st.builds(
    Constraints,
    offline_only=st.booleans(),
    max_memory_bytes=st.sampled_from([None, 2 * GIB]),
    max_parameters=st.sampled_from([None, 10**9]),
    min_context=st.sampled_from([None, 1000]),
)


@settings(max_examples=150, deadline=None)
@given(_MODELS, _BOUNDS, st.integers(1, 3), st.booleans(), st.randoms(use_true_random=False))
def test_what_is_taken_keeps_every_constraint_in_any_order_of_the_models(
    models: list[Known], bounds: Constraints, voters: int, others: bool, chance: object
) -> None:
    rule = RoutingRule("r", _TEXT, ("openai:*", "ollama:b*"), others=others, voters=voters)
    strategy = Strategy("s", rules=(rule,), constraints=bounds, fallback_chain=("anthropic:*",))
    found = resolve(strategy, Situation(models, {}, 8 * GIB)).rules[0]
    by_id = {one.model: one for one in models}
    for model in (*found.models, *found.fallbacks):
        assert broken_by(by_id[model], strategy) is None
        assert not (bounds.offline_only and by_id[model].candidate.is_remote)
    assert len(set(found.models)) == len(found.models) <= voters
    assert not set(found.models) & set(found.fallbacks)
    assert bool(found.trouble) == (len(found.models) < voters)
    told = {*found.models, *(one.model for one in (*found.alternatives, *found.left_out))}
    assert {one.model for one in models if _TEXT in one.candidate.entry.capabilities} <= told
    shuffled = list(models)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    again = resolve(strategy, Situation(shuffled, {}, 8 * GIB)).rules[0]
    assert (again.models, again.fallbacks) == (found.models, found.fallbacks)
