"""Instruments and genres that the band does not have, and what comes nearest to each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from . import vocabulary

_TABLE = """
    saxophone: sax\\w*|саксофон\\w*: brass
    trombone: trombon\\w*|tuba|cornet|posaune\\w*|french horn: brass
    flute: fl[uo]te?s?|querflote\\w*|clarinet\\w*|klarinette\\w*|oboe|bassoon|panpipes?: bells
    organ: organ|orgel\\w*|orgue|accordion|akkordeon|harmonica|bagpipes?|harmonium: synth
    harp: harp|harfe|arpa|banjo|mandolin\\w*|sitar|koto|lute|oud|zither: guitar
    choir: choir|choral|chor|vocals?|singing|singer|voices|lyrics: strings
    rock: rock|punk|grunge|indie: guitar, drums, energetic
    metal: (?:heavy )?metal|hardcore: guitar, brass, drums, energetic, fast, minor
    reggae: reggae|ska|dub|calypso: guitar, bass, drums, happy
    blues: blues|soul|r&b|rnb: electric piano, jazz, bass, drums
    funk: funk\\w*|disco: electric piano, bass, drums, upbeat
    latin: latin|salsa|samba|rumba|tango|mambo|flamenco: guitar, marimba, drums, upbeat
    trap: trap|rap|drill|grime: lofi, synth, bass, drums
    classical: classical|klassik|baroque|sonata|symphony|opera|waltz|walzer: piano, strings
"""


@dataclass(frozen=True)
class StandIn:
    """What a prompt asks for, and what plays for it."""

    asked: str
    played: str


def stand_ins(prompt: str) -> list[StandIn]:
    """What in a prompt has to be played by something else, in the order of the table."""
    text = vocabulary.plain(prompt)
    lines = [line.strip().split(": ") for line in _TABLE.strip().splitlines()]
    return [
        StandIn(asked, played)
        for asked, words, played in lines
        if re.search(rf"\b(?:{words})\b", text) and not _is_refused(words, text)
    ]


def _is_refused(words: str, text: str) -> bool:
    return bool(re.search(rf"\b{vocabulary.NOT}\s+(?:{words})\b", text))
