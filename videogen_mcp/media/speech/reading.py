"""How a written word is said: the spoken form that the synthesiser is given for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .calendar import clock_time, day_first_date
from .english import english_number, english_year, is_street
from .ordinals import english_ordinal, french_ordinal, german_ordinal
from .reading_words import SpokenSigns, signs_of

_OPENERS = "\"'“”„‘’‚«»‹›([{<¿¡*_`「『（【〈《"
_CLOSERS = "\"'“”‘’»«›‹)]}>*_~`」』）】〉》"
_STOPS = ".,;:!?…"
_NUMBER = r"[-+−]?\d+(?:[.,'’ \u00a0\u202f]\d+)*"
_PICTOGRAM = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2300-\u23ff\u2b00-\u2bff\u2190-\u21ff\u25a0-\u25ff"
    "\ufe0e\ufe0f\u20e3\U000e0020-\U000e007f\U0001f1e6-\U0001f1ff©®™]"
)
_ADDRESS = re.compile(
    r"(?i:https?://\S+|www\.\S+)|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|"
    r"(?:[\w-]+\.)+(?:com|org|net|io|ai|dev|co|edu|gov|info|app|tv|me|de|fr|es|it|nl|uk|eu|jp|cn|ru)"
    r"(?:/\S*)?"
)
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_RANGE = re.compile(rf"({_NUMBER})\s?[-–—]\s?({_NUMBER})(.*)")
_QUANTITY = re.compile(rf"({_NUMBER})\s?([^\d\s.,].*)")
_MONEY = re.compile(
    rf"(?P<sign>[^\d\s.,+-]{{1,3}})(?P<amount>{_NUMBER})(?P<scale>[^\W\d]{{0,2}}\.?)"
)
_MONEY_RANGE = re.compile(
    rf"(?P<sign>[^\d\s.,+-]{{1,3}})(?P<from>{_NUMBER})[-–—](?P=sign)?(?P<amount>{_NUMBER})"
    r"(?P<scale>[^\W\d]{0,2}\.?)"
)
_PER = re.compile(r"(.*\d\S*)/([^\W\d]\S*)")
_POWER = re.compile(r"([\w.]*\w)(?:\^([-\d]\d*)|([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+))")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_CENTS = {"£": "pence", **dict.fromkeys(("$", "US$", "C$", "A$", "€"), "cents")}
_SHORT_AT_THE_END = frozenset(
    ["etc", "usw", "inc", "ltd", "corp", "jr", "sr", "enz", "ecc", "approx", "dept", "mio", "mrd"]
)
_SILENT = re.compile(r"[*_~`|<>^\\\[\]{}\"“”„«»]+")
_DASH = re.compile(r"\s*[—―]+\s*|\s+[–-]+\s*|(?<=[^\W\d])–(?=[^\W\d])")


def spoken_forms(words: Sequence[str], language: str) -> list[str]:
    """What to say for each written word of one sentence; "" for a word that makes no sound.

    Clause punctuation is kept where it should be heard as a pause or a question.
    """
    signs = signs_of(language)
    if language.lower().startswith("en") and not any(
        word.lstrip("([")[:1] == '"' for word in words
    ):
        # Without an opening quote the mark after a number is inches.
        words = [re.sub(r"^(\d+(?:\.\d+)?)[\"″]", r"\1 inch", word) for word in words]
    forms = []
    for index, word in enumerate(words):
        before = words[index - 1] if index else ""
        after = words[index + 1] if index + 1 < len(words) else ""
        ordinal = _ordinal(word, before, after, language)
        forms.append(ordinal or _spoken(word, _Context(before, after, signs, language.lower())))
    return forms


def without_pictograms(text: str) -> str:
    """The text without emoji, arrows and trade marks, none of which is read aloud."""
    return _PICTOGRAM.sub("", text)


def _ordinal(word: str, before: str, after: str, language: str) -> str | None:
    """The German "21." before the noun that it counts, the French "2e"."""
    base = language.split("-")[0].lower()
    if base == "de" and re.fullmatch(r"\d{1,2}\.", word) and after[:1].isupper():
        return german_ordinal(int(word[:-1]), before)
    return french_ordinal(word.strip(_OPENERS)) if base == "fr" else None


def is_silent(word: str) -> bool:
    """Whether nothing of the word can be said: only punctuation, dashes or pictograms."""
    return not re.search(r"[^\W_]|[%&+=$€£¥°@#]", without_pictograms(word))


@dataclass(frozen=True)
class _Context:
    """What stands around a word, in which language."""

    before: str
    after: str
    signs: SpokenSigns
    language: str

    @property
    def follows_a_number(self) -> bool:
        return bool(re.search(r"\d$", self.before))


def _spoken(word: str, context: _Context) -> str:
    if word in context.signs.sums:
        return context.signs.sums[word]
    if is_silent(word):
        return ""
    if pair := _abbreviated_pair(word, context):
        return pair.strip()
    opened = _PICTOGRAM.sub(" ", word).strip().lstrip(_OPENERS)
    core = opened.rstrip(_CLOSERS + _STOPS)
    tail = opened[len(core) :]
    pause = _pause(tail, last=not context.after)
    counted = context.signs.units.get(core) or context.signs.currencies.get(core)
    if counted and context.follows_a_number and not core.isdigit():
        return counted[_is_many(context.before)] + pause
    if _is_said_already(core, context):
        return ""
    known = _abbreviation(core, tail, context)
    return (_core(core, context) if known is None else known) + pause


def _is_said_already(core: str, context: _Context) -> bool:
    """Whether a neighbour says the word: the sign of "R$ 5", the second word of "17:30 Uhr"."""
    signs = context.signs
    if core in signs.currencies:
        return bool(re.match(_NUMBER, context.after))
    is_hour = bool(signs.hours) and core == signs.hours.strip()
    return is_hour and clock_time(context.before, signs) is not None


def _abbreviated_pair(word: str, context: _Context) -> str:
    """What "z. B." means, said for its first word; a space for its second; "" for others."""
    table = context.signs.abbreviations
    first, second = word.lower().lstrip(_OPENERS), context.after.lower().rstrip(",;:)")
    if re.fullmatch(r"[^\W\d]{1,2}\.", first) and second and f"{first}{second}" in table:
        return table[f"{first}{second}"]
    before = context.before.lower().lstrip(_OPENERS)
    return " " if before and f"{before}{first.rstrip(',;:)')}" in table else ""


def _abbreviation(core: str, tail: str, context: _Context) -> str | None:
    table, short = context.signs.abbreviations, core.lower()
    if short in table or not tail.startswith("."):
        return table.get(short)
    if short == "st" and context.language.startswith("en"):
        return "street" if is_street(context.before, context.after) else "saint"
    # At the end of a sentence "sun." and "sat." are words, "etc." and "U.S." are still short.
    if not context.after and "." not in core and short not in _SHORT_AT_THE_END:
        return None
    if short == "no" and not re.match(r"\W*\d", context.after):
        return None
    return table.get(f"{short}.")


def _pause(tail: str, *, last: bool) -> str:
    """The punctuation that is heard; a dot inside a sentence only shortens a word."""
    for mark in "?!":
        if mark in tail:
            return mark
    if "…" in tail or ".." in tail:
        return "." if last else ","
    for mark in ";:,":
        if mark in tail:
            return mark
    return "." if "." in tail and last else ""


def _core(core: str, context: _Context) -> str:
    signs, before = context.signs, context.before
    if _ADDRESS.fullmatch(core):
        return _address(core, signs)
    for reader in _READERS:
        form = reader(core, context)
        if form is not None:
            return form
    if core in signs.magnitudes and _currency_of(before, signs):
        return f"{signs.magnitudes[core]} {_currency_of(before, signs)}"
    return _plain(core)


def _plain(core: str) -> str:
    text = _DASH.sub(", ", core)
    text = re.sub(r"(?<=\w)/(?=\w)", " ", text)
    text = re.sub(r"^#(?=\w)", "", text)
    text = re.sub(r"(?<=\w)\.\.+(?=\w)|…", ", ", text)
    return _SILENT.sub(" ", text).strip()


def _address(core: str, signs: SpokenSigns) -> str:
    text = re.sub(r"^(?:https?://)?(?:www\.)?", "", core, flags=re.IGNORECASE)
    text = re.split(r"[?#]", text)[0].rstrip("/")
    for sign, word in ((".", signs.dot), ("/", signs.slash), ("@", signs.at), ("-", signs.dash)):
        text = text.replace(sign, f" {word} ")
    return re.sub(r"\s+", " ", text.replace("_", " ")).strip()


def _date(core: str, context: _Context) -> str | None:
    signs, match = context.signs, _ISO_DATE.fullmatch(core)
    if not match and not context.language.startswith("en"):
        return day_first_date(core, context.before, signs, context.language)
    if not match or not 1 <= int(match[2]) <= 12 or not signs.months:
        return None
    day, year = str(int(match[3])), match[1]
    if context.language.startswith("en"):
        day, year = english_ordinal(int(day)), english_year(year)
    return signs.date.format(day=day, month=signs.months[int(match[2]) - 1], year=year)


def _english(core: str, context: _Context) -> str | None:
    if not context.language.startswith("en"):
        return None
    british = context.language == "en-gb"
    return english_number(core, context.before, context.after, british=british)


def _clock(core: str, context: _Context) -> str | None:
    return clock_time(core, context.signs)


def _money_range(core: str, context: _Context) -> str | None:
    match, signs = _MONEY_RANGE.fullmatch(core), context.signs
    if not match or match["sign"] not in signs.currencies:
        return None
    amounts = f"{match['from']}{signs.to}{match['amount']}"
    scale = signs.magnitudes.get(match["scale"], match["scale"])
    if not scale and context.after.strip(_STOPS + _CLOSERS) in signs.magnitudes:
        return amounts
    return f"{amounts} {scale} {signs.currencies[match['sign']][1]}".replace("  ", " ")


def _amount_after_sign(core: str, context: _Context) -> str | None:
    """The number of "R$ 1.299,90", whose currency was written before it."""
    names = context.signs.currencies.get(context.before.lstrip(_OPENERS))
    if names and re.fullmatch(_NUMBER, core):
        return f"{core} {names[_is_many(core)]}"
    return None


def _money(core: str, context: _Context) -> str | None:
    match, signs = _MONEY.fullmatch(core), context.signs
    if not match or match["sign"] not in signs.currencies:
        return None
    amount, names = match["amount"], signs.currencies[match["sign"]]
    if match["scale"]:
        return f"{amount} {signs.magnitudes.get(match['scale'], match['scale'])} {names[1]}"
    if context.after.strip(_STOPS + _CLOSERS) in signs.magnitudes:
        return amount  # the currency is said after "million"
    if context.language.startswith("en") and re.fullmatch(r"\d[\d,]*\.\d\d", amount):
        whole, cents = amount.split(".")
        if whole == "0" and match["sign"] in _CENTS:
            return f"{int(cents)} {_CENTS[match['sign']]}"
        return f"{whole} {names[whole != '1']}" + (f" {int(cents)}" if int(cents) else "")
    return f"{amount} {names[_is_many(amount)]}"


def _currency_of(word: str, signs: SpokenSigns) -> str:
    bare = word.lstrip(_OPENERS)
    match = _MONEY.fullmatch(bare) or _MONEY_RANGE.fullmatch(bare)
    return signs.currencies[match["sign"]][1] if match and match["sign"] in signs.currencies else ""


def _number_sign(core: str, context: _Context) -> str | None:
    signs = context.signs
    if signs.number and re.fullmatch(r"#\d+", core):
        return f"{signs.number} {core[1:]}"
    if signs.about and re.fullmatch(rf"[~≈]{_NUMBER}\S*", core):
        return f"{signs.about} {_core(core[1:], context)}"
    return None


def _range(core: str, context: _Context) -> str | None:
    match = _RANGE.fullmatch(core)
    if not match or max(len(match[1]), len(match[2])) > 4:
        return None
    start, end = _core(match[1], context), _core(match[2] + match[3], context)
    return f"{start}{context.signs.to}{end}"


def _quantity(core: str, context: _Context) -> str | None:
    match, signs = _QUANTITY.fullmatch(core), context.signs
    if not match:
        return None
    amount, sign = match[1], match[2]
    if sign == "s" and re.fullmatch(r"\d+0", amount):
        return None  # "the 80s", "100s of people"
    if sign == "%":
        return f"{amount} {signs.percent}" if signs.percent else None
    names = signs.units.get(sign) or signs.currencies.get(sign)
    if names:
        return f"{amount} {names[_is_many(amount)]}"
    is_resolution = sign == "K" and amount in {"2", "4", "8"}
    if sign in signs.magnitudes and len(sign) < 4 and not is_resolution:
        return f"{amount} {signs.magnitudes[sign]}"
    return None


def _per(core: str, context: _Context) -> str | None:
    """An amount for each of something: `$2/kg`, `5GB/month`."""
    match, signs = _PER.fullmatch(core), context.signs
    if not match or not signs.per:
        return None
    unit = signs.units.get(match[2], (match[2],))[0]
    return f"{_core(match[1], context)} {signs.per} {unit}"


def _power(core: str, context: _Context) -> str | None:
    match, signs = _POWER.fullmatch(core), context.signs
    if not match or not signs.power:
        return None
    exponent = match[2] or match[3].translate(_RAISED)
    if context.language.startswith("en") and exponent in {"2", "3"}:
        return f"{match[1]} {'squared' if exponent == '2' else 'cubed'}"
    return f"{match[1]} {signs.power} {exponent}"


_READERS = (
    _date,
    _english,
    _clock,
    _money,
    _money_range,
    _amount_after_sign,
    _number_sign,
    _range,
    _quantity,
    _per,
    _power,
)
"""What turns a word with a number in it into words, in the order in which they are asked."""


def _is_many(amount: str) -> bool:
    return not re.search(r"(?<!\d)(?<![.,])1$|^\d/\d$", amount)
