"""Which pictures sentences call for: what a person would accept, in many topics and languages."""

from __future__ import annotations

import pytest

from videogen_mcp.media.visuals.concepts import Concept, concepts_for
from videogen_mcp.media.visuals.icons import icon_names
from videogen_mcp.media.visuals.illustrations import subjects
from videogen_mcp.media.visuals.lexicon import IDIOM, LANGUAGES, lexicon, pictures

ENGLISH = {
    "Drinking a glass of water every morning boosts your energy and focus.": "water_glass droplet",
    "Even mild dehydration can make you tired.": "water_glass droplet",
    "Solar panels turn sunlight into electricity.": "solar_panel sun",
    "Invest early and let compound interest do the work.": "growth_chart coin_stack",
    "Put ten percent of your income into a savings account.": "piggy_bank coin_stack bank",
    "The stock market can be risky for beginners.": "growth_chart bar_chart",
    "Our team meets to plan the next project.": "team presentation",
    "Choose a strong password for every account.": "lock key",
    "Bees pollinate one third of the food we eat.": "bee flower",
    "Electric cars are cheaper to run than petrol cars.": "car battery plug",
    "Regular exercise keeps you fit.": "dumbbell muscle runner",
    "Read a good book before bed.": "book bed",
    "Most adults need eight hours of sleep.": "sleeping bed moon clock",
    "The bank approved our loan within a day.": "bank coin_stack",
    "Artificial intelligence is changing how we work.": "robot chip brain",
    "Recycling saves raw materials.": "recycling",
    "Customers love fast delivery.": "delivery_box",
    "Set yourself a clear goal.": "target flag",
    "A healthy breakfast keeps you full until noon.": "coffee_cup egg bread mug-saucer",
    "Climate change is melting the glaciers.": "earth thermometer snowflake",
    "Back up your files to the cloud.": "cloud_computing server",
    "Clouds form when moist air cools.": "cloud",
    "The judge read the verdict.": "scales_of_justice",
    "Vote in the next election!": "flag check-to-slot",
    "Wash your hands with soap for twenty seconds.": "soap bathtub",
    "The Titanic sank after hitting an iceberg.": "ship",
    "Astronauts live on the space station for six months.": "rocket planet",
    "Coffee was discovered in Ethiopia.": "coffee_cup",
    "Ask your dentist about whitening your teeth.": "tooth",
    "Read the contract before you sign it.": "clipboard pencil book",
    "Why is the sky blue?": "question_mark cloud",
    "He plays the guitar in a jazz band.": "guitar music_note",
    "She won the gold medal.": "trophy star award medal",
    "Take a deep breath and relax.": "yoga leaf spa",
    "Keep your dog on a leash.": "dog",
    "A cat sleeps up to sixteen hours a day.": "cat sleeping bed",
    "Paris is the city of light.": "city",
    "We planted a hundred trees.": "tree",
    "Our train leaves at nine.": "train",
    "They flew to Japan by plane.": "airplane",
    "Riding a bike to school is good exercise.": "bicycle",
    "The doctor listened to his heart.": "doctor heart stethoscope",
    "Vaccines protect children from disease.": "syringe bandage shield",
    "Newton discovered gravity.": "atom magnet magnifier telescope",
    "DNA carries our genetic code.": "dna",
    "A microscope shows bacteria.": "microscope",
    "The telescope sees distant galaxies.": "telescope planet",
    "Marketing starts with the customer.": "megaphone target person",
    "Sales grew last year.": "growth_chart shopping_cart",
    "Pay your taxes on time.": "coin_stack credit_card clipboard",
    "The factory makes ten thousand chips a day.": "factory chip",
    "Bake the bread for forty minutes.": "bread",
    "Mountains are the water towers of the world.": "mountain",
    "Football is played in every country.": "soccer_ball",
    "Turn off notifications on your phone.": "bell smartphone",
    "Save the date in your calendar.": "calendar",
    "Write down three ideas every day.": "pencil light_bulb",
    "Graduation day is the end of university.": "graduation_cap",
    "An emergency fund protects you.": "piggy_bank shield warning_sign",
    "Keep a fire extinguisher at hand.": "fire fire-extinguisher",
    "Podcasts are booming.": "microphone headphones",
    "The crown belongs to the queen.": "crown",
    "Time flies when you are having fun.": "clock hourglass",
    "Wind turbines produce clean energy.": "wind_turbine",
    "Hackers steal data.": "shield lock laptop",
}

