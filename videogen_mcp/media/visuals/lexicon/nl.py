"""Dutch words and phrases of the concepts (marks: see the package)."""

from __future__ import annotations

TERMS = """
- : in de loop van de tijd, op tijd, tegelijkertijd, bijvoorbeeld, in plaats van, plaatsvinden,
  vindt plaats, aan het einde van de dag, op dit moment, in het algemeen, met de hand,
  rekening houden, in de gaten, aan de slag, hand in hand, altijd, voordeel, nadeel, handschoen,
  wedstrijdtijd
person : persoon, mens, mensen~, iemand
woman : vrouw, vrouwen, meisje, moeder, mama, zus, dame
man : man, mannen, jongen, vader, papa, broer
child : kind, kinderen, kleuter, jeugd, kinderopvang
baby : baby, pasgeborene
family : gezin, familie, ouders
couple : koppel, echtpaar, vriendin, echtgenoot, relatie~
friend : vriend, vrienden, vriendschap
team : team, teams, collega, collega's, samenwerken, samenwerking, samen~
community : gemeenschap, samenleving, buren, buurt, vrijwilliger, burgerschap, bevolking, publiek
grandparent : oma, opa, grootouders, ouderen
love : liefde, verliefd, kus, passie, houden van
happiness : geluk, gelukkig, blij, vreugde, lachen, glimlach, plezier
sadness : verdriet, verdrietig, huilen, tranen, eenzaam, eenzaamheid, depressie
anger : boos, woede
fear : angst, bang, zorgen, paniek
calm : rust, rustig, ontspannen, ontspanning, kalm, welzijn
meditation : meditatie, mediteren, mindfulness, diep ademhalen
stress : stress, burn-out
tiredness : moe, vermoeid, vermoeidheid, uitgeput
welcome : welkom, hallo, goedendag, tot ziens
agreement : akkoord, overeenkomst~, onderhandelen, compromis
praise : goed gedaan, aanbevelen, lof
gratitude : dankbaarheid, dankbaar, dank, bedankt, bedanken
help : hulp, helpen, helpt, steun
charity : donatie, doneren, goede doelen, liefdadigheid
doctor : arts, dokter, huisarts, chirurg, patiënt
nurse : verpleegkundige, verpleegster
hospital : ziekenhuis, ziekenhuizen, kliniek, ambulance, operatie
medicine : medicijn, medicijnen, pil, pillen, geneesmiddel, apotheek, vitamine
vaccine : vaccin, vaccinatie, inenting, injectie, immuunsysteem
illness : ziekte, ziektes, ziek, griep, koorts, hoesten, infectie, symptoom, kanker, diabetes,
  hoofdpijn, verkoudheid
virus : virus, pandemie
injury : blessure, wond, gewond, pijn, pleister, eerste hulp
health : gezondheid, gezond, gezonde
heart : hart, bloeddruk, bloed, hartslag
brain : hersenen, brein, verstand, mentaal, psychologie, denken, intelligentie
lungs : long, longen, ademen, ademhaling, zuurstof
tooth : tand, tanden, tandarts, tandenborstel
muscle : spier, spieren, krachttraining
strength : kracht, sterk, moed, veerkracht
eye : oog, ogen, zicht
ear : oor, oren, luisteren, gehoor
bone : bot?, botten, skelet, rugpijn, wervelkolom
skin : huid, zonnebrand
diet : dieet, voeding, calorieën, vegetarisch, veganistisch, eiwitten
body_weight : gewicht, afvallen, overgewicht
therapy : therapie, therapeut, psycholoog, mentale gezondheid
pregnancy : zwangerschap, zwanger
walking : wandelen, wandeling, lopen~, voetganger
running : hardlopen, rennen, hardloper, marathon
sport : sport, sporten, sporter, atleet, olympisch, kampioenschap
workout : oefening~, fitness, sportschool, trainen, training
yoga : yoga, rekken, houding~
football : voetbal, voetballen, voetballer, keeper
basketball : basketbal
tennis : tennis
swimming : zwemmen, zwembad
skiing : skiën
hiking : klimmen, bergwandelen, bergbeklimmen
dance : dans, dansen
shoe : schoen, schoenen, laarzen
clothes : kleding, kleren, jas, jurk, broek, overhemd
water : water, glas water, drinken~, dorst, uitdroging, hydratatie, drinkwater
drop : druppel, druppels
bottle : fles, flessen, waterfles
coffee : koffie, cafeïne, espresso
tea : thee
juice : sap, limonade
wine : wijn
beer : bier, alcohol
food : eten, voedsel, maaltijd, lunch, avondeten, honger, gerecht, lekker, smaak
breakfast : ontbijt, ontbijten
restaurant : restaurant, ober
cooking : koken, recept, ingrediënten, bakken~, oven
chef : kok, chef-kok
fruit : fruit, vrucht, aardbei, druif, peer
apple : appel, appels
banana : banaan
lemon : citroen, sinaasappel
vegetable : groente, groenten, tomaat, aardappel, ui?
carrot : wortel
salad : salade, sla
bread : brood, bakker, bakkerij, meel
cheese : kaas, yoghurt, boter
egg : ei, eieren
meat : vlees, kip, worst
rice : rijst, pasta
soup : soep
pizza : pizza
burger : hamburger
cake : taart, koek, gebak, toetje
birthday : verjaardag
sweet : suiker, snoep, chocolade, koekje, honing
ice_cream : ijsje, roomijs
tree : boom, bomen, eik
forest : bos, bossen, regenwoud, ontbossing
leaf : blad?, bladeren, kruiden
plant : plant, planten, kamerplant, fotosynthese
seed : zaad, zaden, zaaien, kiem
flower : bloem, bloemen, tulp, boeket
garden : tuin, tuinen, tuinieren, moestuin
farm : boerderij, boer, boeren, landbouw, oogst, tractor
wheat : tarwe, graan, maïs
nature : natuur, natuurlijk~, biodiversiteit, ecosysteem, landschap
environment : milieu, duurzaam, duurzaamheid, ecologisch
climate : klimaat, klimaatverandering, opwarming van de aarde, uitstoot, broeikasgas
earth : aarde, onze planeet, continent
mountain : berg, bergen, top?, alpen, heuvel
ocean : zee, oceaan, golf, golven, koraalrif
river : rivier, rivieren, meer?, waterval, beek
beach : strand, kust, zand
island : eiland, eilanden
sun : zon, zonnig, zonlicht, zonsopgang, zonsondergang
moon : maan, volle maan
night : nacht, nachts, avond, middernacht
morning : ochtend, ochtends, wakker, opstaan, morgens
summer : zomer, hittegolf
winter : winter
spring : lente, voorjaar
autumn : herfst
star : ster, sterren, sterrenbeeld
cloud : wolk, wolken, bewolkt, hemel, lucht~
rain : regen, regent, regenen
snow : sneeuw, sneeuwt
storm : storm, onweer, bliksem, donder, orkaan
wind : wind~
weather : weer?, weerbericht, weersvoorspelling
rainbow : regenboog
umbrella : paraplu
fire : vuur, brand, vlam, brandweer
ice : ijs, ijsberg, gletsjer, noordpool
temperature : temperatuur, thermometer, graden, hitte, warmte
volcano : vulkaan, lava
flood : overstroming, overstromingen
earthquake : aardbeving
bee : bij?, bijen, bijenkorf, bestuiven, bestuiving
insect : insect, insecten, vlinder, mier, mug
bird : vogel, vogels, adelaar, uil, nest
cat : kat, katten, kitten, poes
dog : hond, honden, puppy
fish : vis, vissen, haai, walvis, dolfijn
horse : paard, paarden
cow : koe, koeien, melk
pet : huisdier, huisdieren, dierenarts
animal : dier, dieren, dierentuin, leeuw, tijger, olifant, beer, aap, dinosaurus
house : huis, huizen, thuis, woning, dak, appartement
rent : huur, huurder, huren
real_estate : vastgoed, hypotheek
bed : bed, slaapkamer, matras, kussen
sleep : slaap, slapen, slaapt, dutje, droom, dromen, slapeloosheid
sofa : bank in de woonkamer, woonkamer, sofa
lamp : lamp, lampen
light : licht, gloeilamp, verlichting
door : deur, deuren, ingang
window : raam, ramen
bath : bad, badkamer, douche, handen wassen, zeep, hygiëne
cleaning : schoonmaken, poetsen, schoon~, opruimen
kitchen : keuken, koelkast
furniture : meubel, meubels
chair : stoel, stoelen
tool : gereedschap, hamer, schroevendraaier, klussen
repair : repareren, reparatie, onderhoud, monteur, loodgieter
clock : klok, horloge, wekker
time : tijd, uur, uren, minuut, minuten, seconden
deadline : deadline, dringend, uitstellen, uitstelgedrag
waiting : wachten, geduld, langzaam~
calendar : kalender, agenda, datum, maand, maandag, dinsdag, woensdag, donderdag, vrijdag,
  zaterdag, zondag, week~
history : geschiedenis, historisch, eeuw, eeuwen, oudheid, middeleeuwen, traditie
future : toekomst, voorspelling
memory : geheugen, herinnering, herinneringen, herinneren, vergeten, onthouden
habit : gewoonte, gewoontes, gewoonten, routine, discipline, elke dag, dagelijks~
key : sleutel, sleutels
gift : cadeau, cadeaus, geschenk, verrassing
candle : kaars, kaarsen
christmas : kerst, kerstmis, sinterklaas, nieuwjaar
celebration : feest, vieren, gefeliciteerd, carnaval
wedding : bruiloft, trouwen, bruid
death : dood, overleden, begrafenis
work : werk, werken, beroep, thuiswerken
job : baan?, vacature, sollicitatie, solliciteren, werkloos, cv
office : kantoor, kantoren, bureau
company : bedrijf, bedrijven, onderneming, zaken, industrie~
startup : startup, ondernemer, ondernemen, oprichter
boss : baas, directeur, manager
employee : werknemer, werknemers, medewerker, medewerkers, personeel
meeting : vergadering, vergaderen, overleg, conferentie
interview : interview, sollicitatiegesprek
presentation : presentatie, toespraak, dia's
contract : contract, contracten, handtekening, ondertekenen
document : document, documenten, rapport, formulier, bestand, factuur
checklist : checklist, lijst~, taak, taken, enquête
plan : plan, plannen, planning, voorbereiden, organiseren
project : project, projecten
strategy : strategie, tactiek
leadership : leider, leiders, leiderschap
career : carrière, loopbaan, promotie
marketing : marketing, reclame, campagne, merk, advertentie
announcement : aankondiging, aankondigen
sales : verkoop, verkopen, verkoper, omzet
customer : klant, klanten, consument, koper, gebruiker~
service : service, dienst~
support : klantenservice, ondersteuning
price : prijs, prijzen, kosten, duur~, goedkoop, waarde~
discount : korting, aanbieding, uitverkoop
shopping : winkelen, kopen, aankoop, boodschappen, winkelwagen
shop : winkel, winkels, supermarkt, markt
delivery : levering, bezorgen, bezorging, verzending
package : pakket, pakketje, doos, verpakking
warehouse : magazijn
money : geld, financiën, financieel, munt, munten, euro, inkomen
cash : contant geld, bankbiljet
wallet : portemonnee
credit_card : creditcard, bankpas
payment : betaling, betalen, overschrijving, abonnement
bank : bank?, banken, bankrekening, rente, spaarrekening
saving : sparen, spaar, spaart, spaargeld, spaarpot, besparen, besparing
investing : beleggen, belegging, investeren, investering, investeerder, samengestelde rente
stock_market : aandelen, aandeel?, beurs
budget : budget, uitgaven, begroting
tax : belasting, belastingen, belastingaangifte, boekhouding
debt : schuld, schulden, faillissement
loan : lening, lenen, krediet
salary : salaris, loon, verdienen
profit : winst, rendement
inflation : inflatie
economy : economie, recessie, handel
insurance : verzekering, verzekeren, verzekerd
crypto : cryptovaluta, bitcoin
pension : pensioen, gepensioneerd
wealth : rijkdom, rijk~, miljonair, luxe, schat
poverty : armoede, arm~
growth : groei, groeien, groeit, stijgen, stijging, toename, verhogen, verbeteren~
decline : daling, dalen, afname, verlies
statistics : statistiek, statistieken, grafiek, procent, analyse, analyseren
success : succes, succesvol, overwinning, winnen, bereiken~
winner : winnaar, kampioen
award : prijsuitreiking, medaille, trofee, beloning
goal : doel, doelen, doelstelling
focus : concentratie, concentreren, focus, aandacht, afleiding
progress : vooruitgang, stap voor stap
step : stap, stappen, trap, ladder
change : verandering~, veranderen~
choice : keuze, keuzes, kiezen, beslissing, beslissen
comparison : vergelijken, vergelijking
balance : evenwicht, balans, gelijkheid
quality : kwaliteit, betrouwbaar, garantie
excellence : uitstekend, talent, beroemd
correct : juist~, klaar~, voltooid
mistake : fout, fouten, vergissing, mislukking
problem : probleem, problemen, uitdaging, obstakel, moeilijkheid
solution : oplossing, oplossingen, oplossen
question : vraag, vragen, waarom, nieuwsgierig, nieuwsgierigheid, raadsel
answer : antwoord, antwoorden, uitleg, uitleggen
idea : idee, ideeën, inspiratie, tip, tips
creativity : creativiteit, creatief, fantasie
invention : uitvinding, uitvinden, uitvinder, innovatie, innovatief
motivation : motivatie, motiveren, gemotiveerd, doorzetten
energy : energie
speed : snelheid, snel, sneller
productivity : productiviteit, productief, prioriteiten
efficiency : efficiëntie, efficiënt, optimaliseren
automation : automatisering, automatisch
process : proces~, machine, machines, motor, ingenieur, instellingen
risk : risico, risico's, bedreiging, crisis, onzekerheid
danger : gevaar, gevaarlijk, waarschuwing, giftig, noodgeval
accident : ongeluk, ongeval
security : veiligheid, veilig, cyberbeveiliging, beveiliging
protection : bescherming, beschermen, beschermt, voorkomen~
trust : vertrouwen, eerlijk, belofte
privacy : privacy, persoonsgegevens, geheim~
password : wachtwoord, wachtwoorden
lock : slot?, hangslot
hacker : hacker, cyberaanval
scam : oplichting, fraude
crime : misdaad, dief, diefstal, gevangenis
police : politie, agent?
law : wet, wetten, advocaat, recht?, rechten, rechtvaardigheid, regels
court : rechtbank, rechter
freedom : vrijheid, onafhankelijkheid
peace : vrede
war : oorlog, leger, soldaat, soldaten, bom
democracy : democratie, stemmen~, verkiezingen, verkiezing, kiezer
government : regering, overheid, minister
politics : politiek, politicus, debat
news : nieuws, krant, journalist, media
communication : communicatie, communiceren
conversation : gesprek, praten, spreken, discussie
message : bericht, berichten
language : taal, talen, vertalen, vertaling, engels, nederlands
email : e-mail, email, e-mails, nieuwsbrief
letter : brief, brieven, envelop
feedback : mening, feedback, reactie, kritiek
social_media : sociale media, instagram, facebook, tiktok
phone : telefoon, smartphone, mobieltje
call : bellen, telefoontje
app : app, apps
screen : scherm, schermen
computer : computer, computers, laptop
software : software, programma?
code : code, programmeren, programmeur, ontwikkelaar, algoritme
website : website, webpagina, blog
internet : internet, online
wifi : wifi, bluetooth
network : netwerk, verbinding~
cloud_computing : cloud, in de cloud, back-up
data : data, gegevens, informatie~
database : database, databank
server : server, servers, datacenter
chip : chip, processor, halfgeleider
ai : kunstmatige intelligentie, ai, machinaal leren
robot : robot, robots, drone
technology : technologie, techniek~, elektronica
digital : digitaal, virtueel
device : apparaat, apparaten
keyboard : toetsenbord
printer : printer, printen
battery : batterij, batterijen, accu
charging : opladen, oplader, laadpaal
electricity : elektriciteit, elektrisch, stroom, stopcontact, elektricien
plug : stekker, kabel
solar : zonnepaneel, zonnepanelen, zonne-energie
wind_power : windmolen, windmolens, windenergie, windturbine
renewable : hernieuwbare energie, duurzame energie, energietransitie, groene stroom
nuclear : kernenergie, kerncentrale
oil : olie, aardolie, aardgas, steenkool
fuel : benzine, diesel, brandstof, tankstation
recycling : recyclen, recycling, hergebruik, hergebruiken, kringloop
waste : afval, vuilnis, prullenbak, verspilling
pollution : vervuiling, luchtvervuiling, uitlaatgassen, rook
plastic : plastic
factory : fabriek, fabrieken, productie
building_site : bouw, bouwplaats, architect, gebouw
camera : camera, fotografie, fotograaf
photo : foto, foto's, beeld~
video : video, video's
film : film, films, bioscoop, acteur
television : televisie, tv
radio : radio
podcast : podcast, podcasts
microphone : microfoon
headphones : koptelefoon
music : muziek, melodie, muzikant, orkest, piano
song : lied, liedje, zingen, zanger
guitar : gitaar
concert : concert
sound : geluid, lawaai
silence : stilte
art : kunst, kunstenaar
paint : schilderen, schilder, schilderij, tekenen, tekening, verf
color : kleur, kleuren
design : ontwerp, ontwerpen, design
theater : theater, toneel
museum : museum, tentoonstelling
game : spel, spelletje, spelen~, speler
video_game : videospel, computerspel
chess : schaken, schaak
puzzle : puzzel
story : verhaal, verhalen, sprookje
book : boek, boeken, roman, bibliotheek, auteur, literatuur
reading : lezen, lezer
writing : schrijven, schrijver, dagboek
pen : pen, potlood
learning : leren, les, lessen, studeren, cursus, vaardigheid
education : onderwijs, opleiding, diploma
school : school, scholen, leerling, klas~, huiswerk
university : universiteit, hogeschool
teacher : leraar, lerares, docent, lesgeven
student : student, studenten
exam : examen, examens, toets
knowledge : kennis, wijsheid, deskundige, begrijpen~
research : onderzoek, onderzoeker, laboratorium, wetenschapper, wetenschappers
science : wetenschap, wetenschappelijk
experiment : experiment, proef
chemistry : chemie, scheikunde, molecuul
physics : natuurkunde, zwaartekracht
biology : biologie, cel?, cellen
mathematics : wiskunde, rekenen, vergelijkingen
atom : atoom, atomen
dna : dna, gen, genen, genetica
bacteria : bacterie, bacteriën
microscope : microscoop
telescope : telescoop, sterrenkunde
space : ruimtevaart, heelal, universum, melkweg, zwart gat, zonnestelsel
planet : planeet, planeten, mars, jupiter, saturnus
astronaut : astronaut, astronauten, ruimtestation
rocket : raket, ruimteschip
satellite : satelliet, satellieten
magnet : magneet, magnetisch
search : zoeken~, zoekmachine
discovery : ontdekken, ontdekking, verkennen, vergrootglas
measure : meten, liniaal
car : auto, auto's, wagen?, voertuig
electric_car : elektrische auto, elektrische auto's
bus : bus, bussen
train : trein, treinen, metro, tram, spoor, station~
airplane : vliegtuig, vliegtuigen, vlucht, vliegen, piloot
airport : vliegveld, luchthaven
ship : schip, schepen, boot, zeilen, cruise, haven
truck : vrachtwagen
motorcycle : motorfiets, scooter
bicycle : fiets, fietsen, fietser
taxi : taxi
road : weg?, wegen~, straat, snelweg
traffic : verkeer, file, verkeerslicht
bridge : brug, tunnel
transport : vervoer, openbaar vervoer, forens
driving : autorijden, rijden~, bestuurder, rijbewijs
travel : reis, reizen, reiziger, toerist, toerisme, koffer, bagage, rugzak
vacation : vakantie
hotel : hotel, hotels
passport : paspoort, visum
ticket : kaartje, ticket
camping : camping, kamperen, tent
map : kaart?, landkaart, plattegrond
place : plek~, adres
navigation : kompas, navigatie, richting~
adventure : avontuur, avonturen
world : wereld, wereldwijd, internationaal, wereldbol
city : stad, steden, amsterdam, rotterdam, brussel, parijs, londen
country : land~, landen, natie
village : dorp, dorpen, platteland
king : koning, koningin, kroon, prins, prinses
flag : vlag, vlaggen
diamond : diamant, sieraden, goud
church : kerk
mosque : moskee
religion : religie, geloof, god, bidden
magic : magie, tovenaar
alarm : alarm, bel, klokkenspel
notification : melding, meldingen
fashion : mode
beauty : schoonheid, make-up, kapper, parfum
smoking : roken, roker, sigaret, sigaretten
"""
