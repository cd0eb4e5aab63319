"""What is said for what is written."""

from __future__ import annotations

import pytest

from videogen_mcp.media.speech.reading import spoken_forms
from videogen_mcp.media.speech.tokens import tokens_of


def said(text: str, language: str = "en") -> str:
    return " ".join(token.spoken for token in tokens_of(text, language))


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("$1,200", "1,200 dollars."),
        ("$1", "1 dollar."),
        ("$3.5 million more", "3.5 million dollars more"),
        ("$1.2B", "1.2 billion dollars."),
        ("£600", "600 pounds."),
        ("3.5 km", "3.5 kilometers."),
        ("5kg", "5 kilograms."),
        ("20°C", "20 degrees Celsius."),
        ("50%", "50 percent."),
        ("2026-11-21", "November 21st, 20 26."),
        ("1990s", "19 nineties."),
        ("1905", "19 oh 5."),
        ("2005", "2000 5."),
        ("10:00", "10 o'clock."),
        ("10:05 am", "10 oh 5 am"),
        ("5-10 years", "5 to 10 years"),
        ("1/2 cup", "one half cup"),
        ("12/31/2026", "December 31st, 20 26"),
        ("in mid-1990s and 2026's", "in mid 19 nineties and 20 26's"),
        ("Call 555-1234", "Call 5 5 5, 1 2 3 4"),
        ("5'11\" tall", "5 foot 11 tall"),
        ("Louis XIV and World War II", "Louis the 14th and World War 2"),
        ("on Main St. near St. Paul", "on Main street near saint Paul"),
        ("4K at 200K", "4K at 200 thousand"),
        ("the cat sat.", "the cat sat"),
        ("No. 5 or no.", "number 5 or no"),
        ("sooner than 5 min.", "sooner than 5 minutes"),
        ("Dr. Smith", "doctor Smith"),
        ("e.g. this", "for example this"),
        ("https://www.example.com/a?b=c", "example dot com slash a."),
        ("me@example.org", "me at example dot org."),
        ("great🎉 ✅", "great"),
        ("one — two", "one, two"),
        ("word—word", "word, word"),
        ("wait... what", "wait, what"),
        ("#1 ~50% A/B", "number 1 about 50 percent A B"),
        ("**bold** _it_", "bold it"),
        ("221B Baker St. near", "221 B Baker street near"),
        ("open 9am–5pm, Mon-Fri", "open 9 A.M. to 5 P.M., Monday to Friday"),
        ("on 12/25/23", "on December 25th, 20 23"),
        ("$5-10 million", "5 to 10 million dollars"),
        ("$2/kg and $0.99", "2 dollars per kilogram and 99 cents"),
        ("3 × 4 ÷ 2 ± 1", "3 times 4 divided by 2 plus or minus 1"),
        ("mc² is 10^6", "mc squared is 10 to the power of 6"),
        ("9.58s in the 80s", "9.58 seconds in the 80s"),
        ("a 4x4 grid at 16:9", "a 4 by 4 grid at 16 to 9"),
        ('a 13" screen', "a 13 inch screen"),
        ('he said "room 13" twice', "he said room 13 twice"),
        ("3/4 tsp at 100Mbps", "three quarters teaspoon at 100 megabits per second"),
    ],
)
def test_english_signs_are_said_in_words(written: str, spoken: str) -> None:
    assert said(written).rstrip(".,") == spoken.rstrip(".,")


@pytest.mark.parametrize(
    ("language", "written", "spoken"),
    [
        ("de", "z.B. 3,5 km", "zum Beispiel 3,5 Kilometer"),
        ("de", "am 21. November", "am einundzwanzigsten November"),
        ("de", "5 Mio. Euro", "5 Millionen Euro"),
        ("fr", "12 € la 2e fois", "12 euros la deuxième fois"),
        ("fr", "au XXIe siècle", "au vingt-et-unième siècle"),
        ("es", "2026-11-21", "21 de noviembre de 2026"),
        ("ar", "50%", "50 بالمئة"),
        ("pt", "R$5", "5 reais"),
        ("pt", "custou R$ 1.299,90", "custou 1.299,90 reais"),
        ("de", "Am 3.4.2026 um 17:30 Uhr", "Am dritten April 2026 um 17 Uhr 30"),
        ("de", "z. B. 3 × 4", "zum Beispiel 3 mal 4"),
        ("fr", "le 1/3/2024 à 18h30", "le premier mars 2024 à 18 heures 30"),
        ("es", "15/08/2023 en EE. UU.", "15 de agosto de 2023 en Estados Unidos"),
        ("es", "25 ÷ 5", "25 entre 5"),
    ],
)
def test_other_languages_use_their_own_words(language: str, written: str, spoken: str) -> None:
    assert said(written, language).rstrip(".") == spoken


def test_british_dates_put_the_day_first() -> None:
    assert said("5/11/2026", "en-GB") == "November 5th, 20 26"
    assert said("5/11/2026", "en-US") == "May 11th, 20 26"


def test_a_dot_inside_a_sentence_is_no_pause_and_its_last_mark_is_kept() -> None:
    assert spoken_forms(["Is", "Mr.", "J.", "Fox", "here?"], "en") == [
        "Is",
        "mister",
        "J",
        "Fox",
        "here?",
    ]


def test_silent_words_are_shown_with_a_neighbour_and_emoji_are_left_out() -> None:
    tokens = tokens_of("• Yes — really 🎉 !", "en")
    assert [token.text for token in tokens] == ["• Yes —", "really !"]


def test_japanese_is_read_in_kana_and_shown_in_phrases() -> None:
    tokens = tokens_of("東京は2026年に￥1,200です。", "ja")
    assert [token.text for token in tokens] == ["東京は", "2026年に", "￥1,200です。"]
    assert tokens[0].spoken == "トーキョーワ"
    assert tokens[1].spoken == "ニセンニジュウロクネンニ"
    assert tokens[2].spoken == "センニヒャクエンデス."


def test_chinese_is_shown_in_short_pieces_with_their_punctuation() -> None:
    tokens = tokens_of("世界上最好的水是什么？50%的人喝2升水，2026年。", "zh")
    assert (
        "".join(token.text for token in tokens) == "世界上最好的水是什么？50%的人喝2升水，2026年。"
    )
    assert max(len(token.text) for token in tokens) <= 6
    assert [token.spoken for token in tokens if token.text in ("50%的", "2026年。")] == [
        "百分之50的",
        "二零二六年。",
    ]
