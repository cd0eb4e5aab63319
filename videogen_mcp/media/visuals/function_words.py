"""Words that carry grammar rather than meaning, by language: where a phrase must not break.

`NEVER_LAST` may not end a headline ("a glass of"); `NEVER_FIRST` may not begin one that starts
inside a sentence ("because water").
"""

from __future__ import annotations

from functools import cache

_ARTICLES_AND_PREPOSITIONS = {
    "en": """a an the of to in on at by for from with without into onto over under between among
        through during before after about against across around behind beyond near per via upon
        within toward towards until till since than as like out my your his her its our their this
        these those some any every each no both such what which whose""",
    "de": """der die das den dem des ein eine einen einem einer eines von zu zum zur in im ins an
        am ans auf aus bei beim mit ohne nach vor über unter zwischen durch für gegen um bis seit
        während wegen trotz als wie mein meine dein deine deinen deinem sein seine ihr ihre ihren
        unser unsere euer eure diese dieser dieses diesen jede jeder jedes jeden kein keine keinen
        pro""",
    "fr": """le la les l' un une des du de d' à au aux en dans sur sous par pour avec sans chez
        entre vers avant après depuis pendant contre comme que qui ce cet cette ces mon ma mes ton
        ta tes son sa ses notre nos votre vos leur leurs chaque quelques plus très""",
    "es": """el la los las un una unos unas de del a al en con sin por para sobre bajo entre hacia
        hasta desde durante contra según como que mi mis tu tus su sus nuestro nuestra nuestros
        nuestras este esta estos estas ese esa cada más muy tan""",
    "pt": """o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às com sem por
        pelo pela para sobre sob entre até desde durante contra como que meu minha teu tua seu sua
        seus suas nosso nossa este esta estes estas cada mais muito tão""",
    "it": """il lo la i gli le l' un uno una di del dello della dei degli delle a al allo alla ai
        agli alle da dal dalla in nel nella nei nelle con senza su sul sulla per tra fra verso
        dopo prima durante contro come che mio mia tuo tua tuoi suo sua nostro nostra vostro
        questo questa questi queste ogni più molto""",
    "nl": """de het een van te in op aan bij met zonder naar voor over onder tussen door uit om
        tot sinds tijdens tegen als dan mijn jouw je zijn haar ons onze hun deze dit die dat elk
        elke geen per""",
    "sv": """en ett den det de av i på till från med utan för om över under mellan genom efter
        före mot som min din sin vår er deras denna detta varje""",
    "pl": """w we z ze na do od po przy bez dla o u za pod nad przed przez między jak niż ten ta
        to te mój twój swój nasz każdy""",
    "ru": """в во на с со к ко о об от до из у за под над при для без по через между перед после
        как чем этот эта это эти мой твой свой наш ваш каждый не""",
    "tr": "bir ve ile için gibi kadar bu şu o her daha en çok",
    "ar": "في من إلى الى على عن مع بين عند منذ حتى هذا هذه ذلك تلك التي الذي كل أن إن كما لا",
    "he": "של את על אל עם מן בין כל זה זו אשר כמו לא",
    "hi": "का की के को में से पर तक और या यह वह हर",
}
_CONJUNCTIONS = {
    "en": """and or but nor so yet because although though while whereas when whenever if unless
        that who whom where why how whether then""",
    "de": "und oder aber denn sondern weil obwohl wenn dass ob damit indem sodass wo warum dann",
    "fr": "et ou mais donc or ni car parce puisque quand lorsque si dont où alors",
    "es": "y e o u pero sino ni porque aunque cuando si donde mientras pues entonces",
    "pt": "e ou mas nem porque embora quando se onde enquanto pois então",
    "it": "e ed o ma né perché benché quando se dove mentre poiché quindi",
    "nl": "en of maar want omdat hoewel wanneer als dat die waar terwijl dus",
    "sv": "och eller men för att eftersom när om som där medan så",
    "pl": "i a oraz lub ale bo ponieważ gdy jeśli że który która które gdzie więc",
    "ru": "и а или но да потому что если когда чтобы который которая которые где то",
    "tr": "ve veya ama fakat çünkü ki ise",
    "ar": "و أو لكن لأن إذا ثم بل عندما حيث",
    "he": "ו או אבל כי אם כאשר",
    "hi": "और या लेकिन क्योंकि अगर कि जब",
}
_AUXILIARIES_AND_PRONOUNS = {
    "en": """is are was were be been being am has have had do does did can could will would shall
        should may might must not it's that's there's here's i you he she we they me him us them
        it's i'm you're we're they're don't doesn't can't won't isn't aren't let's just even also
        only very too more most less it""",
    "de": """ist sind war waren sein wird werden wurde wurden hat haben hatte kann können muss
        müssen soll sollen will wollen darf mag nicht ich du er sie es wir ihr man sich mich dich
        uns auch nur noch schon sehr mehr so""",
    "fr": """est sont était être a ont avait avoir peut peuvent doit doivent va vont ne pas je j'
        tu il elle on nous vous ils elles se s' me te y aussi même c' c'est n' qu'""",
    "es": """es son era fue ser está están ha han había puede pueden debe deben va van no yo tú él
        ella nosotros ellos ellas se me te le les nos lo también solo ya""",
    "pt": """é são era foi ser está estão tem têm pode podem deve devem vai vão não eu tu ele ela
        nós eles elas você se me te lhe nos também só já""",
    "it": """è sono era fu essere ha hanno aveva può possono deve devono va vanno non io tu lui
        lei noi voi loro si mi ti ci vi anche solo già""",
    "nl": """is zijn was waren wordt worden werd heeft hebben had kan kunnen moet moeten zal
        zullen wil niet ik jij je hij zij ze wij we zich ook nog al zeer meer er""",
    "sv": "är var vara har hade kan ska skall måste vill inte jag du han hon vi ni de sig också",
    "pl": "jest są był była być ma mają może mogą musi nie ja ty on ona my wy oni się też już",
    "ru": "есть был была были быть может могут должен нет я ты он она мы вы они ли бы же ещё уже",
    "tr": "mi mı de da değil var yok ben sen biz siz",
    "ar": "هو هي هم أنا أنت نحن كان كانت قد لم لن ليس",
    "he": "הוא היא הם אני אתה אנחנו היה לא",
    "hi": "है हैं था थे थी हो मैं तुम आप हम ने भी नहीं",
}
_NEGATIONS_TEXT = """
    not no never without cannot hardly neither nicht kein keine keinen nie ohne ne n' pas jamais
    sans non nunca sin não nunca sem mai senza niet geen nooit zonder inte aldrig nie bez не ни
    нет без لا لم لن ليس بدون לא אין नहीं değil"""
