"""Wishes in plain words, and the actions that they come to; no engine is needed."""

from __future__ import annotations

from typing import Any

import pytest

from videogen_mcp.engine.timeline import (
    Captions,
    DrawnVisual,
    FileVisual,
    Logo,
    Music,
    RecordedNarration,
    Section,
    Timeline,
)
from videogen_mcp.engine.wishes import Reading, Situation, read_video_wish, read_wishes
from videogen_mcp.media.speech.voices import find_voice
from videogen_mcp.media.visuals.brief import VisualBrief

from .timelines import section, timeline

TEXTS = {
    "title": "How water helps",
    "hero": "Water is life and you know it.",
    "centre": "Drink two glasses now.",
    "typographic": "Sleep well tonight.",
    "closing": "Visit us today.",
}
Wire = list[dict[str, Any]]


def voice(name: str) -> str:
    found = find_voice(name)
    assert found is not None
    return found.voice_id


def scene(layout: Any, text: str) -> Section:
    made = section(text, 0)
    visual = DrawnVisual(brief=VisualBrief(text=text, headline=text, layout=layout))
    narration = made.narration.model_copy(update={"voice_id": voice("Nolan")})
    shots = (made.shots[0].model_copy(update={"visual": visual}),)
    return made.model_copy(update={"narration": narration, "shots": shots})


def video(**changes: Any) -> Timeline:
    """Five drawn scenes spoken by Nolan, with captions, music and a logo."""
    made = timeline(*(scene(layout, text) for layout, text in TEXTS.items()))
    return made.changed(
        **{
            "ai_style": "calm and green",
            "music": Music(file_id="vg_file_music"),
            "logo": Logo(file_id="vg_file_logo"),
            "captions": Captions(enabled=True),
            **changes,
        }
    )


def read(text: str, **changes: Any) -> Reading:
    return read_wishes(text, Situation(video(**changes)))


def wire(reading: Reading) -> Wire:
    return [action.to_wire() for action in reading.actions]


def styled(**style: Any) -> Wire:
    return [{"type": "ENABLE_CAPTIONS", "captionStyle": style}]


def rgb(red: int, green: int, blue: int) -> dict[str, int]:
    return {"red": red, "green": green, "blue": blue}


def shaped(width: int, height: int) -> Wire:
    return [{"type": "RESIZE_PROJECT", "aspectRatio": {"width": width, "height": height}}]


def arranged(*scenes: int) -> Wire:
    return [{"type": "ARRANGE_SCENES", "scenes": list(scenes), "of": 5}]


def spoken(name: str = "Nolan", speed: float | None = None) -> Wire:
    told: dict[str, Any] = {"type": "CHANGE_NARRATOR", "voiceId": voice(name)}
    return [told if speed is None else {**told, "voiceSpeed": speed}]


def composed(prompt: str) -> Wire:
    return [{"type": "GENERATE_MUSIC", "prompt": f"{prompt} background music, take 1"}]


def changes_of(style: str) -> Wire:
    both = {"sectionTransition": style, "assetTransition": style}
    return [{"type": "ADD_TRANSITIONS", **both}]


def volume(value: float) -> Wire:
    return [{"type": "SET_BACKGROUND_MUSIC", "fileId": "vg_file_music", "volume": value}]


YELLOW = {"textColor": rgb(255, 221, 51), "spokenTextColor": rgb(60, 215, 245)}
BIG_YELLOW = styled(fontSize=70.0, **YELLOW)
VERTICAL = shaped(9, 16)
NO_CAPTIONS: Wire = [{"type": "DISABLE_CAPTIONS"}]
NO_MUSIC: Wire = [{"type": "SET_BACKGROUND_MUSIC", "fileId": None}]
NO_LOGO: Wire = [{"type": "SET_LOGO", "fileId": None}]
NO_FILLERS: Wire = [{"type": "CLEAN_UP_TRANSCRIPT", "removeFillers": True, "removePauses": False}]
SHORT_PAUSES: Wire = [
    {
        "type": "CLEAN_UP_TRANSCRIPT",
        "removeFillers": False,
        "removePauses": True,
        "minPauseSeconds": 0.35,
    }
]