OTHER_LANGUAGES = [
    ("de", "Trink jeden Morgen ein Glas Wasser.", "water_glass"),
    ("de", "Die Wasserflasche steht auf dem Küchentisch.", "water_bottle"),
    ("de", "Solaranlagen erzeugen Strom aus Sonnenlicht.", "solar_panel"),
    ("de", "Die Bank hat unseren Kredit genehmigt.", "bank coin_stack"),
    ("de", "Äpfel wachsen auf Bäumen.", "apple"),
    ("de", "Hundefutter ist wieder billiger.", "dog coin_stack"),
    ("es", "Bebe un vaso de agua cada mañana.", "water_glass"),
    ("es", "Ahorra dinero cada mes.", "piggy_bank"),
    ("es", "Nuestra campaña fue un éxito.", "megaphone trophy"),
    ("fr", "Bois un verre d’eau chaque matin.", "water_glass"),
    ("fr", "Les abeilles pollinisent les fleurs.", "bee"),
    ("fr", "Le train part à neuf heures.", "train"),
    ("it", "Bevi un bicchiere d'acqua ogni mattina.", "water_glass"),
    ("it", "Risparmia ogni mese per la pensione.", "piggy_bank"),
    ("pt", "Beba um copo de água todas as manhãs.", "water_glass"),
    ("pt-BR", "Economize dinheiro todo mês.", "piggy_bank"),
    ("nl", "Drink elke ochtend een glas water.", "water_glass"),
    ("nl", "De waterfles staat op tafel.", "water_bottle"),
    ("ja", "毎朝コップ一杯の水を飲みましょう。", "water_glass"),
    ("ja", "人工知能が医療を変えています。", "robot"),
    ("zh", "每天早上喝一杯水。", "water_glass"),
    ("zh-CN", "坐火车去北京旅行。", "train"),
    ("ar", "اشرب كوبا من الماء كل صباح.", "water_glass"),
    ("ar", "والنحل يساعد على نمو الزهور", "bee"),
    ("ru", "Пейте стакан воды каждое утро.", "water_glass"),
    ("ru", "Пчёлы опыляют цветы.", "bee"),
    ("ko", "매일 아침 물 한 잔을 마시세요.", "water_glass"),
    ("ko", "꿀벌은 꽃을 찾아갑니다.", "bee"),
    ("hi", "हर सुबह एक गिलास पानी पिएं।", "water_glass"),
]


def _first(text: str, language: str | None) -> set[str | None]:
    found = concepts_for(text, language)
    assert found, f"nothing found for {text!r}"
    return {found[0].subject, found[0].icon}


def _shown(text: str) -> set[str | None]:
    return {name for c in concepts_for(text, "en") for name in (c.subject, c.icon)}


@pytest.mark.parametrize(("text", "accepted"), ENGLISH.items())
def test_the_first_picture_is_one_that_a_person_would_accept(text: str, accepted: str) -> None:
    assert _first(text, "en") & set(accepted.split())


@pytest.mark.parametrize(("language", "text", "accepted"), OTHER_LANGUAGES)
def test_the_first_picture_fits_in_other_languages(language: str, text: str, accepted: str) -> None:
    assert _first(text, language) & set(accepted.split())


@pytest.mark.parametrize(
    "text",
    [
        "The present situation is right in the middle of it.",
        "I mean, that would be just like him.",
        "What is the meaning of life?",
        "This changes everything.",
        "You may say so.",
        "Let's get started.",
        "It was a close run thing, by the way.",
        "",
        "12 % 3.5 !!!",
    ],
)
def test_a_sentence_without_a_thing_calls_no_telling_picture(text: str) -> None:
    assert all(concept.score < 0.5 for concept in concepts_for(text, "en"))


def test_a_bank_is_a_place_for_money_only_among_money_words() -> None:
    assert "bank" in _shown("The bank raised the interest on our loan.")
    assert "bank" not in _shown("We sat on the bank of the river and watched the ducks.")
    assert "bank" not in _shown("They sat on a bank.")


def test_an_idiom_does_not_call_the_thing_in_it() -> None:
    assert "cake" not in _shown("The exam was a piece of cake.")
    assert "train" not in _shown("Train your memory.")
    assert "lamp" not in _shown("In light of the news, we stayed at home.")


def test_cloud_computing_is_not_the_weather() -> None:
    assert "cloud_computing" in _shown("Store your photos in the cloud.")
    assert "cloud_computing" not in _shown("Dark clouds brought rain.")


def test_pictures_are_distinct_and_best_first() -> None:
    found = concepts_for(
        "Water, water bottle, phone, smartphone, laptop, computer, code and a website.", "en", 12
    )
    subjects_shown = [c.subject for c in found if c.subject]
    icons_shown = [c.icon for c in found if c.icon]
    assert len(subjects_shown) == len(set(subjects_shown))
    assert len(icons_shown) == len(set(icons_shown))
    assert [c.score for c in found] == sorted((c.score for c in found), reverse=True)


def test_no_more_than_the_limit_come_back() -> None:
    assert len(concepts_for("Dog, cat, fish, tree, car, train, ship and a house.", "en", 3)) == 3


