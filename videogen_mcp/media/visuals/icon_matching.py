"""Which icons the English words of a text name, by the icon package's own search terms.

A word alone must be an icon's whole name ("stapler"): single search terms are too loose ("tail"
finds a shrimp). Otherwise two different words must meet in one icon ("fire" and "extinguisher").
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache

from .function_words import is_function_word
from .icons import icon_search_terms
from .lexicon.inflection import forms

# Names that are also everyday words with other meanings.
_LOOSE = """
    archway ban biohazard bolt building burst capsules check clipboard cross cube cubes dolly
    exclamation explosion fan feather fill filter force hand hands icons jar link mask mound
    pager pause repeat ring rotate scroll seal shapes share shuffle signal sink sliders spinner
    splotch stroopwafel tag tags tape tarp terminal timeline vest vial vials wave crow hamsa
    ankh khanda play back broken holding circle open solid point left right down front high low
    half full simple three quarters quarter five four twenty empty alternate
"""
_LOOSE_NAMES = frozenset(_LOOSE.split())


def icons_named_by(words: Iterable[str], unknown: Iterable[str]) -> dict[str, tuple[float, str]]:
    """Icon -> (how surely it is meant, 0 to 1.6; the word that named it).

    `words` are all the words of the text; only icons that one of the `unknown` ones names count.
    """
    strange = {word for word in unknown if _tells(word)}
    if not strange:
        return {}
    hits: dict[str, dict[str, float]] = {}
    for word in filter(_tells, dict.fromkeys(words)):
        for icon, weight in _postings(word):
            hits.setdefault(icon, {})[word] = weight
    named = {
        icon: found
        for icon, found in hits.items()
        if strange & found.keys() and (len(found) > 1 or icon in _whole_names(found))
    }
    return _best_per_word(named, strange)


def _best_per_word(
    named: dict[str, dict[str, float]], strange: set[str]
) -> dict[str, tuple[float, str]]:
    best: dict[str, tuple[float, str]] = {}
    spoken_for: set[str] = set()
    for icon, found in sorted(named.items(), key=lambda item: -sum(item[1].values())):
        word = next(word for word in found if word in strange)
        if word not in spoken_for:
            best[icon] = min(sum(found.values()), 1.6), word
            spoken_for |= found.keys()
    return best


def _tells(word: str) -> bool:
    return len(word) > 3 and word not in _LOOSE_NAMES and not is_function_word(word, "en")


def _whole_names(words: Iterable[str]) -> set[str]:
    return {form for word in words for form in forms(word, "en")}


def _postings(word: str) -> list[tuple[str, float]]:
    index = _index()
    for form in forms(word, "en"):
        if icons := index.get(form):
            rarity = math.log(1 + len(index) / len(icons)) / math.log(1 + len(index))
            return [(icon, rarity * weight) for icon, weight in icons.items()]
    return []


@lru_cache(maxsize=1)
def _index() -> Mapping[str, dict[str, float]]:
    index: dict[str, dict[str, float]] = {}
    for icon, terms in icon_search_terms().items():
        for word in (word for term in terms for word in term.split()):
            index.setdefault(word, {})[icon] = 0.5
        parts = icon.split("-")
        for part in parts:  # what an icon is called tells more than what it is filed under
            index.setdefault(part, {})[icon] = 1.0 if len(parts) == 1 else 0.8
    return index
