"""Which of the found files are the same model: decided from what is known of each. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from forge_gui.engine.library.stores.found import FoundModel
from forge_gui.engine.library.stores.headers import HeaderFacts


@dataclass(frozen=True, slots=True)
class Candidate:
    """A found model and what its header told."""

    model: FoundModel
    facts: HeaderFacts

    @property
    def sizes(self) -> tuple[int, ...]:
        return tuple(part.size for part in self.model.parts)

    @property
    def files(self) -> tuple[tuple[int, int], ...]:
        """Which files these are on the disk, whatever they are called. Some systems number none."""
        found = tuple((part.device, part.inode) for part in self.model.parts)
        return found if all(inode for _, inode in found) else ()

    @property
    def sha256(self) -> tuple[str, ...]:
        return self.facts.sha256 or self.model.sha256


def need_samples(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Those whose sizes another file has as well, where links and known hashes do not decide."""
    by_size: Mapping[tuple[int, ...], list[Candidate]] = defaultdict(list)
    for one in candidates:
        by_size[one.sizes].append(one)
    needed: list[Candidate] = []
    for alike in by_size.values():
        if len({one.files or (id(one),) for one in alike}) < 2 or all(one.sha256 for one in alike):
            continue
        needed.extend(one for one in alike if not one.facts.sample)
    return tuple(needed)


def same_models(candidates: Sequence[Candidate]) -> tuple[tuple[Candidate, ...], ...]:
    """Groups of the same content, in the order of their first; each candidate is in one group.

    Two contents whose hashes are known and differ are never one, whatever else is alike.
    """
    groups: list[list[Candidate]] = []
    by_sign: dict[object, list[int]] = defaultdict(list)
    for one in candidates:
        home = next((at for at in _homes(one, by_sign) if _may_join(one, groups[at])), None)
        if home is None:
            home = len(groups)
            groups.append([])
        groups[home].append(one)
        for sign in _signs(one):
            if home not in by_sign[sign]:
                by_sign[sign].append(home)
    return tuple(tuple(group) for group in groups)


def _homes(one: Candidate, by_sign: Mapping[object, Sequence[int]]) -> Sequence[int]:
    return [at for sign in _signs(one) for at in by_sign.get(sign, ())]


def _signs(one: Candidate) -> tuple[object, ...]:
    """Signs that only the same content has, the surest first."""
    signs: list[object] = [("file", one.files)] if one.files else []
    if one.sha256:
        signs.append(("sha256", one.sha256))
    if one.facts.sample:
        signs.append(("sample", one.sizes, one.facts.sample))
    return tuple(signs)


def _may_join(one: Candidate, group: Sequence[Candidate]) -> bool:
    known = {other.sha256 for other in group if other.sha256}
    return not one.sha256 or not known or one.sha256 in known
