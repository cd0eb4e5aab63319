"""The words of a sentence: as they are shown, and as they are said."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .reading import is_silent, spoken_forms, without_pictograms

_RUN_ON_LANGUAGES = frozenset({"zh", "yue", "ja"})


@dataclass(frozen=True)
class Token:
    """`text` is what the author wrote, with its punctuation; `spoken` what is said, or ""."""

    text: str
    spoken: str


def tokens_of(sentence: str, language: str) -> list[Token]:
    """The words of one sentence in order, each of them with something to say.

    A word that makes no sound of its own (a dash, "•") is shown with its neighbour. A word of
    nothing but pictograms (emoji) is left out: it is neither read nor drawn in captions.
    """
    base = language.split("-")[0]
    if base == "ja":
        from .japanese import japanese_tokens

        tokens = japanese_tokens(sentence)
    elif base in _RUN_ON_LANGUAGES:
        from .chinese import chinese_tokens

        tokens = chinese_tokens(sentence)
    else:
        words = sentence.split()
        tokens = [Token(*pair) for pair in zip(words, spoken_forms(words, language), strict=True)]
    return _silent_ones_attached(tokens, separator="" if base in _RUN_ON_LANGUAGES else " ")


def joiner(language: str) -> str:
    """What stands between spoken words: nothing in Chinese, whose words the voice finds itself."""
    return "" if language.split("-")[0] in {"zh", "yue"} else " "


def _silent_ones_attached(tokens: list[Token], separator: str) -> list[Token]:
    spoken: list[Token] = []
    waiting: list[str] = []  # silent words before the first spoken one
    for token in tokens:
        if token.spoken.strip(" .,!?;:。，！？"):
            text = separator.join([*waiting, token.text])
            spoken.append(replace(token, text=text))
            waiting.clear()
        elif is_pictogram(token.text):
            continue
        elif spoken:
            last = spoken[-1]
            is_heard = last.spoken[-1] in ".,!?;:。，！？" or not is_silent(token.text)
            pause = "" if is_heard else ","
            spoken[-1] = Token(last.text + separator + token.text, last.spoken + pause)
        else:
            waiting.append(token.text)
    return spoken


def is_pictogram(word: str) -> bool:
    """Whether the word consists of emoji and other pictures only."""
    return is_silent(word) and not without_pictograms(word).strip("\u200d \ufe0f")
