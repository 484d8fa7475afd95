"""Approvals on a terminal: the text, a question, and the answer of whoever sits there."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Awaitable, Callable

from forge_gui.commands.run_lines import Write, harmless
from forge_gui.engine.api import EngineApi
from forge_gui.values.approvals import Decision
from forge_gui.values.errors import ForgeError, NothingToDecide
from forge_gui.values.events import ApprovalAsked, Event
from forge_gui.values.runs import RunResult

ReadLine = Callable[[], str]
"""The next line that somebody types; empty at the end of all input."""


async def with_answers(
    engine: EngineApi, work: Awaitable[RunResult], write: Write, read_line: ReadLine | None
) -> RunResult:
    """Await a run and answer what it asks. Without a terminal (`read_line` None) it is stopped.

    Raises ForgeError.
    """
    questions: asyncio.Queue[ApprovalAsked] = asyncio.Queue()

    def hear(event: Event) -> None:
        if isinstance(event, ApprovalAsked):
            questions.put_nowait(event)

    silence = engine.subscribe(hear)
    try:
        async with asyncio.TaskGroup() as group:
            answering = group.create_task(_answer_all(engine, questions, write, read_line))
            result = await work
            answering.cancel()
    except BaseExceptionGroup as failed:
        raise _only(failed) from None
    finally:
        silence()
    return result


def terminal_lines() -> ReadLine | None:
    """Where answers come from; None where nobody sits."""
    return sys.stdin.readline if sys.stdin is not None and sys.stdin.isatty() else None


async def _answer_all(
    engine: EngineApi,
    questions: asyncio.Queue[ApprovalAsked],
    write: Write,
    read_line: ReadLine | None,
) -> None:
    while True:
        asked = await questions.get()
        if read_line is None:
            raise ForgeError(
                f"The step {asked.step} waits for somebody to approve it, and nobody can be asked "
                "here.",
                "Run the pipeline in a terminal or in the window; what is done is kept.",
            )
        decision = await _ask(asked, write, read_line)
        try:
            await engine.decide(asked.run, asked.step, decision)
        except NothingToDecide as error:
            write(f"{error}\n", "dim")


async def _ask(asked: ApprovalAsked, write: Write, read_line: ReadLine) -> Decision:
    write(f"\n{asked.step} asks for your approval:\n", "name")
    write(f"{harmless(asked.text)}\n", "")
    while True:
        write("Approve? yes, no, or edit: ", "name")
        line = await _typed(read_line)
        word = line.strip().lower()
        if word in ("y", "yes"):
            return Decision(is_approved=True)
        if word in ("n", "no") or not line:
            write("Why? (Enter: no reason) ", "name")
            return Decision(is_approved=False, reason=(await _typed(read_line)).strip())
        if word in ("e", "edit"):
            write("The new text; a line with only a full stop ends it.\n", "name")
            return Decision(is_approved=True, text=await _typed_text(read_line))


async def _typed_text(read_line: ReadLine) -> str:
    lines: list[str] = []
    while (line := await _typed(read_line)).rstrip("\r\n") != "." and line:
        lines.append(line.rstrip("\r\n"))
    return "\n".join(lines)


async def _typed(read_line: ReadLine) -> str:
    """A line, waited for on a thread of its own: one that still waits must not hold up the end."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[str] = loop.create_future()

    def settle(line: str) -> None:
        if not answer.done():
            answer.set_result(line)

    def wait() -> None:
        line = read_line()
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, line)

    threading.Thread(target=wait, name="typed line", daemon=True).start()
    return await answer


def _only(failed: BaseExceptionGroup[BaseException]) -> BaseException:
    """What went wrong, without the group that it came in; the group where more than one did."""
    if len(failed.exceptions) > 1:
        return failed
    only = failed.exceptions[0]
    return _only(only) if isinstance(only, BaseExceptionGroup) else only
