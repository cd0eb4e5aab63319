"""How long a server takes to end. Runs go on without it, so nobody has to wait for them."""

from __future__ import annotations

import os
import signal
import threading

SIGNALS = (signal.SIGINT, signal.SIGTERM)
ANSWER_SECONDS = 0.5
"""For calls under way to be answered with what is known."""
END_SECONDS = 1.8
"""Hosts kill what has not ended after two seconds."""


def end_at_the_latest(seconds: float = END_SECONDS) -> None:
    """Ends the process by then, whatever still runs.

    A start that is cut off so is in the journal: the same call finds out what became of it.
    """
    timer = threading.Timer(seconds, os._exit, (0,))
    timer.daemon = True
    timer.start()