def rewritten(number: int, text: str) -> Wire:
    return [{"type": "REWRITE_SCENE", "scene": number, "text": text}]


def lettered(number: int, text: str) -> Wire:
    return [{"type": "LETTER_SCENE", "scene": number, "text": text}]


def looking(prompt: str) -> Wire:
    return [{"type": "REGENERATE_IMAGES", "stylePrompt": prompt}]


def logo(**changes: Any) -> Wire:
    return [{"type": "SET_LOGO", "fileId": "vg_file_logo", **changes}]


MEANT: list[tuple[Wire, str]] = [
    (NO_CAPTIONS, "turn off the captions | no captions please | hide the subtitles | captions off"
     " | I don't want captions | don't show subtitles | Could you remove the captions?"
     " | ohne Untertitel | quita los subtítulos | supprime les sous-titres"),
    (styled(fontSize=70.0), "make the captions bigger | larger subtitles"
     " | the captions are too small"
     " | please make the font larger | die Untertitel größer | sous-titres plus grands"),
    (styled(fontSize=42.0), "smaller captions | the captions are too big | kleinere Untertitel"),
    (BIG_YELLOW, "bigger, yellow captions | make the captions bigger and yellow"
     " | make the captions yellow, then make them bigger | mach die Untertitel größer und gelb"
     " | subtítulos más grandes y amarillos | sous-titres plus grands et jaunes"),
    (styled(verticalAlignment="TOP"), "captions at the top | move the captions to the top"
     " | füge Untertitel oben hinzu | subtítulos arriba | sous-titres en haut"),
    (styled(verticalAlignment="TOP", textJustification="LEFT"),
     "the captions should be at the top left"),
    (styled(verticalAlignment="MIDDLE"), "put the captions in the middle"),
    (styled(fontName="Source Serif Pro"), "another font | use a serif font for the captions"
     " | change the caption font to Source Serif Pro"),
    (styled(fontName="Space Mono"), "captions in Space Mono | typewriter font"),
    (styled(fontSize=72.0), "set the caption size to 72 | font size 72"),
    (styled(fontWeight=900), "bold captions | make the subtitles bolder"),
    (styled(spokenTextColor=rgb(235, 51, 51)), "highlight the spoken word in red"),
    (styled(spokenTextColor=None), "no highlighting | turn off the word highlight"),
    (styled(strokeColor=rgb(0, 0, 0)), "captions with a black outline | black outline"),
    (styled(strokeColor=None), "captions without outline"),
    (styled(backgroundStyle={"type": "WRAPPED", "backgroundColor": rgb(0, 0, 0),
                             "opacityProportion": 0.75}), "put the captions in a box"),
    (VERTICAL, "make it vertical | portrait format please | for TikTok | 9:16 | 9x16 | 1080x1920"
     " | turn it into a vertical video | hochformat | hazlo vertical | à la verticale"),
    (shaped(1, 1), "square | make the video square | quadratisch | passe en carré | 2:2"),
    (shaped(4, 5), "4:5 | make it 4:5, please"),
    (spoken("Clara"), "use Clara's voice | let Clara speak | change the narrator to Clara"
     " | a female voice | another voice | andere Stimme | une voix féminine | otra voz"),
    (spoken("Beatrice"), "a British woman's voice | female British accent"),
    (spoken("Alistair"), "a British male voice | switch to a British narrator"),
    (spoken("Grant"), "a deeper voice"),
    (spoken("Jonas"), "a German voice"),
    (spoken(speed=1.15), "speak faster | make it faster | faster speech | the narrator is too slow"
     " | schneller | más rápido | plus vite"),
    (spoken(speed=0.77), "much slower speech"),
    (spoken(speed=0.93), "speak a bit slower | slow down a little"),
    (spoken(speed=1.2), "speed up by 20% | 1.2x speed"),
    (spoken("Beatrice", 0.93), "change the voice to Beatrice and slow down a bit"
     " | change the voice to Beatrice. Make the speech slightly slower."),
    (composed("calm"), "calmer music | relaxing music please | change the music to something calm"
     " | musique plus calme | ruhigere Musik | música más tranquila"),
    (composed("happy"), "happier music | make the music more cheerful"),
    (composed("jazz and piano"), "jazz piano music"),
    (NO_MUSIC, "no music | remove the background music | ohne Musik"
     " | quita la música | sans musique"
     " | no music but keep the captions"),
    (volume(0.3), "make the music quieter | the music is too loud | turn down the music"
     " | turn the music down"
     " | set the music to 30% | Musik leiser"),
    (volume(0.7), "louder music | turn up the music"),
    ([*volume(0.3), *composed("calm")], "calmer and quieter music"),
    (logo(position="BOTTOM_LEFT"),
     "logo at the bottom left | move the logo to the bottom left corner"),
    (logo(sizePercent=14.0), "make the logo bigger"),
    (logo(sizePercent=20.0), "logo at 20%"),
    ([{"type": "SET_LOGO", "fileId": "vg_file_abc"}], "use vg_file_abc as the logo"),
    (NO_LOGO, "remove the logo | no watermark | ohne Logo"),
    ([*NO_CAPTIONS, *NO_LOGO], "remove the captions and the logo"),
    (changes_of("WIPE"), "wipe transitions | use wipes between the scenes"),
    (changes_of("NONE"), "no transitions | hard cuts | ohne Übergänge | sin transiciones"),
    (changes_of("FADE"), "crossfade between scenes | fade transitions"),
    ([{"type": "ADD_ZOOM"}], "add a zoom | zoom in slowly | ken burns effect | füge Zoom hinzu"),
    ([{"type": "REMOVE_ZOOM"}], "no zoom | remove the zoom"),
    (SHORT_PAUSES, "shorter pauses | shorten the pauses | remove long pauses | kürzere Pausen"
     " | pausas más cortas | raccourcis les pauses"),
    (NO_FILLERS, "remove filler words | no ums and uhs | cut out the hesitations"
     " | entferne die Füllwörter | elimina las muletillas"),
    (looking("dark and neon"), "make it dark and neon | dark neon look"),
    (looking("watercolor"), "make it look like watercolor | watercolor style"),
    (looking("blue. calm and"), "in blue | make everything blue | in Blau | en azul | en bleu"),
    (arranged(0, 1, 3, 4), "drop scene 3 | remove the third scene | delete scene three"
     " | entferne Szene 3 | elimina la escena 3 | supprime la scène 3 | remove paragraph 3"),
    (arranged(0, 2, 4), "remove scenes 2 and 4 | delete scene 2 and scene 4"),
    (arranged(0, 4), "delete scenes 2 to 4 | remove scenes 2-4"),
    (arranged(0, 1, 2, 3),
     "remove the last scene | drop the closing card | entferne die letzte Szene"),
    (arranged(0, 1, 2), "remove the last two scenes"),
    (arranged(2, 3, 4), "drop the first two scenes"),
    (arranged(3, 0, 1, 2, 4), "move scene 4 to the start | move scene 4 before scene 1"
     " | move scene 4 to 1"),
    (arranged(0, 2, 3, 1, 4), "move scene 2 after scene 4 | reorder the scenes: 1, 3, 4, 2, 5"),
    (arranged(0, 2, 1, 3, 4), "swap scenes 2 and 3 | swap the second and the third scene "
     " | put scene 3 before scene 2"),
    (rewritten(1, "Water keeps us going."), 'change the text of scene 2 to "Water keeps us going."'
     " | make scene 2 say “Water keeps us going.” | rewrite scene 2: Water keeps us going."
     " | ersetze Szene 2 durch „Water keeps us going.“"
     " | replace scene 2 with 'Water keeps us going.'"),
    (rewritten(4, "Try it, free!"), 'change the last scene to "Try it, free!"'),
    (rewritten(2, "Drink two cups now."), 'replace "glasses" with "cups"'),
    (lettered(4, "Thanks for watching"), 'change the closing card to "Thanks for watching"'
     " | change the closing card to: Thanks for watching"
     " | ändere die Schlusskarte zu „Thanks for watching“"),
    (lettered(0, "Hello"), 'change the title card to "Hello"'),
    ([{"type": "REDRAW_SCENES", "scenes": [1]}], "another picture for scene 2 | redraw scene 2"),
    ([{"type": "SHOW_FILE", "scene": 1, "fileId": "vg_file_abc"}], "use vg_file_abc in scene 2"),
    ([*VERTICAL, *styled(fontSize=86.0, **YELLOW), *composed("calm")],
     "make it vertical with big yellow captions and calmer music"
     " | mache es im Hochformat mit großen gelben Untertiteln und ruhiger Musik"
     " | haz el video vertical con subtítulos grandes y amarillos y música más tranquila"
     " | rends la vidéo verticale avec de gros sous-titres jaunes et une musique plus calme"),
    ([*shaped(1, 1), *arranged(0, 2, 3, 4)], "cut scene 2, make it square"),
    ([*rewritten(2, "Hi, all."), *arranged(0, 2, 3, 4)],
     'remove scene 2 and change scene 3 to "Hi, all."'),
]  # fmt: skip

