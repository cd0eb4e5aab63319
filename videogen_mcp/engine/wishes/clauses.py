"""Parts of a message that are about one thing each."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ...media.audio.vocabulary import (
    FEELINGS,
    GENRES,
    INSTRUMENT_WORDS,
    TEMPI,
    named,
)
from .tokens import Token, plain

LISTING = ("and", "separator", ",")
SEPARATORS = ("separator", "and", "with", "but")

CARRIED: dict[str, frozenset[str]] = {
    "captions": frozenset(
        [
            "size",
            "amount",
            "colour",
            "at",
            "weight",
            "typeface",
            "part",
            "more",
            "less",
            "style",
            "corner",
        ]
    ),
    "music": frozenset(["mood", "sound", "amount", "pace", "style", "more", "less"]),
    "logo": frozenset(["size", "amount", "at", "corner", "percent"]),
    "voice": frozenset(
        ["gender", "accent", "language", "manner", "pace", "amount", "voice", "other", "percent"]
    ),
    "transitions": frozenset(["transition", "between"]),
    "look": frozenset(["style", "colour", "mood", "more", "weight"]),
    "scene": frozenset(
        ["number", "ordinal", "range", "last", "first", "quoted", "file", "part", "to"]
    ),
}
"""What a clause without a topic of its own may say about the topic before or after it."""

IMPLIED: tuple[tuple[str, str], ...] = (
    ("shape", "frame"),
    ("quality", "export"),
    ("pace", "voice"),
    ("times", "voice"),
    ("voice", "voice"),
    ("gender", "voice"),
    ("accent", "voice"),
    ("length", "length"),
    ("typeface", "captions"),
    ("transition", "transitions"),
    ("style", "look"),
    ("colour", "look"),
    ("mood", "look"),
)
"""What a word without any topic is about, the surest first."""

PARTS = {"font", "outline", "box", "highlight"}


@dataclass
class Clause:
    """Tokens about one topic; readers take them out, and what is left was not understood."""

    tokens: list[Token]
    topic: str | None = None
    joint: str = ","
    inherited: bool = False
    _taken: list[Token] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join(token.text for token in (*self._taken, *self.tokens)).strip()

    def has(self, kind: str, value: str | None = None) -> bool:
        return any(
            (found := token.value(kind)) is not None and value in (None, found)
            for token in self.tokens
        )

    def take(self, kind: str, *values: str) -> list[str]:
        """The values of every token of a kind, which are taken out."""
        found = [
            (token, value)
            for token in self.tokens
            if (value := token.value(kind)) is not None and (not values or value in values)
        ]
        gone = {id(token) for token, _ in found}
        self.tokens = [token for token in self.tokens if id(token) not in gone]
        return [value for _, value in found]

    def take_verb(self, *values: str) -> bool:
        return bool(self.take("verb", *values))

    @property
    def left(self) -> list[Token]:
        """What no reader took, without words that say nothing."""
        idle = {"change", "add", "say"}
        return [
            token for token in self.tokens if not token.is_noise and token.value("verb") not in idle
        ]


def clauses_of(tokens: Sequence[Token]) -> list[Clause]:
    """The message in clauses, each with its topic where it has one."""
    clauses = [
        clause for clause in _shapes_apart(_split(tokens)) if clause.left or clause.has("verb")
    ]
    for clause in clauses:
        clause.topic = _topic(clause)
    return _joined(clauses)


def _split(tokens: Sequence[Token]) -> Iterator[Clause]:
    current = Clause([])
    for number, token in enumerate(tokens):
        joint = next((kind for kind in SEPARATORS if token.value(kind) is not None), None)
        if joint is None or _is_between_quotes(current, tokens[number + 1 :]):
            current.tokens.append(token)
            continue
        if current.tokens:
            yield current
            current = Clause([], joint=joint)
        elif current.joint == ",":
            current.joint = "," if joint == "separator" else joint
    if current.tokens:
        yield current


def _shapes_apart(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """“A dark vertical video” says two things: a word for a shape is about nothing else."""
    for clause in clauses:
        shapes = [token for token in clause.tokens if token.value("shape") is not None]
        rest = [token for token in clause.tokens if token.value("shape") is None]
        says_more = any(not token.is_noise and not token.value("verb") for token in rest)
        is_known = all(token.is_known for token in rest)
        if shapes and says_more and is_known and not clause.has("verb", "remove"):
            yield Clause(shapes, joint=clause.joint)
            yield Clause(rest)
        else:
            yield clause


def _is_between_quotes(current: Clause, following: Sequence[Token]) -> bool:
    """“Replace “this” with “that”” is one clause."""
    return current.has("quoted") and bool(following) and following[0].value("quoted") is not None


def _topic(clause: Clause) -> str | None:
    """The one topic that the clause names; None when it names none or more than one."""
    if clause.has("card") or clause.has("verb", "redraw"):
        return "scene"
    topics = {value for token in clause.tokens if (value := token.value("topic")) is not None}
    if topics & {"scene", "paragraph"}:
        return "scene"
    if clause.has("verb", "translate"):
        return "translation"
    if clause.has("verb", "export"):
        return "export"
    if not topics and {token.value("part") for token in clause.tokens} & PARTS:
        topics = {"captions"}
    return topics.pop() if len(topics) == 1 else "several" if topics else None


def _joined(clauses: list[Clause]) -> list[Clause]:
    """Clauses without a topic take the one before, else the one after, else what they imply."""
    for number, clause in enumerate(clauses):
        if clause.topic is not None:
            continue
        before = clauses[number - 1].topic if number else None
        after = _next_topic(clauses, number)
        is_open = not clause.has("verb", "change") or number > 0
        if before is not None and _carries(before, clause):
            clause.topic, clause.inherited = before, True
        elif after is not None and is_open and _carries(after, clause):
            clause.topic, clause.inherited = after, True
        else:
            clause.topic = _implied(clause)
    return _merged(clauses)


def _next_topic(clauses: list[Clause], number: int) -> str | None:
    """The topic of the next clause that names one, with only such between that name none."""
    return next((clause.topic for clause in clauses[number + 1 :] if clause.topic), None)


def _carries(topic: str, clause: Clause) -> bool:
    """Whether everything in the clause can be said about the topic."""
    kinds = CARRIED.get(topic, frozenset())
    if clause.has("verb", "remove") and not clause.has("part"):
        return False
    verbs = ("remove", "swap", "move", "replace") if topic == "scene" else ("remove",)
    rest = [token for token in clause.left if token.value("verb") not in verbs]
    return bool(rest) and all(
        any(kind in kinds for kind, _ in token.meanings)
        or (topic == "music" and is_musical(token.text))
        for token in rest
    )


def is_musical(word: str) -> bool:
    """Whether the composer knows what to do with a word."""
    tables = (GENRES, FEELINGS, INSTRUMENT_WORDS, TEMPI)
    return any(named(plain(word), table) for table in tables)


def _implied(clause: Clause) -> str | None:
    if len([token for token in clause.tokens if token.value("quoted")]) == 2:
        return "words"
    return next((topic for kind, topic in IMPLIED if clause.has(kind)), None)


MERGED = {"music", "look", "scene", "voice", "logo"}
"""Topics whose neighbouring clauses say one thing together."""


def _merged(clauses: list[Clause]) -> list[Clause]:
    found: list[Clause] = []
    for clause in clauses:
        last = found[-1] if found else None
        if (
            last
            and last.topic == clause.topic
            and clause.topic in MERGED
            and _belongs(last, clause)
        ):
            last.tokens += [_COMMA, *clause.tokens]
        else:
            found.append(clause)
    _inherit_removal(found)
    return [
        clause
        for clause, after in itertools.zip_longest(found, found[1:])
        if not (after and after.topic == clause.topic and _is_bare(clause, "add", "change"))
    ]


def _is_bare(clause: Clause, *idle: str) -> bool:
    """Whether it only names its topic: “captions”, of “captions with an outline”."""
    said = [t for t in clause.tokens if not t.is_noise and t.value("verb") not in idle]
    return len(said) == 1 and said[0].value("topic") is not None


_COMMA = Token(",", (("noise", ""), ("joint", ",")))


def _belongs(last: Clause, clause: Clause) -> bool:
    """Whether two neighbours say one thing: “drop scene 2 and change scene 3” does not."""
    if clause.inherited or last.inherited:
        return True
    if clause.topic == "scene":
        return not (clause.has("verb") or clause.has("quoted"))
    return not (clause.has("verb", "remove") or last.has("verb", "remove"))


def _inherit_removal(clauses: list[Clause]) -> None:
    """“Remove the captions and the logo” removes both."""
    remove = Token("remove", (("verb", "remove"),))
    for before, clause in itertools.pairwise(clauses):
        if before.has("verb", "remove") and _is_bare(clause) and clause.joint in LISTING:
            clause.tokens.insert(0, remove)