NEGATIONS = frozenset(_NEGATIONS_TEXT.split())
# What follows one of these belongs to the words before it: "drains | your energy" must not split.
_DETERMINERS_TEXT = """
    a an the my your his her its our their this these those every each der die das den dem ein
    eine einen deine deinen ihre ihren unsere le la les un une des ton ta tes votre vos notre nos
    el los las una tu tus su sus o os as um uma seu sua il lo i gli tuo tua de het een je jouw
    och ett en"""
DETERMINERS = frozenset(_DETERMINERS_TEXT.split())

_SUBJECTS_TEXT = """
    i you he she we they it that who there this ich du er sie es wir ihr man je j' tu il elle
    nous vous ils elles yo tú él ella nosotros ellos ellas eu ele ela nós eles elas você vocês io
    lui lei noi voi loro ik jij hij zij wij ze jag han hon ja ty my wy oni я ты он она
    оно мы вы они ben sen biz siz هو هي هم أنا أنت نحن मैं तुम आप हम"""
SUBJECT_PRONOUNS = frozenset(_SUBJECTS_TEXT.split())
_NEVER_HELPING_TEXT = """
    do be on it's that's there's here's i'm you're we're they're let's just even also only very too
    more most less not nicht auch nur noch schon sehr mehr so ne pas aussi même no también solo ya
    não também só já non anche più ook nog al niet inte också nie też już нет же ещё уже бы ли me
    him us them sich mich dich uns ihn"""
