"""What the card of each model tells of its own: what it is for, how far it reaches, how it began."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Story:
    """Pieces of the card's text, wrapped as the card is. `beginning` may have gaps for the proof."""

    purpose: str
    reach: str
    beginning: str
    effort: str


TINY = Story(
    purpose="""\
It is here so that a bare machine, without Ollama and without a network, has a
real model to build pipelines with.""",
    reach="""\
- Texts should be short: up to four sentences, lists of up to five items, JSON with up to four keys,
  counting up to six, sums of numbers below 100, comparisons below 1000. Larger is not refused but
  mostly wrong.""",
    beginning="""\
`packaging/models/train_tiny.py` (`train`, `export`, `publish`), on CPU with torch, one thread:""",
    effort="""\
All of it is seeded. One core of a PC needs a little over two hours; two need less, and
add in another order, so that the bytes differ.""",
)
SMALL = Story(
    purpose="""\
It is forge:tiny grown to four times the parameters and trained on,
with harder kinds: what is asked where forge:tiny is not sure.""",
    reach="""\
- Texts should be short: up to four sentences, lists of up to seven items, JSON with up to four keys,
  counting up to nine, sums of numbers below 1000, differences and comparisons as small as the kinds
  below say. Larger is not refused but mostly wrong.""",
    beginning="""\
`packaging/models/train_tiny.py --model small` (`grow`, `train`, `export`, `publish`), on CPU with
torch. It does not begin from chance: `grow` makes the published forge:tiny twice as
wide (256 dimensions, 8 heads, 768 neurons, an output matrix of its own) in a way that keeps what it
computes. New parts read at random and write zero, and every norm makes up for the larger size. At
{same} of {of} places of held-out prompts and answers the grown network chose the same token as
forge:tiny, before a single step; no score differed by more than {apart}. Then it was trained on:""",
    effort="""\
All of it is seeded; two threads need about 1.7 seconds a step, so an hour together.""",
)