NOT_MEANT = """
write a poem about captions | what font do the captions use? | is the video vertical?
don't change the captions | don't remove the logo | keep the music | hello | yes | make it better
make it vertical or square | make it vertical and square | make captions red and blue
remove the captions and make them yellow | remove captions from scene 2 | remove every scene
add a scene about sleep | remove scene 9 | remove scene 0 | move scene 9 to the start
change the font to Roboto | why is the music so sad? | I hate the captions | make captions pop
change the music | change the voice | change the look | change scene 2 | replace scene 3
remove the text from scene 2 | make the text bigger | make it louder | polka-dot music from Mars
translate it into German | undo that | make it longer | the captions | 16:9
how do I remove the captions? | what if we drop scene 3? | make the intro punchier
switch to a male voice | use Nolan's voice | make it 9:1 | logo at the top and bottom
remove the logo from the top right | replace "elephants" with "mice" | a Klingon voice
remove vg_file_abc from scene 2 | add vg_file_abc before scene 2 | add "Hello" to scene 2
don't make it vertical | mach es nicht vertikal | add "Hello" after scene 2
change the closing card to Thanks for watching everyone | move scene 2 | swap scene 2
""".replace("\n", " | ").strip(" |")


def phrases(text: str) -> list[str]:
    return [phrase.strip() for phrase in text.split(" | ") if phrase.strip()]