_NEVER_HELPING = SUBJECT_PRONOUNS | frozenset(_NEVER_HELPING_TEXT.split())
_SUBORDINATORS_TEXT = """
    if when whenever because although though while whereas unless until before after since where
    instead rather whether wenn weil obwohl dass damit indem sodass statt anstatt um ohne bevor
    nachdem während si quand lorsque parce puisque pour sans avant porque aunque cuando mientras
    sin para embora quando enquanto perché benché mentre senza omdat hoewel wanneer terwijl zonder
    eftersom när medan ponieważ gdy jeśli потому если когда чтобы لأن إذا عندما क्योंकि अगर जब"""
_SUBORDINATORS = frozenset(_SUBORDINATORS_TEXT.split())
_MARKERS_TEXT = """
    step chapter part number version day week lesson tip level question point rule reason act
    round phase stage schritt kapitel teil tipp frage punkt regel phase paso parte capítulo
    consejo pregunta étape partie chapitre conseil question passo capitolo consiglio domanda
    etapa dica pergunta stap deel tip vraag page seite section no nr apollo шаг часть глава"""
_MARKERS = frozenset(_MARKERS_TEXT.split())


def is_marker(word: str) -> bool:
    """Whether a word makes the number after it a name: "Step 3", "Question 2"."""
    return word.lower().strip("\"'“”«»„([") in _MARKERS


def _words(table: dict[str, str], language: str) -> frozenset[str]:
    chosen = table.get(language)
    return frozenset((chosen if chosen is not None else " ".join(table.values())).split())


def primary(language: str | None) -> str:
    """The primary subtag: "en" of "en-US"; "" when unknown."""
    return (language or "").replace("_", "-").split("-")[0].lower()


@cache
def never_last(language: str | None) -> frozenset[str]:
    """Words after which a reader waits for more."""
    code = primary(language)
    return conjunctions(language) | _words(_ARTICLES_AND_PREPOSITIONS, code) | auxiliaries(language)


@cache
def never_first(language: str | None) -> frozenset[str]:
    """Words that join what follows to what came before."""
    return conjunctions(language) | (prepositions(language) - DETERMINERS)


@cache
def conjunctions(language: str | None) -> frozenset[str]:
    """Words that begin a new clause or join two."""
    return _words(_CONJUNCTIONS, primary(language))


@cache
def prepositions(language: str | None) -> frozenset[str]:
    """Articles, determiners and prepositions."""
    return _words(_ARTICLES_AND_PREPOSITIONS, primary(language))


@cache
def auxiliaries(language: str | None) -> frozenset[str]:
    """Auxiliary verbs, pronouns and particles."""
    return _words(_AUXILIARIES_AND_PRONOUNS, primary(language))


@cache
def helping_verbs(language: str | None) -> frozenset[str]:
    """The auxiliaries without the pronouns and adverbs among them."""
    return auxiliaries(language) - _NEVER_HELPING


@cache
def subordinators(language: str | None) -> frozenset[str]:
    """Words that begin a clause which needs another to stand on."""
    known = conjunctions(language) | prepositions(language) | {"instead", "rather", "anstatt"}
    return _SUBORDINATORS & known


def is_function_word(word: str, language: str | None) -> bool:
    """Whether a word, without its punctuation, carries only grammar."""
    bare = word.strip("\"'“”‘’«»„()[]¿¡.,;:!?…—–-").lower().replace("’", "'")
    return not bare or bare in never_last(language)
