"""Reading prompts: which things, how many, in which colour, where, when and in what style."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from videogen_mcp.media.imagery.catalogue import kinds
from videogen_mcp.media.imagery.palette_words import without_palette
from videogen_mcp.media.imagery.people import PEOPLE
from videogen_mcp.media.imagery.vocabulary import longest_term, terms
from videogen_mcp.media.imagery.wish import DISHES, Thing, Wish
from videogen_mcp.media.script import detect_language
from videogen_mcp.media.visuals.concepts import concepts_for
from videogen_mcp.media.visuals.function_words import is_function_word
from videogen_mcp.media.visuals.lexicon import LANGUAGES, lexicon
from videogen_mcp.media.visuals.lexicon.inflection import forms
from videogen_mcp.media.visuals.lexicon.matching import read

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|[.,;:]")
_QUOTED = re.compile(r"[\"“”«»]([^\"“”«»]{1,60})[\"“”«»]")
_POSSESSIVE = re.compile(r"['’]s\b")
_HATS = {
    "hat": "straw", "crown": "crown", "sunglasses": "sunglasses", "helmet": "hard",
}  # fmt: skip
_GARMENTS = ("dress", "coat", "jacket", "suit", "shirt", "scarf", "raincoat", "sweater", "hoodie")
_AFTER_THE_NOUN = frozenset(
    [
        "rojo",
        "roja",
        "rouge",
        "rosso",
        "rossa",
        "amarillo",
        "amarilla",
        "jaune",
        "giallo",
        "gialla",
        "verde",
        "vert",
        "verte",
        "azul",
        "bleu",
        "bleue",
        "blu",
        "rosa",
        "marrón",
        "marron",
        "blanco",
        "blanca",
        "blanc",
        "blanche",
        "bianco",
        "bianca",
        "negro",
        "negra",
        "noir",
        "noire",
        "nero",
        "nera",
        "gris",
        "grigio",
    ]
)
_USUAL = {
    "school bus": "#f6c32c", "police car": "#2f4f9f", "fire truck": "#d8342f",
    "fire engine": "#d8342f",
    "ambulance": "#f4f6fa", "goldfish": "#f0812a", "lime": "#9bd069", "bluebird": "#2f74d0",
    "pink flamingo": "#f286b0", "vespa": "#9fd0b8", "poppy": "#d8342f", "cherry blossom": "#f3a8c4",
    "cherry blossom tree": "#f3a8c4", "lavender": "#8a4fc0",
}  # fmt: skip
"""Colours that the word itself means."""
_FILLED = ("bowl", "basket", "vase", "flower_pot")
_DISHES = frozenset(("salad", "soup", "ramen", "rice", "pasta", "fruit_bowl", "popcorn"))
_STANDING = frozenset(
    ["drum", "piano", "microphone", "easel", "snowman", "sandcastle", "presentation"]
)
_BALLS = frozenset(["soccer_ball", "basketball", "beach_ball"])
_BUILDINGS = frozenset(["house", "cabin", "church", "castle", "bank", "factory"])
_BLOCKED = ("with", "and")
_TABLES = ("desk", "table")
_READ = frozenset(["newspaper", "newspapers", "letter", "book", "books"])
_WORKED_AT = ("laptop", "typewriter")
_AQUARIA = ("bowl", "water_glass", "jar", "fishbowl", "honey")
_FLOWERS = ("sunflower", "tulip", "flower", "rose", "pumpkin")


def read_prompt(prompt: str) -> Wish:
    """The parts of a prompt. English is understood best; of other languages nouns and colours."""
    return _Reader(prompt).read()


def left_out(prompt: str) -> list[str]:
    """The words of a prompt that its picture does not show, in their order."""
    return read_prompt(prompt).left_out


@dataclass
class _Pending:
    """What has been said about the noun that is still to come."""

    count: int | None = None
    colour: str | None = None
    size: str | None = None
    pose: str | None = None
    mood: str | None = None
    is_old: bool = False


@dataclass
class _Reader:
    prompt: str
    wish: Wish = field(default_factory=Wish)
    pending: _Pending = field(default_factory=_Pending)
    relation: str | None = None
    subject: int | None = None
    after_comma: bool = False
    at: int = 0
    noun_end: int = -1

    def read(self) -> Wish:
        quoted = _QUOTED.search(self.prompt)
        if quoted:
            self.wish.lettering = quoted.group(1).strip()
        text = without_palette(_QUOTED.sub(" ", self.prompt)).replace("-", " ").lower()
        text = _POSSESSIVE.sub("", text)
        self.words = _WORD.findall(text)
        self.language = detect_language(self.prompt)
        at = 0
        while at < len(self.words):
            at += self._step(at)
        self._settle()
        return self.wish

    def _step(self, at: int) -> int:
        if self.words[at] in ".,;:":
            self.after_comma = True
            self.relation = None if self.words[at] in ".;" else self.relation
            return 1
        for length in range(min(longest_term(), len(self.words) - at), 0, -1):
            meanings = self._meanings(at, length)
            if meanings:
                chosen = self._chosen(meanings, at, length)
                self.at = at
                self._take(*chosen, " ".join(self.words[at : at + length]))
                self.noun_end = at + length if chosen[0] == "thing" else -1
                return length
        self._unknown(self.words[at])
        return 1

    def _meanings(self, at: int, length: int) -> tuple[tuple[str, str], ...]:
        words = tuple(self.words[at : at + length])
        known = terms()
        if words in known:
            return known[words]
        for form in forms(words[-1], "en"):
            if (*words[:-1], form) in known:
                return known[(*words[:-1], form)]
        if length > 1:
            for form in forms(words[0], "en"):
                if (form, *words[1:]) in known:
                    return known[(form, *words[1:])]
        return ()

    def _chosen(
        self, meanings: tuple[tuple[str, str], ...], at: int, length: int
    ) -> tuple[str, str]:
        """One meaning of several, by what stands around."""
        by_category = dict(meanings)
        ahead = self._categories_ahead(at + length)
        if "style" in by_category and "colour" in by_category:
            noun_follows = bool({"thing", "person", "place", "surface"} & ahead)
            if noun_follows or not (self.after_comma or at == 0):
                return self._pick(by_category, "colour")
            return self._pick(by_category, "style")
        if "colour" in by_category and len(by_category) > 1:
            noun_follows = bool({"thing", "person", "place", "surface"} & ahead)
            return self._pick(by_category, "colour" if noun_follows else "thing")
        if (
            {"thing", "relation"} <= set(by_category)
            and self.wish.things
            and ({"thing", "number"} & self._categories_ahead(at + length, reach=1))
        ):
            return self._pick(by_category, "relation")
        if "pose" in by_category and "relation" in by_category:
            followed = {"thing", "person"} & self._categories_ahead(at + length, reach=3)
            return self._pick(by_category, "relation" if followed else "pose")
        if "thing" in by_category and "place" in by_category:
            return self._pick(by_category, "place" if self.wish.things else "thing")
        for category in ("thing", "person", "place", "style", "time", "weather"):
            if category in by_category and category != "style":
                return category, by_category[category]
        return meanings[0]

    @staticmethod
    def _pick(by_category: dict[str, str], wanted: str) -> tuple[str, str]:
        if wanted in by_category:
            return wanted, by_category[wanted]
        return next(iter(by_category.items()))

    def _categories_ahead(self, at: int, reach: int = 2) -> set[str]:
        found: set[str] = set()
        for i in range(at, min(at + reach, len(self.words))):
            if self.words[i] in ".,;:":
                break
            for length in (2, 1):
                found |= {category for category, _ in self._meanings(i, length)}
            if {"relation"} & {c for c, _ in self._meanings(i, 1)} and i == at:
                return found - {"thing", "person", "place", "surface"}
        return found

    def _take(self, category: str, value: str, text: str) -> None:
        getattr(self, f"_take_{category}")(value, text)

    def _take_ignored(self, _value: str, text: str) -> None:
        word = text.split()[-1]
        if word in _GARMENTS and self.wish.things and self.pending.colour:
            self.wish.things[self._owner()].colour = self.pending.colour
            self.pending.colour = None
        self.pending.is_old |= text in ("old", "elderly")

    def _take_unseen(self, _value: str, text: str) -> None:
        """A word that is understood but not drawn: it is owned up to."""
        self.wish.left_out.append(text)

    def _owner(self) -> int:
        """The person that clothes belong to: the last one, else the last thing."""
        for i in range(len(self.wish.things) - 1, -1, -1):
            if self.wish.things[i].is_person:
                return i
        return len(self.wish.things) - 1

    def _take_number(self, value: str, _text: str) -> None:
        self.pending.count = int(value)

    def _take_colour(self, value: str, text: str) -> None:
        if text in _AFTER_THE_NOUN and self.wish.things and self.relation is None:
            self.wish.things[-1].colour = value
            return
        self.pending.colour = value

    def _take_size(self, value: str, _text: str) -> None:
        self.pending.size = value

    def _take_mood(self, value: str, _text: str) -> None:
        self.pending.mood = value
        self.wish.mood = self.wish.mood or value

    def _take_time(self, value: str, _text: str) -> None:
        self.wish.time = value

    def _take_weather(self, value: str, text: str) -> None:
        self.wish.weather = value
        if value == "snowfall" and text == "snowy":
            self.wish.season = "winter"

    def _take_season(self, value: str, _text: str) -> None:
        self.wish.season = value

    def _take_camera(self, value: str, _text: str) -> None:
        self.wish.camera = value

    def _take_style(self, value: str, _text: str) -> None:
        if value not in self.wish.styles:
            self.wish.styles.append(value)

    def _take_surface(self, value: str, text: str) -> None:
        self.wish.surface = value
        self.wish.surface_colour = self.pending.colour
        self._attach_nothing()

    def _take_place(self, value: str, _text: str) -> None:
        rank = ("clouds", "meadow", "living_room", "snowfield")
        if self.wish.place is None or (self.wish.place in rank and value not in rank):
            self.wish.place = value
        elif value != self.wish.place:
            self.wish.also.append(value)
        if {self.wish.place, value} == {"mountains", "lake"}:
            self.wish.place = "mountain_lake"
        elif {self.wish.place, value} == {"street", "snowfield"}:
            self.wish.season = "winter"
        last = self.wish.things[-1] if self.wish.things else None
        if value == "meadow" and last and last.kind in _FLOWERS and not self.relation:
            last.count = 10  # "a sunflower field"
        self._attach_nothing()

    def _attach_nothing(self) -> None:
        self.pending, self.relation, self.after_comma = _Pending(), None, False

    def _take_relation(self, value: str, text: str) -> None:
        if not self.wish.things:
            return
        if text == "and" and (self.pending.colour or self.relation == "with"):
            return
        self.relation = value if text not in _BLOCKED else text
        if self.subject is None or self.relation != "and":
            self.subject = self._spoken_of()
        if self.relation == "hold" and not self.wish.things[-1].pose:
            self.wish.things[-1].pose = "hold"

    def _spoken_of(self) -> int:
        """The last thing that is not in somebody's hand."""
        for i in range(len(self.wish.things) - 1, -1, -1):
            if self.wish.things[i].relation != "hold":
                return i
        return len(self.wish.things) - 1

    def _take_pose(self, value: str, text: str) -> None:
        if value == "steam":
            self.wish.is_steaming = True
            return
        if self.wish.things and not self.after_comma and not self.pending.count:
            thing = self.wish.things[-1]
            partners = {thing.target} if thing.relation == "and" else set()
            for i, other in enumerate(self.wish.things):
                equal = other.relation == "and" and other.target in partners
                if other is thing or i in partners or equal:
                    other.pose = other.pose if other.pose not in (None, "hold") else value
        elif self.wish.things:
            self.wish.things[-1].pose = self.wish.things[-1].pose or value
        else:
            self.pending.pose = value
        if value == "knit":
            value = "sit"
            wool = Thing("yarn", "wool", relation="hold", target=len(self.wish.things) - 1)
            if self.wish.things:
                self.wish.things[-1].pose = value
                self.wish.things.append(wool)
            return
        if value == "fish" and self.wish.things and not self.wish.things[-1].is_person:
            catch = Thing("fish", "fish", relation="hold", target=len(self.wish.things) - 1)
            self.wish.things.append(catch)
        is_said = "book" not in text and bool(set(self.words) & _READ)
        if "read" in text and self.wish.things and not is_said:
            book = Thing("book", "book", relation="hold", target=len(self.wish.things) - 1)
            self.wish.things.append(book)

    def _take_thing(self, kind: str, text: str) -> None:
        if self.relation == "wear" and kind in _HATS:
            self.wish.things[self._owner()].hat = _HATS[kind]
            self._attach_nothing()
            return
        if self.relation == "wear":
            self.relation = "in" if kind not in ("shirt",) else "with"
        if kind == "signpost" and self.wish.lettering:
            return  # its board is drawn with the words on it
        vessel = self.wish.things[-1] if self.wish.things and not self.relation else None
        if vessel and vessel.kind in _FILLED and kind in _DISHES:
            self.wish.things.pop()  # a bowl of soup is drawn with its bowl
            vessel = None
        if vessel and vessel.kind in _FILLED and self._said_of(text):
            self._add(Thing(kind, text))
            filling = self.wish.things[-1]
            many = 3 if vessel.kind in ("vase", "flower_pot") else 5
            filling.count, filling.relation = max(filling.count, many), "in"
            filling.target = len(self.wish.things) - 2
            return
        self._compound(kind)
        if self._is_part(kind):
            self.wish.left_out += [text] if self.pending.colour else []
            self._attach_nothing()
            return
        self._add(Thing(kind, text))

    def _compound(self, kind: str) -> None:
        """Takes back the noun just before another: "tomato soup" is a soup."""
        if self.noun_end != self.at or not self.wish.things or self.wish.things[-1].is_person:
            return
        first = self.wish.things.pop()
        holder = self.wish.things[-1] if self.wish.things else None
        if holder and first.relation == "in" and holder.kind in _FILLED and kind in _DISHES:
            self.wish.things.pop()  # a bowl of tomato soup
            return
        self.pending.colour = self.pending.colour or first.colour
        self.pending.count = self.pending.count or (first.count if first.count > 1 else None)
        self.pending.size = self.pending.size or first.size
        self.pending.pose = self.pending.pose or first.pose
        if first.relation is not None:
            self.relation, self.subject = first.relation, first.target

    def _is_part(self, kind: str) -> bool:
        """Whether a noun is drawn as part of the thing before it already."""
        last = self.wish.things[-1] if self.wish.things else None
        if last is None or self.relation not in ("with", "and"):
            return False
        doubled = kind == last.kind == "presentation"
        return doubled or (kind in ("door", "window") and last.kind in _BUILDINGS)

    def _said_of(self, text: str) -> bool:
        """Whether "of" stands before a noun, as in "a bowl of strawberries"."""
        first = text.split()[0]
        at = self.words.index(first) if first in self.words else 0
        return "of" in self.words[max(0, at - 3) : at]

    def _take_person(self, kind: str, text: str) -> None:
        plural = text.split()[-1] in ("people", "children", "kids", "friends")
        before = self.wish.things[-1] if self.wish.things else None
        if kind in ("couple", "family") and before and not before.is_person and not self.relation:
            before.count = 2 if kind == "couple" else 4
            return
        if kind == "party":
            self.wish.place = self.wish.place or "living_room"
            self.wish.surface = self.wish.surface or "wood"
        if kind in ("couple", "newlyweds", "family", "crowd", "party"):
            members = {
                "newlyweds": ("bride", "groom"),
                "couple": ("man", "woman"),
                "family": ("man", "woman", "girl"),
                "party": ("girl", "boy", "child"),
                "crowd": ("man", "woman", "person", "girl", "old_man", "boy"),
            }[kind]
            for i, member in enumerate(members):
                self._add(Thing(member, text, is_person=True))
                if i == 0:
                    self.subject = len(self.wish.things) - 1
                self.relation = "and" if i + 1 < len(members) else None
                if kind == "party":
                    self.wish.things[-1].pose = "cheer"
            return
        if self.pending.is_old and kind in ("man", "woman"):
            kind = f"old_{kind}"
        if plural and self.pending.count is None:
            self.pending.count = 3
        self._add(Thing(kind, text, is_person=True, is_old=self.pending.is_old))

    def _add(self, thing: Thing) -> None:
        wait = self.pending
        plural = thing.word.endswith("s") and tuple(thing.word.split()) not in terms()
        usual = 3 if plural or thing.kind in ("fish",) else 1
        thing.count = wait.count or usual
        thing.colour, thing.size = (
            wait.colour or _usual_colour(thing.word),
            wait.size,
        )
        thing.pose, thing.mood = wait.pose, wait.mood
        if self.relation and self.subject is not None and self.wish.things:
            self._relate(thing)
        self.wish.things.append(thing)
        self._attach_nothing()

    def _relate(self, thing: Thing) -> None:
        """Ties a new thing to the one before it, as the words between them say."""
        relation, place = self.relation, len(self.wish.things)
        assert self.subject is not None
        holder = self.wish.things[self.subject]
        companions = self._companions(self.subject)
        laid = holder.kind in _TABLES and _fits_table(thing)
        if laid and relation in ("and", "beside", "with"):
            thing.relation, thing.target = "on", self.subject
        elif relation == "with" and holder.kind in DISHES and _fits_table(thing):
            thing.relation, thing.target = "on", self.subject
            thing.count = max(thing.count, 3)
        elif relation in ("with", "hold"):
            thing.relation = "hold" if _is_held(thing, holder, relation) else "beside"
            thing.target = self.subject
        elif relation in ("and", "beside"):
            thing.relation, thing.target = relation, self.subject
        elif relation == "on" and thing.kind == "finish_line":
            thing.relation, thing.target = "behind", self.subject
            holder.pose = "run"
        elif relation == "over":
            holder.relation, holder.target = "over", place
        elif relation in ("on", "in", "under", "behind", "front", "ride"):
            holder.relation, holder.target = relation, place
            for other in companions:
                other.relation, other.target = relation, place

    def _companions(self, index: int) -> list[Thing]:
        """What was named together with a thing: "a book and a lamp"."""
        things = self.wish.things
        first = things[index].target if things[index].relation == "and" else index
        joined = [t for t in things if t.relation == "and" and t.target == first]
        leader = things[first] if first is not None and first != index else None
        return [*joined, leader] if leader is not None and leader.relation is None else joined

    def _unknown(self, word: str) -> None:
        if is_function_word(word, "en") or is_function_word(word, self.language) or len(word) < 2:
            return
        if word.isdigit():
            self.pending.count = min(12, max(1, int(word)))
            return
        if word in _GARMENTS:
            self._take_ignored("", word)
            return
        if self._from_lexicon(word):
            return
        self.wish.left_out.append(word)

    def _from_lexicon(self, word: str) -> bool:
        """A word of another language, or one that the project's lexicon pictures."""
        if word.endswith("ing"):
            return False  # what somebody does is no thing
        code = self.language.split("-")[0]
        codes = [code] if code in LANGUAGES else []
        for tried in [
            *codes,
            *(c for c in ("en", "de", "es", "fr", "it", "pt", "nl") if c != code),
        ]:
            reading = read(word, lexicon(tried))
            for match in reading.matches:
                for sense in match.senses:
                    name = sense.concept.replace("_", " ")
                    meanings = terms().get(tuple(name.split()), ())
                    wanted = [m for m in meanings if m[0] in _PICTURED]
                    if wanted and sense.certainty > 0.6:
                        self._take(*wanted[0], word)
                        return True
        return False

    def _settle(self) -> None:
        """Puts right what can only be seen at the end."""
        wish = self.wish
        for thing in wish.things:
            if thing.kind == "fisherman" and thing.pose in (None, "stand", "sit"):
                thing.pose = "fish"
        self._put_away()
        if wish.surface and any(not _fits_table(thing) for thing in wish.things):
            table = Thing("table", "table", colour=wish.surface_colour)
            wish.things.append(table)
            for thing in wish.things[:-1]:
                if _fits_table(thing) and thing.relation in (None, "and", "beside"):
                    thing.relation, thing.target = "on", len(wish.things) - 1
            wish.surface = None
        if not wish.things and wish.surface is None and wish.place is None:
            self._nearest()

    def _put_away(self) -> None:
        """Drops what another drawing shows: a table from above, a fish's bowl, a stall's goods."""
        wish = self.wish
        for i, thing in reversed(list(enumerate(wish.things))):
            target = wish.things[thing.target] if thing.target is not None else None
            if thing.kind in _TABLES and wish.camera == "top" and len(wish.things) > 1:
                wish.surface = wish.surface or "wood"
                self._drop(i)
            elif target is not None and thing.is_person and target.kind in _WORKED_AT:
                self._at_a_desk(thing, target)
            elif thing.kind == "fish" and target is not None and target.kind in _AQUARIA:
                target.kind = "fishbowl"
                self._drop(i)
            elif target is not None and target.kind == "market_stall" and _fits_table(thing):
                self._drop(i)

    def _at_a_desk(self, worker: Thing, device: Thing) -> None:
        """Puts a desk under what somebody works at, and them behind it."""
        if worker.relation not in ("in", "on", "beside") or device.relation is not None:
            return
        things = self.wish.things
        things.append(Thing("desk", "desk"))
        device.relation, device.target = "on", len(things) - 1
        worker.relation, worker.target, worker.pose = "behind", len(things) - 1, "stand"

    def _drop(self, index: int) -> None:
        """Takes a thing out; what related to it stands for itself."""
        things = self.wish.things
        del things[index]
        for thing in things:
            if thing.target == index:
                thing.relation = thing.target = None
            elif thing.target is not None and thing.target > index:
                thing.target -= 1

    def _nearest(self) -> None:
        for concept in concepts_for(self.prompt, None, 2):
            if concept.subject and concept.subject in kinds():
                self.wish.things.append(Thing(concept.subject, concept.term))


_PICTURED = ("thing", "person", "place", "time", "weather", "season", "colour", "surface")


def _is_held(thing: Thing, holder: Thing, relation: str) -> bool:
    """Whether something is in a hand: people, balls and what is large stand beside."""
    if thing.is_person:
        return thing.kind == "baby" and holder.is_person and relation == "hold"
    if thing.kind in _BALLS or thing.kind in _STANDING:
        return False
    tall = kinds()[thing.kind].height
    if not holder.is_person:
        return relation == "hold" and tall <= 0.5
    return tall <= 1.2


def _usual_colour(word: str) -> str | None:
    return _USUAL.get(word) or _USUAL.get(word.removesuffix("s"))


def _fits_table(thing: Thing) -> bool:
    if thing.is_person or thing.kind in PEOPLE:
        return False
    kind = kinds().get(thing.kind)
    return kind is not None and (kind.where == "table" or kind.height < 0.6)