@pytest.mark.parametrize(
    ("phrase", "actions"),
    [(phrase, actions) for actions, text in MEANT for phrase in phrases(text)],
)
def test_a_wish_becomes_the_actions_that_it_asks_for(phrase: str, actions: Wire) -> None:
    reading = read(phrase)
    assert wire(reading) == actions
    assert reading.declined == ()


@pytest.mark.parametrize("phrase", phrases(NOT_MEANT))
def test_what_is_not_wholly_understood_changes_nothing(phrase: str) -> None:
    reading = read(phrase)
    assert (wire(reading), reading.export) == ([], None)


def test_what_is_not_understood_is_said_beside_what_is() -> None:
    reading = read("make it vertical and add more jokes")
    assert wire(reading) == VERTICAL
    ((words, reason),) = reading.declined
    assert "jokes" in words
    assert "language model" in reason


@pytest.mark.parametrize(
    ("phrase", "quality"),
    [
        ("export in 4K", "ULTRA_HIGH"),
        ("render it in 720p", "STANDARD"),
        ("export it", "HIGH"),
        ("exportiere in 4K", "ULTRA_HIGH"),
        ("make it 4k", "ULTRA_HIGH"),
    ],
)
def test_an_export_has_the_quality_that_is_asked_for(phrase: str, quality: str) -> None:
    reading = read(phrase)
    assert (reading.export, wire(reading)) == (quality, [])


def test_an_export_may_come_with_edits() -> None:
    reading = read("make it vertical, remove filler words, and export in 4k")
    assert wire(reading) == [*VERTICAL, *NO_FILLERS]
    assert reading.export == "ULTRA_HIGH"


def test_captions_are_shown_only_where_they_are_not() -> None:
    assert wire(read("captions on", captions=Captions())) == [{"type": "ENABLE_CAPTIONS"}]
    assert "already" in read("captions on").declined[0][1]
    assert "No captions" in read("captions off", captions=Captions()).declined[0][1]


