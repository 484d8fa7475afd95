"""Short mail-like texts around facts: the material for extraction, checks and routing.

A text is made of sentences. Each sentence carries one or more facts; greetings, fillers and
sentences of open words stand around them, so that position alone never gives a value away.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tiny.values import Values

FIELDS = ("name", "order", "product", "amount", "date", "email", "city", "phone")

SENTENCES = """
my order {order} for a {product} has not arrived
I ordered a {product} on {date}
I ordered a {product}, order {order}
order {order} is missing
the {product} in order {order} is broken
order number {order}
my order number is {order}
it is about order {order}
please cancel order {order}
where is my order {order}
I want to return the {product}
the {product} stopped working on {date}
I bought a {product} for {amount} EUR
I paid {amount} EUR for a {product}
I paid {amount} euros on {date}
you charged me ${amount}
you charged {amount} EUR twice
the total was {amount} EUR
the price was ${amount}
the amount is {amount}
the invoice over {amount} EUR is wrong
please refund {amount} EUR
it came on {date}
the date was {date}
since {date} nothing works
we need it by {date}
the meeting is on {date}
please answer before {date}
you can write to {email}
my e-mail is {email}
my email address is {email}
please send the invoice to {email}
contact me at {email}
I live in {city}
please ship it to {city}
we are in {city}
the parcel is stuck in {city}
I moved to {city}
please deliver the {product} to {city}
call me at {phone}
my phone number is {phone}
my number is {phone}
you can reach me under {phone}
I am {name}
my name is {name}
this is {name}
my name is {name} and I live in {city}
{name} ordered a {product} for {amount} EUR on {date}
{name} from {city} paid {amount} EUR for order {order}
{name} from {city} bought a {product}
{name} wants to return order {order}
{name} paid {amount} EUR
{name} asked about order {order}
{name} lives in {city}
{name} ({email}) asked about the {product}
on {date} {name} ordered a {product}
order {order} by {name} costs {amount} EUR
please call {name} at {phone}
send it to {name} in {city}
we shipped order {order} to {city} on {date}
the {product} costs {amount} EUR
the {product} never came
I have a question about the {product}
I am waiting for my {product}
"""

CLOSINGS = (
    "Regards, {name}",
    "Best regards, {name}",
    "Thanks, {name}",
    "Thank you, {name}",
    "Yours, {name}",
    "Best, {name}",
    "Cheers, {name}",
    "Kind regards\n{name}",
    "- {name}",
)
GREETINGS = (
    "Hello,",
    "Hi,",
    "Dear team,",
    "Good morning,",
    "Hi there,",
    "Hello team,",
    "Dear support,",
    "Hi!",
    "Hello!",
)
FILLERS = (
    "Please help",
    "Please answer soon",
    "Thank you",
    "Can you check this",
    "What can we do",
    "I wrote last week",
    "Nobody answered so far",
    "It was a gift",
    "I hope you can help",
    "Please tell me what to do",
    "Thanks for your help",
    "We waited long enough",
    "I am a customer of yours",
    "This is the second time",
    "Let me know",
)

_SLOT = re.compile(r"\{(\w+)\}")


def _sentences() -> dict[str, tuple[str, ...]]:
    return {line: tuple(_SLOT.findall(line)) for line in SENTENCES.strip().splitlines()}


TEMPLATES = _sentences()


def fill(template: str, facts: Mapping[str, str]) -> str:
    """The template with its slots replaced; nothing in a value is interpreted."""
    return _SLOT.sub(lambda found: facts[found.group(1)], template)


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def filler(values: Values) -> str:
    """A sentence that carries no fact: a stock phrase or open words."""
    if values.chance(0.5):
        return values.pick(FILLERS)
    one, two, three = values.words(3)
    frames = (
        f"the {one} {two} is {three}",
        f"{one} {two} {three}",
        f"we have a {one} {two} here",
        f"the {one} and the {two} are {three}",
        f"{one} is not {two} but {three}",
        f"I like the {one} {two}",
        f"there is no {one} for the {two}",
    )
    return capital(values.pick(frames))


def cover(values: Values, wanted: Sequence[str]) -> tuple[list[str], dict[str, str]]:
    """Sentences that together carry the wanted fields, and all the facts that they carry."""
    facts: dict[str, str] = {}
    lines: list[str] = []
    missing = list(wanted)
    while missing:
        target = missing[0]
        if target == "name" and values.chance(0.45):
            facts["name"] = values.name()
            missing.remove("name")
            continue  # the closing will carry it
        fitting = [
            line
            for line, slots in TEMPLATES.items()
            if target in slots and not any(slot in facts for slot in slots)
        ]
        line = values.pick(fitting)
        for slot in TEMPLATES[line]:
            facts[slot] = values.field(slot)
            if slot in missing:
                missing.remove(slot)
        lines.append(line)
    return lines, facts


def mail(values: Values, wanted: Sequence[str], *, extra: int = 1) -> tuple[str, dict[str, str]]:
    """A text that carries the wanted fields (and perhaps others), with all its facts."""
    lines, facts = cover(values, wanted)
    extra = 8 if values.chance(0.04) else extra if values.chance(0.5) else 0
    needs_closing = "name" in facts and not any("{name}" in line for line in lines)
    sentences = [capital(fill(line, facts)) for line in lines]
    sentences += [filler(values) for _ in range(values.rng.randint(0, extra))]
    values.rng.shuffle(sentences)
    text = " ".join(_end(values, sentence) for sentence in sentences)
    if values.chance(0.3):
        text = f"{values.pick(GREETINGS)} {text}" if text else values.pick(GREETINGS)
    if needs_closing:
        closing = fill(values.pick(CLOSINGS), facts)
        text = f"{text}{values.pick((' ', ' ', chr(10)))}{closing}" if text else closing
    return text, facts


def _end(values: Values, sentence: str) -> str:
    if sentence.lower().startswith(("where", "what", "can you")):
        return sentence + "?"
    return sentence + values.pick(("." if values.chance(0.9) else "!", "."))
