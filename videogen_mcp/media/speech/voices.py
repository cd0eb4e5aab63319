"""The catalogue of embedded voices: several for English, two for every other language."""

from __future__ import annotations

import difflib
import hashlib
from dataclasses import dataclass
from functools import cache
from typing import Literal

from . import timbre as t
from .languages import SPOKEN, Language, UnsupportedLanguage, languages, spoken_language
from .timbre import Timbre

__all__ = [
    "Language",
    "UnsupportedLanguage",
    "Voice",
    "all_voices",
    "default_voice",
    "find_voice",
    "languages",
    "nearest_voices",
]

Gender = Literal["MALE", "FEMALE", "NEUTRAL"]


@dataclass(frozen=True)
class Voice:
    """An embedded voice. `definition` names espeak's file for its language and accent."""

    voice_id: str
    display_name: str
    language_code: str
    gender: Gender
    accent: str | None
    description: str | None
    supports_all_languages: bool
    definition: str
    timbre: Timbre


_US, _GB = ("en-US", "American"), ("en-GB", "British")
_ENGLISH: tuple[tuple[str, tuple[str, str], str, Gender, Timbre, str], ...] = (
    ("Nolan", _US, "gmw/en-US", "MALE", t.CLEAR_MAN,
     "Clear, steady male narrator; the easiest to understand."),
    ("Clara", _US, "gmw/en-US", "FEMALE", t.CLEAR_WOMAN,
     "Clear, friendly female narrator."),
    ("Grant", _US, "gmw/en-US", "MALE", t.DEEP_MAN,
     "Deep, calm male voice for documentaries."),
    ("June", _US, "gmw/en-US", "FEMALE", t.BRIGHT_WOMAN,
     "Bright, quick female voice for upbeat clips."),
    ("Ivy", _US, "gmw/en-US", "FEMALE", t.SOFT_WOMAN,
     "Soft, slow and breathy female voice for quiet topics."),
    ("Theo", _US, "gmw/en-US", "MALE", t.YOUNG_MAN,
     "Young, energetic male voice."),
    ("Vince", _US, "gmw/en-US-nyc", "MALE", t.LIVELY_MAN,
     "Lively male voice with a New York accent."),
    ("Robin", _US, "gmw/en-US", "NEUTRAL", t.EVEN_VOICE,
     "Even, neutral voice of middle pitch."),
    ("Alistair", _GB, "gmw/en-GB-x-rp", "MALE", t.MATURE_MAN,
     "Mature male voice with a British accent (Received Pronunciation)."),
    ("Beatrice", _GB, "gmw/en-GB-x-rp", "FEMALE", t.MATURE_WOMAN,
     "Composed female voice with a British accent (Received Pronunciation)."),
    ("Oliver", _GB, "gmw/en-GB-x-rp", "MALE", t.CLEAR_MAN,
     "Clear male narrator with a British accent."),
    ("Fiona", ("en-GB", "Scottish"), "gmw/en-GB-scotland", "FEMALE", t.CLEAR_WOMAN,
     "Clear female voice with a Scottish accent."),
    ("Jack", ("en-GB", "Lancastrian"), "gmw/en-GB-x-gbclan", "MALE", t.YOUNG_MAN,
     "Young male voice with a Northern English accent."),
    ("Marlon", ("en-029", "Caribbean"), "gmw/en-029", "MALE", t.LIVELY_MAN,
     "Lively male voice with a Caribbean accent."),
    ("Unit 7", _US, "gmw/en-US", "NEUTRAL", t.MACHINE,
     "Deliberately robotic monotone, for effect."),
)  # fmt: skip

