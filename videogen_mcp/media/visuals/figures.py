"""Numbers found in a text, with their unit and the words that say what they count.

Nothing is computed that the author did not write: "two percent" may be set as "2%", but a chart
is only drawn from figures that stand here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from videogen_mcp.media.visuals.brief import Figure, FigureKind
from videogen_mcp.media.visuals.function_words import (
    helping_verbs,
    is_function_word,
    is_marker,
    never_last,
    primary,
)
from videogen_mcp.media.visuals.headline import bare
from videogen_mcp.media.visuals.number_words import NUMBER_WORDS, PERCENT, SCALES

_DIGITS = r"\d{1,3}(?:[,.\u00a0\u202f'’ ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_NUMBER = re.compile(
    rf"(?<![\w.,:/$-])(?P<sign>(?:R|US|A|C|NZ)?[$€£¥₹₩])?\s?(?P<digits>{_DIGITS})(?![\w:/-]|[.,]\d)"
)
_CJK_NUMBER = re.compile(
    r"(?P<sign>[$€£¥₹])?(?P<digits>\d+(?:[.,]\d+)*)(?P<rest>[%％]|パーセント|万円|億円|万人|万元|亿元|万|億|亿|年|分钟|分鐘|小时|小時|公里|公斤|個月|个月|分|時間|杯|回|人|円|元|歩|步|天|日間|週間|個|种|種類|度|名)?"
)
_WORD_AFTER = re.compile(r"[ \u00a0\u202f-]?([%％٪€£¥₹$]|[^\W\d_][^\s,;:!?…()\[\]“”«»\"،؛؟।]*)")
_PER_CENT = re.compile(
    r"[ \u00a0](?:(?:per|por|pour|pro) (?:cent|ciento|cento)o?\b|في (?:المئة|المائة)|बटा सौ)",
    re.IGNORECASE,
)
_OUT_OF = re.compile(r"^\s+(?:in|out of|von|auf|de|de cada|sur|su)\s+(\S+)", re.IGNORECASE)
_MONEY_WORDS = frozenset(
    [
        "€",
        "£",
        "¥",
        "₹",
        "$",
        "dollars",
        "dollar",
        "euros",
        "euro",
        "pounds",
        "yen",
        "francs",
        "rupees",
        "cents",
    ]
)
_MONTHS_TEXT = """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    janvier février mars avril juin juillet août septembre octobre novembre décembre gennaio
    febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio
    junho julho setembro outubro novembro dezembro januari februari maart mei augustus января
    февраля марта апреля мая июня июля августа сентября октября ноября декабря"""
_MONTHS = frozenset(_MONTHS_TEXT.split())
_DATE_AFTER = re.compile(
    r"^(?:st|nd|rd|th)?\.?\s+(?:of |de |di )?([^\W\d_]+)", re.IGNORECASE | re.UNICODE
)
_TIME_AFTER = re.compile(
    r"^\s?(?:[ap]\.?m\b|o['’]clock|uhr\b|h\d\d|heures? (?:du|de)\b|en punto|часов утра)",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\s+(?:to|and|or|bis|und|auf|a|y|o|à|et|e|до|и|tot|en)\s+|\s?[–—]\s?|-", re.IGNORECASE
)
_CHANGES = re.compile(
    r"\b(?:grew|grown|grow|rose|risen|rise|rises|increased?|improved?|fell|fallen|dropped|drops?|"
    r"jumped|climbed|went|gone|cut|shrank|shrunk|declined|doubled|tripled|moved|reduced|raised|"
    r"lowered|grows|falls|improves|jumps|passe|sube|sale|cresce|stieg\w*|wuchs|gewachsen|gestiegen|sank|gesunken|fiel|gefallen|subió|creció|bajó|"
    r"aumentó|cayó|passé|passée|augmenté|baissé|cresceu|aumentou|caiu|subiu|salit[oa]|sces[oa]|"
    r"cresciut[oa]|passat[oa]|вырос\w*|упал\w*|снизил\w*)\b",
    re.IGNORECASE,
)
_YEAR_BEFORE_TEXT = """
    in by since from until till of before after around spring summer autumn fall winter early late
    mid seit im bis ab jahr vor nach en desde hasta año depuis vers dès nel dal del entro em até
    no в с до к году sinds tot"""
_YEAR_BEFORE = frozenset(_YEAR_BEFORE_TEXT.split()) | _MONTHS
_NO_UNIT_TEXT = """
    new more other different additional full whole out up down off away there here then later ago
    now left right small large big great long short old free good best extra further again almost
    even neue neuen neuer nuevos nuevas nouveaux nouvelles nuovi nuove novos novas"""
_NO_UNIT = frozenset(_NO_UNIT_TEXT.split())
_TAIL_JOINS_TEXT = "and but or und aber oder et mais ou y pero e mas ma и но"
_TAIL_JOINS = frozenset(_TAIL_JOINS_TEXT.split())
_AFTER_UNIT_TEXT = """
    instead daily weekly monthly yearly rather long high wide deep tall higher
    lower longer shorter faster older younger today antes después depois prima avant
    après vorher straight apart together täglich lang hoch de al par por
    pro diarias au"""
_AFTER_UNIT = frozenset(_AFTER_UNIT_TEXT.split()) | _NO_UNIT
_LEAD_OPENERS_TEXT = "that so then dass dann que che então luego donc"
_LEAD_OPENERS = _TAIL_JOINS | frozenset(_LEAD_OPENERS_TEXT.split())
_STRANDED_TEXT = "is are was were has have will can ist sind wird est es está è é"
_STRANDED = frozenset(_STRANDED_TEXT.split())
_GLANCE = 6  # words of a label that are read at once
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟")
_CLAUSE = re.compile(r"[;:!?…।。！？、，،؛؟—–()\n]|\.(?!\d)|,(?!\d)")


def figures_in(text: str, language: str | None = None) -> tuple[Figure, ...]:
    """The figures of a text in their order. Dates and times of day are none."""
    found = sorted(_candidates(text, primary(language)), key=lambda figure: figure.start)
    kept: list[Figure] = []
    for figure in found:
        if not kept or figure.start >= kept[-1].end:
            kept.append(figure)
    return _joined(text, kept)


def _joined(text: str, figures: list[Figure]) -> tuple[Figure, ...]:
    """The figures, "10 to 15 minutes" as one, and "from 61 to 66 percent" as two percentages."""
    kept: list[Figure] = []
    for figure in figures:
        if kept and _TO.fullmatch(text[kept[-1].end : figure.start]):
            first = kept[-1]
            unit = (first.prefix, first.suffix)
            plain = first.suffix == "" and first.prefix in ("", figure.prefix)
            if _is_change(text[: first.start]) and (
                plain or unit == (figure.prefix, figure.suffix)
            ):
                kept[-1] = _like(first, figure)
            elif plain and figure.value > first.value and figure.kind != "year":
                kept[-1] = _range(text, first, figure)
                continue
        kept.append(figure)
    return tuple(kept)


def _is_change(before: str) -> bool:
    return bool(_CHANGES.search(_CLAUSE.split(before)[-1]))


def _like(first: Figure, second: Figure) -> Figure:
    """The first of two figures that share the unit behind the second."""
    shared = {"prefix": second.prefix, "suffix": second.suffix, "kind": second.kind}
    factor = second.value / _value(second.number, "") if second.kind == "money" else 1.0
    scaled = first.value * factor if not first.suffix and second.suffix in SCALES else first.value
    return first.model_copy(update={**shared, "strong": second.strong, "value": scaled})


def _range(text: str, low: Figure, high: Figure) -> Figure:
    """Two ends of a range as one figure, with the author's own word between them."""
    between = text[low.end : high.start].strip()
    joint = "–" if between in ("", "-", "–", "—") else f" {between} "
    number = f"{low.number}{joint}{high.number}"
    return high.model_copy(update={"number": number, "lead": low.lead, "start": low.start})


