"""German words and phrases of the concepts (marks: see the package)."""

from __future__ import annotations

TERMS = """
- : im laufe der zeit, zur zeit, zurzeit, auf den weg, im grunde, in der regel, unter umständen,
  handschuh, zum beispiel, bahnbrechend, auf jeden fall, im moment, am ende des tages, von hand,
  in zeiten, spielt eine rolle, spielen eine rolle, auf den ersten blick, im blick,
  in anspruch nehmen, platz nehmen, augenblick, schluss, zum teil, hand in hand, zeitpunkt,
  schließlich, gleichzeitig, rechtzeitig, arbeitszeit, jederzeit, vorteil, nachteil, bank drücken,
  auf die lange bank, los geht's, reichen, reicht, völlig aus, ganz aus, übernimmt, übernehmen
person : person, mensch, leute~, personen, jemand
woman : frau, mädchen, mutter, mama, schwester, tochter, dame
man : mann, junge, vater, papa, bruder, sohn, herr~
child : kind, kinder, kleinkind, kindheit, kindergarten, kita
baby : baby, säugling, neugeborene
family : familie, eltern, verwandte, angehörige
couple : paar?, ehepaar, partnerschaft, partner~, freundin, ehe
friend : freund, freunde, freundschaft, kumpel
team : team, mannschaft, kollege, kollegin, kollegen, zusammenarbeit, zusammenarbeiten, teamarbeit,
  gemeinsam~
community : gemeinschaft, gesellschaft, nachbar, nachbarschaft, ehrenamt, staatsbürger, bürger,
  bürgerinnen, bevölkerung, publikum, menschenmenge, einwohner
grandparent : oma, opa, großeltern, großmutter, großvater, senioren, ältere menschen
love : liebe, lieben, verliebt, zuneigung, kuss, leidenschaft, romantik, mitgefühl
happiness : glück, glücklich, freude, fröhlich, lachen, lächeln, spaß~, zufrieden
sadness : traurig, trauer, weinen, tränen, einsam, einsamkeit, depression
anger : wut, wütend, ärger, zorn
fear : angst, ängste, furcht, sorge, sorgen, panik
calm : ruhe, ruhig, entspannung, entspannen, entspannt, gelassenheit, erholung, wellness, gelassen
meditation : meditation, meditieren, achtsamkeit, tief durchatmen, atemübung
stress : stress, gestresst, überlastung, burnout
tiredness : erschöpft, erschöpfung, müde, müdigkeit
welcome : willkommen, hallo, begrüßung, guten tag, tschüss, auf wiedersehen
handshake : handschlag, partnerschaftlich, kooperation
agreement : einigung, vereinbarung, verhandlung, verhandeln, kompromiss, zustimmung
praise : lob, gut gemacht, empfehlung, empfehlen, großartig~
gratitude : dankbarkeit, dankbar, danke, danken, vielen dank
help : hilfe, helfen, hilft, hilfreich, unterstützung, unterstützen
charity : spende, spenden, wohltätigkeit, gemeinnützig
doctor : arzt, ärztin, ärzte, mediziner, chirurg, praxis?, patient, medizinisch, arztpraxis
nurse : krankenschwester, pflegekraft, pfleger, pflege
hospital : krankenhaus, klinik, operation, notaufnahme, krankenwagen, rettungswagen
medicine : medizin, medikament, tablette, arznei, apotheke, antibiotikum, vitamin, schmerzmittel
vaccine : impfung, impfstoff, impfen, spritze, immunsystem, abwehrkräfte
illness : krankheit, krank, erkältung, fieber, grippe, husten, infektion, symptom, krebs, diabetes,
  kopfschmerzen, erkrankung
virus : virus, viren, corona, pandemie, epidemie
injury : verletzung, verletzt, wunde, schmerz, schmerzen, verband?, pflaster
health : gesundheit, gesund, wohlbefinden, lebenserwartung
heart : herz, herzen, blutdruck, kreislauf, herzinfarkt, puls, blut
brain : gehirn, hirn, gehirne, kopf~, denken, psychologie, psyche, nerven, verstand, intelligenz
lungs : lunge, atmen, atmung, atem, sauerstoff, asthma
tooth : zahn, zähne, zahnarzt
muscle : muskel, muskeln, krafttraining
strength : stärke, stark, kraft, mut, widerstandskraft
eye : auge, augen, sehen~, blick~, sehkraft
ear : ohr, ohren, hören, zuhören, gehör
bone : knochen, skelett, rücken, rückenschmerzen, gelenk, wirbelsäule
skin : haut, hautpflege, sonnencreme, falten
diet : ernährung, diät, abnehmen, kalorien, vegan, vegetarisch, nährstoffe, protein, eiweiß, fasten
body_weight : gewicht, übergewicht, kilogramm, körpergewicht
therapy : therapie, therapeut, psychologe, seelische gesundheit, psychische gesundheit, heilung
pregnancy : schwangerschaft, schwanger, geburt, hebamme
walking : spazieren, spaziergang, zu fuß, fußgänger, gehen~
running : laufen, läuft, läufer, joggen, rennen, marathon, lauf~
sport : sport, sportler, sportlich, olympia, wettkampf, athlet, trainer~, meisterschaft
workout : training, trainieren, fitness, fitnessstudio, bewegung~, gymnastik
yoga : yoga, pilates, dehnen, haltung~
football : fußball, fussball, torwart, weltmeisterschaft, bundesliga
basketball : basketball
tennis : tennis, tischtennis, badminton
volleyball : volleyball
golf : golf, golfplatz
swimming : schwimmen, schwimmt, schwimmbad, tauchen, freibad
skiing : ski, skifahren, snowboard, piste
hiking : wandern, wanderung, klettern, bergsteigen
dance : tanz, tanzen, tänzer, ballett
shoe : schuh, schuhe, stiefel, turnschuhe
clothes : kleidung, kleid, hemd, jacke, hose, kleider, pullover
water : wasser, trinken~, glas wasser, durst, durstig, trinkwasser, leitungswasser, flüssigkeit~,
  dehydrierung
drop : tropfen
bottle : flasche, wasserflasche, trinkflasche, pfandflasche
coffee : kaffee, espresso, koffein, cappuccino, tasse kaffee
tea : tee, grüner tee, kräutertee, tasse tee
juice : saft, limonade, smoothie
wine : wein, weinberg, sekt, weingut
beer : bier, brauerei, alkohol
food : essen, lebensmittel, mahlzeit, mittagessen, abendessen, hunger, hungrig, gericht?, nahrung,
  speise, snack, lecker, geschmack
breakfast : frühstück, frühstücken
restaurant : restaurant, gaststätte, kellner, speisekarte, lokal?
cooking : kochen, kocht, rezept, zutaten, braten, backofen, zubereiten
chef : koch, köchin, küchenchef
fruit : obst, frucht, früchte, beeren, trauben, birne?
apple : apfel, äpfel, apfelbaum
banana : banane
lemon : zitrone, zitrusfrüchte
vegetable : gemüse, tomate, kartoffel, zwiebel, brokkoli, spinat
carrot : karotte, möhre
salad : salat
bread : brot, bäcker, bäckerei, brötchen, backen, mehl, teig, sauerteig
cheese : käse, joghurt, butter
egg : ei, eier, spiegelei
meat : fleisch, wurst, hähnchen, steak, rindfleisch, grillen
rice : reis, nudeln, sushi
soup : suppe, eintopf, brühe
pizza : pizza
burger : burger, fast food, hamburger
cake : kuchen, torte, gebäck, nachtisch
birthday : geburtstag, jubiläum
sweet : zucker, süßigkeiten, schokolade, bonbon, keks, honig
ice_cream : eiscreme, speiseeis, eisdiele
tree : baum, bäume, eiche, baumstamm
forest : wald, wälder, regenwald, urwald, aufforstung, abholzung
leaf : blatt?, blätter?, laub, kräuter, biologisch
plant : pflanze, pflanzen, zimmerpflanze, photosynthese, fotosynthese, botanik
seed : samen, keim?, keimling, saat, säen, erde?, kompost, setzling
flower : blume, blumen, rose, tulpe, blüte, blühen, blumenstrauß
garden : garten, gärten, gärtner, gärtnern, beet, rasen, gewächshaus
farm : bauernhof, bauer, landwirtschaft, landwirt, ernte, ernten, traktor, feld?
wheat : weizen, getreide, korn, mais
nature : natur, natürlich~, wildnis, artenvielfalt, ökosystem, landschaft, naturschutz
environment : umwelt, umweltschutz, nachhaltig, nachhaltigkeit, ökologisch, umweltfreundlich
climate : klima, klimawandel, erderwärmung, treibhausgas, emissionen, co2, klimaschutz,
  treibhauseffekt
earth : erdball, planet erde, kontinent, unser planet
mountain : berg, berge, gebirge, gipfel, alpen, hügel, tal
ocean : meer, meere, ozean, welle, wellen, korallenriff, see~, tsunami, nordsee, ostsee
river : fluss, flüsse, bach, wasserfall, ufer, kanal~
beach : strand, küste, sand
island : insel, palme, tropisch
sun : sonne, sonnig, sonnenlicht, sonnenschein, sonnenaufgang, sonnenuntergang
moon : mond, mondlicht, vollmond
night : nacht, nachts, abend, abends, dunkelheit, mitternacht
morning : morgens, am morgen, jeden morgen, aufstehen, aufwachen
summer : sommer, hitzewelle, hitze
winter : winter, frost
spring : frühling, frühjahr
autumn : herbst
star : stern, sterne, sternbild, sternenhimmel
cloud : wolke, wolken, bewölkt, himmel, nebel
rain : regen, regnet, regnen, regenschauer
snow : schnee, schneit, schneeflocke
storm : sturm, gewitter, blitz, donner, orkan, unwetter
wind : wind~, windig, brise
weather : wetter, wettervorhersage, meteorologe
rainbow : regenbogen
umbrella : regenschirm, schirm
fire : feuer, flamme, brand, waldbrand, feuerwehr, verbrennen, brennen
ice : eis, eisberg, gletscher, gefroren, arktis, antarktis
temperature : temperatur, thermometer, grad celsius, wärme, heiß~, warm~
volcano : vulkan, lava
flood : hochwasser, überschwemmung, flut
earthquake : erdbeben
bee : biene, bienen, imker, bestäuben, bestäubung, wespe
insect : insekt, insekten, ameise, käfer, mücke
bird : vogel, vögel, adler, pinguin, nest
cat : katze, katzen, kätzchen, kater
dog : hund, hunde, welpe
fish : fisch, fische, angeln, hai, lachs, aquarium, delfin
horse : pferd, pferde, pony, reiten
cow : kuh, kühe, rind, milch
pet : haustier, haustiere, tierarzt, hamster
animal : tier, tiere, zoo, löwe, tiger, bär, affe, dinosaurier, säugetier, tierart
house : haus, häuser, zuhause, daheim, wohnung, dach, heim, haushalt
rent : miete, mieter, vermieter, mieten
real_estate : immobilie, immobilien, eigenheim, hypothek, hauskauf
bed : bett, schlafzimmer, matratze, kissen, decke?
sleep : schlaf, schlafen, schläft, nickerchen, traum, träume, träumen, schlaflos, einschlafen,
  ausgeschlafen
sofa : sofa, couch, wohnzimmer, sessel
lamp : lampe, leuchte
light : licht, glühbirne, beleuchtung, hell~
door : tür, türen, eingang, tor?
window : fenster
bath : bad, badezimmer, badewanne, dusche, duschen, toilette, hygiene
cleaning : putzen, sauber, reinigen, reinigung, aufräumen, ordnung~, staub
kitchen : küche, kühlschrank, herd, spülmaschine
furniture : möbel, einrichtung, regal
chair : stuhl, stühle
tool : werkzeug, hammer, schraubenzieher, handwerk, handwerker, bohrmaschine
repair : reparatur, reparieren, wartung, mechaniker, klempner, renovieren
clock : uhr, uhren, wecker, uhrzeit, armbanduhr
time : zeit, stunde, stunden, minute, minuten, sekunden, dauer~
deadline : frist, termin~, dringend, countdown, aufschieben, prokrastination
waiting : warten, geduld, geduldig, verspätung, langsam~, schlange stehen
calendar : kalender, datum, monat, montag, dienstag, mittwoch, donnerstag, freitag, samstag,
  sonntag, woche~
history : geschichte~, historisch, antike, jahrhundert, jahrhunderte, mittelalter, archäologie,
  tradition, vergangenheit
future : zukunft, morgen~, prognose, zukünftig
memory : gedächtnis, erinnerung, erinnern, vergessen, merken~
habit : gewohnheit, gewohnheiten, routine, jeden tag, täglich~, disziplin
key : schlüssel, haustürschlüssel
gift : geschenk, geschenke, schenken, überraschung
candle : kerze, kerzen
christmas : weihnachten, weihnachtsbaum, weihnachtsmann, silvester, advent
celebration : feier, feiern, party, fest~, glückwunsch, feuerwerk, karneval
wedding : hochzeit, heiraten, braut, bräutigam, verlobung
death : tod, gestorben, beerdigung, friedhof, sterben
work : arbeit, arbeiten, arbeitet, arbeitsplatz, beruf, homeoffice, freiberufler
job : job, stelle?, stellenangebot, bewerbung, bewerben, arbeitslos, lebenslauf, einstellen?
office : büro, büros, hochhaus, hauptsitz
desk : schreibtisch, schreibtische, arbeitsplatz
company : unternehmen, firma, firmen, betrieb, konzern, geschäft~, wirtschaftsunternehmen,
  industrie~
startup : startup, start-up, gründer, gründung, gründen, unternehmer, selbstständig
boss : chef, chefin, manager, geschäftsführer, vorgesetzter
employee : mitarbeiter, mitarbeiterin, angestellte, personal, arbeitnehmer, belegschaft
meeting : besprechung, meeting, konferenz, sitzung, brainstorming, seminar, workshop
interview : interview, vorstellungsgespräch, bewerbungsgespräch
presentation : präsentation, präsentieren, vortrag, folien, rede
contract : vertrag, verträge, unterschrift, unterschreiben, mietvertrag
document : dokument, unterlagen, bericht, formular, datei, rechnung~, bescheinigung
checklist : checkliste, aufgabe, aufgaben, liste, umfrage
plan : plan, pläne, planen, planung, vorbereitung, vorbereiten, organisieren
project : projekt, projekte, projektmanagement
strategy : strategie, strategien, taktik
leadership : führung, führungskraft, anführer
career : karriere, beförderung, aufstieg
marketing : marketing, werbung, kampagne, marke, werben
announcement : ankündigung, ankündigen, bekanntgabe, aufmerksam machen
sales : verkauf, verkaufen, vertrieb, umsatz, verkäufer
customer : kunde, kunden, kundin, käufer, verbraucher, zielgruppe, nutzer~
service : service, dienstleistung, dienst~
support : kundendienst, kundenservice, hotline
price : preis, preise, kosten, teuer, billig, günstig, wert~, gebühr
discount : rabatt, angebot~, schnäppchen, gutschein, prozent billiger
shopping : einkaufen, einkauf, kaufen, kauft, onlineshop, bestellen, warenkorb
shop : laden?, geschäft?, supermarkt, markt, händler, kaufhaus, einzelhandel
delivery : lieferung, liefern, versand, zustellung, lieferkette, bote
package : paket, pakete, karton, verpackung
warehouse : lager, lagerhaus
money : geld, finanzen, finanziell, münze, münzen, euro, währung, einkommen, vermögen~, taschengeld
cash : bargeld, geldschein, scheine?
wallet : geldbörse, portemonnaie, brieftasche
credit_card : kreditkarte, ec-karte, bankkarte
payment : zahlung, bezahlen, zahlen~, überweisung, überweisen, abonnement
bank : bank?, banken, bankkonto, konto, girokonto, zinsen, zentralbank, sparkasse
saving : sparen, spart, sparschwein, ersparnisse, ersparnis, geld sparen, notgroschen, spartipps,
  sparsam
investing : investieren, investition, anlage?, geldanlage, investor, zinseszins, dividende,
  anleger, fonds, etf
stock_market : aktie, aktien, börse, aktienmarkt, wertpapiere
budget : budget, ausgaben, haushaltsplan, haushaltsbudget, ausgeben~
tax : steuer, steuern, steuererklärung, finanzamt, buchhaltung
debt : schulden, verschuldet, insolvenz
loan : kredit, darlehen, leihen
salary : gehalt, lohn, löhne, verdienen, mindestlohn
profit : gewinn, gewinne, rendite, profit
inflation : inflation, teuerung, preissteigerung
economy : wirtschaft, ökonomie, konjunktur, rezession, handel, bruttoinlandsprodukt
insurance : versicherung, versichern, versichert, krankenversicherung
crypto : kryptowährung, bitcoin, blockchain
pension : rente, rentner, ruhestand, altersvorsorge
wealth : reichtum, reich~, millionär, luxus, wohlstand, schatz
poverty : armut, arm~, obdachlos
growth : wachstum, wachsen, wächst, steigern, steigt, anstieg, zunahme, erhöhen, verbessern~,
  steigerung
decline : rückgang, sinken, sinkt, abnahme, verlust, verluste
statistics : statistik, diagramm, prozent, analyse, analysieren, kennzahlen
success : erfolg, erfolge, erfolgreich, sieg, gewinnen, leistung~
winner : sieger, gewinner, meister~, goldmedaille
award : auszeichnung, medaille, pokal, nobelpreis, belohnung
goal : ziel, ziele, vorsatz, vorsätze, zielsetzung
focus : konzentration, konzentrieren, fokus, fokussieren, aufmerksamkeit, ablenkung, präzise
progress : fortschritt, fortschritte, schritt für schritt, vorankommen
step : schritt, schritte, treppe, leiter, stufe
change : veränderung~, verändern~, wandel~
choice : entscheidung, entscheiden, wahl?, auswahl, wählen?, alternative
comparison : vergleich, vergleichen
balance : gleichgewicht, balance, ausgewogen, gerechtigkeit, gleichberechtigung
quality : qualität, hochwertig, zuverlässig, garantie, geprüft
excellence : ausgezeichnet~, hervorragend, talent, berühmt
correct : richtig~, fertig, abgeschlossen, korrekt
mistake : fehler, irrtum, falsch~, scheitern
problem : problem, probleme, herausforderung, hindernis, schwierigkeit, kompliziert
solution : lösung, lösungen, lösen
question : frage, fragen, warum, wieso, rätsel, neugier, neugierig, unbekannt, quiz
answer : antwort, antworten, erklärung, erklären
idea : idee, ideen, einfall, inspiration, tipp, tipps, schlau
creativity : kreativität, kreativ, fantasie, phantasie
invention : erfindung, erfinden, erfinder, erfunden, innovation, innovativ
motivation : motivation, motivieren, motiviert, durchhalten, willenskraft, antrieb?
energy : energie, energieverbrauch, leistungsfähig
speed : geschwindigkeit, schnell, schneller, tempo, sofort~
productivity : produktivität, produktiv, prioritäten
efficiency : effizienz, effizient, optimieren
automation : automatisierung, automatisch, automatisieren
process : prozess~, maschine, maschinen, motor, technik~, ingenieur, einstellungen
risk : risiko, risiken, riskant, unsicher, krise, bedrohung
danger : gefahr, gefahren, gefährlich, warnung, vorsicht, gift~, giftig, notfall
accident : unfall, unfälle, autounfall
security : sicherheit, sicher~, cybersicherheit, virenschutz
protection : schutz, schützen, schützt, vorbeugen, abwehr
trust : vertrauen, vertrauenswürdig, ehrlich, versprechen
privacy : datenschutz, privatsphäre, verschlüsselung, geheimnis~, geheim~
password : passwort, passwörter, kennwort, anmelden
lock : schloss?, verschlossen, abschließen~
hacker : hacker, cyberangriff, schadsoftware, phishing
scam : betrug, betrüger, falschmeldung
crime : verbrechen, kriminalität, dieb, diebstahl, gefängnis, einbruch
police : polizei, polizist, detektiv
law : gesetz, gesetze, recht?, rechte?, anwalt, anwältin, regeln, vorschriften, juristisch
court : gerichtshof, richter, klage, urteil, prozessgericht
freedom : freiheit, unabhängigkeit, finanzielle freiheit
peace : frieden, friedlich, waffenstillstand
war : krieg, kriege, armee, soldat, soldaten, militär, waffe, bombe
democracy : demokratie, bundestagswahl, wahlen, abstimmung, wähler, stimmzettel
government : regierung, bundestag, minister, kanzler, staat, behörde
politics : politik, politiker, politisch, debatte
news : nachrichten, zeitung, schlagzeile, journalist, medien, presse, zeitschrift, artikel~
communication : kommunikation, kommunizieren
conversation : gespräch, gespräche, reden, sprechen, unterhaltung, diskussion, stimme~
message : nachricht, sms, chat
language : sprache, sprachen, übersetzen, übersetzung, vokabeln, grammatik, fremdsprache, englisch
email : e-mail, email, newsletter, posteingang, e-mails
letter : brief, briefe, postkarte, briefmarke, umschlag, post~
feedback : rückmeldung, feedback, meinung, kommentar, kritik
review : bewertung, bewertungen, rezension
social_media : soziale medien, sozialen medien, soziale netzwerke, instagram, facebook, tiktok
phone : telefon, handy, smartphone, mobiltelefon
call : anruf, anrufen, telefonieren
app : app, apps, anwendung~, herunterladen
screen : bildschirm, bildschirmzeit, display
computer : computer, laptop, rechner, notebook, pc
software : software, programm?, betriebssystem
code : code, programmieren, programmierer, entwickler, algorithmus, programmierung
bug : softwarefehler, bug
website : webseite, website, homepage, blog, browser
internet : internet, online, netz~
wifi : wlan, wifi, funknetz, router, bluetooth
network : netzwerk, vernetzt, verbindung~, vernetzung
cloud_computing : cloud, in der cloud, cloud-speicher, datensicherung
data : daten, informationen~, datensatz
database : datenbank, datenbanken, tabelle
server : server, rechenzentrum
chip : chip, mikrochip, prozessor, halbleiter, quantencomputer
ai : künstliche intelligenz, ki, maschinelles lernen, neuronale netze, sprachmodell, chatgpt
robot : roboter, robotik, drohne
technology : technologie, technologien, elektronik, hightech
digital : digital, digitalisierung, virtuell
device : gerät, geräte, tablet
keyboard : tastatur, tippen~
printer : drucker, drucken
battery : akku, batterie, batterien
charging : aufladen, ladestation, ladegerät, ladesäule
electricity : elektrizität, elektrisch, steckdose, stromnetz, kraftwerk, stromausfall, strom,
  stromrechnung, elektriker
plug : stecker, kabel
solar : solar, solaranlage, solarenergie, sonnenenergie, photovoltaik, solarzelle, solarmodul
wind_power : windkraft, windrad, windenergie, windpark, windräder
renewable : erneuerbare energien, erneuerbar, erneuerbare energie, energiewende, ökostrom
nuclear : atomkraft, kernkraft, atomkraftwerk, radioaktiv
oil : erdöl, öl, erdgas, kohle, fossil
fuel : benzin, diesel, tankstelle, kraftstoff, tanken
recycling : recycling, recyceln, wiederverwerten, wiederverwendung, kreislaufwirtschaft,
  mülltrennung, wiederverwenden
waste : müll, abfall, abfälle, mülleimer, wegwerfen
pollution : verschmutzung, umweltverschmutzung, abgase, smog, rauch
plastic : plastik, kunststoff, mikroplastik, plastikflasche
factory : fabrik, fabriken, produktion, herstellung, hersteller, fließband, werk~
building_site : baustelle, bauarbeiter, architekt, kran, bauen~, gebäude
camera : kamera, fotografieren, objektiv
photo : foto, fotos, bild~, fotograf, selfie
video : video, videos, youtube, aufnahme~
film : film, filme, kino, schauspieler
television : fernseher, fernsehen, serie~
radio : radio, rundfunk
podcast : podcast, podcasts
microphone : mikrofon, tonaufnahme
headphones : kopfhörer, hörbuch
music : musik, melodie, musiker, orchester, klavier, geige, rhythmus, band?
song : lied, lieder, singen, sänger, sängerin, chor
guitar : gitarre
concert : konzert, musikfestival
sound : ton?, klang, geräusch, lärm, laut~
silence : stille, schweigen
art : kunst, künstler, künstlerisch, skulptur, galerie
paint : malen, maler, gemälde, pinsel, zeichnen, zeichnung
color : farbe, farben, bunt
design : design, gestalten, gestaltung, designer, entwurf
theater : theater, oper, bühne, drama, komödie
museum : museum, ausstellung, denkmal
game : spiel, spiele, spielen~, brettspiel, spieler
video_game : videospiel, computerspiel, gamer, konsole, videospiele
chess : schach
puzzle : puzzle, puzzleteil
story : erzählung, märchen, legende, eine geschichte, erzählen
book : buch, bücher, roman, bibliothek, bücherei, autor, literatur, gedicht, kapitel
reading : lesen, liest, leser, lektüre
writing : schreiben, schreibt, schriftsteller, notizen, tagebuch, aufsatz
pen : stift, bleistift, kugelschreiber, füller
learning : lernen, lernt, unterricht, übung~, üben, kurs?, anfänger, fähigkeit, studium,
  weiterbildung
education : bildung, ausbildung, abschluss~, diplom, erziehung
school : schule, schulen, schüler, klassenzimmer, klasse~, hausaufgaben, gymnasium
university : universität, hochschule, uni, professor, studieren
teacher : lehrer, lehrerin, lehrkraft, unterrichten, dozent
student : student, studentin, studierende, studenten
exam : prüfung, prüfungen, klausur, test?, abitur, noten?
knowledge : wissen, experte, fachleute, weisheit, verstehen~, erkenntnis, fakten~
research : forschung, forscher, wissenschaftler, labor, studie, studien, untersuchung
science : wissenschaft, wissenschaftlich, naturwissenschaft
experiment : experiment, versuch?, reagenzglas
chemistry : chemie, chemisch, molekül, säure, wasserstoff
physics : physik, schwerkraft, relativität, quanten, einstein
biology : biologie, zelle, zellen, organismus
mathematics : mathematik, mathe, rechnen, gleichung, geometrie, formel, algebra
atom : atom, atome, elektron, teilchen
dna : dna, dns, gen, gene, genetik, erbgut
bacteria : bakterien, bakterium, keime
microscope : mikroskop
telescope : teleskop, fernrohr, astronomie, sternwarte
space : weltraum, weltall, universum, galaxie, milchstraße, schwarzes loch, all?, sonnensystem,
  raumfahrt
planet : planet, planeten, mars, jupiter, saturn, asteroid
astronaut : astronaut, astronauten, raumstation, mondlandung
rocket : rakete, raumschiff
satellite : satellit, satelliten, antenne
magnet : magnet, magnetisch, magnetfeld
search : suche, suchen~, suchmaschine, google, finden~
discovery : entdeckung, entdecken, entdeckt, erforschen, untersuchen, lupe
measure : messen, messung, lineal
car : auto, autos, wagen?, fahrzeug, pkw
electric_car : elektroauto, elektroautos, e-auto, e-autos, elektromobilität
bus : bus, busse
train : zug, züge, bahn, eisenbahn, bahnhof, straßenbahn, u-bahn, lokomotive, schiene
airplane : flugzeug, flug, flüge, fliegen?, pilot, fluggesellschaft
airport : flughafen, flughäfen, abflug
ship : schiff, schiffe, boot, segeln, kreuzfahrt, fähre, hafen, kapitän, titanic
truck : lkw, lastwagen, laster, transporter
motorcycle : motorrad, roller, moped
bicycle : fahrrad, fahrräder, rad?, radfahren, radfahrer, e-bike, radweg
taxi : taxi
road : straße, straßen, autobahn, weg~, route
traffic : verkehr, stau, ampel, berufsverkehr, kreuzung
bridge : brücke, tunnel
transport : öffentliche verkehrsmittel, nahverkehr, verkehrsmittel, pendeln, pendler, haltestelle,
  transport
driving : autofahren, fahrer, führerschein, lenkrad, fahren~
travel : reise, reisen, reist, tourist, tourismus, koffer, gepäck, rucksack, reiseziel
vacation : urlaub, ferien
hotel : hotel, hotels, hostel, pension?
passport : reisepass, pass?, visum, einwanderung, grenze~
ticket : ticket, fahrkarte, eintrittskarte
camping : camping, zelt, campingplatz
map : karte?, landkarte, landkarten, geografie, atlas, stadtplan
place : ort~, standort, adresse, region~
navigation : navigation, kompass, richtung, orientierung, wegweiser, norden
adventure : abenteuer, expedition
world : welt, weltweit, global, international, globus
city : stadt, städte, großstadt, städtisch, berlin, hamburg, münchen, wien, paris, london
country : land~, länder, nation, heimat
village : dorf, dörfer, ländlich
king : könig, königin, krone, prinz, prinzessin, königreich
flag : flagge, fahne, fahnen
diamond : diamant, schmuck, gold, edelstein
church : kirche, dom
mosque : moschee, ramadan
religion : religion, glaube, gott, beten, gebet
magic : magie, zauber, zauberer, magisch
infinity : unendlich, unendlichkeit, ewigkeit
alarm : alarm, glocke, klingel
notification : benachrichtigung, mitteilung, erinnerungsfunktion
fashion : mode, modisch
beauty : schönheit, kosmetik, friseur, parfüm
smoking : rauchen, raucher, zigarette, zigaretten, tabak
laundry : wäsche, waschmaschine, wäsche waschen
turtle : schildkröte, schildkröten
rabbit : kaninchen, hase, hasen
owl : eule, eulen
whale : wal, wale
elephant : elefant, elefanten
butterfly : schmetterling, schmetterlinge
strawberry : erdbeere, erdbeeren
orange : orangen, orangensaft, apfelsine
handwashing : hände waschen, händewaschen, seife
first_aid : erste hilfe, verbandskasten
toothbrush : zahnbürste, zahnpasta, zähne putzen
"""
