"""Why a step ran, or did not have to: sentences made of two sets of key parts. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.engine.pipeline.reuse import StepAsked
from forge_gui.engine.pipeline.step_cache_key import Parts

FIRST = "First run: nothing is kept of this step."
ANEW = "It was asked to work again."
GONE = "Its answer is no longer in the cache."
SWITCHED_OFF = "The step's own setting says not to use the cache."
NOT_SURE = (
    "Its answer may differ each time, so it is not kept; a seed, temperature 0 or the step's "
    "cache setting changes that."
)
NO_DIGEST = "It cannot be told whether the model is still the same, so its answer is not kept."
NO_JSON = "Its inputs or settings are no plain data, so its answer is not kept."
_SHOWN = 3
_WORDS = {
    "kind": "the kind of step",
    "code": "Forge's own code for this step",
    "template prompt": "the prompt",
    "template system": "the system text",
    "prompt": "the prompt",
    "system": "the system text",
    "messages": "the conversation",
    "images": "the pictures",
    "model": "the model",
    "digest": "the content of the model",
    "json_schema": "the JSON schema",
    "json_mode": "JSON mode",
    "top_logprobs": "the token probabilities asked for",
    "think": "whether the model thinks first",
    "raw": "whether the model's chat template is used",
    "stand_ins": "the stand-in models",
    "min_length": "the least length",
    "loaded": "how the model is loaded",
}
_UNITS = ((86_400, "day"), (3600, "hour"), (60, "minute"))


def why_not_kept(asked: StepAsked) -> str:
    """Why a step is neither looked up nor kept; empty: it is."""
    if asked.never:
        return SWITCHED_OFF
    if asked.always:
        return ""
    if not asked.is_deterministic:
        return NOT_SURE
    uses_model = asked.model is not None or asked.request is not None
    return NO_DIGEST if uses_model and not asked.model_digest else ""


def why_it_ran(before: Parts, now: Parts, kept_for_s: float | None, age_s: float) -> str:
    """What changed since an answer was last kept; `kept_for_s` is how long it was to be kept."""
    changed = _changed(before, now)
    if changed:
        return f"{_sentence(changed)} changed."
    if kept_for_s is not None and age_s >= kept_for_s:
        return f"Its answer was kept for {duration(kept_for_s)}, and that is over."
    return GONE


def from_cache(age_s: float, saved_s: float) -> str:
    """What a step says that did not have to work."""
    saved = f"{saved_s:.1f} s" if saved_s >= 0.05 else "less than 0.1 s"
    return f"From the cache, kept {ago(age_s)}; saved {saved}."


def ago(seconds: float) -> str:
    """How long ago, in the largest unit that fits."""
    return f"{duration(seconds)} ago" if seconds >= 60 else "just now"


def duration(seconds: float) -> str:
    """A length of time in the largest unit that fits."""
    for size, unit in _UNITS:
        if seconds >= size:
            count = int(seconds // size)
            return f"{count} {unit}{'s' if count > 1 else ''}"
    return f"{seconds:.0f} s"


def _changed(before: Parts, now: Parts) -> list[str]:
    """Names of parts that differ; of what follows from another change, only the cause."""
    changed = [name for name in {**now, **before} if before.get(name) != now.get(name)]
    if "kind" in changed:
        return ["kind"]
    causes = [name for name in changed if name.startswith(("input ", "template "))]
    if causes:
        changed = [name for name in changed if name not in ("prompt", "system")]
    if "model" in changed:
        changed = [name for name in changed if name != "digest"]
    return changed


def _sentence(names: Sequence[str]) -> str:
    words = list(dict.fromkeys(_word(name) for name in names))
    shown, more = words[:_SHOWN], len(words) - _SHOWN
    if more > 0:
        shown.append(f"{more} more")
    text = shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
    return text[0].upper() + text[1:]


def _word(name: str) -> str:
    if name in _WORDS:
        return _WORDS[name]
    family, _, rest = name.partition(" ")
    words = rest.replace("_", " ")
    return f"the {words}" if family in ("setting", "option") else f"the {family} {words}".rstrip()
