"""Chinese: caption chunks of two to four characters, with punctuation attached."""

from __future__ import annotations

import re

from .reading_words import CHINESE
from .tokens import Token

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af〇"
_SIGNS = r"，。！？、；：,!?;「『（(【〈《“‘\"'」』）)】〉》”’…—"
_NUMBER = r"[$€£¥￥]?\d(?:[\d.,:]*\d)?[A-Za-z%％°]*"
_MEASURE = rf"(?:[{_HAN}]{{1,2}}(?![{_HAN}])|[{_HAN}])?"  # "2升", "50%的"
_PIECE = re.compile(
    rf"(?P<open>[「『（(【〈《“‘\"']*)"
    rf"(?P<core>{_NUMBER}{_MEASURE}|[{_HAN}]+|[^\s{_HAN}{_SIGNS}]+)?"
    rf"(?P<tail>[，。！？、；：,!?;」』）)】〉》”’\"'…—]*)\s*"
)
_ENDS_A_CHUNK = frozenset("的了着过吗呢吧啊是在和与把被就也都")
_PAUSES = dict(zip("。！!？?，,、；;：…—", "。！！？？，，，，，，，，", strict=True))
_DIGITS = "零一二三四五六七八九"
_LONGEST = 4


def chinese_tokens(sentence: str) -> list[Token]:
    """The caption chunks of a sentence; what is said keeps the punctuation that is heard."""
    tokens: list[Token] = []
    for match in _PIECE.finditer(sentence):
        if not match.group().strip():
            continue
        core = match["core"] or ""
        parts = _chunks(core) if re.match(f"[{_HAN}]", core) else [core]
        spoken = [_spoken(part) for part in parts]
        parts[0] = match["open"] + parts[0]
        parts[-1] += match["tail"]
        spoken[-1] += next((_PAUSES[mark] for mark in match["tail"] if mark in _PAUSES), "")
        tokens += map(Token, parts, spoken)
    return tokens


def _chunks(run: str) -> list[str]:
    """Han characters in pieces of two to four, broken after particles and never leaving one."""
    pieces: list[str] = []
    while len(run) > _LONGEST:
        at = _place_to_break(run)
        pieces.append(run[:at])
        run = run[at:]
    return [*pieces, run]


def _place_to_break(run: str) -> int:
    phrase = next((i + 1 for i, char in enumerate(run) if i and char in _ENDS_A_CHUNK), len(run))
    if phrase <= _LONGEST and len(run) - phrase != 1:
        return phrase
    half = phrase // 2
    return half if 2 <= half <= _LONGEST else 2 + len(run) % 2


def _spoken(part: str) -> str:
    """The part with its number and sign in the order in which they are said."""
    year = re.match(r"(\d{4})(?=年)", part)
    if year:
        return "".join(_DIGITS[int(digit)] for digit in year[1]) + part[4:]
    percent = re.match(r"(\d[\d.,]*)[%％]", part)
    if percent:
        return f"百分之{percent[1]}{part[percent.end() :]}"
    money = re.match(r"([$€£¥￥])(\d[\d.,]*)", part)
    if money:
        return money[2] + CHINESE.currencies[money[1]][0] + part[money.end() :]
    measure = re.match(r"(\d[\d.,]*)([A-Za-z°]+)", part)
    if measure and measure[2] in CHINESE.units:
        return measure[1] + CHINESE.units[measure[2]][0] + part[measure.end() :]
    return f" {part} " if part.isascii() and part.isalpha() else part
