"""`async def` tests run on a fresh loop, with a time limit, and own every task they start."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

TEST_LIMIT_S = 60.0
"""A coroutine test that takes longer hangs."""


async def _run(test: Callable[..., Awaitable[None]], arguments: dict[str, Any]) -> list[str]:
    async with asyncio.timeout(TEST_LIMIT_S):
        await test(**arguments)
    await asyncio.sleep(0)  # what was cancelled at the very end may finish
    return [
        f"left behind: task: {task.get_name()} {task.get_coro()}"
        for task in asyncio.all_tasks()
        if task is not asyncio.current_task() and not task.done()
    ]


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a coroutine test; leave the others to pytest."""
    test = pyfuncitem.obj
    if not inspect.iscoroutinefunction(test):
        return None
    names = pyfuncitem._fixtureinfo.argnames
    left = asyncio.run(_run(test, {name: pyfuncitem.funcargs[name] for name in names}))
    if left:
        pytest.fail("\n".join(left), pytrace=False)
    return True
