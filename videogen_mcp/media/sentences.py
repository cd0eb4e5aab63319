"""Split prose into sentences without being fooled by abbreviations, numbers and quotes."""

from __future__ import annotations

import re

_CLOSERS = "\"'”’»›)]}」』）】〉》"
_OPENERS = "\"'“„‘«‹([{「『（【〈《¿¡"
_FULL_STOPS = "。！？｡؟۔।॥։"  # end a sentence wherever they stand
_END = re.compile(rf"[.!?…{_FULL_STOPS}]+[{re.escape(_CLOSERS)}]*")
_LAST_WORD = re.compile(r"[^\s([{\"'“„‘«—–]+$")
_NEXT_WORD = re.compile(rf"[\s{re.escape(_OPENERS)}]*([^\s,;:.!?…]*)")
_LEADING_NUMBER = re.compile(r"\s*[(\[]?[\dA-Za-z]{1,3}[.)]+$")
_LINE = re.compile(r"[^\n]+\n?")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Titles and the like: a name, a number or more of the same sentence must follow.
_NEVER_LAST = _words(
    "dr mr mrs ms prof sr jr st mt gen sen rep gov capt lt col sgt rev hon pres vs no nos fig "
    "figs eq sec ch vol pp p ed eds approx est ca cf al dept e.g i.e viz jan feb mar apr jun "
    "jul aug sep sept oct nov dec mon tue tues wed thu thur fri hr fr nr bzw z d.h z.b u.a "
    "u.ä o.ä vgl ggf evtl inkl zzgl str dipl ing bspw sog m mm mme mlle sra srta dra ud uds "
    "ej p.ej núm pág av avda exc sta sto dña sig dott ing avv geom on dhr mevr mej bijv blz "
    "nl o.a m.b.t г ул им т.е т.п т.к т.н напр см стр рис np m.in tzw ul dr hab inż например"
)
# End a sentence only where the next word looks like the start of one.
_SOMETIMES_LAST = _words(
    "etc usw inc ltd co corp llc plc gmbh a.m p.m u.s u.k u.n e.u u.s.a ph.d d.c b.c a.d m.d "
    "itd др пр т.д sq ft in oz lb cie ecc"
)
_STARTERS = _words(
    "the a an it he she we they you i in on at but and so this that these those there his her "
    "its our your their my if when while for as with from by to not no yes now then however "
    "what why how who where after before since although because even some many most all each "
    "every one der die das ein eine er sie wir ich es und aber le la les el los las il un une"
)
_MONTHS_AND_CENTURY = _words(
    "januar jänner februar märz april mai juni juli august september oktober november "
    "dezember jahrhundert jahrhunderts jh"
)
_ORDINAL_LANGUAGES = frozenset({"de", "da", "nb", "fi", "cs", "sk", "hu", "hr", "pl", "tr", "et"})
_WRAPPED_LINE = 60
_VIEW = 120  # characters on either side of a mark that decide whether it ends a sentence


def split_sentences(text: str, language: str | None = None) -> list[str]:
    """The sentences of `text` in order, stripped; together they hold every word exactly once.

    `language` (BCP-47) only refines abbreviations and ordinals ("21. November").
    """
    code = (language or "").split("-")[0].lower()
    sentences: list[str] = []
    for block in _lines_joined(text):
        sentences += _sentences_of(block, code)
    return sentences


def _lines_joined(text: str) -> list[str]:
    """Blocks no sentence crosses: a short line stands for itself, wrapped lines flow on."""
    blocks: list[str] = []
    flows_on = False
    for line in text.splitlines():
        stripped = line.strip()
        if not stripped:
            flows_on = flows_on and _is_bare(blocks[-1])
        elif blocks and (flows_on or _begins_lower(stripped) or _is_bare(stripped)):
            blocks[-1] += "\n" + stripped
            flows_on = len(stripped) >= _WRAPPED_LINE
        else:
            blocks.append(stripped)
            flows_on = len(stripped) >= _WRAPPED_LINE or _is_bare(stripped)
    return blocks


def _is_bare(text: str) -> bool:
    """Only signs: a dash or an emoji is no sentence and goes with its neighbour."""
    return not any(char.isalnum() for char in text)


def _begins_lower(line: str) -> bool:
    return line.lstrip(_OPENERS)[:1].islower()


def _sentences_of(block: str, language: str) -> list[str]:
    sentences: list[str] = []
    start = 0
    for match in _END.finditer(block):
        if _is_boundary(block, start, match, language):
            sentences.append(block[start : match.end()].strip())
            start = match.end()
    rest = block[start:].strip()
    if rest and _is_bare(rest) and sentences:
        sentences[-1] += " " + rest  # an emoji or a dash after the full stop
    elif rest:
        sentences.append(rest)
    return sentences


def _is_boundary(block: str, start: int, match: re.Match[str], language: str) -> bool:
    mark = match.group()
    after = block[match.end() : match.end() + _VIEW]
    is_full_stop = any(char in _FULL_STOPS for char in mark)
    if after and not after[0].isspace() and not is_full_stop:
        return False
    before = block[max(start, match.start() - _VIEW) : match.start()]
    if _is_bare(before):
        return False
    if is_full_stop:
        return not re.match(r"[とって]", after) or mark[-1] not in _CLOSERS
    following = _NEXT_WORD.match(after)
    next_word = following.group(1) if following else ""
    if next_word[:1].islower():
        return False
    if mark[0] != "." or mark.startswith(".."):
        return True
    return _full_stop(before, mark, next_word, language)


def _full_stop(before: str, mark: str, next_word: str, language: str) -> bool:
    """Whether the dot after `before` ends a sentence rather than shortens a word."""
    if len(mark) > 1:
        return True
    if _LEADING_NUMBER.fullmatch(before + "."):
        return not next_word  # "1. Wash your hands"
    found = _LAST_WORD.search(before)
    word = found.group().lower() if found else ""
    if word.isdigit() and language in _ORDINAL_LANGUAGES:
        return next_word.lower() not in _MONTHS_AND_CENTURY
    if word in _NEVER_LAST:
        return not next_word or (word in {"no", "in", "on"} and not next_word[0].isdigit())
    if word in _SOMETIMES_LAST:
        return not next_word or next_word.lower() in _STARTERS
    if word == "i" and re.search(r"[^\W\d_]\s+I$", before):  # "So do I." is no initial
        return before.split()[-2][0].islower() or not next_word
    is_initial = len(word) == 1 and word.isalpha() and word.isascii()
    return not is_initial or next_word.lower() in _STARTERS or not next_word
