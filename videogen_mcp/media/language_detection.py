"""Guess the language of a text from its letters and its commonest words."""

from __future__ import annotations

import re
from collections import Counter

# First and last code point of the blocks that decide a language, or a family of languages.
_BLOCKS: tuple[tuple[int, int, str], ...] = (
    (0x3040, 0x30FF, "ja"),
    (0x31F0, 0x31FF, "ja"),
    (0x1100, 0x11FF, "ko"),
    (0x3130, 0x318F, "ko"),
    (0xAC00, 0xD7AF, "ko"),
    (0x3400, 0x4DBF, "zh"),
    (0x4E00, 0x9FFF, "zh"),
    (0xF900, 0xFAFF, "zh"),
    (0x20000, 0x323AF, "zh"),
    (0x3100, 0x312F, "zh"),
    (0x0370, 0x03FF, "el"),
    (0x1F00, 0x1FFF, "el"),
    (0x0400, 0x052F, "cyrillic"),
    (0x0530, 0x058F, "hy"),
    (0x0590, 0x05FF, "he"),
    (0x0600, 0x06FF, "arabic"),
    (0x0750, 0x077F, "arabic"),
    (0xFB50, 0xFDFF, "arabic"),
    (0xFE70, 0xFEFF, "arabic"),
    (0x0900, 0x097F, "hi"),
    (0x0980, 0x09FF, "bn"),
    (0x0A00, 0x0A7F, "pa"),
    (0x0A80, 0x0AFF, "gu"),
    (0x0B00, 0x0B7F, "or"),
    (0x0B80, 0x0BFF, "ta"),
    (0x0C00, 0x0C7F, "te"),
    (0x0C80, 0x0CFF, "kn"),
    (0x0D00, 0x0D7F, "ml"),
    (0x0D80, 0x0DFF, "si"),
    (0x0E00, 0x0E7F, "th"),
    (0x0E80, 0x0EFF, "lo"),
    (0x1000, 0x109F, "my"),
    (0x10A0, 0x10FF, "ka"),
    (0x1200, 0x137F, "am"),
    (0x1780, 0x17FF, "km"),
)

# Letters that only one language of a family writes.
_TELLTALES: dict[str, tuple[tuple[str, str], ...]] = {
    "cyrillic": (
        ("uk", "іїєґ"),
        ("be", "ў"),
        ("sr", "ђћџљњј"),
        ("mk", "ѓќѕ"),
        ("kk", "әғқңөұүһ"),
    ),
    "arabic": (("ur", "ٹڈڑںےھ"), ("fa", "پچژگکی")),
}
_FAMILY_DEFAULT = {"cyrillic": "ru", "arabic": "ar"}

_OTHER_WRITINGS = {
    **dict.fromkeys(("ru", "uk", "bg", "sr", "mk", "be", "kk"), "cyrillic"),
    **dict.fromkeys(("ar", "fa", "ur"), "arabic"),
    **dict.fromkeys(("mr", "ne"), "hi"),
    **dict.fromkeys(("zh", "yue", "ja"), "han"),
}

_STOP_WORDS: dict[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "en": "the and of to a in is you that it for on are with as this be your we have not or "
        "from at by can an will what when they how more was our if do their one most so",
        "de": "der die das und ist ein eine nicht mit auf für sie wir ihr den dem des zu im von "
        "werden auch sich es ich wie aus bei einen kann oder haben sind wenn nur mehr noch über",
        "es": "el la los las de que y en un una es por con para no se del al lo como más su son "
        "pero este esta todo cada tu muy ser hay cuando también puede sin está",
        "fr": "le la les de des et un une est que pour dans en vous nous pas sur avec ce qui plus "
        "du au sont votre il elle ne se cette mais ou par tout être comme c'est aux",
        "pt": "o a os as de que e em um uma é por com para não se do da no na dos das mais como "
        "seu sua são mas este esta você ao muito cada quando também pode sem está",
        "it": "il lo la gli le di che e in un una è per con non si del della nel più come sono ma "
        "questo questa ogni anche dei delle al i tuo quando può essere alla degli",
        "nl": "de het een en van is dat je in op te voor met zijn niet aan er om ook als maar bij "
        "naar deze wat kan meer uw hebben we zo dit door over worden uit of nog",
        "sv": "och att det som en är på för med av den till inte har de ett om kan men så du vi "
        "från eller när alla mer din hur man ska bara också där varje",
        "da": "og at det som en er på for med af den til ikke har de et om kan men så du vi fra "
        "eller når alle mere din hvordan man skal bare også der hver jeg være blev meget",
        "nb": "og at det som en er på for med av den til ikke har de et om kan men så du vi fra "
        "eller når alle mer din hvordan man skal bare også der hver jeg være ble mye",
        "pl": "i w na z do się jest nie to że o jak ale po co tak dla za od czy są być przez tylko "
        "może twój każdy już ich który która lub oraz bardzo gdy",
        "tr": "ve bir bu için ile da de çok daha ne olarak en gibi kadar ama her var olan sonra "
        "değil mi ya o ben sen biz siz şey zaman bütün veya göre",
        "cs": "a je se na v že to s z do o jak ale pro jsou by tak co po už jen když může vaše "
        "každý nebo také není který která při od ve jste být",
        "sk": "a je sa na v že to s z do o ako ale pre sú by tak čo po už len keď môže vaše každý "
        "alebo tiež nie ktorý ktorá pri od vo ste byť",
        "ro": "și de la în a o este cu pe un nu că mai din pentru care sunt să ce se dar fi sau "
        "prin foarte când fiecare dacă al ai ale lui după",
        "hu": "a az és hogy nem is egy van ez de meg csak már mint ha vagy minden több azt lehet "
        "volt ki el mert nagyon kell után között",
        "fi": "ja on ei se että oli hän mutta ovat kun niin kuin myös voi jos tai sen tämä ole "
        "joka hyvin kaikki vain mitä nyt sinun enemmän",
        "id": "yang dan di untuk dengan ini itu tidak dari pada adalah ke dalam akan anda kita "
        "bisa dapat juga atau lebih setiap saya mereka sudah karena",
        "vi": "và của là có không cho một được với các trong người những này đã khi để thì từ bạn "
        "cũng nhiều ra vào lại như đến tôi chúng nước mỗi",
        "ca": "el la els les de que i en un una és per amb no es del al més com són però aquest "
        "aquesta cada també quan pot sense està molt seva",
        "hr": "i je u na se da za su s od kao ne što koji koja ali ili može sve više po iz do "
        "biti nije svaki vaš kada kako također",
    }.items()
}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LONGEST_SAMPLE = 5000