def test_a_word_repeated_outranks_one_said_once() -> None:
    found = concepts_for("A cat met a dog. The dog barked, and the dog ran.", "en")
    assert found[0].subject == "dog"


def test_the_term_is_the_word_as_the_text_spells_it() -> None:
    assert concepts_for("Äpfel sind gesund.", "de")[0].term == "Äpfel"
    assert concepts_for("Try Solar Panels.", "en")[0].term == "Solar Panels"


def test_the_language_is_guessed_when_it_is_not_given() -> None:
    assert concepts_for("Die Bienen bestäuben die Blumen im Garten.")[0].subject == "bee"
    assert concepts_for("Bees and flowers need each other.")[0].subject == "bee"


def test_a_language_without_a_lexicon_finds_words_that_many_languages_share() -> None:
    found = concepts_for("Min robot gillar internet.", "sv")
    assert {"robot", "globe"} == {concept.subject for concept in found}
    assert concepts_for("Detta är en ganska kort mening.", "sv") == []


@pytest.mark.parametrize(
    ("language", "word", "head", "modifier"),
    [
        ("de", "Klimaschutzgesetz", "scales_of_justice", "earth"),
        ("de", "Obstbäume", "tree", "apple"),
        ("de", "Plastikmüll", "recycling", "water_bottle"),
        ("nl", "fruitboom", "tree", "apple"),
    ],
)
def test_the_head_of_a_compound_comes_before_what_it_is_of(
    language: str, word: str, head: str, modifier: str
) -> None:
    assert [c.subject for c in concepts_for(word, language)] == [head, modifier]


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "city", "cities"),
        ("de", "Baum", "Bäumen"),
        ("es", "árbol", "árboles"),
        ("fr", "cheval", "chevaux"),
        ("it", "libro", "libri"),
        ("pt", "avião", "aviões"),
        ("nl", "boom", "bomen"),
        ("ru", "книга", "книгами"),
        ("ar", "كتاب", "والكتاب"),
        ("ko", "강아지", "강아지들은"),
        ("hi", "लड़का", "लड़के"),
    ],
)
def test_inflected_words_call_the_same_picture(language: str, one: str, many: str) -> None:
    alone, inflected = concepts_for(one, language)[0], concepts_for(many, language)[0]
    assert (alone.subject, alone.icon) == (inflected.subject, inflected.icon)


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("en", "What a new idea!", "newspaper"),
        ("de", "Die Küche ist renoviert.", "cake"),
        ("de", "Zieh die Handschuhe an.", "running_shoe"),
        ("es", "Nuestra campaña empieza.", "bell"),
        ("ja", "今日は水曜日です。", "water_glass"),
        ("zh", "今天是星期三。", "star"),
    ],
)
def test_a_word_inside_another_word_calls_nothing(language: str, text: str, wrong: str) -> None:
    assert wrong not in {name for c in concepts_for(text, language) for name in (c.subject, c.icon)}


def test_the_icon_package_helps_with_words_that_the_lexicon_lacks() -> None:
    assert "stapler" in _shown("Where is the stapler?")
    assert "wheelchair" in _shown("The entrance fits a wheelchair.")


def test_every_concept_has_a_picture_that_exists() -> None:
    drawn, icons = set(subjects()), set(icon_names())
    for name, picture in pictures().items():
        assert set(picture.icons) <= icons, name
        assert picture.icons or drawn & set(picture.subjects), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_of_a_lexicon_means_a_concept_that_has_a_picture(language: str) -> None:
    known = {*pictures(), IDIOM}
    named = {s.concept for senses in lexicon(language).terms.values() for s in senses}
    assert named <= known
    assert len(named) > 200


def test_a_concept_always_carries_a_subject_or_an_icon() -> None:
    found = [c for text in ENGLISH for c in concepts_for(text, "en")]
    assert len(found) > 100
    assert all(isinstance(c, Concept) and (c.subject or c.icon) for c in found)


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("en", "Later Alexander Graham Bell went home again.", "bell"),
        ("en", "Please ask Anna Weber about it.", "laptop"),
        ("en", "They won after being behind.", "bee"),
        ("en", "We never sell it to third parties.", "celebrating"),
        ("en", "Train three times a week.", "clock"),
        ("de", "Wie funktioniert das?", "city"),
        ("pt", "Como começar?", "fork_knife"),
        ("ru", "Учиться можно в любом возрасте.", "heart"),
        ("en", "Add a can of tomatoes.", "carrot"),
        ("en", "I am so tired.", "lightning"),
    ],
)
def test_a_name_or_a_grammatical_word_calls_no_picture(
    language: str, text: str, wrong: str
) -> None:
    assert wrong not in {name for c in concepts_for(text, language) for name in (c.subject, c.icon)}
