"""An engine that only talks: Markdown at a steady pace, on the engine's own thread as the real one."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from typing import TYPE_CHECKING, cast

from forge_gui.values.capabilities import Capability
from forge_gui.values.chats import (
    AnswerPiece,
    Began,
    Chat,
    ChatAnswer,
    ChatSummary,
    Figures,
    Said,
    Waiting,
)
from forge_gui.values.events import Event, ModelsListed
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId
from forge_gui.values.models import Health, LoadedModel, ModelCard

if TYPE_CHECKING:
    from forge_gui.engine.api import EngineApi

MODELS = tuple(ModelId("simulation", f"talker-{n}") for n in range(1, 5))
TOKENS_PER_S = 50.0
_MOST = 100_000
PASSAGE = """## Which field is wrong

The **gross** is wrong: `412.50` and 19 % make *490.88*, and the invoice says 490.68.
It is 0.20 too little, so a digit was most likely mistyped; see [the law](https://example.org).

1. VAT at 19 % on 412.50 is 78.38.
2. 412.50 + 78.38 = 490.88.
   - net and rate agree with the lines
   - the difference is 0.20

| field | stated | reckoned |
|---|---|---|
| net | 412.50 | 412.50 |
| gross | 490.68 | **490.88** |

```python
def gross(net: float, rate: float = 0.19) -> float:
    vat = round(net * rate, 2)  # 78.38
    return net + vat
```

Ask for a corrected invoice before it is booked, and keep the old one beside it.

"""


def _tokens(place: int) -> list[str]:
    """Pieces of about four characters, as models send them. Each model begins with another part:
    no two of them write the same thing at the same moment."""
    parts = PASSAGE.strip().split("\n\n")
    text = "\n\n".join([*parts[place:], *parts[:place]]) + "\n\n"
    return [text[at : at + 4] for at in range(0, len(text), 4)]


class Talker:
    """Keeps what the playground asks of EngineApi, and no more."""

    def __init__(self) -> None:
        self.sent = 0
        self.saves = 0
        self._hearers: list[Callable[[Event], None]] = []

    async def open(self) -> EngineApi:
        return cast("EngineApi", self)

    def subscribe(self, subscriber: Callable[[Event], None]) -> Callable[[], None]:
        self._hearers.append(subscriber)
        return lambda: self._hearers.remove(subscriber)

    async def models(self, **_how: bool) -> Sequence[ModelCard]:
        can = frozenset({Capability.TEXT_GENERATION})
        cards = tuple(ModelCard(one, capabilities=can, context_length=8192) for one in MODELS)
        for hearer in self._hearers:
            hearer(ModelsListed(cards))
        return cards

    async def health(self) -> Sequence[Health]:
        return ()

    async def loaded_models(self) -> Sequence[LoadedModel]:
        return ()

    async def chats(self, _text: str = "") -> Sequence[ChatSummary]:
        return ()

    async def save_chat(self, _chat: Chat) -> None:
        self.saves += 1

    async def answer(
        self, request: GenerateRequest, on_piece: Callable[[AnswerPiece], None]
    ) -> ChatAnswer:
        on_piece(Waiting())
        on_piece(Began(0.0))
        begun = time.monotonic()
        for said, token in enumerate(islice(cycle(_tokens(MODELS.index(request.model))), _MOST)):
            due = begun + said / TOKENS_PER_S
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            on_piece(Said(token))
            self.sent += 1
        return ChatAnswer(request.model, "", Figures())

    async def close(self) -> None:
        return
