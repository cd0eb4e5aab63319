"""The languages that can be narrated, and how well the synthesiser reads each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """A language as BCP-47 code and English name."""

    code: str
    name: str


class UnsupportedLanguage(ValueError):
    """No embedded voice reads this language; the message says what would."""

    def __init__(self, language: str) -> None:
        name = _NAMES_WITHOUT_VOICE.get(language.split("-")[0].lower(), "the language")
        super().__init__(
            f"The embedded voice cannot read {name} ({language}). Set VIDEOGEN_API_KEY to use the "
            "hosted VideoGen voices, upload your own narration, or choose another language."
        )
        self.language = language


@dataclass(frozen=True)
class SpokenLanguage:
    """A language the synthesiser reads: espeak's definition file, pace, and what is weak."""

    code: str
    name: str
    definition: str
    rate: int = 150
    weakness: str | None = None


_NAMES_WITHOUT_VOICE = {
    "th": "Thai",
    "lo": "Lao",
    "km": "Khmer",
    "my": "Burmese",
    "zu": "Zulu",
    "yo": "Yoruba",
    "ha": "Hausa",
    "ig": "Igbo",
    "so": "Somali",
    "tl": "Filipino",
    "fil": "Filipino",
    "jv": "Javanese",
    "mn": "Mongolian",
}
_ARABIC = "Arabic is read without its unwritten short vowels, so some words sound clipped."
_HEBREW = "Hebrew without vowel points is read by rough rules; many words sound wrong."
_TONES = "Tones are approximate, so some words can be hard to tell apart."
_JAPANESE = "Japanese is read from dictionary readings without pitch accent."
_PERSIAN = "Persian short vowels are guessed, so some words sound wrong."

