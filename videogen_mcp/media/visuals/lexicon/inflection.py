"""Word forms: folding, splitting into words, and the dictionary forms a word may come from.

No statistical stemmer: `forms` only proposes dictionary forms, and a proposal counts when the
lexicon has it, so that "news" is never "new" and "universities" is "university".
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

UNSPACED = ("ja", "zh")
_WORD = re.compile(r"[^\W_]+(?:[’'\-.&/][^\W_]+)*")
_DEVANAGARI_WORD = re.compile(r"[\w\u0900-\u0963]+")  # \w leaves the vowel signs out
_UNSPACED_WORD = re.compile(r"[^\W_]+")
_ARABIC_MARKS = re.compile("[\u0640\u064b-\u065f\u0670]")
_ARABIC_LETTERS = str.maketrans("أإآٱىةؤئ", "اااايهوي")
# ñ is a letter of its own (campaña is no campana) and survives the removal of accents as \0;
# German Küchen are no Kuchen.
_LETTERS = {ord("ß"): "ss", ord("œ"): "oe", ord("ñ"): "\0"}
_GERMAN_LETTERS = {**_LETTERS, ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue"}
_SHORTEST = 3

# ending -> what the dictionary form ends in instead; all that apply are proposed, in this order
_RULES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        ("ies", ("y", "ie")),
        ("ied", ("y",)),
        ("es", ("", "e")),
        ("s", ("",)),
        ("ing", ("", "e")),
        ("ed", ("", "e")),
    ),
    "de": (
        ("innen", ("",)),
        ("erin", ("er",)),
        ("in", ("",)),
        ("ungen", ("ung",)),
        ("nissen", ("nis",)),
        ("ern", ("", "er")),
        ("en", ("", "e")),
        ("es", ("", "e")),
        ("em", ("", "e")),
        ("er", ("", "e")),
        ("e", ("", "en")),
        ("n", ("",)),
        ("s", ("",)),
        ("st", ("en",)),
        ("t", ("en",)),
        ("te", ("en",)),
        ("ten", ("en",)),
        ("end", ("en",)),
    ),
    "nl": (
        ("en", ("", "e")),
        ("s", ("",)),
        ("jes", ("",)),
        ("je", ("",)),
        ("tje", ("",)),
        ("t", ("en", "")),
        ("e", ("",)),
        ("ven", ("f",)),
        ("zen", ("s",)),
    ),
    "es": (
        ("ces", ("z",)),
        ("es", ("", "e")),
        ("s", ("",)),
        ("as", ("a", "o", "ar", "er", "ir")),
        ("os", ("o",)),
        ("a", ("o", "ar", "")),
        ("an", ("ar", "er")),
        ("e", ("er", "ir", "ar")),
        ("o", ("ar", "er", "ir")),
        ("amos", ("ar",)),
        ("emos", ("er",)),
        ("en", ("er", "ir", "ar")),
        ("ando", ("ar",)),
        ("iendo", ("er", "ir")),
        ("ado", ("ar",)),
        ("ada", ("ar",)),
        ("ido", ("er", "ir")),
        ("aron", ("ar",)),
    ),
    "fr": (
        ("aux", ("al", "au")),
        ("eaux", ("eau",)),
        ("x", ("",)),
        ("s", ("",)),
        ("es", ("", "e", "er")),
        ("e", ("", "er")),
        ("ez", ("er", "re")),
        ("ons", ("er", "re")),
        ("ent", ("er", "re")),
        ("ant", ("er",)),
        ("trice", ("teur",)),
        ("euse", ("eur",)),
        ("ive", ("if",)),
        ("ives", ("if",)),
        ("nne", ("n",)),
    ),
    "it": (
        ("chi", ("co",)),
        ("che", ("ca",)),
        ("ghi", ("go",)),
        ("ghe", ("ga",)),
        ("i", ("o", "e", "a", "io", "ire", "are")),
        ("e", ("a", "ere")),
        ("a", ("o", "are")),
        ("o", ("are", "ere", "ire")),
        ("ano", ("are",)),
        ("ono", ("ere", "ire")),
        ("ate", ("are",)),
        ("ete", ("ere",)),
        ("iamo", ("are", "ere", "ire")),
        ("ando", ("are",)),
        ("endo", ("ere", "ire")),
        ("ato", ("are",)),
    ),
    "pt": (
        ("oes", ("ao",)),
        ("aes", ("ao",)),
        ("ais", ("al",)),
        ("eis", ("el",)),
        ("is", ("il",)),
        ("ns", ("m",)),
        ("es", ("", "e", "er")),
        ("s", ("",)),
        ("as", ("a", "o", "ar")),
        ("a", ("o", "ar")),
        ("e", ("er", "ir", "ar")),
        ("o", ("ar", "er")),
        ("am", ("ar",)),
        ("em", ("er", "ir")),
        ("amos", ("ar",)),
        ("ando", ("ar",)),
        ("endo", ("er",)),
        ("indo", ("ir",)),
        ("ado", ("ar",)),
    ),
    "hi": (
        ("ियों", ("ी", "ि")),
        ("ियाँ", ("ी",)),
        ("ओं", ("", "ा")),
        ("ों", ("", "ा")),
        ("ें", ("", "ा")),
        ("े", ("ा",)),
        ("ी", ("ा",)),
    ),
    "ar": (
        ("ها", ("", "ه")),
        ("هم", ("", "ه")),
        ("نا", ("", "ه")),
        ("كم", ("", "ه")),
        ("تك", ("ه",)),
        ("تي", ("ه",)),
        ("ات", ("", "ه")),
        ("ون", ("",)),
        ("ين", ("",)),
        ("ان", ("",)),
        ("ك", ("",)),
        ("ي", ("",)),
        ("ا", ("",)),
    ),
}
_ARABIC_PREFIX = re.compile(r"^[وف]?(?:وال|بال|كال|فال|لل|ال|[بلك](?=\w{3}))")
_RUSSIAN_ENDING = re.compile(
    "(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|иях|ах|ях|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ые|ие|"
    "ую|юю|ам|ям|ом|ем|ью|ия|ию|ии|ешь|ишь|ете|ите|ает|яет|уют|ают|ет|ит|ут|ют|ат|ят|(?<!ров)ать|ять|ить|"
    "еть|ти|ть|а|я|о|е|ы|и|у|ю|ь|й)$"
)
_KOREAN_PARTICLE = re.compile(
    "(?:은|는|이|가|을|를|에|의|도|로|으로|과|와|만|에서|에게|까지|부터|처럼|보다|이나|나|이다|입니다|들|들은|들이|들을)$"
)


def fold(text: str, language: str) -> str:
    """Lower case without accents; Arabic letters brought to one spelling."""
    text = unicodedata.normalize("NFKC", text).lower().replace("’", "'")
    if language == "ar":
        return _ARABIC_MARKS.sub("", text).translate(_ARABIC_LETTERS)
    if language in ("ja", "zh", "ko", "hi", "ru"):
        return text.replace("ё", "е")
    text = text.translate(_LETTERS if language != "de" else _GERMAN_LETTERS)
    decomposed = unicodedata.normalize("NFD", text)
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return plain.replace("\0", "ñ")


def split_words(text: str, language: str) -> list[str]:
    """Words of a text in order, as spelled; for Japanese and Chinese the runs between marks."""
    text = unicodedata.normalize("NFKC", _ARABIC_MARKS.sub("", text)).replace("’", "'")
    if language in UNSPACED:
        return _UNSPACED_WORD.findall(text)
    words = _DEVANAGARI_WORD.findall(text) if language == "hi" else _WORD.findall(text)
    if language in ("fr", "it"):
        words = [part for word in words for part in word.split("'") if part]
    return [_without_possessive(word) for word in words]


def _without_possessive(word: str) -> str:
    return word[:-2] if word.endswith("'s") and len(word) > 3 else word


@lru_cache(maxsize=20_000)
def forms(word: str, language: str) -> tuple[str, ...]:
    """The word itself and the dictionary forms it may come from, likeliest first."""
    found = dict.fromkeys([word])
    for base in _bare(word, language):
        found.setdefault(base)
        for ending, replacements in _RULES.get(language, ()):
            if base.endswith(ending):
                stem = base[: len(base) - len(ending)]
                found.update(dict.fromkeys(_rebuilt(stem, ending, replacements, language)))
    return tuple(form for form in found if form == word or len(form) >= _shortest(language))


def dictionary_key(word: str, language: str) -> str:
    """What a lexicon files a word under: itself, in Russian its stem (six cases, two numbers)."""
    if language != "ru":
        return word
    stem = _RUSSIAN_ENDING.sub("", word)
    return stem if len(stem) >= _SHORTEST else word


def _shortest(language: str) -> int:
    return 1 if language == "ko" else 2 if language in ("ar", "hi") else _SHORTEST


def _bare(word: str, language: str) -> list[str]:
    if language == "ar":
        return [word, _ARABIC_PREFIX.sub("", word), re.sub("^[وفبل]", "", word)]
    if language == "ru":
        return [word, dictionary_key(word, language)]
    if language == "de":
        return [word, word.replace("aeu", "au"), re.sub("([aou])e", r"\1", word)]
    if language == "ko":
        return [word, _KOREAN_PARTICLE.sub("", word)]
    return [word]


def _rebuilt(stem: str, ending: str, replacements: tuple[str, ...], language: str) -> list[str]:
    if language == "en" and ending in ("ing", "ed") and len(stem) < _SHORTEST:
        return []  # "being" is no bee, "need" no knee
    rebuilt = [stem + replacement for replacement in replacements]
    if language in ("en", "nl") and len(stem) > 3 and stem[-1] == stem[-2]:
        rebuilt.append(stem[:-1])  # running -> run, katten -> kat
    if language == "nl" and ending == "en" and len(stem) > 2:
        rebuilt.append(stem[:-1] + stem[-2] + stem[-1])  # bomen -> boom
    return rebuilt
