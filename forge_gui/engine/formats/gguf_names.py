"""What the name of a GGUF file says: a part of how many, an image projector, whose projector. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PART = re.compile(r"-(\d{5})-of-(\d{5})(?=\.gguf$)", re.IGNORECASE)
_PACKING = re.compile(
    r"[-_.](?:UD[-_])?(?:I?Q\d\w*|TQ\d\w*|BF16|FP?16|FP?32|MXFP4\w*|NVFP4\w*)$", re.IGNORECASE
)
_PROJECTOR = "mmproj"
_LEAST_PREFIX = 3


def is_gguf(name: str) -> bool:
    """Whether a file calls itself one."""
    return name.lower().endswith(".gguf")


def is_projector(name: str) -> bool:
    """The image part of a model, which runs only together with it."""
    return _PROJECTOR in name.lower()


def part_of(name: str) -> tuple[int, int] | None:
    """Which part of how many the file is; None: a whole one."""
    found = _PART.search(name)
    return (int(found[1]), int(found[2])) if found else None


def without_part(name: str) -> str:
    """The name that all parts of one model share."""
    return _PART.sub("", name)


def base_name(name: str) -> str:
    """The model's name without part, ending and packing, in small letters.

    >>> base_name("Qwen2-VL-2B-Instruct-Q4_K_M.gguf")
    'qwen2-vl-2b-instruct'
    """
    stem = without_part(name)
    return _PACKING.sub("", stem[:-5] if is_gguf(stem) else stem).lower()


def projector_for(model: str, names: Iterable[str]) -> str:
    """The projector among files that lie together which belongs to `model`; empty: none surely does.

    The cases, in this order: the projector's name goes on where the model's begins
    (`gemma_mmproj-f16` and `gemma_4b-q4`); it names the model (`mmproj-qwen2-vl-2b-f16`); all
    models there are one model in several packings.
    """
    every = sorted(name for name in names if is_gguf(name))
    projectors = [name for name in every if is_projector(name)]
    if not projectors or is_projector(model):
        return ""
    base = base_name(model)
    for belongs in (_opens_alike, _names_it):
        if fitting := [one for one in projectors if belongs(one, model.lower(), base)]:
            return min(fitting, key=_rank)
    strangers = [one for one in projectors if _has_own_name(one)]
    models = {base_name(name) for name in every if not is_projector(name)} | {base}
    if len(models) > 1 or (strangers and len(strangers) == len(projectors) > 1):
        return ""
    return min(projectors, key=_rank)


def _opens_alike(projector: str, model: str, _: str) -> bool:
    opening = projector.lower().partition(_PROJECTOR)[0]
    return len(opening) >= _LEAST_PREFIX and model.startswith(opening)


def _names_it(projector: str, _: str, base: str) -> bool:
    return _own_name(projector) == base


def _has_own_name(projector: str) -> bool:
    return bool(_own_name(projector))


def _own_name(projector: str) -> str:
    """What comes after `mmproj-`, without its packing; empty for `mmproj-model-f16`."""
    told = base_name(projector).partition(_PROJECTOR)[2].strip("-_.")
    return "" if _PACKING.fullmatch(f"-{told}") else told.removeprefix("model")


def _rank(projector: str) -> tuple[int, str]:
    """Half precision first: nothing is lost, and it is half of the whole."""
    small = projector.lower()
    for place, word in enumerate(("bf16", "f16", "q8", "f32")):
        if word in small:
            return (1 if word == "bf16" else 0 if word == "f16" else place, small)
    return (9, small)
