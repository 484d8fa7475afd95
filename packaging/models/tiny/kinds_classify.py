"""Kinds that put a text into a class: sentiment, department, topic, urgency."""

from __future__ import annotations

import re
from collections.abc import Callable

from tiny import cues
from tiny.kind import Kind, Task
from tiny.mails import CLOSINGS, FILLERS, GREETINGS, capital, fill, filler
from tiny.values import Values

SENTIMENT_WORDINGS = (
    "Classify the sentiment",
    "Classify the sentiment as positive, negative or neutral",
    "What is the sentiment of this text?",
    "What is the sentiment?",
    "Is this text positive, negative or neutral?",
    "Is this review positive, negative or neutral?",
    "Label this review as positive, negative or neutral",
    "Sentiment of this message",
    "Rate the mood of this text: positive, negative or neutral",
)
ROUTE_WORDINGS = (
    "Route this mail to billing, shipping, technical or other",
    "Route this message: billing, shipping, technical or other",
    "Route this mail",
    "Which department should get this mail?",
    "Which team should answer this: billing, shipping, technical or other?",
    "Classify this request as billing, shipping, technical or other",
    "Choose the department for this message",
    "Is this about billing, shipping, technical or other?",
)
TOPIC_WORDINGS = (
    "What is the topic of this text?",
    "What is the topic?",
    "Classify the topic",
    "Classify the topic as sport, food, travel, weather, music or money",
    "Which topic is this: sport, food, travel, weather, music or money?",
    "Label the topic of this text",
    "Choose the topic: sport, food, travel, weather, music or money",
)
URGENT_WORDINGS = (
    "Is this urgent?",
    "Is this mail urgent?",
    "Is this message urgent? Answer yes or no",
    "Does this need an answer right away?",
    "Check whether this is urgent",
    "Urgent, yes or no?",
)
_SLOT = re.compile(r"\{(\w)\}")


def render(values: Values, template: str, **fixed: str) -> str:
    """Fill the one-letter slots: w, v things; n name; c city; d date; o order; a amount."""
    facts = dict(fixed)
    makers: dict[str, Callable[[], str]] = {
        "w": values.product,
        "v": values.word,
        "n": values.name,
        "c": values.city,
        "d": values.date,
        "o": values.order,
        "a": values.amount,
        "P": lambda: values.pick(cues.POSITIVE),
        "N": lambda: values.pick(cues.NEGATIVE),
    }
    for slot in _SLOT.findall(template):
        if slot not in facts:
            facts[slot] = makers[slot]()
    return fill(template, facts)


def dressed(values: Values, sentences: list[str], *, neutral: bool = True) -> str:
    """Sentences joined to a text, with filler around them."""
    if neutral and values.chance(0.2):
        sentences = [*sentences, filler(values)]
    values.rng.shuffle(sentences)
    text = " ".join(capital(line) + values.pick((".", ".", ".", "!")) for line in sentences)
    if values.chance(0.08):
        text = f"{values.pick(GREETINGS)} {text}"
    if values.chance(0.08):
        text = f"{text} {fill(values.pick(CLOSINGS), {'name': values.name()})}"
    return text


def _clean(make: Callable[[Values, str], Task]) -> Callable[[Values, str], Task]:
    """The same generator, without cue words among the values that it draws."""

    def made(values: Values, wording: str) -> Task:
        with values.without(cues.CUES):
            return make(values, wording)

    return made


def _bare(values: Values, words: list[str]) -> str:
    """One or two cue words and hardly anything else."""
    one, two = words
    frames = (one, f"{one} and {two}", f"{one}, {two}", f"the {one}", f"{one} {two}", f"my {one}")
    return capital(values.pick(frames)) if values.chance(0.5) else values.pick(frames)


def _opinion(values: Values, *, good: bool) -> str:
    if values.chance(0.45):
        return render(values, values.pick(cues.GOOD_SENTENCES if good else cues.BAD_SENTENCES))
    one, two = values.rng.sample(cues.POSITIVE if good else cues.NEGATIVE, 2)
    return render(values, values.pick(cues.MIXED_FRAMES), x=one, y=two)


@_clean
def _sentiment(values: Values, wording: str) -> Task:
    answer = values.pick(("positive", "negative", "neutral"))
    facts = [render(values, values.pick(cues.NEUTRAL_SENTENCES))]
    if answer == "neutral":
        more = [render(values, values.pick(cues.NEUTRAL_SENTENCES))] if values.chance(0.4) else []
        return Task(wording, dressed(values, facts + more, neutral=False), answer)
    if values.chance(0.25):
        words = cues.POSITIVE if answer == "positive" else cues.NEGATIVE
        return Task(wording, _bare(values, values.rng.sample(words, 2)), answer)
    count = values.pick((1, 1, 1, 2))
    lines = [_opinion(values, good=answer == "positive") for _ in range(count)]
    if values.chance(0.35):
        lines += facts
    return Task(wording, dressed(values, lines, neutral=False), answer)


@_clean
def _route(values: Values, wording: str) -> Task:
    answer = values.pick(tuple(cues.ROUTES))
    words, sentences = cues.ROUTES[answer]
    if values.chance(0.25):
        return Task(wording, _bare(values, values.rng.sample(words, 2)), answer)
    lines = []
    for _ in range(values.pick((1, 1, 1, 2))):
        if values.chance(0.3):
            lines.append(render(values, values.pick(cues.ROUTE_FRAMES), k=values.pick(words)))
        else:
            lines.append(render(values, values.pick(sentences)))
    return Task(wording, dressed(values, lines), answer)


@_clean
def _topic(values: Values, wording: str) -> Task:
    answer = values.pick(tuple(cues.TOPICS))
    if values.chance(0.4):
        return Task(wording, _bare(values, values.rng.sample(cues.TOPICS[answer], 2)), answer)
    lines = []
    for _ in range(values.pick((1, 1, 1, 2))):
        one, two = values.rng.sample(cues.TOPICS[answer], 2)
        lines.append(render(values, values.pick(cues.TOPIC_FRAMES), k=one, j=two))
    return Task(wording, dressed(values, lines, neutral=False), answer)


@_clean
def _urgent(values: Values, wording: str) -> Task:
    urgent = values.chance(0.5)
    if urgent:
        cue = render(values, values.pick(cues.URGENT))
    elif values.chance(0.7):
        cue = render(values, values.pick(cues.RELAXED))
    else:
        cue = values.pick(FILLERS[2:4] + FILLERS[8:])
    route = cues.ROUTES[values.pick(tuple(cues.ROUTES))][1]
    lines = [cue]
    if values.chance(0.6):
        lines.append(render(values, values.pick(route)))
    return Task(wording, dressed(values, lines, neutral=False), "yes" if urgent else "no")


KINDS = (
    Kind("sentiment", "positive, negative or neutral.", SENTIMENT_WORDINGS, _sentiment, 1.1),
    Kind("route", "billing, shipping, technical or other.", ROUTE_WORDINGS, _route, 0.9),
    Kind("topic", "sport, food, travel, weather, music or money.", TOPIC_WORDINGS, _topic, 1.0),
    Kind("urgent", "yes or no: does the text ask for haste?", URGENT_WORDINGS, _urgent, 0.8),
)
