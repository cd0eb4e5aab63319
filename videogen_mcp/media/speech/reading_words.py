"""The words each language says for signs: currencies, units, dates, addresses, abbreviations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Forms = tuple[str, str]  # one, many


def _forms(text: str) -> dict[str, Forms]:
    """`"km kilometre kilometres | kg ..."` as a table from the sign to (one, many)."""
    table: dict[str, Forms] = {}
    for entry in text.split("|"):
        sign, one, *many = entry.split()
        table[sign] = (one.replace("_", " "), (many or [one])[0].replace("_", " "))
    return table


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _pairs(text: str) -> dict[str, str]:
    return {
        key.strip(): value.strip()
        for key, value in (entry.split("=", 1) for entry in text.split("|"))
    }


@dataclass(frozen=True)
class SpokenSigns:
    """How one language reads signs aloud; what is missing here is left to the synthesiser."""

    currencies: Mapping[str, Forms] = field(default_factory=dict)
    units: Mapping[str, Forms] = field(default_factory=dict)
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    magnitudes: Mapping[str, str] = field(default_factory=dict)
    months: tuple[str, ...] = ()
    date: str = "{day} {month} {year}"
    to: str = " "
    dot: str = "dot"
    slash: str = "slash"
    at: str = "at"
    dash: str = "dash"
    about: str = ""
    number: str = ""
    percent: str = ""
    per: str = ""
    power: str = ""
    hours: str = ""
    """What stands after the hour of a clock time."""
    sums: Mapping[str, str] = field(default_factory=dict)
    """Signs of arithmetic that stand alone."""


ENGLISH = SpokenSigns(
    currencies=_forms(
        "$ dollar dollars|US$ dollar dollars|€ euro euros|£ pound pounds|¥ yen yen|₹ rupee rupees|"
        "₩ won won|₽ ruble rubles|₺ lira lira|₿ bitcoin bitcoins|C$ Canadian_dollar "
        "Canadian_dollars|A$ Australian_dollar Australian_dollars|¢ cent cents|"
        "CHF Swiss_franc Swiss_francs|USD dollar dollars|EUR euro euros|GBP pound pounds"
    ),
    units=_forms(
        "km kilometer kilometers|m meter meters|cm centimeter centimeters|mm millimeter "
        "millimeters|nm nanometer nanometers|µm micrometer micrometers|kg kilogram kilograms|"
        "g gram grams|mg milligram milligrams|lb pound pounds|lbs pounds pounds|oz ounce ounces|"
        "ml milliliter milliliters|mL milliliter milliliters|l liter liters|L liter liters|"
        "mi mile miles|ft foot feet|mph mile_per_hour miles_per_hour|kph kilometer_per_hour "
        "kilometers_per_hour|km/h kilometer_per_hour kilometers_per_hour|m/s meter_per_second "
        "meters_per_second|°C degree_Celsius degrees_Celsius|°F degree_Fahrenheit "
        "degrees_Fahrenheit|° degree degrees|kWh kilowatt_hour kilowatt_hours|MWh megawatt_hour "
        "megawatt_hours|kW kilowatt kilowatts|MW megawatt megawatts|GW gigawatt gigawatts|"
        "W watt watts|V volt volts|Hz hertz hertz|kHz kilohertz kilohertz|MHz megahertz "
        "megahertz|GHz gigahertz gigahertz|kB kilobyte kilobytes|KB kilobyte kilobytes|"
        "MB megabyte megabytes|GB gigabyte gigabytes|TB terabyte terabytes|ms millisecond "
        "milliseconds|s second seconds|sec second seconds|secs second seconds|min minute minutes|"
        "mins minute minutes|h hour hours|hr hour hours|hrs hour hours|yr year years|yrs year "
        "years|mo month months|wk week weeks|wks week weeks|tsp teaspoon teaspoons|tbsp "
        "tablespoon tablespoons|pt pint pints|yd yard yards|kbps kilobit_per_second "
        "kilobits_per_second|Mbps megabit_per_second megabits_per_second|Gbps "
        "gigabit_per_second gigabits_per_second|MB/s megabyte_per_second megabytes_per_second|"
        "ppm part_per_million parts_per_million|mAh milliamp_hour milliamp_hours|rpm "
        "revolution_per_minute revolutions_per_minute|bpm beat_per_minute beats_per_minute|"
        "dpi dot_per_inch dots_per_inch|ft² square_foot square_feet|ha hectare hectares|"
        "kcal kilocalorie kilocalories|cal calorie calories|m² square_meter square_meters|"
        "m³ cubic_meter cubic_meters|km² square_kilometer square_kilometers|dB decibel decibels|"
        "px pixel pixels|fps frame_per_second frames_per_second|x times times"
    ),
    abbreviations=_pairs(
        "dr.=doctor|mr.=mister|mrs.=missis|ms.=miz|prof.=professor|mt.=mount|"
        "jr.=junior|sr.=senior|gen.=general|gov.=governor|capt.=captain|lt.=lieutenant|"
        "sgt.=sergeant|rev.=reverend|vs.=versus|vs=versus|v.=versus|etc.=et cetera|"
        "e.g.=for example|"
        "eg.=for example|i.e.=that is|ie.=that is|approx.=approximately|est.=estimated|"
        "dept.=department|inc.=incorporated|ltd.=limited|corp.=corporation|co.=company|"
        "no.=number|nos.=numbers|fig.=figure|vol.=volume|ch.=chapter|pp.=pages|p.=page|"
        "min.=minimum|max.=maximum|jan.=January|feb.=February|mar.=March|apr.=April|"
        "jun.=June|jul.=July|aug.=August|sep.=September|sept.=September|oct.=October|"
        "nov.=November|dec.=December|mon.=Monday|tue.=Tuesday|wed.=Wednesday|thu.=Thursday|"
        "fri.=Friday|sat.=Saturday|sun.=Sunday|w/=with|w/o=without|faq=F.A.Q.|faqs=F.A.Q.s|"
        "u.s.=U.S.|u.k.=U.K.|u.s.a.=U.S.A.|u.n.=U.N.|ph.d.=P.H.D.|a.m.=A.M.|p.m.=P.M.|co2=C O 2|"
        "asap=A.S.A.P.|json=jason|sql=S Q L|et al.=et al|h2o=H 2 O|co₂=C O 2|h₂o=H 2 O|"
        "p.a.=per annum|m.sc.=M.S.C.|b.sc.=B.S.C.|lgbtq+=L G B T Q plus"
    ),
    magnitudes=_pairs(
        "k=thousand|K=thousand|m=million|M=million|mn=million|b=billion|B=billion|bn=billion|"
        "t=trillion|T=trillion|tn=trillion|thousand=thousand|million=million|billion=billion|"
        "trillion=trillion"
    ),
    months=_words(
        "January February March April May June July August September October November December"
    ),
    date="{month} {day}, {year}",
    to=" to ",
    about="about",
    number="number",
    percent="percent",
    per="per",
    power="to the power of",
    sums=_pairs(
        "×=times|÷=divided by|±=plus or minus|≠=is not equal to|≤=is at most|≥=is at least|==equals"
    ),
)

GERMAN = SpokenSigns(
    currencies=_forms(
        "$ Dollar|US$ Dollar|€ Euro|£ Pfund|¥ Yen|₹ Rupien|CHF Franken|EUR Euro|USD Dollar|¢ Cent"
    ),
    units=_forms(
        "km Kilometer|m Meter|cm Zentimeter|mm Millimeter|kg Kilogramm|g Gramm|mg Milligramm|"
        "t Tonne Tonnen|ml Milliliter|l Liter|L Liter|km/h Kilometer_pro_Stunde|m/s "
        "Meter_pro_Sekunde|°C Grad_Celsius|°F Grad_Fahrenheit|° Grad|kWh Kilowattstunde "
        "Kilowattstunden|kW Kilowatt|MW Megawatt|GW Gigawatt|W Watt|V Volt|Hz Hertz|kHz Kilohertz|"
        "MHz Megahertz|GHz Gigahertz|kB Kilobyte|MB Megabyte|GB Gigabyte|TB Terabyte|"
        "min Minute Minuten|Min. Minute Minuten|Std. Stunde Stunden|kcal Kilokalorie Kilokalorien|"
        "m² Quadratmeter|m³ Kubikmeter|km² Quadratkilometer|dB Dezibel|x mal"
    ),
    abbreviations=_pairs(
        "dr.=Doktor|prof.=Professor|hr.=Herr|fr.=Frau|nr.=Nummer|z.b.=zum Beispiel|"
        "d.h.=das heißt|usw.=und so weiter|bzw.=beziehungsweise|ca.=circa|vgl.=vergleiche|"
        "ggf.=gegebenenfalls|inkl.=inklusive|zzgl.=zuzüglich|u.a.=unter anderem|"
        "u.ä.=und ähnliches|o.ä.=oder ähnliches|evtl.=eventuell|str.=Straße|st.=Sankt|"
        "mio.=Millionen|mrd.=Milliarden|etc.=et cetera|max.=maximal|min.=mindestens|"
        "bspw.=beispielsweise|sog.=sogenannte|abs.=Absatz|ki=K I|usa=U S A|eu=E U|jh.=Jahrhundert"
    ),
    magnitudes=_pairs(
        "Mio.=Millionen|Mrd.=Milliarden|Mio=Millionen|Mrd=Milliarden|Millionen=Millionen|"
        "Milliarden=Milliarden|Million=Million|Milliarde=Milliarde|Tsd.=Tausend"
    ),
    months=_words(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
    ),
    date="{day} {month} {year}",
    to=" bis ",
    dot="Punkt",
    slash="Schrägstrich",
    at="ät",
    dash="Minus",
    about="circa",
    number="Nummer",
    percent="Prozent",
    per="pro",
    power="hoch",
    hours=" Uhr",
    sums=_pairs(
        "×=mal|÷=geteilt durch|±=plus minus|≠=ist ungleich|≤=ist höchstens|"
        "≥=ist mindestens|==ist gleich"
    ),
)

SPANISH = SpokenSigns(
    currencies=_forms(
        "$ dólar dólares|US$ dólar dólares|€ euro euros|£ libra libras|¥ yen yenes|CHF franco "
        "francos|EUR euro euros|USD dólar dólares"
    ),
    units=_forms(
        "km kilómetro kilómetros|m metro metros|cm centímetro centímetros|mm milímetro milímetros|"
        "kg kilo kilos|g gramo gramos|mg miligramo miligramos|ml mililitro mililitros|l litro "
        "litros|L litro litros|km/h kilómetro_por_hora kilómetros_por_hora|°C grado_Celsius "
        "grados_Celsius|° grado grados|kWh kilovatio_hora kilovatios_hora|kW kilovatio kilovatios|"
        "W vatio vatios|MB megabyte megabytes|GB gigabyte gigabytes|TB terabyte terabytes|"
        "min minuto minutos|kcal kilocaloría kilocalorías|m² metro_cuadrado metros_cuadrados|"
        "x por"
    ),
    abbreviations=_pairs(
        "sr.=señor|sra.=señora|srta.=señorita|dr.=doctor|dra.=doctora|ud.=usted|uds.=ustedes|"
        "etc.=etcétera|p.ej.=por ejemplo|ej.=ejemplo|núm.=número|pág.=página|av.=avenida|"
        "ee.uu.=Estados Unidos|aprox.=aproximadamente|prof.=profesor|sto.=santo|sta.=santa"
    ),
    magnitudes=_pairs("mil=mil|millón=millón de|millones=millones de|M=millones de"),
    months=_words(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    date="{day} de {month} de {year}",
    to=" a ",
    dot="punto",
    slash="barra",
    at="arroba",
    dash="guion",
    about="unos",
    number="número",
    percent="por ciento",
    per="por",
    power="elevado a",
    sums=_pairs(
        "×=por|÷=entre|±=más menos|≠=no es igual a|≤=es como mucho|≥=es al menos|==es igual a"
    ),
)

FRENCH = SpokenSigns(
    currencies=_forms(
        "$ dollar dollars|€ euro euros|£ livre livres|¥ yen yens|CHF franc francs|EUR euro euros|"
        "USD dollar dollars|US$ dollar dollars"
    ),
    units=_forms(
        "km kilomètre kilomètres|m mètre mètres|cm centimètre centimètres|mm millimètre "
        "millimètres|kg kilo kilos|g gramme grammes|mg milligramme milligrammes|ml millilitre "
        "millilitres|l litre litres|L litre litres|km/h kilomètre_heure kilomètres_heure|"
        "°C degré_Celsius degrés_Celsius|° degré degrés|kWh kilowattheure kilowattheures|"
        "kW kilowatt kilowatts|W watt watts|Mo mégaoctet mégaoctets|Go gigaoctet gigaoctets|"
        "To téraoctet téraoctets|min minute minutes|kcal kilocalorie kilocalories|"
        "m² mètre_carré mètres_carrés|x fois"
    ),
    abbreviations=_pairs(
        "m.=monsieur|mm.=messieurs|mme=madame|mme.=madame|mlle=mademoiselle|dr=docteur|"
        "dr.=docteur|etc.=et cetera|p.ex.=par exemple|st=saint|ste=sainte|n°=numéro|"
        "env.=environ|av.=avenue|c.-à-d.=c'est-à-dire|cf.=confer|prof.=professeur"
    ),
    magnitudes=_pairs(
        "mille=mille|million=million de|millions=millions de|milliard=milliard de|"
        "milliards=milliards de|M=millions de"
    ),
    months=_words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
    to=" à ",
    dot="point",
    slash="barre oblique",
    at="arobase",
    dash="tiret",
    about="environ",
    number="numéro",
    percent="pour cent",
    per="par",
    power="puissance",
    hours=" heures",
    sums=_pairs(
        "×=fois|÷=divisé par|±=plus ou moins|≠=est différent de|≤=vaut au plus|"
        "≥=vaut au moins|==égale"
    ),
)

ITALIAN = SpokenSigns(
    currencies=_forms(
        "$ dollaro dollari|€ euro|£ sterlina sterline|¥ yen|CHF franco franchi|EUR euro|"
        "USD dollaro dollari|US$ dollaro dollari"
    ),
    units=_forms(
        "km chilometro chilometri|m metro metri|cm centimetro centimetri|mm millimetro millimetri|"
        "kg chilo chili|g grammo grammi|mg milligrammo milligrammi|ml millilitro millilitri|"
        "l litro litri|L litro litri|km/h chilometro_orario chilometri_orari|°C grado_Celsius "
        "gradi_Celsius|° grado gradi|kWh chilowattora|kW chilowatt|W watt|MB megabyte|GB gigabyte|"
        "TB terabyte|min minuto minuti|kcal chilocaloria chilocalorie|m² metro_quadrato "
        "metri_quadrati|x per"
    ),
    abbreviations=_pairs(
        "sig.=signor|sig.ra=signora|dott.=dottor|dr.=dottor|prof.=professor|ecc.=eccetera|"
        "ing.=ingegner|avv.=avvocato|es.=esempio|p.es.=per esempio|n.=numero|ca.=circa"
    ),
    magnitudes=_pairs(
        "mila=mila|milione=milione di|milioni=milioni di|miliardo=miliardo di|"
        "miliardi=miliardi di|mln=milioni di|mld=miliardi di"
    ),
    months=_words(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
        "dicembre"
    ),
    to=" a ",
    dot="punto",
    slash="barra",
    at="chiocciola",
    dash="trattino",
    about="circa",
    number="numero",
    percent="per cento",
    per="al",
    power="elevato a",
    sums=_pairs("×=per|÷=diviso|±=più o meno|≠=è diverso da|≤=è al massimo|≥=è almeno|==uguale"),
)

PORTUGUESE = SpokenSigns(
    currencies=_forms(
        "R$ real reais|$ dólar dólares|US$ dólar dólares|€ euro euros|£ libra libras|¥ iene ienes|"
        "EUR euro euros|USD dólar dólares"
    ),
    units=_forms(
        "km quilômetro quilômetros|m metro metros|cm centímetro centímetros|mm milímetro "
        "milímetros|kg quilo quilos|g grama gramas|mg miligrama miligramas|ml mililitro mililitros|"
        "l litro litros|L litro litros|km/h quilômetro_por_hora quilômetros_por_hora|"
        "°C grau_Celsius graus_Celsius|° grau graus|kWh quilowatt_hora quilowatts_hora|"
        "kW quilowatt quilowatts|W watt watts|MB megabyte megabytes|GB gigabyte gigabytes|"
        "min minuto minutos|kcal quilocaloria quilocalorias|m² metro_quadrado metros_quadrados|"
        "x vezes"
    ),
    abbreviations=_pairs(
        "sr.=senhor|sra.=senhora|dr.=doutor|dra.=doutora|prof.=professor|etc.=etcétera|"
        "p.ex.=por exemplo|ex.=exemplo|nº=número|pág.=página|av.=avenida|aprox.=aproximadamente"
    ),
    magnitudes=_pairs(
        "mil=mil|milhão=milhão de|milhões=milhões de|bilhão=bilhão de|bilhões=bilhões de|"
        "mi=milhões de|bi=bilhões de"
    ),
    months=_words(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    ),
    date="{day} de {month} de {year}",
    to=" a ",
    dot="ponto",
    slash="barra",
    at="arroba",
    dash="hífen",
    about="cerca de",
    number="número",
    percent="por cento",
    per="por",
    power="elevado a",
    hours=" horas",
    sums=_pairs(
        "×=vezes|÷=dividido por|±=mais ou menos|≠=é diferente de|≤=é no máximo|"
        "≥=é no mínimo|==é igual a"
    ),
)

DUTCH = SpokenSigns(
    currencies=_forms("$ dollar|US$ dollar|€ euro|£ pond|¥ yen|CHF frank|EUR euro|USD dollar"),
    units=_forms(
        "km kilometer|m meter|cm centimeter|mm millimeter|kg kilo|g gram|mg milligram|"
        "ml milliliter|l liter|L liter|km/u kilometer_per_uur|km/h kilometer_per_uur|"
        "°C graden_Celsius|° graad graden|kWh kilowattuur|kW kilowatt|W watt|"
        "MB megabyte|GB gigabyte|TB terabyte|"
        "min minuut minuten|kcal kilocalorie|m² vierkante_meter|x keer"
    ),
    abbreviations=_pairs(
        "dhr.=de heer|mevr.=mevrouw|dr.=dokter|prof.=professor|bijv.=bijvoorbeeld|"
        "bv.=bijvoorbeeld|enz.=enzovoort|d.w.z.=dat wil zeggen|o.a.=onder andere|nr.=nummer|"
        "ca.=circa|i.p.v.=in plaats van|m.b.t.=met betrekking tot|etc.=et cetera|"
        "mln.=miljoen|mld.=miljard"
    ),
    magnitudes=_pairs(
        "miljoen=miljoen|miljard=miljard|mln=miljoen|mld=miljard|mln.=miljoen|mld.=miljard"
    ),
    months=_words(
        "januari februari maart april mei juni juli augustus september oktober november december"
    ),
    to=" tot ",
    dot="punt",
    slash="slash",
    at="apenstaartje",
    dash="streepje",
    about="ongeveer",
    number="nummer",
    percent="procent",
    per="per",
    power="tot de macht",
    hours=" uur",
    sums=_pairs(
        "×=keer|÷=gedeeld door|±=plus of min|≠=is ongelijk aan|≤=is hoogstens|"
        "≥=is minstens|==is gelijk aan"
    ),
)

RUSSIAN = SpokenSigns(
    currencies=_forms("$ долларов|€ евро|£ фунтов|₽ рублей|¥ иен"),
    units=_forms(
        "км километров|м метров|см сантиметров|мм миллиметров|кг килограммов|г граммов|"
        "мг миллиграммов|мл миллилитров|л литров|°C градусов_Цельсия|° градусов|руб. рублей"
    ),
    abbreviations=_pairs(
        "т.е.=то есть|т.к.=так как|т.д.=так далее|т.п.=тому подобное|др.=другие|г.=год|"
        "ул.=улица|напр.=например|руб.=рублей|тыс.=тысяч|млн=миллионов|млрд=миллиардов"
    ),
    to=" ",
    dot="точка",
    slash="слэш",
    at="собака",
    dash="дефис",
    about="около",
    number="номер",
    percent="процентов",
)

CHINESE = SpokenSigns(
    currencies=_forms("$ 美元|€ 欧元|£ 英镑|¥ 元|￥ 元"),
    units=_forms("km 公里|m 米|cm 厘米|mm 毫米|kg 公斤|g 克|ml 毫升|L 升|°C 摄氏度|° 度"),
    to="到",
    dot="点",
    about="大约",
)

_SIGNS: dict[str, SpokenSigns] = {
    "en": ENGLISH,
    "de": GERMAN,
    "es": SPANISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "nl": DUTCH,
    "ru": RUSSIAN,
    "sv": SpokenSigns(dot="punkt", slash="snedstreck", at="snabel a", to=" till "),
    "da": SpokenSigns(dot="punktum", slash="skråstreg", at="snabel a", to=" til "),
    "nb": SpokenSigns(dot="punktum", slash="skråstrek", at="krøllalfa", to=" til "),
    "pl": SpokenSigns(dot="kropka", slash="ukośnik", at="małpa", to=" do "),
    "cs": SpokenSigns(dot="tečka", slash="lomítko", at="zavináč", to=" až "),
    "sk": SpokenSigns(dot="bodka", slash="lomka", at="zavináč", to=" až "),
    "tr": SpokenSigns(dot="nokta", slash="bölü", at="et", to=" "),
    "ro": SpokenSigns(dot="punct", slash="slash", at="arond", to=" la "),
    "hu": SpokenSigns(dot="pont", slash="perjel", at="kukac", to=" "),
    "fi": SpokenSigns(dot="piste", slash="kauttaviiva", at="ät", to=" "),
    "ar": SpokenSigns(
        currencies=_forms("$ دولار|€ يورو|£ جنيه"),
        percent="بالمئة",
        dot="نقطة",
        about="حوالي",
        to=" إلى ",
    ),
    "he": SpokenSigns(currencies=_forms("$ דולר|€ אירו|₪ שקל"), percent="אחוז", to=" עד "),
    "fa": SpokenSigns(percent="درصد", currencies=_forms("$ دلار|€ یورو"), to=" تا "),
    "hi": SpokenSigns(
        percent="प्रतिशत",
        currencies=_forms("₹ रुपये|$ डॉलर|€ यूरो"),
        units=_forms("km किलोमीटर|kg किलो"),
        to=" से ",
    ),
    "ko": SpokenSigns(
        percent="퍼센트",
        currencies=_forms("$ 달러|€ 유로|₩ 원|¥ 엔"),
        units=_forms("km 킬로미터|m 미터|cm 센티미터|kg 킬로그램|g 그램|ml 밀리리터|L 리터|°C 도"),
        to="에서 ",
    ),
    "zh": CHINESE,
}
_PLAIN = SpokenSigns()


def signs_of(language: str) -> SpokenSigns:
    """The spoken signs of a language given as BCP-47, e.g. "en-GB"; a plain table if unknown."""
    return _SIGNS.get(language.split("-")[0].lower(), _PLAIN)