SPOKEN: tuple[SpokenLanguage, ...] = (
    SpokenLanguage("en-US", "English (United States)", "gmw/en-US"),
    SpokenLanguage("en-GB", "English (United Kingdom)", "gmw/en-GB-x-rp"),
    SpokenLanguage("de-DE", "German", "gmw/de"),
    SpokenLanguage("es-ES", "Spanish (Spain)", "roa/es"),
    SpokenLanguage("es-MX", "Spanish (Latin America)", "roa/es-419"),
    SpokenLanguage("fr-FR", "French", "roa/fr"),
    SpokenLanguage("fr-BE", "French (Belgium)", "roa/fr-BE"),
    SpokenLanguage("it-IT", "Italian", "roa/it"),
    SpokenLanguage("pt-BR", "Portuguese (Brazil)", "roa/pt-BR"),
    SpokenLanguage("pt-PT", "Portuguese (Portugal)", "roa/pt"),
    SpokenLanguage("nl-NL", "Dutch", "gmw/nl"),
    SpokenLanguage("sv-SE", "Swedish", "gmq/sv"),
    SpokenLanguage("da-DK", "Danish", "gmq/da"),
    SpokenLanguage("nb-NO", "Norwegian", "gmq/nb"),
    SpokenLanguage("fi-FI", "Finnish", "urj/fi"),
    SpokenLanguage("is-IS", "Icelandic", "gmq/is"),
    SpokenLanguage("pl-PL", "Polish", "zlw/pl"),
    SpokenLanguage("cs-CZ", "Czech", "zlw/cs"),
    SpokenLanguage("sk-SK", "Slovak", "zlw/sk"),
    SpokenLanguage("sl-SI", "Slovenian", "zls/sl"),
    SpokenLanguage("hr-HR", "Croatian", "zls/hr"),
    SpokenLanguage("sr-RS", "Serbian", "zls/sr"),
    SpokenLanguage("bs-BA", "Bosnian", "zls/bs"),
    SpokenLanguage("mk-MK", "Macedonian", "zls/mk"),
    SpokenLanguage("bg-BG", "Bulgarian", "zls/bg"),
    SpokenLanguage("ru-RU", "Russian", "zle/ru"),
    SpokenLanguage("uk-UA", "Ukrainian", "zle/uk"),
    SpokenLanguage("ro-RO", "Romanian", "roa/ro"),
    SpokenLanguage("hu-HU", "Hungarian", "urj/hu"),
    SpokenLanguage("el-GR", "Greek", "grk/el"),
    SpokenLanguage("tr-TR", "Turkish", "trk/tr"),
    SpokenLanguage("az-AZ", "Azerbaijani", "trk/az"),
    SpokenLanguage("ca-ES", "Catalan", "roa/ca"),
    SpokenLanguage("eu-ES", "Basque", "eu"),
    SpokenLanguage("et-EE", "Estonian", "urj/et"),
    SpokenLanguage("lv-LV", "Latvian", "bat/lv"),
    SpokenLanguage("lt-LT", "Lithuanian", "bat/lt"),
    SpokenLanguage("sq-AL", "Albanian", "ine/sq"),
    SpokenLanguage("cy-GB", "Welsh", "cel/cy"),
    SpokenLanguage("ga-IE", "Irish", "cel/ga"),
    SpokenLanguage("af-ZA", "Afrikaans", "gmw/af"),
    SpokenLanguage("id-ID", "Indonesian", "poz/id"),
    SpokenLanguage("ms-MY", "Malay", "poz/ms"),
    SpokenLanguage("sw-KE", "Swahili", "bnt/sw"),
    SpokenLanguage("eo", "Esperanto", "art/eo"),
    SpokenLanguage("ka-GE", "Georgian", "ccs/ka"),
    SpokenLanguage("hy-AM", "Armenian", "ine/hy"),
    SpokenLanguage("kk-KZ", "Kazakh", "trk/kk"),
    SpokenLanguage("ar", "Arabic", "sem/ar", weakness=_ARABIC),
    SpokenLanguage("he-IL", "Hebrew", "sem/he", weakness=_HEBREW),
    SpokenLanguage("fa-IR", "Persian", "ira/fa", weakness=_PERSIAN),
    SpokenLanguage("ur-PK", "Urdu", "inc/ur"),
    SpokenLanguage("hi-IN", "Hindi", "inc/hi"),
    SpokenLanguage("bn-IN", "Bengali", "inc/bn"),
    SpokenLanguage("mr-IN", "Marathi", "inc/mr"),
    SpokenLanguage("gu-IN", "Gujarati", "inc/gu"),
    SpokenLanguage("pa-IN", "Punjabi", "inc/pa"),
    SpokenLanguage("ne-NP", "Nepali", "inc/ne"),
    SpokenLanguage("ta-IN", "Tamil", "dra/ta"),
    SpokenLanguage("te-IN", "Telugu", "dra/te"),
    SpokenLanguage("kn-IN", "Kannada", "dra/kn"),
    SpokenLanguage("ml-IN", "Malayalam", "dra/ml"),
    SpokenLanguage("zh-CN", "Chinese (Mandarin)", "sit/cmn", weakness=_TONES),
    SpokenLanguage("yue-HK", "Chinese (Cantonese)", "sit/yue", weakness=_TONES),
    SpokenLanguage("ja-JP", "Japanese", "jpx/ja", weakness=_JAPANESE),
    SpokenLanguage("ko-KR", "Korean", "ko"),
    SpokenLanguage("vi-VN", "Vietnamese", "aav/vi", weakness=_TONES),
)
_ALIASES = {
    "no": "nb",
    "nn": "nb",
    "iw": "he",
    "in": "id",
    "cmn": "zh",
    "zh-hk": "yue",
    "zh-yue": "yue",
    "en-au": "en-GB",
    "en-nz": "en-GB",
    "en-ie": "en-GB",
    "en-in": "en-GB",
    "en-za": "en-GB",
    "es-us": "es-MX",
    "es-ar": "es-MX",
    "es-co": "es-MX",
    "es-cl": "es-MX",
    "es-pe": "es-MX",
    "es-419": "es-MX",
}


def languages() -> tuple[Language, ...]:
    """Every language that can be narrated, in the order in which it is best shown."""
    return tuple(Language(spoken.code, spoken.name) for spoken in SPOKEN)


def spoken_language(code: str) -> SpokenLanguage:
    """The spoken language for a BCP-47 code: the same region, else the same language.

    Raises UnsupportedLanguage where no embedded voice can read it.
    """
    wanted = code.replace("_", "-").lower()
    wanted = _ALIASES.get(wanted, _ALIASES.get(wanted.split("-")[0], wanted)).lower()
    for spoken in SPOKEN:
        if spoken.code.lower() == wanted:
            return spoken
    base = wanted.split("-")[0]
    for spoken in SPOKEN:
        if spoken.code.split("-")[0] == base:
            return spoken
    raise UnsupportedLanguage(code)