# (female, male) per language; the female voice stands first, like "Anna, Jonas" for German.
_NAMES: dict[str, tuple[str, str]] = {
    "de-DE": ("Anna", "Jonas"),
    "es-ES": ("Lucía", "Álvaro"),
    "es-MX": ("Valeria", "Mateo"),
    "fr-FR": ("Camille", "Julien"),
    "fr-BE": ("Élise", "Lucas"),
    "it-IT": ("Giulia", "Matteo"),
    "pt-BR": ("Larissa", "Thiago"),
    "pt-PT": ("Inês", "Duarte"),
    "nl-NL": ("Sanne", "Daan"),
    "sv-SE": ("Elsa", "Nils"),
    "da-DK": ("Freja", "Mads"),
    "nb-NO": ("Ingrid", "Sindre"),
    "fi-FI": ("Aino", "Eero"),
    "is-IS": ("Katrín", "Gunnar"),
    "pl-PL": ("Zofia", "Jakub"),
    "cs-CZ": ("Tereza", "Tomáš"),
    "sk-SK": ("Zuzana", "Marek"),
    "sl-SI": ("Nika", "Luka"),
    "hr-HR": ("Petra", "Ivan"),
    "sr-RS": ("Jelena", "Nikola"),
    "bs-BA": ("Amra", "Emir"),
    "mk-MK": ("Biljana", "Stefan"),
    "bg-BG": ("Desislava", "Georgi"),
    "ru-RU": ("Anastasia", "Dmitri"),
    "uk-UA": ("Oksana", "Taras"),
    "ro-RO": ("Ioana", "Andrei"),
    "hu-HU": ("Réka", "Bence"),
    "el-GR": ("Eleni", "Nikos"),
    "tr-TR": ("Elif", "Emre"),
    "az-AZ": ("Aysel", "Elvin"),
    "ca-ES": ("Montserrat", "Jordi"),
    "eu-ES": ("Ane", "Mikel"),
    "et-EE": ("Liis", "Rasmus"),
    "lv-LV": ("Līga", "Jānis"),
    "lt-LT": ("Austėja", "Lukas"),
    "sq-AL": ("Arta", "Besnik"),
    "cy-GB": ("Carys", "Dylan"),
    "ga-IE": ("Aoife", "Cillian"),
    "af-ZA": ("Marelize", "Pieter"),
    "id-ID": ("Putri", "Budi"),
    "ms-MY": ("Aisyah", "Hafiz"),
    "sw-KE": ("Wanjiru", "Baraka"),
    "eo": ("Stella", "Petro"),
    "ka-GE": ("Nino", "Giorgi"),
    "hy-AM": ("Ani", "Tigran"),
    "kk-KZ": ("Aigerim", "Nurlan"),
    "ar": ("Layla", "Omar"),
    "he-IL": ("Noa", "Eitan"),
    "fa-IR": ("Shirin", "Dariush"),
    "ur-PK": ("Ayesha", "Bilal"),
    "hi-IN": ("Priya", "Arjun"),
    "bn-IN": ("Ananya", "Sourav"),
    "mr-IN": ("Sneha", "Rohan"),
    "gu-IN": ("Hetal", "Jignesh"),
    "pa-IN": ("Simran", "Gurpreet"),
    "ne-NP": ("Sunita", "Bikash"),
    "ta-IN": ("Kavitha", "Murugan"),
    "te-IN": ("Lakshmi", "Venkat"),
    "kn-IN": ("Deepa", "Kiran"),
    "ml-IN": ("Meera", "Rahul"),
    "zh-CN": ("Xiaolin", "Haoran"),
    "yue-HK": ("Ka-yan", "Chi-ho"),
    "ja-JP": ("Haruka", "Kenji"),
    "ko-KR": ("Seo-yeon", "Min-jun"),
    "vi-VN": ("Linh", "Minh"),
}


@cache
def all_voices() -> tuple[Voice, ...]:
    """Every embedded voice, English first; ids and names never change."""
    return (*_english_voices(), *_voices_of_other_languages())


def find_voice(id_or_name: str) -> Voice | None:
    """The voice with this id or, in any case, this name."""
    wanted = id_or_name.strip().casefold()
    for voice in all_voices():
        if wanted in (voice.voice_id.casefold(), voice.display_name.casefold()):
            return voice
    return None


def nearest_voices(name: str, n: int = 3) -> list[Voice]:
    """The `n` voices whose names are most like `name`, best first."""
    wanted = name.strip().casefold()

    def likeness(voice: Voice) -> float:
        return difflib.SequenceMatcher(None, wanted, voice.display_name.casefold()).ratio()

    return sorted(all_voices(), key=likeness, reverse=True)[:n]


def default_voice(language: str | None) -> Voice:
    """The clearest voice for a language (BCP-47; None is English).

    Raises UnsupportedLanguage where no embedded voice reads it.
    """
    code = spoken_language(language or "en").code
    voices = [voice for voice in all_voices() if voice.language_code == code]
    clear = [voice for voice in voices if voice.timbre is t.CLEAR_MAN]
    return clear[0]


def _english_voices() -> list[Voice]:
    return [
        _voice(name, code, gender, timbre, definition, accent, description)
        for name, (code, accent), definition, gender, timbre, description in _ENGLISH
    ]


def _voices_of_other_languages() -> list[Voice]:
    voices = []
    for spoken in SPOKEN:
        if spoken.code in _NAMES:
            woman, man = _NAMES[spoken.code]
            weak = f" {spoken.weakness}" if spoken.weakness else ""
            voices += [
                _voice(woman, spoken.code, "FEMALE", t.CLEAR_WOMAN, spoken.definition, None,
                       f"Clear female narrator for {spoken.name}.{weak}"),
                _voice(man, spoken.code, "MALE", t.CLEAR_MAN, spoken.definition, None,
                       f"Clear male narrator for {spoken.name}.{weak}"),
            ]  # fmt: skip
    return voices


def _voice(
    name: str,
    code: str,
    gender: Gender,
    timbre: Timbre,
    definition: str,
    accent: str | None,
    description: str,
) -> Voice:
    digest = hashlib.sha256(f"embedded/{code}/{name}".encode()).hexdigest()
    return Voice(
        voice_id=f"vg_voic_{digest[:20]}",
        display_name=name,
        language_code=code,
        gender=gender,
        accent=accent,
        description=f"{description} Embedded voice: speech by rules, audibly synthetic.",
        supports_all_languages=True,
        definition=definition,
        timbre=timbre,
    )
