"""The words that the contents of a graphic are taken from, and how entries are cut out of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..visuals.enumerations import items_in
from .amounts import amounts_in
from .description import Datum, UnclearPrompt
from .pairs import pairs_in
from .wording import Wording, without_quotations

FIELD = re.compile(
    r"(?:^|[,;.\n]|\bwith|\band)\s*(?:an?\s+|the\s+|their\s+|his\s+|her\s+)?(?P<name>name|title|"
    r"role|job title|position|subtitle|heading|headline|tagline|sub-?heading|author|by|label|"
    r"caption|date|price|location|city|text|rolle|titel|nom|nombre|untertitel|sous-titre|"
    r"subtítulo)\s*(?:[:=]|\s(?:is|of|reading|saying|says))?\s+(?P<value>[^,;\n]+?)"
    r"(?=\s*(?:[,;\n]|\.\s|\.?$|\band\s+(?:an?\s+|the\s+)?(?:title|role|subtitle|tagline|"
    r"position)\b|\bwith\s+(?:an?\s+|the\s+)?(?:title|role|subtitle|tagline)\b))",
    re.IGNORECASE,
)

BULLET = re.compile(r"^\s*(?:[-•*·▪✓✔☑]|\[[ x]?\]|\(?\d{1,2}[.)]|[a-z]\))\s*", re.IGNORECASE)

_NUMBERED = re.compile(r"(?:^|\s)\(?\d{1,2}[.)]\s+(?=\S)")
_DASHED = re.compile(r"(?:^|\s)[-•*✓]\s+(?=\S)")
_TITLE_WORD = r"(?:titled?|called|heading|headline|labell?ed|named)"

_YEAR_ALONE = re.compile(r"(?:19|20)\d\d")
_ARROWS = re.compile(r"\s*(?:→|->|=>|⟶|➔|>{1,2})\s*")

LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True)
class Source:
    """The words that contents are taken from."""

    words: Wording
    language: str

    @property
    def content(self) -> str:
        return self.words.content

    def headed(self) -> tuple[str, str]:
        """What stands before the colon, and after it: "Sales 2024: Q1 10" has a heading."""
        text = self.content
        match = re.match(r"([^:：\n|]{2,90}?)\s*(?:[:：](?!\d\d)\s*|\n)(?=\S)", text)
        if not match:
            return "", text
        if (sentence := re.match(r"(.{2,60}?)\.\s+", match[1] + " ")) and sentence.end() < len(
            match[1]
        ):
            return cleaned(sentence[1]), text[sentence.end() :]
        rest = text[match.end() :]
        if ":" not in match[0] and "：" not in match[0] and not _opens_list(match[1], rest):
            return "", text
        if _is_entry(match[1], rest, self.language):
            return "", text
        return cleaned(match[1]), rest

    def data(self) -> tuple[Datum, ...]:
        """Labels with figures."""
        heading, rest = self.headed()
        found = pairs_in(self._without_titles(rest), self.language)
        if not found and heading:
            found = pairs_in(self._without_titles(self.content), self.language)
        return _without_asides(found)

    def _without_titles(self, text: str) -> str:
        """The text without quotations that it calls its title: their numbers are no figures."""
        for quotation in self.words.quoted:
            named = rf"[,.;]?\s*(?:(?:and|with)\s+)?(?:an?\s+|the\s+)?{_TITLE_WORD}\W{{0,3}}"
            text = re.sub(named + re.escape(quotation), "", text, flags=re.IGNORECASE)
        return text

    @property
    def open(self) -> str:
        """All of the prompt that is not quoted."""
        return without_quotations(self.words.whole)

    def listed(self, text: str | None = None) -> list[str]:
        """The entries of a list, however it is written."""
        if text is None:
            text = self.headed()[1]
        if len(self.words.quoted) > 1 and text == self.headed()[1]:
            return [*self.words.quoted]
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) > 1:
            return [entry_of(line) for line in lines]
        if _ARROWS.search(text):
            return [entry_of(part) for part in _ARROWS.split(text) if part.strip()]
        numbered = _DASHED if text.lstrip()[:1] in "-•*✓" else _NUMBERED
        if len(numbered.findall(text)) > 1:
            return [entry_of(part) for part in numbered.split(text) if part.strip(" ,;.")]
        if ";" in text or "；" in text:
            return [entry_of(part) for part in re.split("[;；]", text) if part.strip()]
        parts = re.split(
            r",\s+(?:and\s+|und\s+|et\s+|y\s+)?|、|，|\s+(?:and|und|et|y|&)\s+(?=[^,]+$)", text
        )
        if len(parts) > 2 or (len(parts) == 2 and len(text) < 60):
            return [entry_of(part) for part in parts if part.strip(" .")]
        return [*items_in(text, self.language)] or [
            entry_of(part) for part in re.split(r"(?<=[.!?])\s+", text) if part.strip()
        ]

    def fields(self) -> dict[str, str]:
        """What the prompt names outright: "name: Ann Lee, title: CEO"."""
        return {
            match["name"].lower().replace("-", ""): cleaned(match["value"])
            for match in FIELD.finditer(self.content)
        }


def _without_asides(data: tuple[Datum, ...]) -> tuple[Datum, ...]:
    """The figures without a lone year among much smaller ones: "… in 2023. Finland: 12"."""
    if len(data) < 3:
        return data
    rest = [d for d in data if not _YEAR_ALONE.fullmatch(f"{d.amount.value:g}{d.amount.suffix}")]
    largest = max((abs(d.amount.value) for d in rest), default=0.0)
    return tuple(rest) if len(rest) == len(data) - 1 and largest < 1000 else data


def cleaned(text: str) -> str:
    text = text.strip(' \t\n:;,–—-|"“”').strip()
    return text[:-1] if text.endswith(".") and text.count(".") == 1 else text


def entry_of(text: str) -> str:
    text = cleaned(BULLET.sub("", text))
    return text[:1].upper() + text[1:] if text[:1].islower() and text[1:2].islower() else text


def sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:] if text[1:2].islower() or " " in text else text


def _opens_list(head: str, rest: str) -> bool:
    """Whether a line is the heading of the lines below it, not the first of them."""
    if BULLET.match(head) or re.search(r"\d", head):
        return False
    below = rest.splitlines()
    return all(BULLET.match(line) or re.search(r"\d", line) for line in below if line.strip())


def _is_entry(head: str, rest: str, language: str) -> bool:
    """Whether what stands before a colon is the first label, not a heading: "2019: 4", "Q1: 10"."""
    if re.fullmatch(
        r"\S*\d\S*|(?:step|day|week|phase|month|year)\s*\w+", head.strip(), re.IGNORECASE
    ):
        return True
    number = next(amounts_in(rest, language), None)
    direct = number is not None and not rest[: number.start].strip(" -")
    later = rest[number.end :] if number else ""
    return (direct and bool(re.search(r"[:：]", later))) or bool(
        re.search(r",", head) and any(amounts_in(head, language))
    )


def needed(text: str, kind: str, sample: str) -> str:
    if not text.strip():
        raise UnclearPrompt(f"prompt: it does not say what the {kind} shows. Say it, {sample}.")
    return text