def test_a_highlight_never_has_the_colour_of_the_words() -> None:
    (action,) = wire(read("yellow captions with karaoke"))
    style = action["captionStyle"]
    assert style["textColor"] == rgb(255, 221, 51)
    assert style["spokenTextColor"] == rgb(60, 215, 245)


def test_what_is_not_there_cannot_be_changed() -> None:
    for phrase in ("louder music", "no music"):
        assert "no music" in read(phrase, music=None).declined[0][1]
    assert "no logo" in read("make the logo bigger", logo=None).declined[0][1]
    assert wire(read("add music", music=None)) == [
        {"type": "GENERATE_MUSIC", "prompt": "background music"}
    ]


def test_a_recording_is_not_made_to_say_something_else() -> None:
    said = video().sections[1]
    narration = RecordedNarration(
        file_id="vg_file_1", duration=said.narration.duration, words=said.narration.words
    )
    recorded = said.model_copy(update={"narration": narration})
    now = Situation(timeline(recorded, recorded))
    for phrase in ('change scene 2 to "No."', "another voice", 'replace "life" with "fun"'):
        reading = read_wishes(phrase, now)
        assert reading.wishes == ()
        assert "recording" in reading.declined[0][1]
    assert [action.type for action in read_wishes("drop scene 1", now).actions] == [
        "ARRANGE_SCENES"
    ]


def test_a_card_is_changed_only_where_there_is_one() -> None:
    plain = timeline(section("Water is life.", 0))
    reading = read_wishes('change the closing card to "Bye"', Situation(plain))
    assert "no closing card" in reading.declined[0][1]
    assert "Water is life." in reading.declined[0][1]


def test_a_file_of_the_users_is_not_redrawn() -> None:
    shown = section("Water is life.", 0)
    file = FileVisual(file_id="vg_file_1")
    shots = (shown.shots[0].model_copy(update={"visual": file}),)
    now = Situation(timeline(shown.model_copy(update={"shots": shots})))
    for phrase in ("redraw scene 1", "make it dark"):
        assert read_wishes(phrase, now).wishes == ()


def test_the_only_scene_cannot_be_dropped() -> None:
    reading = read_wishes("drop scene 1", Situation(timeline(section("Water is life.", 0))))
    assert "Nothing would be left" in reading.declined[0][1]


def test_shorter_says_what_it_saves_and_leaves_nothing_out() -> None:
    (wish,) = read("make it shorter").wishes
    assert [action.type for action in wish.actions] == ["CHANGE_NARRATOR", "CLEAN_UP_TRANSCRIPT"]
    assert "nothing is left out" in wish.told


@pytest.mark.parametrize(
    "wish",
    [
        "Make a video of",
        "Create a short video from this script",
        "Please make a video out of the following text",
        "Erstelle ein Video aus diesem Text",
        "Crea un video con este texto",
        "Crée une vidéo avec ce texte",
    ],
)
def test_a_script_in_a_wish_is_used_word_for_word(wish: str) -> None:
    found = read_video_wish(f"{wish}: Water is life, and you: know it.\n\nDrink!")
    assert found is not None
    assert found.script == "Water is life, and you: know it.\n\nDrink!"
    assert (found.aspect, found.actions, found.voice_id) == ((16, 9), (), None)


def test_a_wish_with_a_script_may_say_how_the_video_should_be() -> None:
    found = read_video_wish(
        "I want a dark square video with a British voice, big captions and calm music of this "
        "text: “Water is life, and you know it.”"
    )
    assert found is not None
    assert found.script == "Water is life, and you know it."
    assert (found.style, found.aspect, found.voice_id) == ("dark", (1, 1), voice("Alistair"))
    assert [action.type for action in found.actions] == ["ENABLE_CAPTIONS", "GENERATE_MUSIC"]


@pytest.mark.parametrize(
    "text",
    [
        "A video on water.",
        "Make a video about: cats and dogs and birds",
        "make the video better: add more jokes please",
        "Tell me: what is a video good for here",
        "Make a video of: cats",
        "Write a script: a video of all that matters",
    ],
)
def test_a_wish_without_a_script_needs_a_writer(text: str) -> None:
    assert read_video_wish(text) is None
