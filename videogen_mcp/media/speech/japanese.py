"""Japanese: caption chunks (bunsetsu) with the kana reading that the synthesiser needs.

espeak-ng reads kana but no kanji; the dictionary of `janome` supplies readings and word classes.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from functools import cache
from typing import Any

from .tokens import Token

_DIGITS = ("ゼロ", "イチ", "ニ", "サン", "ヨン", "ゴ", "ロク", "ナナ", "ハチ", "キュウ")
_HUNDREDS = {3: "サンビャク", 6: "ロッピャク", 8: "ハッピャク"}
_THOUSANDS = {3: "サンゼン", 8: "ハッセン"}
_MYRIADS = ("", "マン", "オク", "チョウ")
_SIGN_READINGS = (
    "%=パーセント ％=パーセント $=ドル €=ユーロ £=ポンド ¥=エン ￥=エン &=アンド +=プラス "
    "km=キロメートル kg=キログラム cm=センチメートル mm=ミリメートル m=メートル "
    "ml=ミリリットル L=リットル g=グラム ℃=ド °C=ド ~=カラ 〜=カラ"
)
_SIGNS = dict(entry.split("=") for entry in _SIGN_READINGS.split())
_BREAKS = dict(zip("。．？?！!、，：；….,", "..??!!,,,,,.,", strict=True))
_OPENING = "「『（(【〈《“‘\"'"
_NUMBER = re.compile(r"([$€£¥￥]?)(\d+(?:[,，]\d{3})*(?:[.．]\d+)?)")
_ATTACHED = ("助詞", "助動詞")
_LONGEST_CHUNK = 9
_LOCK = threading.Lock()


def japanese_tokens(sentence: str) -> list[Token]:
    """The caption chunks of a sentence, each with its reading in katakana."""
    chunks: list[list[tuple[str, str, str]]] = []
    glue = False  # an opening bracket, prefix or number takes the next word into its chunk
    for surface, word_class, reading in _morphemes(sentence):
        if chunks and (glue or _attaches(chunks[-1], surface, word_class)):
            chunks[-1].append((surface, word_class, reading))
        else:
            chunks.append([(surface, word_class, reading)])
        glue = surface in _OPENING or word_class.startswith(("接頭詞", "名詞,数"))
    return [
        Token("".join(part[0] for part in chunk), "".join(part[2] for part in chunk).strip())
        for chunk in chunks
    ]


def _attaches(chunk: list[tuple[str, str, str]], surface: str, word_class: str) -> bool:
    if word_class.startswith(_ATTACHED) or not any(char.isalnum() for char in surface):
        return surface not in _OPENING
    if chunk[-1][0] in _BREAKS:
        return False
    dependent = "接尾" in word_class or "非自立" in word_class
    compound = word_class.startswith("名詞") and chunk[-1][1].startswith("名詞")
    length = sum(len(part[0]) for part in chunk) + len(surface)
    return dependent or (compound and length <= _LONGEST_CHUNK - 3 and _is_japanese(surface))


def _morphemes(sentence: str) -> list[tuple[str, str, str]]:
    """(surface, word class, reading) of each word, the digits of a number put together."""
    numbers = {match.start(): match for match in _NUMBER.finditer(sentence)}
    result: list[tuple[str, str, str]] = []
    end_of_number = 0
    for start, token in _placed(sentence):
        if start in numbers:
            match = numbers[start]
            reading = _number(match[2]) + _SIGNS.get(match[1], "")
            result.append((match[0], "名詞,数", reading))
            end_of_number = match.end()
        elif start >= end_of_number and token.surface.strip():
            result.append((token.surface.strip(), token.part_of_speech, _reading(token)))
    return result


def _placed(sentence: str) -> Iterator[tuple[int, Any]]:
    start = 0
    with _LOCK:  # the dictionary keeps a cache that is not made for several threads
        tokens = list(_tokenizer().tokenize(sentence))
    for token in tokens:
        yield start, token
        start += len(token.surface)


def _reading(token: Any) -> str:
    surface: str = token.surface
    if surface in _SIGNS:
        return _SIGNS[surface]
    if surface in _BREAKS:
        return _BREAKS[surface] + " "
    if token.phonetic != "*":
        return str(token.phonetic) if any(char.isalnum() for char in surface) else ""
    return f" {surface} " if surface.isascii() and surface.isalnum() else _kana_only(surface)


def _kana_only(surface: str) -> str:
    return "".join(char for char in surface if char.isalnum() or char == "ー")


def _is_japanese(surface: str) -> bool:
    return not surface.isascii()


def _number(text: str) -> str:
    whole, _, fraction = re.sub("[,，]", "", text).replace("．", ".").partition(".")
    digits = "".join(_DIGITS[int(digit)] for digit in fraction)
    return _whole_number(int(whole)) + (f"テン{digits}" if digits else "")


def _whole_number(value: int) -> str:
    if value == 0:
        return _DIGITS[0]
    if value >= 10**16:
        return "".join(_DIGITS[int(digit)] for digit in str(value))
    groups: list[str] = []
    for unit in _MYRIADS:
        value, group = divmod(value, 10_000)
        if group:
            groups.insert(0, _below_myriad(group) + unit)
    return "".join(groups)


def _below_myriad(value: int) -> str:
    thousands, hundreds, tens, ones = (value // 10**power % 10 for power in (3, 2, 1, 0))
    return "".join(
        (
            _THOUSANDS.get(thousands, _counted(thousands, "セン")),
            _HUNDREDS.get(hundreds, _counted(hundreds, "ヒャク")),
            _counted(tens, "ジュウ"),
            _DIGITS[ones] if ones else "",
        )
    )


def _counted(digit: int, unit: str) -> str:
    if digit == 0:
        return ""
    return unit if digit == 1 else _DIGITS[digit] + unit


@cache
def _tokenizer() -> Any:
    from janome.tokenizer import Tokenizer

    return Tokenizer(mmap=True)
