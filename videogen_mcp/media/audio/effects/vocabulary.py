"""The words by which people ask for each effect, and the words that bend it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Nature = Literal["bed", "pattern", "shot"]
"""A bed goes on evenly and can loop, a pattern repeats itself, a shot happens once."""


@dataclass(frozen=True)
class Entry:
    """An effect's nature, its natural length in seconds, and what it is called in prompts."""

    nature: Nature
    seconds: float
    words: str


EFFECTS: dict[str, Entry] = {
    "rain": Entry(
        "bed",
        10,
        "rain|raining|rainfall|drizzle|rainy|downpour|regen|pluie|lluvia|chuva|雨",
    ),
    "thunder": Entry("shot", 7, "thunder|thunderclap|lightning|donner|tonnerre|trueno"),
    "storm": Entry("bed", 12, "thunderstorm|rainstorm|tempest|gewitter|orage|tormenta|storm"),
    "wind": Entry(
        "bed",
        10,
        "wind|windy|gust|gusts|breeze|blizzard|howling|draft|vent|viento|desert",
    ),
    "waves": Entry("bed", 12, "wave|waves|ocean|sea|surf|beach|shore|tide|meer|mer|olas|mar"),
    "stream": Entry(
        "bed",
        10,
        "stream|river|creek|brook|babbling|running water|flowing water|fountain|bach|rivière|río",
    ),
    "waterfall": Entry("bed", 10, "waterfall|rapids|cascade|shower|faucet|tap water|wasserfall"),
    "underwater": Entry("bed", 10, "underwater|submarine|diving|scuba|aquarium"),
    "drip": Entry(
        "pattern",
        5,
        "drip|dripping|drop of water|water drop|drops|droplet|droplets|leak|cave",
    ),
    "bubbles": Entry("bed", 6, "bubble|bubbles|bubbling|boiling|boil|fizz|soda|potion"),
    "splash": Entry("shot", 2.2, "splash|splashing|plunge|jump into water|dive|splat"),
    "fire": Entry(
        "bed",
        10,
        "fire|fireplace|campfire|bonfire|crackle|crackling|flames|burning|feuer|feu|fuego",
    ),
    "room tone": Entry("bed", 10, "room tone|quiet room|empty room"),
    "snow steps": Entry(
        "pattern",
        5,
        "steps in snow|footsteps in snow|footsteps on snow|walking in snow|snow|gravel|"
        "footsteps on gravel|walking on gravel",
    ),
    "birds": Entry(
        "bed",
        10,
        "bird|birds|birdsong|chirping|chirp|tweet|songbird|forest|woods|morning|jungle|"
        "garden|nature|meadow|park|vögel|oiseaux|pájaros",
    ),
    "crickets": Entry(
        "bed",
        10,
        "cricket|crickets|cicada|cicadas|night|night ambience|insects|grasshopper|evening",
    ),
    "dog": Entry("shot", 1.6, "dog|bark|barking|puppy|woof|hund|chien|perro"),
    "cat": Entry("shot", 1.2, "cat|meow|miaow|kitten|katze|gato"),
    "cow": Entry("shot", 2.2, "cow|moo|mooing|cattle|kuh"),
    "rooster": Entry("shot", 2.2, "rooster|cock|cock-a-doodle-doo|hahn"),
    "owl": Entry("shot", 2.2, "owl|hoot|hooting"),
    "frog": Entry("pattern", 5, "frog|frogs|croak|croaking|toad|ribbit|swamp|pond"),
    "bee": Entry("bed", 5, "bee|bees|buzzing|mosquito|fly|flies|wasp|insect"),
    "growl": Entry(
        "shot",
        2.6,
        "growl|roar|lion|bear|monster|dragon|dinosaur|beast|tiger|snarl|zombie",
    ),
    "click": Entry(
        "shot",
        0.25,
        "click|clicks|mouse click|button press|button click|switch|light switch|tap|ui click|"
        "klick|select",
    ),
    "pop": Entry("shot", 0.3, "pop|popping|plop|cork|bubble pop|balloon pop|pops"),
    "beep": Entry(
        "pattern",
        1.2,
        "beep|beeping|beeps|bleep|tone|dial tone|censor|piep|timer|microwave",
    ),
    "notification": Entry(
        "shot",
        1.3,
        "notification|message|ding|chime|alert sound|new message|email|ping|text message|"
        "reminder|notify",
    ),
    "success": Entry(
        "shot",
        1.5,
        "success|success jingle|correct|right answer|achievement|complete|completed|win|"
        "winning|victory|level complete|tada|ta-da|fanfare|unlock|confirm",
    ),
    "error": Entry(
        "shot",
        0.6,
        "error|wrong|fail|failure|denied|invalid|incorrect|negative|lose|game over",
    ),
    "coin": Entry(
        "shot",
        1.0,
        "coin|game coin|coin pickup|collect|pickup|retro game|8-bit|arcade|mario",
    ),
    "coins": Entry("shot", 2.2, "coins|coins falling|change|money|treasure|jackpot|slot machine"),
    "power up": Entry(
        "shot",
        1.2,
        "power up|powerup|power-up|level up|charge up|charging|boot|startup|start up|turn on|"
        "upgrade|recharge",
    ),
    "power down": Entry(
        "shot",
        1.7,
        "power down|powerdown|power-down|shut down|shutdown|turn off|power off|deactivate|run out",
    ),
    "laser": Entry(
        "shot",
        0.6,
        "laser|lasers|blaster|ray gun|pew|zap|phaser|sci-fi gun|space gun|lightsaber",
    ),
    "camera shutter": Entry(
        "shot",
        0.5,
        "camera|shutter|photo|photograph|snapshot|camera click|flash|selfie|fotoapparat",
    ),
    "glitch": Entry(
        "shot",
        1.6,
        "glitch|glitchy|digital|distortion|corrupted|hacker|hacking|malfunction|data",
    ),
    "static": Entry(
        "bed",
        5,
        "static|white noise|radio|tv noise|television static|interference|radio static|hiss|"
        "pink noise|noise",
    ),
    "sonar": Entry("pattern", 5, "sonar|radar|submarine ping|scan|scanning|scanner"),
    "magic": Entry(
        "shot",
        2.6,
        "magic|magical|sparkle|sparkles|fairy|twinkle|shimmer|wand|spell|glitter|dream|stars|"
        "enchant",
    ),
    "alarm": Entry(
        "bed",
        5,
        "alarm|fire alarm|burglar alarm|warning|emergency|red alert|alert|evacuation|"
        "security alarm|sirene",
    ),
    "alarm clock": Entry(
        "pattern",
        5,
        "alarm clock|clock alarm|wake up|wecker|réveil|despertador",
    ),
    "siren": Entry(
        "bed",
        7,
        "siren|police|ambulance|police siren|fire truck|sirens|air raid|martinshorn",
    ),
    "phone": Entry(
        "pattern",
        5,
        "phone|telephone|ringtone|phone ring|ringing phone|phone ringing|call|telefon|"
        "téléphone|teléfono",
    ),
    "doorbell": Entry(
        "shot",
        2.6,
        "doorbell|door bell|ding dong|ding-dong|türklingel|sonnette|timbre",
    ),
    "bell": Entry(
        "shot",
        5,
        "bell|bells|church bell|church bells|toll|tolling|glocke|cloche|campana|school bell",
    ),
    "small bell": Entry(
        "shot",
        2,
        "small bell|hand bell|shop bell|reception bell|desk bell|bicycle bell|bike bell|"
        "service bell|jingle|triangle|sleigh bells",
    ),
    "gong": Entry("shot", 6.5, "gong|tam-tam|singing bowl|meditation"),
    "clock": Entry(
        "pattern",
        5,
        "clock|tick|ticking|tick tock|watch|stopwatch|tick-tock|clock tick|uhr|countdown|metronome",
    ),
    "car horn": Entry("shot", 1.3, "car horn|horn|honk|honking|beep beep|hupe|klaxon|bocina"),
    "ship horn": Entry("shot", 3.5, "ship horn|foghorn|fog horn|boat horn|ship|ferry|boat"),
    "heart monitor": Entry(
        "pattern",
        5,
        "heart monitor|ekg|ecg|hospital|life support|hospital monitor|medical",
    ),
    "whistle": Entry("shot", 0.9, "whistle|referee|coach whistle|pfeife|sifflet|silbato"),
    "buzzer": Entry("shot", 1.1, "buzzer|game show|wrong buzzer|buzz|basketball buzzer"),
    "knock": Entry(
        "shot",
        1.4,
        "knock|knocking|knocks|door knock|knock on door|knocking on a door|klopfen|frapper|"
        "golpear|toc toc|wood block",
    ),
    "door creak": Entry(
        "shot",
        2.4,
        "creak|creaking|creaky|squeak|squeaky|squeaking|hinge|door creak|door opening|"
        "door opens|open door|opening door|haunted house|floorboard",
    ),
    "door close": Entry(
        "shot",
        1.2,
        "door close|door closing|door slam|slam|door shut|closing door|slamming|door|"
        "car door|tür|porte|puerta|door closes|door slamming|shut",
    ),
    "footsteps": Entry(
        "pattern",
        5,
        "footsteps|footstep|steps|walking|walk|running|run|heels|schritte|pas|pasos|marching|"
        "stairs",
    ),
    "typing": Entry(
        "pattern",
        5,
        "typing|keyboard|type|typewriter|keystrokes|computer keyboard|tippen|tastatur|"
        "clavier|teclado|office",
    ),
    "heartbeat": Entry(
        "pattern",
        5,
        "heartbeat|heart beat|heart|pulse|herzschlag|battement|latido|heartbeats",
    ),
    "breathing": Entry(
        "pattern",
        7,
        "breathing|breath|breathe|panting|sigh|snore|snoring|inhale|exhale|gasp|atmen",
    ),
    "paper": Entry(
        "shot",
        1.2,
        "paper|page|page turn|turning page|crumple|crumpling|rustle|rustling|book|newspaper|"
        "leaves|rip|tear|tearing|papier|unwrap|cardboard",
    ),
    "zipper": Entry("shot", 0.9, "zipper|zip|zipping|unzip|reißverschluss"),
    "sword": Entry(
        "shot",
        1.8,
        "sword|swords|blade|metal|knife|clash|sheath|unsheathe|steel|katana|fencing|clang|"
        "anvil|hammer|schwert",
    ),
    "glass break": Entry(
        "shot",
        1.9,
        "glass|glass break|breaking glass|shatter|shattering|window break|glass shatter|"
        "smash|broken glass|bottle|glas|verre|vidrio|crash|dishes|plate",
    ),
    "cash register": Entry(
        "shot",
        1.9,
        "cash register|register|cha-ching|ka-ching|kaching|sale|checkout|purchase|kasse|caisse",
    ),
    "record scratch": Entry(
        "shot",
        0.9,
        "record scratch|vinyl scratch|scratch|dj|turntable|needle|rewind|tape|vinyl",
    ),
    "keys": Entry(
        "shot",
        1.6,
        "keys|key|keychain|jingling keys|chain|chains|schlüssel|lock|cutlery",
    ),
    "writing": Entry(
        "pattern",
        5,
        "writing|pencil|pen|drawing|scribble|scribbling|chalk|sketch|brush|sanding|eraser",
    ),
    "pour": Entry(
        "shot",
        4,
        "pour|pouring|poured|glass of water|pouring water|filling|fill a glass|drink|coffee|"
        "tea|wine|water|liquid|gulp",
    ),
    "sizzle": Entry(
        "bed",
        6,
        "sizzle|sizzling|frying|fry|pan|bacon|grill|cooking|barbecue|steam",
    ),
    "bite": Entry(
        "shot",
        0.8,
        "bite|crunch|crunching|chew|chewing|eating|apple|chips|bone|crunchy|biting",
    ),
    "explosion": Entry(
        "shot",
        4.2,
        "explosion|explode|explodes|exploding|blast|bomb|detonation|boom|dynamite|grenade|"
        "explosión|nuke|cannon",
    ),
    "gunshot": Entry(
        "shot",
        1.5,
        "gunshot|gun|shot|gunfire|shooting|pistol|rifle|shotgun|schuss|machine gun|sniper",
    ),
    "punch": Entry("shot", 0.5, "punch|punching|hit|slap|fight|kick|boxing|smack|fist"),
    "thud": Entry(
        "shot",
        1,
        "thud|thump|bump|fall|falling|body fall|drop heavy|stomp|giant|landing|heavy object|"
        "box drop",
    ),
    "impact": Entry(
        "shot",
        3.6,
        "impact|cinematic hit|cinematic impact|trailer hit|slam hit|sub drop hit|collision|"
        "cinematic boom",
    ),
    "whoosh": Entry(
        "shot",
        1.1,
        "whoosh|whooshing|swoosh|wooosh|transition|fly by|flyby|pass by|swipe transition|"
        "rush|jet pass|woosh|teleport|portal",
    ),
    "swish": Entry("shot", 0.4, "swish|swipe|swing|arrow|quick whoosh|dart|sweep|throw|bow"),
    "rise": Entry(
        "shot",
        4,
        "riser|rise|build up|buildup|build-up|tension|uplifter|rising|suspense build|"
        "crescendo|ascending",
    ),
    "drop": Entry("shot", 2.4, "bass drop|drop|sub drop|downer|descending|sub bass|sub"),
    "braam": Entry(
        "shot",
        3.8,
        "braam|bram|inception|trailer horn|epic horn|brass hit|cinematic horn|epic",
    ),
    "drum roll": Entry(
        "shot",
        4,
        "drum roll|drumroll|roll|snare roll|trommelwirbel|drumroll reveal|drums",
    ),
    "rimshot": Entry(
        "shot",
        1.8,
        "rimshot|ba dum tss|ba-dum-tss|badum tss|joke drum|joke|punchline",
    ),
    "cymbal": Entry("shot", 2.8, "cymbal|crash cymbal|hi-hat|splash cymbal"),
    "boing": Entry(
        "shot",
        1.1,
        "boing|spring|bounce|bouncing|cartoon|jump|bouncy|cartoon jump|slip|wobble|trampoline",
    ),
    "whip": Entry("shot", 0.7, "whip|whip crack|lash|peitsche"),
    "fireworks": Entry("shot", 4.4, "fireworks|firework|firecracker|feuerwerk|rocket|new year"),
    "earthquake": Entry(
        "bed",
        6,
        "earthquake|rumble|rumbling|quake|tremor|avalanche|volcano|landslide|rockslide",
    ),
    "horror": Entry(
        "bed",
        8,
        "horror|horror ambience|scary|creepy|eerie|spooky|haunted|dread|ominous|drone|"
        "suspense|dark ambience|ghost|unsettling|sinister",
    ),
    "car engine": Entry(
        "bed",
        6,
        "car engine|engine|motor|car|revving|rev|idling|truck|tractor|auto|lawn mower|bus|"
        "generator|race car|vehicle",
    ),
    "car start": Entry(
        "shot",
        4.5,
        "car start|engine start|starting a car|car starting|ignition|starting engine|"
        "start the car|engine starting|car starts",
    ),
    "car passing": Entry(
        "shot",
        3.6,
        "car passing|passing car|car pass by|car pass|drive by|car drives by|car passing by|"
        "driving past|car drives past",
    ),
    "motorcycle": Entry("bed", 5, "motorcycle|motorbike|chopper|moto|scooter|motorrad|chainsaw"),
    "train": Entry(
        "bed",
        8,
        "train|railway|railroad|subway|locomotive|metro|tram|zug|tren|steam train",
    ),
    "train horn": Entry("shot", 2.4, "train horn|train whistle"),
    "plane": Entry(
        "bed",
        8,
        "plane|airplane cabin ambience|airplane|aircraft|jet|flight|aeroplane|flugzeug|avion|"
        "avión|airport|cabin",
    ),
    "helicopter": Entry(
        "bed",
        7,
        "helicopter|chopper blades|rotor|drone flying|hubschrauber|hélicoptère|quadcopter",
    ),
    "drill": Entry(
        "bed",
        4,
        "drill|drilling|power tool|saw|sawing|dentist|construction|grinder|"
        "electric screwdriver|blender|bohrmaschine|vacuum cleaner|hair dryer|vacuum|mixer|"
        "shaver",
    ),
    "fan": Entry(
        "bed",
        8,
        "fan|air conditioner|ac unit|ventilation|server room|hum|humming|fridge|"
        "refrigerator|computer fan|air conditioning|ventilator|machine|dryer|washing machine|"
        "ambience|ambient",
    ),
    "spaceship": Entry(
        "bed",
        8,
        "spaceship|spaceship hum|space|sci-fi ambience|spacecraft|starship|alien|ufo|"
        "space ambience|scifi|sci-fi|hyperdrive|futuristic",
    ),
    "robot": Entry(
        "shot",
        1.6,
        "robot|robotic|android|servo|computer processing|computing|computer|r2d2",
    ),
    "applause": Entry(
        "bed",
        6,
        "applause|clapping|audience clapping|ovation|applaud|beifall|applaudissements|"
        "aplausos|audience",
    ),
    "clap": Entry(
        "pattern",
        3,
        "clap|single clap|hand clap|one person clapping|slow clap|snap|finger snap|fingersnap",
    ),
    "crowd": Entry(
        "bed",
        8,
        "crowd|people talking|chatter|murmur|walla|talking|babble|cafe|café|bar|party|market|"
        "mall|conversation|voices|people|whisper|whispering|classroom",
    ),
    "cheer": Entry(
        "bed",
        6,
        "cheer|cheering|crowd cheering|stadium|hooray|fans|goal|yay|celebration|concert|"
        "crowd cheer|jubel|celebrate",
    ),
    "laughter": Entry(
        "bed",
        4,
        "laugh|laughing|laughter|laugh track|giggle|chuckle|lachen|rire|risa|evil laugh|"
        "baby laughing",
    ),
    "restaurant": Entry("bed", 8, "restaurant|diner|cafeteria|dining|coffee shop|kitchen"),
    "traffic": Entry(
        "bed",
        10,
        "traffic|street|city|highway|road|cars|urban|downtown|verkehr|rue|calle|city street",
    ),
    "wolf": Entry("shot", 3, "wolf|wolf howl|wolf howling|wolves|werewolf|coyote|howl|loup|lobo"),
    "baby": Entry("shot", 4.6, "baby|crying|cry|baby crying|infant|toddler"),
    "duck": Entry("shot", 1.6, "duck|quack|ducks|goose|ente"),
    "seagull": Entry("shot", 2.6, "seagull|seagulls|gull|gulls|eagle|hawk|möwe"),
    "horse": Entry(
        "pattern",
        5,
        "horse|gallop|galloping|hooves|horses|pony|trotting|pferd|cheval|caballo",
    ),
    "scissors": Entry("pattern", 3, "scissors|snip|cutting|haircut|schere"),
    "spray": Entry(
        "shot",
        1,
        "spray|spray can|aerosol|hairspray|air release|hydraulic|air brake",
    ),
    "marimba": Entry(
        "shot",
        1.8,
        "marimba|xylophone|glockenspiel|vibraphone|kalimba|wood blocks",
    ),
}
_VAGUE_TEXT = """
    tap hit door hum humming ambience ambient jingle howling roll metal car machine call
    sale change data water key drop fan chat mar mer bar pan rue pas auto city office nature
    park garden room plate crash flash scan space cave machine bounce jump fall falling
    people party bow tone metal computer digital voices boat ship steps run running walk
    horn rush transition noise night evening morning forest jungle woods street audience
    glass wine coffee tea drink rise background atmosphere scratch book throw cooking epic
    goal party shot digital
"""
VAGUE = frozenset(_VAGUE_TEXT.split())
"""Names that yield to any other in the same phrase: "tap" in "dripping tap"."""

