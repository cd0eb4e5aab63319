"""Entities that a prompt mentions: @[entity:<id>|ACTOR|<name>]."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

_MENTION = re.compile(r"@\[entity:([^|\]]+)\|([^|\]]*)\|?([^\]]*)\]")


@dataclass(frozen=True)
class Mention:
    """An entity by its id; type and name are as the prompt has them."""

    entity_id: str
    type: str
    name: str


def mentions_in(prompt: str) -> list[Mention]:
    """All mentions, in order."""
    return [_read(match) for match in _MENTION.finditer(prompt)]


def with_names(prompt: str) -> str:
    """The prompt as people read it."""
    return replaced(prompt, lambda mention: mention.name.strip())


def replaced(prompt: str, word: Callable[[Mention], str]) -> str:
    """The prompt with a word in place of each mention."""
    told = _MENTION.sub(lambda match: word(_read(match)), prompt)
    return re.sub(r"\s+", " ", told).strip()


def _read(match: re.Match[str]) -> Mention:
    return Mention(match[1].strip(), match[2].strip().upper(), match[3])
