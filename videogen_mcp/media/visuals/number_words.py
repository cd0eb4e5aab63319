"""Number words, percent words and scales of the languages that we read figures in."""

from __future__ import annotations

_UNITS = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty",
    "de": "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn "
    "fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
    "seize dix-sept dix-huit dix-neuf vingt",
    "it": "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
    "quindici sedici diciassette diciotto diciannove venti",
    "pt": "um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze "
    "dezesseis dezessete dezoito dezenove vinte",
    "nl": "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien zeventien achttien negentien twintig",
}
_TENS = {
    "en": "thirty forty fifty sixty seventy eighty ninety",
    "de": "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "es": "treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "it": "trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "pt": "trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "nl": "dertig veertig vijftig zestig zeventig tachtig negentig",
}


def _number_words() -> dict[str, float]:
    table: dict[str, float] = {"hundred": 100.0, "hundert": 100.0, "cien": 100.0, "cent": 100.0}
    for words in _UNITS.values():
        for value, word in enumerate(words.split(), start=1):
            table.setdefault(word, float(value))
    for words in _TENS.values():
        for value, word in enumerate(words.split(), start=3):
            table.setdefault(word, value * 10.0)
    for tens_at, tens in enumerate(_TENS["en"].split(), start=3):
        for ones_at, ones in enumerate(_UNITS["en"].split()[:9], start=1):
            table[f"{tens}-{ones}"] = tens_at * 10.0 + ones_at
    for ones_at, ones in enumerate(_UNITS["en"].split()[:9], start=1):
        table[f"twenty-{ones}"] = 20.0 + ones_at
    return table


NUMBER_WORDS = _number_words()
_PERCENT_TEXT = """
    % ％ ٪ percent prozent procent pourcent percento procento процент процента процентов yüzde
    प्रतिशत بالمئة بالمائة"""
PERCENT = frozenset(_PERCENT_TEXT.split())
SCALES: dict[str, float] = {
    word: value
    for value, words in {
        1e3: "thousand tausend mil mille duizend tusen тысяч тысяча тысячи k",
        1e4: "万 萬",
        1e6: "million millions mio millionen millón millones milhão milhões milione milioni "
        "miljoen "
        "miljon miljoner миллион миллиона миллионов m mn",
        1e8: "億 亿",
        1e9: "billion billions mrd milliarde milliarden milliard milliards bilhão bilhões miliardo "
        "miliardi miljard миллиард миллиарда миллиардов bn b",
        1e12: "trillion trillions",
    }.items()
    for word in words.split()
}