def comparable(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Two to five figures of one kind and unit, fit to stand side by side; else nothing."""
    for kind in ("percent", "money", "count"):
        group = [f for f in figures if f.kind == kind and f.value > 0 and f.strong]
        units = {(f.prefix, f.suffix) for f in group}
        single = all(re.fullmatch(_DIGITS, f.number) for f in group)
        if single and 2 <= len(group) <= 5 and _alike(units, kind):
            low, high = min(f.value for f in group), max(f.value for f in group)
            if high > low and high / low <= 40:
                return tuple(group)
    return ()


def _alike(units: set[tuple[str, str]], kind: str) -> bool:
    """Whether figures count the same: "3 glasses" and "8 glasses", "$200" and "$1.2 million"."""
    if kind == "money":
        currencies = {prefix or suffix for prefix, suffix in units}
        return len(currencies) == 1
    return len(units) == 1 and units != {("", "")}


def _candidates(text: str, language: str) -> Iterator[Figure]:
    if language in {"ja", "zh", "ko", "yue"}:
        for match in _CJK_NUMBER.finditer(text):
            yield _cjk_figure(text, match, language)
        return
    for match in _NUMBER.finditer(text):
        if not _is_date_or_time(text, match):
            yield _figure(text, match, language)
    yield from _worded(text, language)


def _is_date_or_time(text: str, match: re.Match[str]) -> bool:
    """Whether a number is the day in "June 30" or the hour in "10 am"."""
    if match["sign"] or not re.fullmatch(r"\d{1,2}", match["digits"]):
        return False
    after = text[match.end() :]
    before = text[: match.start()].split()
    month = _DATE_AFTER.match(after)
    return bool(
        _TIME_AFTER.match(after)
        or (re.match(r"\s?(?:to|-|–|bis|and|until)\s?\d{1,2}\s?[ap]\.?m\b", after))
        or (before and bare(before[-1]).lower() in _MONTHS and not before[-1].endswith("."))
        or (month and month[1].lower() in _MONTHS and month[1] not in ("may", "mars", "mar"))
    )


def _value(digits: str, language: str) -> float:
    """A number as its language writes it: "1,200.5" in English, "1.200,5" in German."""
    plain = re.sub(r"[\u00a0\u202f'’ ]", "", digits)
    decimal = "." if language in {"", "en", "ja", "zh", "ko", "he", "th", "hi", "ar"} else ","
    group = "," if decimal == "." else "."
    if re.fullmatch(rf"\d{{1,3}}(?:\{group}\d{{3}})+(?:\{decimal}\d+)?", plain):
        plain = plain.replace(group, "")
    return float(plain.replace(",", "."))


def _figure(text: str, match: re.Match[str], language: str) -> Figure:
    digits, sign, end = match["digits"], match["sign"] or "", match.end()
    value, suffix = _value(digits, language), ""
    kind: FigureKind = "money" if sign else "count"
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    scale, strong = 1.0, bool(sign)
    named = not sign and _is_name(text, match.start(), language)
    if not sign and not named:
        if ratio := _ratio(text, start, end, value, digits, language):
            return ratio
        if _is_year(text, match):
            return _built(text, start, end, value, digits, "", "", "year", True)
    for _ in range(0 if named else 2):
        after = _WORD_AFTER.match(text, end)
        cent = _PER_CENT.match(text, end)
        if cent:
            return _built(text, start, cent.end(), value, digits, sign, "%", "percent", True)
        if not after:
            break
        word = after[1].rstrip(".")
        if word.lower() in PERCENT:
            stop = end + len(after[0].rstrip("."))
            return _built(text, start, stop, value, digits, sign, "%", "percent", True)
        if word.lower() in SCALES and not suffix:
            scale, suffix, end, strong = SCALES[word.lower()], word, after.end(), True
            continue
        if word.lower() in _MONEY_WORDS:
            kind = "money"
        if _is_unit(text, end, after, language) and not sign:
            joined = f"{suffix} {word}".strip()
            if len(joined) <= 12:
                suffix, end = joined, end + len(after[0].rstrip("."))
            strong = True
        elif not sign and _counts_something(word, digits, language):
            strong = True
        break
    return _built(text, start, end, value * scale, digits, sign, suffix, kind, strong)


def _ratio(
    text: str, start: int, end: int, value: float, digits: str, language: str
) -> Figure | None:
    """A part of a whole, "3 out of 4" or "1 in 5"; None when the number is none."""
    match = _OUT_OF.match(text[end:])
    whole = _number_of(bare(match[1]), language) if match else None
    if not match or not whole or not value < whole <= 100:
        return None
    follows = _WORD_AFTER.match(text, end + match.end(1))
    if follows and follows[1].rstrip(".").lower() in PERCENT:
        return None  # "from 20 to 45 percent" in other words
    number, stop = f"{digits} {_connector(match)} {whole:g}", end + match.end(1)
    return _built(text, start, stop, value / whole, number, "", "", "ratio", True)


def _is_year(text: str, match: re.Match[str]) -> bool:
    """Whether four digits are a year: "in 1969", or with nothing after them to count."""
    if not re.fullmatch(r"1[1-9]\d\d|20\d\d|2100", match["digits"]):
        return False
    before = text[: match.start()].split()
    called = bool(before) and bare(before[-1]).lower() in _YEAR_BEFORE | {"dem", "el", "le"}
    follows = _WORD_AFTER.match(text, match.end())
    return called or not follows or not follows[1][:1].isalpha()


def _connector(ratio: re.Match[str]) -> str:
    """The author's own "in" or "out of" between the part and the whole."""
    return " ".join(ratio[0].split()[:-1])


def _is_unit(text: str, end: int, after: re.Match[str], language: str) -> bool:
    """Whether the word after a number is all that it counts: "5 liters of", not "312 new users"."""
    word = after[1].rstrip(".")
    if word in "€£¥₹$":
        return True
    if not word[:1].isalpha() or is_function_word(word, language) or word.lower() in _NO_UNIT:
        return False
    if text[end : end + 1] not in " \u00a0\u202f-":
        return True
    if language == "de":
        return word[0].isupper() or len(word) < 4
    following = re.match(r" ([^\W\d_][^\s]*)", text[after.end() :], re.UNICODE)
    ended = after[1].endswith(".") or not following
    alone = ended or following is None or _ends_unit(bare(following[1]), language)
    return alone and (not word[0].isupper() or word.isupper())


def _ends_unit(word: str, language: str) -> bool:
    return is_function_word(word, language) or word.lower() in _AFTER_UNIT


def _counts_something(word: str, digits: str, language: str) -> bool:
    """Whether a word that is no plain unit may still be counted: not the "Maple" of an address."""
    if (
        not word[:1].isalpha()
        or is_function_word(word, language)
        or word.lower() in _NO_UNIT - {"new"}
    ):
        return False
    return not word[0].isupper() or language == "de" or len(digits) > 3


def _is_name(text: str, start: int, language: str) -> bool:
    """Whether the number only names something: "Step 3", "Apollo 11"."""
    before = text[:start].split()
    if not before or not before[-1][-1].isalnum():
        return False
    word = before[-1]
    inside = len(before) > 1 and before[-2][-1] not in ".!?"
    proper = inside and language != "de" and word[0].isupper() and word[1:].islower()
    return is_marker(word) or proper


def _number_of(word: str, language: str) -> float | None:
    if re.fullmatch(_DIGITS, word):
        return _value(word, language)
    return NUMBER_WORDS.get(word.lower())


def _worded(text: str, language: str) -> Iterator[Figure]:
    """Numbers in words, where a percent sign, a scale or an "in five" makes them figures."""
    for match in re.finditer(r"[^\W\d_]+(?:-[^\W\d_]+)?", text):
        value = NUMBER_WORDS.get(match[0].lower())
        if value is None:
            continue
        digits, end = f"{value:g}", match.end()
        after = _WORD_AFTER.match(text, end)
        word = after[1].rstrip(".").lower() if after else ""
        cent = _PER_CENT.match(text, end)
        if after and (word in PERCENT or cent):
            stop = cent.end() if cent else after.end()
            yield _built(text, match.start(), stop, value, digits, "", "%", "percent", True)
        elif after and word in SCALES:
            scaled, stop = value * SCALES[word], end + len(after[0].rstrip("."))
            yield _built(text, match.start(), stop, scaled, digits, "", after[1], "count", True)
        elif ratio := _ratio(text, match.start(), end, value, digits, language):
            yield ratio


def _cjk_figure(text: str, match: re.Match[str], language: str) -> Figure:
    rest = match["rest"] or ""
    percent = rest in {"%", "％", "パーセント"}
    value = _value(match["digits"], language) * SCALES.get(rest, 1.0)
    kind: FigureKind = "percent" if percent else "year" if rest == "年" else "count"
    suffix = "%" if percent else rest
    sign = match["sign"] or ""
    strong = bool(rest or sign)
    return _built(
        text, match.start(), match.end(), value, match["digits"], sign, suffix, kind, strong
    )


def _built(
    text: str,
    start: int,
    end: int,
    value: float,
    number: str,
    prefix: str,
    suffix: str,
    kind: FigureKind,
    strong: bool,
) -> Figure:
    return Figure(
        value=value,
        number=number,
        prefix=prefix,
        suffix=suffix,
        lead=_lead(text[:start]),
        tail="" if text[end - 1] in _SENTENCE_ENDS else _tail(text[end:]),
        kind=kind,
        strong=strong,
        start=start,
        end=end,
    )


def strongest(figures: tuple[Figure, ...]) -> Figure:
    """The figure to show: a percentage or a ratio before money, counts and years."""
    order = ("percent", "ratio", "money", "count", "year")
    strong = [figure for figure in figures if figure.strong]
    return min(strong or figures, key=lambda figure: order.index(figure.kind))


def _lead(before: str, most: int = 9) -> str:
    """The words of the clause before the number, as many as can be read at a glance.

    Where another number stands before, its part of the clause is not this one's label.
    """
    words = _CLAUSE.split(before)[-1].split()
    other = [i for i, word in enumerate(words) if any(c.isdigit() for c in word)]
    if other:
        rest = words[other[-1] + 1 :]
        joins = [i for i, word in enumerate(rest) if word.lower() in _TAIL_JOINS]
        words = rest[joins[0] + 1 :] if joins else rest if len(rest) > 2 else []
    while words and (
        words[0].lower() in _LEAD_OPENERS or (other and words[0].lower() in _STRANDED)
    ):
        words.pop(0)
    if all(is_function_word(word, None) for word in words):
        return ""
    joins = [i for i, word in enumerate(words[:-1]) if word.lower() in _TAIL_JOINS]
    if len(words) > _GLANCE and joins:
        words = words[joins[-1] + 1 :]
    if len(words) > most:
        helping = [i for i, word in enumerate(words[:-2]) if word.lower() in helping_verbs(None)]
        words = words[helping[-1] + 1 :] if helping else words
        words = words[-most:]
        while is_function_word(words[0], None):
            words.pop(0)
    return " ".join(words)


def _tail(after: str, most: int = 9) -> str:
    """The words after the number up to the end of the clause, cut where a phrase ends."""
    if after.lstrip()[:1] in _SENTENCE_ENDS:
        return ""
    words = _CLAUSE.split(after)[0].split()
    joins = [i for i, word in enumerate(words) if word.lower() in _TAIL_JOINS]
    later = [i for i, word in enumerate(words) if any(c.isdigit() for c in word)]
    if later or (joins and (joins[0] == 0 or len(words) > most)):
        words = words[: min(*joins[:1], *later[:1], len(words))]
    cut = len(words) > most or bool(later)
    words = words[:most]
    last = never_last(None)
    while cut and words and bare(words[-1]).lower() in last:
        words.pop()
    return " ".join(words).strip(" ,-")