def detect_language(text: str, expected: str = "en") -> str:
    """The likeliest language of a text as an ISO 639-1 code; the expected one where nothing tells.

    Cheap and offline: Unicode blocks first, then stop words. It is meant for sentences, a
    single word in Latin letters says too little.
    """
    sample = text[:_LONGEST_SAMPLE].lower()
    expected = expected.split("-")[0].lower()
    blocks = Counter(block for char in sample if (block := _block(char)))
    latin = sum(char.isalpha() and ord(char) < 0x250 for char in sample)
    if not blocks or latin > 4 * sum(blocks.values()):
        return _latin_language(sample, expected)
    if blocks["ja"] and blocks["ja"] * 12 >= blocks["zh"]:
        return "ja"
    block = blocks.most_common(1)[0][0]
    return _language_of_family(block, sample) if block in _TELLTALES else block


def same_writing(first: str, second: str) -> bool:
    """Whether two languages (BCP-47) are written in the same script, e.g. Russian and Serbian."""
    return _writing(first) == _writing(second)


def _writing(language: str) -> str:
    base = language.split("-")[0].lower()
    if base in _OTHER_WRITINGS:
        return _OTHER_WRITINGS[base]
    return base if base in {block for _, _, block in _BLOCKS} else "latin"


def _block(char: str) -> str | None:
    code = ord(char)
    if code < 0x370 or not char.isalpha():
        return None
    return next((name for first, last, name in _BLOCKS if first <= code <= last), None)


def _language_of_family(family: str, sample: str) -> str:
    for language, letters in _TELLTALES[family]:
        if sum(sample.count(letter) for letter in letters) * 150 > len(sample):
            return language
    if family == "cyrillic" and "ъ" in sample and not set("ыэё") & set(sample):
        return "bg"
    return _FAMILY_DEFAULT[family]


def _latin_language(sample: str, expected: str) -> str:
    words = Counter(_WORD.findall(sample.replace("’", "'")))
    scores = {
        language: float(sum(count for word, count in words.items() if word in stop_words))
        for language, stop_words in _STOP_WORDS.items()
    }
    for language, letters in _LATIN_LETTERS:
        scores[language] += 0.5 * sum(sample.count(letter) for letter in letters)
    best = max(scores, key=lambda language: scores[language])
    # One stray stop word does not outweigh what is expected ("Die" is English, too).
    doubtful = scores[best] <= scores.get(expected, 0) + 0.9
    return best if not doubtful else expected if _writing(expected) == "latin" else "en"


_LATIN_LETTERS: tuple[tuple[str, str], ...] = (
    ("de", "ßäöü"),
    ("es", "ñ¿¡"),
    ("fr", "çœêèàù"),
    ("pt", "ãõ"),
    ("sv", "åäö"),
    ("da", "æøå"),
    ("nb", "æøå"),
    ("pl", "łąęśżź"),
    ("tr", "ğışç"),
    ("cs", "ěřůčšž"),
    ("sk", "ľĺŕôäčšž"),
    ("ro", "șțăţş"),
    ("hu", "őűáéóö"),
    ("fi", "äö"),
    ("vi", "ơưđạảấầẩậắằặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỵỷỹ"),
)