HEAVY = re.compile(
    r"\b(?:heavy|loud|strong|intense|huge|big|massive|powerful|violent|hard|large|"
    r"giant|epic|thick|dense|starke?r?)\b",
    re.IGNORECASE,
)
LIGHT = re.compile(
    r"\b(?:light|soft|gentle|quiet|small|tiny|slight|calm|subtle|faint|few|little|"
    r"leise|sanft)\b",
    re.IGNORECASE,
)
FAST = re.compile(
    r"\b(?:fast|quick|rapid|rapidly|hurried|running|run|sprinting|racing|frantic|"
    r"urgent|speeding|schnell|quickly)\b",
    re.IGNORECASE,
)
SLOW = re.compile(
    r"\b(?:slow|slowly|calm|relaxed|lazy|langsam|slow motion)\b",
    re.IGNORECASE,
)
DEEP = re.compile(
    r"\b(?:deep|low|low-pitched|bass|dark|sub|giant|huge)\b",
    re.IGNORECASE,
)
HIGH = re.compile(
    r"\b(?:high|high-pitched|higher|tiny|squeaky|cute|bright|shrill)\b",
    re.IGNORECASE,
)
DISTANT = re.compile(
    r"\b(?:distant|far|far away|faraway|in the distance|outside|background|faint|"
    r"offscreen|fern)\b",
    re.IGNORECASE,
)
INDOOR = re.compile(
    r"\b(?:indoor|indoors|hall|hallway|room|church|cathedral|cave|tunnel|echo|echoing|"
    r"reverb|reverberant|stairwell|corridor|basement|parking garage|warehouse|"
    r"inside)\b",
    re.IGNORECASE,
)
MUFFLED = re.compile(
    r"\b(?:muffled|through a wall|behind a wall|next door|underwater|dull|from inside|"
    r"neighbou?r)\b",
    re.IGNORECASE,
)
LOOP = re.compile(
    r"\b(?:loop|looping|loopable|seamless|endless|continuous|schleife|boucle)\b",
    re.IGNORECASE,
)
TIMES = {
    "once": 1, "one": 1, "single": 1, "twice": 2, "two": 2, "double": 2, "three": 3, "thrice": 3,
    "triple": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
