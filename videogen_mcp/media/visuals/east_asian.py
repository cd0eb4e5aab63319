"""Phrases of scripts that put no spaces between words: Chinese, Japanese, Thai and their kin.

A break is only made at punctuation, or, in Japanese, where a run of hiragana gives way to kanji,
katakana or Latin: there a new phrase (bunsetsu) begins.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

LONGEST = 14
_HAN_KANA = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_UNSPACED = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
)
_KANA = re.compile(r"[\u3040-\u30ff]")
_CLAUSES = re.compile(r"[、。，．！!；;：:…\n「」『』（）()《》〈〉\s]+")
_BUNSETSU = re.compile(r"[^\u3040-\u309f]+[\u3040-\u309f]*|[\u3040-\u309f]+")
_SENTENCES = re.compile(r"(?<=[。！？!?])\s*")
_TOPIC = re.compile(r"[はが](?=[^\u3040-\u309f])")
_LINKING_END = re.compile(r"(?:て|で|ので|から|と|ば|り|し|く)$")
_RUN = re.compile(r"[\u30a0-\u30ffー]+|[\u3400-\u9fff々]+|[0-9A-Za-z%％.]+")
_PARTICLE_END = re.compile(
    r"(?:から|まで|より|ので|のに|には|では|とは|へは|[はがをにでとのへもや])$"
)
_PARTICLE_START = re.compile(r"^(?:から|まで|[はがをにでとのへも])(?=[^\u3040-\u309f])")
_CHINESE_BREAK = re.compile(r"(?<=[的了是在和与會会能可就都也让讓])")
_CHINESE_DANGLING = "的了是在和与會会能可就都也让讓把被从從对對"


def is_unspaced(text: str) -> bool:
    """Whether most letters belong to a script that is written without spaces."""
    letters = [character for character in text if character.isalpha()]
    return bool(letters) and len(_UNSPACED.findall(text)) * 2 >= len(letters)


def key_phrase(text: str) -> str:
    """The strongest phrase: four to fourteen characters, or the shortest clause there is."""
    if not _HAN_KANA.search(text):
        return max(_fitting(text.split()), key=len, default=text[:LONGEST])
    sentences = [part for part in _SENTENCES.split(text) if part]
    candidates = [
        (_score(phrase, clause, last), phrase)
        for sentence in sentences
        for clause, last in _clauses(sentence)
        for phrase in _phrases(clause)
    ]
    best = max(candidates, key=lambda pair: pair[0], default=(0.0, text[:LONGEST]))
    return best[1]


def emphasis(phrase: str, keywords: Collection[str]) -> tuple[str, ...]:
    """The run of letters of one kind that is pictured, else the longest."""
    for keyword in keywords:
        if 1 < len(keyword) < len(phrase) and keyword in phrase:
            return (keyword,)
    runs = [run for run in _RUN.findall(phrase) if 1 < len(run) < len(phrase)]
    return (max(runs, key=len),) if runs else ()


def _clauses(sentence: str) -> list[tuple[str, bool]]:
    """The clauses of a sentence, each with whether the sentence ends with it."""
    clauses = [clause for clause in _CLAUSES.split(sentence) if clause]
    return [(clause, index == len(clauses) - 1) for index, clause in enumerate(clauses)]


def _fitting(chunks: list[str]) -> list[str]:
    return [chunk for chunk in chunks if len(chunk) <= 40] or [chunk[:40] for chunk in chunks[:1]]


def _phrases(clause: str) -> Iterator[str]:
    bare = clause.rstrip("?？")
    if len(clause) <= LONGEST:
        yield _trimmed(clause, at_end=True)
    pattern = _BUNSETSU.findall(bare) if _KANA.search(bare) else _CHINESE_BREAK.split(bare)
    for start in range(len(pattern)):
        for end in range(start + 1, len(pattern) + 1):
            phrase = "".join(pattern[start:end])
            if end < len(pattern) or _KANA.search(phrase):
                phrase = _trimmed(phrase, at_end=end == len(pattern))
            if 4 <= len(phrase) <= LONGEST:
                yield phrase
    if len(pattern) == 1 and len(bare) > LONGEST:
        yield bare[:LONGEST]


def _trimmed(phrase: str, *, at_end: bool) -> str:
    if _KANA.search(phrase):
        phrase = _PARTICLE_START.sub("", phrase)
        return phrase if at_end else _PARTICLE_END.sub("", phrase)
    return phrase.rstrip(_CHINESE_DANGLING).lstrip("是的和与了")


def _score(phrase: str, clause: str, last: bool) -> float:
    dense = sum(len(run) for run in _RUN.findall(phrase))
    digits = any(character.isdigit() for character in phrase)
    length = len(phrase)
    score = dense + 1.5 * digits - 0.5 * abs(length - 9) - 3 * (length < 4)
    if _KANA.search(clause):
        ends = clause.endswith(phrase) or clause.rstrip("?？").endswith(phrase)
        score += 2.0 * (ends and last)  # with its verb it says something
        score -= 3.0 * (_TOPIC.search(phrase) is not None and not (ends and last))
        score -= 2.0 * (_LINKING_END.search(phrase) is not None and not last)
    return score
