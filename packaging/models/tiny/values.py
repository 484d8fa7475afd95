"""Open values (words, names, orders, dates, ...) and their split into training and held-out.

Every value is decided by a hash of itself: one in ten is held out, for ever and in every task. A
training prompt never contains a held-out value; a held-out prompt is made of them.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from tiny import words

ONSETS = (
    "b br c ch cl cr d dr f fl fr g gl gr h j k kl l m n p pl pr qu r s sh sk sl sp st t tr v w z"
)
VOWELS = "a a e e i i o o u ai ea ee io oo ou"
CODAS = "b ck d f g k l ll m n nd ng nt p r rk rn s sk ss st t th x z"
ENDINGS = "a o y er en in on ia el ish ed ing ly um us ot ette ide ane"
MONTHS = words.split("""
January February March April May June July August September October November December
""")
DOMAINS = ("com", "org", "net", "example", "de", "eu", "io", "co.uk")


T = TypeVar("T")
USUAL = 0.3  # share of everyday words among drawn words, in training
AFFIXES = ("{}s", "{}ed", "{}ing", "re{}", "un{}", "{}er", "{}ly", "out{}", "{}man", "mid{}")


def held_out(value: str) -> bool:
    """Whether this value must never be seen in training."""
    digest = hashlib.md5(value.lower().encode(), usedforsecurity=False).digest()
    return digest[0] % 10 == 3


class Draws:
    """What all values are drawn with: a seed, one side of the split, and words to keep away from."""

    def __init__(self, seed: int, *, unseen: bool, known: frozenset[str] = frozenset()) -> None:
        self.rng = random.Random(seed)
        self.unseen = unseen
        self.issued: set[str] = set()
        pick = self._listed
        self._common = pick(words.NOUNS) + pick(words.OTHERS)
        self._nouns, self._first = pick(words.NOUNS), pick(words.FIRST_NAMES)
        self._places = pick(words.CITIES)
        self.familiar: Sequence[str] = ()
        self.familiar_share = USUAL
        self.known = known  # words of the wordings: never a held-out value
        self.avoid = known

    def _listed(self, block: str) -> tuple[str, ...]:
        return tuple(word for word in words.split(block) if held_out(word) == self.unseen)

    def _take(self, make: Callable[[], str]) -> str:
        """The first made value that lies on this side of the split."""
        value = make()
        while held_out(value) != self.unseen:
            value = make()
        self.issued.add(value)
        return value

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def pick(self, options: Sequence[T]) -> T:
        return options[self.rng.randrange(len(options))]

    def _syllables(self) -> str:
        rng = self.rng
        onsets, vowels, codas = ONSETS.split(), VOWELS.split(), CODAS.split()
        parts = [rng.choice(onsets) + rng.choice(vowels) for _ in range(rng.choice((1, 1, 1, 2)))]
        end = (
            rng.choice(codas)
            if rng.random() < 0.62
            else rng.choice(codas) + rng.choice(ENDINGS.split())
        )
        return "".join(parts) + end

    def _letters(self) -> str:
        return "".join(self.rng.choices("abcdefghijklmnopqrstuvwxyz", k=self.rng.randint(2, 6)))

    @contextmanager
    def without(self, avoid: frozenset[str]) -> Iterator[None]:
        """Draw no words that would mean something here (cue words of a classifying kind)."""
        self.avoid = self.known | avoid
        try:
            yield
        finally:
            self.avoid = self.known


class Values(Draws):
    """A seeded source of values from one side of the split."""

    def word(self) -> str:
        """A lower-case word that is allowed here."""
        chosen = self._word()
        while chosen in self.avoid:
            chosen = self._word()
        return chosen

    def _noun(self) -> str:
        chosen = self.pick(self._nouns)
        while chosen in self.avoid:
            chosen = self.pick(self._nouns)
        return chosen

    def _word(self) -> str:
        """Listed (plain or with an affix), built from syllables, or now and then plain letters."""
        draw = self.rng.random()
        if self.familiar and draw < self.familiar_share:
            return self.pick(self.familiar)
        if draw < 0.4:
            chosen = self.pick(self._common)
            self.issued.add(chosen)
            return chosen
        if draw < 0.6:
            return self._take(lambda: self.pick(AFFIXES).replace("{}", self.pick(self._common)))
        return self._take(self._letters if draw > 0.93 else self._syllables)

    def words(self, count: int) -> list[str]:
        """Different words."""
        chosen: dict[str, None] = {}
        while len(chosen) < count:
            chosen[self.word()] = None
        return list(chosen)

    def first_name(self) -> str:
        if self.chance(0.3):
            chosen = self.pick(self._first)
            self.issued.add(chosen)
            return chosen
        return self._take(self._syllables).capitalize()

    def name(self) -> str:
        """A person: first name, often with a family name."""
        first = self.first_name()
        if self.chance(0.65):
            return first
        return f"{first} {self._take(self._syllables).capitalize()}"

    def city(self) -> str:
        if self.chance(0.25):
            chosen = self.pick(self._places)
            self.issued.add(chosen)
            return chosen
        ends = ("", "", "burg", "ton", "dorf", "ville", "ham", "heim")
        return self._take(lambda: self._syllables() + self.pick(ends)).capitalize()

    def product(self) -> str:
        noun = self._noun() if self.chance(0.35) else self._take(self._syllables)
        self.issued.add(noun)
        return f"{self.word()} {noun}" if self.chance(0.4) else noun

    def digits(self, low: int, high: int) -> str:
        """A run of digits that may start with zero."""
        return "".join(self.rng.choices("0123456789", k=self.rng.randint(low, high)))

    def order(self) -> str:
        def make() -> str:
            letters = "".join(self.rng.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ", k=2))
            forms = (
                f"{letters[0]}-{self.digits(3, 5)}",
                f"{letters}-{self.digits(3, 6)}",
                f"{letters}{self.digits(4, 6)}",
                f"#{self.digits(4, 6)}",
                f"{self.rng.randint(1, 9)}{self.digits(3, 6)}",
                f"{letters}-{self.digits(2, 2)}-{self.digits(3, 4)}",
            )
            return self.pick(forms)

        return self._take(make)

    def amount(self) -> str:
        def make() -> str:
            whole = self.rng.randint(1, 10 ** self.rng.randint(1, 4))
            return f"{whole}.{self.digits(2, 2)}" if self.chance(0.6) else str(whole)

        return self._take(make)

    def date(self) -> str:
        def make() -> str:
            day, month = self.rng.randint(1, 28), self.rng.randint(1, 12)
            year, name = self.rng.randint(1990, 2035), MONTHS[month - 1]
            forms = (
                f"{year}-{month:02}-{day:02}",
                f"{day} {name} {year}",
                f"{name} {day}",
                f"{day} {name}",
                f"{day:02}.{month:02}.{year}",
                f"{name} {day}, {year}",
                f"{day}/{month}/{year}",
            )
            return self.pick(forms)

        return self._take(make)

    def email(self) -> str:
        def make() -> str:
            one, two = self._syllables(), self._syllables()
            local = self.pick((one, f"{one}.{two}", f"{one}{self.digits(1, 3)}", f"{one}_{two}"))
            return f"{local}@{self._syllables()}.{self.pick(DOMAINS)}"

        return self._take(make)

    def phone(self) -> str:
        def make() -> str:
            d = self.digits
            forms = (
                f"+{self.rng.randint(1, 99)} {d(2, 4)} {d(5, 8)}",
                f"0{d(2, 3)}-{d(5, 7)}",
                f"{d(3, 3)}-{d(3, 3)}-{d(4, 4)}",
                f"0{d(3, 4)} {d(5, 7)}",
            )
            return self.pick(forms)

        return self._take(make)

    def number(self, low: int, high: int) -> int:
        """A whole number; below ten nothing is held out, there are too few."""
        value = self.rng.randint(low, high)
        while value >= 10 and held_out(str(value)) != self.unseen:
            value = self.rng.randint(low, high)
        return value

    def field(self, name: str) -> str:
        """A value for one of the fields that mails carry."""
        makers = {
            "name": self.name,
            "order": self.order,
            "product": self.product,
            "amount": self.amount,
            "date": self.date,
            "email": self.email,
            "city": self.city,
            "phone": self.phone,
        }
        return makers[name]()

    def phrase(self, low: int, high: int) -> str:
        """A few words, sometimes with an order number or a name among them."""
        parts = [self.word() for _ in range(self.rng.randint(low, high))]
        if self.chance(0.25):
            odd = self.order() if self.chance(0.5) else self.first_name()
            parts[self.rng.randrange(len(parts))] = odd
        return " ".join(parts)
