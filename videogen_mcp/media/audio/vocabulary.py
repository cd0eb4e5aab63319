"""Words that people use for music, in several languages, and what they mean here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

# Stems: a word in the prompt counts when it begins with one (Chinese, Japanese and Korean:
# contains one). `$` ends a stem that must be the whole word. Accents are ignored.
GENRES: Mapping[str, str] = {
    "lo-fi": "lofi lo-fi chillhop chill-hop study hiphop hip-hop boombap ローファイ 低保真",
    "jazz": "jazz swing bossa lounge джаз ジャズ 爵士 재즈",
    "electronic": "electro elektro electron elektron eletron elettron edm techno "
    "synthwave dance futur tech digital cyber электрон 電子 电子 エレクトロ 일렉",
    "acoustic": "acoust akust acust folk country unplugged lagerfeuer ukulele акустич фолк "
    "アコースティック 原声 어쿠스틱",
    "epic": "epic episch epique epico epica heroic heroisch trailer triumph majest эпич героич "
    "壮大 史诗 史詩 웅장",
    "cinematic": "cinema kino film filmisch score orchest orkest soundtrack кинемат оркестр "
    "映画 电影 電影 시네마",
    "ambient": "ambient atmosph atmosfer drone meditat medita spa$ yoga эмбиент медитац "
    "アンビエント 环境 冥想 명상",
    "corporate": "corporat business firmen unternehmen entreprise empresa aziend zakel "
    "presentat prasentation explainer бизнес корпорат 企業 企业 商务 비즈니스",
    "playful": "playful quirky comic komisch kinder children kids verspielt ludique enfant "
    "jugueton infantil brincalh giocos bambin speels cartoon игрив детск 楽しい 可愛 俏皮 "
    "장난",
}
FEELINGS: Mapping[str, str] = {
    "uplifting": "uplift inspir motivat motivier optimis positiv hopeful hoffnung espoir "
    "esperanz speranz happy frohlich glucklich joyeu joyful heureu alegre feliz allegr felice "
    "vrolijk blij cheer sunny summer вдохнов весел радост 明るい 希望 振奋 快乐 밝은 행복",
    "calm": "calm ruhig sanft soft$ gentle relax entspann calme doux tranquil suave calmo dolce "
    "rilass rustig peace friedlich paisible sleep schlaf dream chill quiet спокой нежн тих "
    "静か 穏やか 落ち着 平静 舒缓 轻柔 차분",
    "dark": "dark dunkel duster sombre oscur sinister misteri myster tense suspens spann tension "
    "horror thriller scary donker eerie dramat мрач темн напряж 暗い 緊張 黑暗 紧张 어두",
    "sad": "sad$ traurig melanchol triste tristesse malincon somber nostalg emotional emotiv "
    "verdriet груст печал 悲し 切ない 悲伤 忧伤 슬픈",
    "energetic": "energ dynami drivin driving powerful kraftvoll puissant potent sport workout "
    "action upbeat fast-paced schwungvoll энерг динам エネルギッシュ 激しい 动感 活力 신나",
    "romantic": "romant love liebe amour amor wedding hochzeit mariage boda matrimoni bruiloft "
    "любов ロマンチック 浪漫 로맨틱",
}
INSTRUMENT_WORDS: Mapping[str, str] = {
    "electric piano": "epiano rhodes wurlitzer fender",
    "piano": "piano klavier pianoforte flugel пианино фортепиано рояль ピアノ 钢琴 鋼琴 피아노",
    "guitar": "guitar gitar guitare guitarra chitarr violao gitaar ukulele гитар ギター 吉他 기타",
    "strings": "strings streich violin geige cordes cuerdas cordas archi$ strijk cello скрип "
    "струнн ストリングス バイオリン 弦乐 小提琴 바이올린",
    "brass": "brass$ blech horns$ trumpet trompet cuivres metales ottoni духов труб ブラス 铜管",
    "synth": "synth sintet sintetiz synthes синт シンセ 合成器 신스",
    "marimba": "marimba xylophon vibraphon kalimba маримба マリンバ 马林巴",
    "bells": "bell$ bells$ glocken glockenspiel celesta cloches campan music-box spieluhr колокол "
    "ベル 铃",
    "pizzicato": "pizzicat пиццикато",
    "drums": "drum schlagzeug trommel batterie bateria batteri percus perkus beat$ beats tambour "
    "taiko slagwerk барабан ударн ドラム 鼓 드럼",
    "bass": "bass basse bajo baixo basso бас ベース 贝斯",
}
TEMPI: Mapping[str, str] = {
    "slow": "slow langsam lent$ lente$ lento lenta adagio largo langzaam медленн ゆっくり 慢 느린",
    "moderate": "moderat andante midtempo mid-tempo mittel",
    "fast": "fast schnell rapid rapide rapido rapida veloce allegro presto snel быстр 速い 快 빠른",
}
MODES: Mapping[str, str] = {
    "major": "major dur$ majeur mayor maior maggiore majeur мажор 長調 大调",
    "minor": "minor moll mineur menor minore mineur минор 短調 小调",
}
NOT = r"(?:no|without|w/o|ohne|kein\w*|sans|pas de|sin|sem|senza|zonder|geen|без|nicht)"
_NOT_AFTER = "なし|抜き|없"
_ONLY = re.compile(r"\b(solo|only|nur|allein|seul\w*|just)\b")
_ELECTRIC_PIANO = re.compile(
    r"\be[- ]piano|electric[- ]piano|piano (?:electr|elettr)\w*|elektrisch\w* klavier"
)
_BPM = re.compile(r"(\d{2,3})\s*(?:bpm|beats per minute)|bpm\s*[:=]?\s*(\d{2,3})")
_KEY = re.compile(
    r"\b([a-h])\s*(?:-?\s*(sharp|flat|#|b|♯|♭|is|es|s))?[\s-]*"
    r"(major|minor|dur|moll|maj|min|majeur|mineur|mayor|menor|maggiore|minore)\b"
)
_PITCH = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11, "h": 11}


def plain(prompt: str) -> str:
    """The prompt in lower case without accents, an electric piano in one word."""
    folded = unicodedata.normalize("NFKD", prompt.casefold())
    bare = "".join(c for c in folded if not "\u0300" <= c <= "\u036f")
    return _ELECTRIC_PIANO.sub("epiano", unicodedata.normalize("NFC", bare))


def named(text: str, table: Mapping[str, str]) -> list[str]:
    """The entries of a table that a `plain` text names, in the order of the text."""
    places = {name: _place(text, stems.split()) for name, stems in table.items()}
    return sorted((n for n, at in places.items() if at is not None), key=lambda n: places[n] or 0)


def refused(text: str) -> set[str]:
    """The instruments that a text says to leave out ("no drums", "ohne Klavier")."""
    out = set()
    for name, stems in INSTRUMENT_WORDS.items():
        words = "|".join(_pattern(plain(stem)) for stem in stems.split())
        before = rf"\b{NOT}\s+(?:\w+\s+(?:or|and|oder|und|et|ou|y|e)\s+)?(?:{words})"
        after = rf"(?:{words})(?:は|の)?(?:{_NOT_AFTER})|\b(?:{words})\w*-?less\b"
        east = rf"(?:无|無|沒有|没有|不要)(?:{words})"
        if re.search(f"{before}|{after}|{east}", text):
            out.add(name)
    return out


def alone(text: str) -> bool:
    """Whether the text wants nothing but the instruments that it names."""
    return bool(_ONLY.search(text))


def stated_tempo(text: str) -> float | None:
    """Beats per minute if the text gives them, kept within 40 to 200."""
    found = _BPM.search(text)
    if not found:
        return None
    return float(min(200, max(40, int(found.group(1) or found.group(2)))))


def stated_key(text: str) -> tuple[int, str] | None:
    """Pitch class and mode of a key such as "F# minor" or "Es-Dur", if the text gives one."""
    found = _KEY.search(text)
    if not found:
        return None
    letter, accidental, mode = found.groups()
    shift = {"sharp": 1, "#": 1, "♯": 1, "is": 1}.get(accidental or "", -1 if accidental else 0)
    minor = mode.startswith(("min", "mol", "men"))
    if letter == "b" and mode in ("dur", "moll"):
        shift = -1  # German musicians write H for B, and B for B flat.
    return (_PITCH[letter] + shift) % 12, "minor" if minor else "major"


def _place(text: str, stems: list[str]) -> int | None:
    """Where the first of the stems stands in the text."""
    places = []
    for stem in map(plain, stems):
        if found := re.search(_pattern(stem), text):
            places.append(found.start())
    return min(places, default=None)


def _pattern(stem: str) -> str:
    eastern = ord(stem[0]) > 0x2E80
    whole = stem.endswith("$")
    return ("" if eastern else r"\b") + re.escape(stem.removesuffix("$")) + (r"\b" if whole else "")
