"""Italian words and phrases of the concepts (marks: see the package)."""

from __future__ import annotations

TERMS = """
- : nel corso del tempo, allo stesso tempo, nello stesso tempo, in tempo, per esempio, ad esempio,
  al posto di, in primo luogo, avere luogo, punto di vista, a mano, alla fine della giornata,
  in corso, di solito, ogni volta, una volta, a volte, in realtà, per favore, come, perché
person : persona, persone~, gente~, umano, essere umano, esseri umani
woman : donna, donne, madre, mamma, sorella, ragazza, signora
man : uomo, uomini, padre, papà, fratello, ragazzo, signore
child : bambino, bambini, bambina, figlio, figli, infanzia, asilo
baby : neonato, bebè
family : famiglia, famiglie, genitori
couple : coppia, fidanzato, fidanzata, marito, moglie
friend : amico, amici, amica, amicizia
team : squadra, team, collega, colleghi, collaborare, collaborazione, lavoro di squadra, insieme~
community : comunità, società~, vicino di casa, vicini?, volontario, cittadino, cittadini,
  popolazione
grandparent : nonno, nonna, nonni, anziani
love : amore, amare, innamorato, affetto, bacio, passione, gentilezza
happiness : felicità, felice, felici, gioia, sorriso, ridere, divertimento
sadness : tristezza, triste, piangere, lacrime, solitudine, depressione
anger : rabbia, arrabbiato
fear : paura, ansia, preoccupazione, panico
calm : calma, rilassarsi, rilassamento, tranquillità, tranquillo, serenità, benessere, riposo~
meditation : meditazione, meditare, consapevolezza, respiro profondo
stress : stress, tensione
tiredness : stanco, stanchezza, esausto
welcome : benvenuto, benvenuti, ciao, buongiorno, arrivederci
handshake : stretta di mano
agreement : accordo, negoziare, trattativa, compromesso
praise : bravo, ben fatto, consigliare, raccomandare
gratitude : gratitudine, grazie, ringraziare
help : aiuto, aiutare, sostegno, sostenere
charity : donazione, donare, beneficenza
doctor : medico, dottore, dottoressa, chirurgo, paziente?
nurse : infermiere, infermiera
hospital : ospedale, ospedali, clinica, ambulanza, pronto soccorso
medicine : medicina, medicinale, farmaco, pillola, farmacia, vitamina, antibiotico
vaccine : vaccino, vaccinazione, vaccinare, sistema immunitario
illness : malattia, malattie, malato, influenza, febbre, tosse, infezione, sintomo, cancro,
  diabete, mal di testa, raffreddore
virus : virus, pandemia
injury : ferita, infortunio, dolore, cerotto, primo soccorso
health : salute, sano, salutare
heart : cuore, cardiaco, pressione sanguigna, sangue
brain : cervello, mente, mentale, psicologia, pensiero, intelligenza, pensare~
lungs : polmone, polmoni, respirare, respirazione, respiro, ossigeno
tooth : dente, denti, dentista, spazzolino
muscle : muscolo, muscoli
strength : forza, forte~, coraggio
eye : occhio, occhi, vista~, sguardo
ear : orecchio, orecchie, ascoltare, sentire~
bone : osso, ossa, scheletro, schiena
skin : pelle, crema solare
diet : dieta, nutrizione, calorie, alimentazione, proteine, digiuno
body_weight : peso, dimagrire, perdere peso, sovrappeso
therapy : terapia, terapeuta, psicologo, salute mentale
pregnancy : gravidanza, incinta, parto
walking : camminare, passeggiata, passeggiare, pedone
running : correre, corsa~, corridore, maratona
sport : sport, sportivo, atleta, olimpiadi, campionato, allenatore
workout : esercizio fisico, palestra, allenamento, allenarsi, esercizi
yoga : yoga, stretching, postura
football : calcio, calciatore, portiere
basketball : pallacanestro, basket
tennis : tennis
volleyball : pallavolo
swimming : nuotare, nuoto, piscina
skiing : sci, sciare
hiking : escursione, escursionismo, arrampicata
dance : danza, ballare, ballo
shoe : scarpa, scarpe, stivali
clothes : vestito, vestiti, camicia, giacca, pantaloni, abbigliamento
water : acqua, bicchiere d'acqua, bere~, idratazione, sete, disidratazione, idratarsi,
  acqua potabile
drop : goccia, gocce
bottle : bottiglia, bottiglie, borraccia
coffee : caffè, caffeina, espresso, cappuccino
tea : tè, tè verde
juice : succo, limonata
wine : vino, vigneto
beer : birra, alcol
food : cibo, mangiare, alimento, alimenti, pasto, pranzo, cena, fame, piatto?, delizioso, gusto
breakfast : colazione
restaurant : ristorante, cameriere, trattoria
cooking : cucinare, cucina, ricetta, ingredienti, forno
chef : chef, cuoco, cuoca
fruit : frutta, frutto, fragola, uva
apple : mela, mele
banana : banana
lemon : limone, arancia
vegetable : verdura, verdure, pomodoro, patata, cipolla
carrot : carota
salad : insalata
bread : pane, panetteria, panettiere, farina
cheese : formaggio, yogurt, burro
egg : uovo, uova
meat : carne, pollo, prosciutto
rice : riso, pasta
soup : zuppa, minestra
pizza : pizza
burger : hamburger
cake : torta, dolce~, dessert
birthday : compleanno, anniversario
sweet : zucchero, cioccolato, biscotto, miele, caramella
ice_cream : gelato
tree : albero, alberi, quercia
forest : foresta, foreste, bosco, boschi, deforestazione
leaf : foglia, foglie
plant : pianta, piante, fotosintesi
seed : seme, semi, germoglio
flower : fiore, fiori, mazzo di fiori
garden : giardino, giardini, orto, giardinaggio
farm : fattoria, agricoltore, agricoltura, raccolto, trattore, contadino
wheat : grano, cereali, mais
nature : natura, naturale~, biodiversità, ecosistema, paesaggio
environment : ambiente, ambientale, sostenibile, sostenibilità, ecologico, ecologia
climate : clima, cambiamento climatico, riscaldamento globale, emissioni, gas serra
earth : pianeta terra, la terra, nostro pianeta, continente
mountain : montagna, montagne, cima, alpi, collina
ocean : mare, oceano, onda, onde, barriera corallina
river : fiume, fiumi, lago, cascata
beach : spiaggia, spiagge, costa?, sabbia
island : isola, isole
sun : sole, soleggiato, alba, tramonto
moon : luna
night : notte, notti, sera, serata, mezzanotte
morning : mattina, mattino, svegliarsi
summer : estate
winter : inverno
spring : primavera
autumn : autunno
star : stella, stelle, costellazione
cloud : nuvola, nuvole, cielo
rain : pioggia, piovere, piove
snow : neve, nevicare
storm : tempesta, temporale, fulmine, tuono, uragano
wind : vento~
weather : meteo, previsioni del tempo
rainbow : arcobaleno
umbrella : ombrello, ombrellone
fire : fuoco, incendio, fiamma, pompiere
ice : ghiaccio, iceberg, ghiacciaio, artico
temperature : temperatura, termometro, gradi, calore, caldo~
volcano : vulcano, lava
flood : alluvione, inondazione
earthquake : terremoto
bee : ape, api, alveare, impollinazione, impollinare
insect : insetto, insetti, farfalla, formica, zanzara
bird : uccello, uccelli, aquila, gufo, nido
cat : gatto, gatti, gattino
dog : cane, cani, cucciolo
fish : pesce, pesci, pescare, squalo, balena, delfino
horse : cavallo, cavalli
cow : mucca, mucche, latte
pet : animale domestico, animali domestici, veterinario
animal : animale, animali, zoo, leone, tigre, elefante, orso, scimmia, dinosauro
house : casa, case, tetto, abitazione, appartamento
rent : affitto, inquilino, affittare
real_estate : immobiliare, mutuo, immobile
bed : letto, camera da letto, materasso, cuscino
sleep : dormire, sonno, pisolino, insonnia, sogno, sogni, sognare
sofa : divano, soggiorno?
lamp : lampada
light : luce, luci, lampadina
door : porta?, porte, ingresso
window : finestra, finestre
bath : bagno, vasca, doccia, lavarsi le mani, sapone, igiene
cleaning : pulire, pulizia, pulito
kitchen : frigorifero
furniture : mobile?, mobili
chair : sedia, sedie
tool : attrezzo, attrezzi, strumento~, martello, cacciavite
repair : riparare, riparazione, manutenzione, meccanico, idraulico
clock : orologio, orologi, sveglia
time : tempo, ora, ore, minuto, minuti, secondi
deadline : scadenza, urgente, procrastinare
waiting : aspettare, attesa, pazienza, lento~
calendar : calendario, data?, mese, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica,
  settimana~
history : storia, storico, secolo, secoli, antico, impero, medioevo, tradizione
future : futuro, previsione
memory : memoria, ricordo, ricordi, ricordare, dimenticare
habit : abitudine, abitudini, routine, disciplina, ogni giorno, quotidiano
key : chiave, chiavi
gift : regalo, regali, regalare, sorpresa
candle : candela, candele
christmas : natale, capodanno
celebration : festa, festeggiare, celebrare, congratulazioni, carnevale
wedding : matrimonio, sposarsi, sposa, sposo
death : morte, morire, funerale
work : lavoro, lavorare, mestiere, professionale, smart working
job : impiego, assumere, disoccupazione, posto di lavoro, curriculum
office : ufficio, uffici
desk : scrivania
company : azienda, aziende, impresa, imprese, affari, industria~
startup : startup, imprenditore, fondatore
boss : capo~, direttore, manager
employee : dipendente, dipendenti, impiegato, lavoratore, lavoratori, personale~
meeting : riunione, riunioni, conferenza, seminario
interview : colloquio, intervista
presentation : presentazione, discorso, diapositive
contract : contratto, contratti, firma, firmare
document : documento, documenti, relazione~, modulo, fattura
checklist : lista~, elenco, compito, compiti, sondaggio
plan : piano, pianificare, pianificazione, preparare, organizzare
project : progetto, progetti
strategy : strategia, strategie
leadership : leader, leadership
career : carriera, promozione
marketing : marketing, pubblicità, campagna, marchio
announcement : annuncio, annunciare
sales : vendita, vendite, vendere, venditore, fatturato
customer : cliente, clienti, consumatore, consumatori, acquirente, utente~
service : servizio, servizi
support : assistenza clienti, assistenza
price : prezzo, prezzi, costo, costi, caro~, economico~, valore~
discount : sconto, sconti, offerta, saldi
shopping : acquisto, acquisti, comprare, spesa, carrello
shop : negozio, negozi, supermercato, mercato
delivery : consegna, spedizione, spedire, corriere
package : pacco, pacchi, scatola, imballaggio
warehouse : magazzino
money : soldi, denaro, finanza, finanze, moneta, monete, euro, reddito
cash : contanti, banconota
wallet : portafoglio
credit_card : carta di credito, carte di credito
payment : pagamento, pagare, bonifico, abbonamento
bank : banca, banche, conto corrente, tasso di interesse, bancario
saving : risparmio, risparmi, risparmiare, salvadanaio
investing : investimento, investimenti, investire, investitore, interesse composto, dividendi
stock_market : azioni?, mercato azionario, borsa valori, borsa?
budget : budget, bilancio, spese, spendere
tax : tassa, tasse, imposta, fisco, contabilità
debt : debito, debiti, fallimento
loan : prestito, prestiti
salary : stipendio, salario, guadagnare
profit : profitto, guadagno, redditizio
inflation : inflazione
economy : economia, recessione
insurance : assicurazione, assicurare
crypto : criptovaluta, criptovalute, bitcoin
pension : pensione, pensionato
wealth : ricchezza, ricco~, milionario, lusso, tesoro
poverty : povertà, povero~
growth : crescita, crescere, aumentare, aumento, aumenta, migliorare~
decline : calo, diminuzione, diminuire, perdita, perdite
statistics : statistica, statistiche, grafico, percentuale, analisi, analizzare
success : successo, vittoria, vincere, raggiungere~
winner : vincitore, campione
award : premio, premi, medaglia, trofeo, ricompensa
goal : obiettivo, obiettivi, scopo, traguardo
focus : concentrazione, concentrarsi, attenzione~, distrazione, distrazioni
progress : progresso, progressi, avanzare, passo dopo passo
step : passo, passi, scala, gradino
change : cambiamento~, cambiare~, trasformazione
choice : scelta, scegliere, decisione, decidere, opzione
comparison : confronto, confrontare
balance : equilibrio, equilibrato, uguaglianza
quality : qualità, affidabile, garanzia
excellence : eccellente, eccellenza, talento, famoso
correct : corretto, completato, finito~
mistake : errore, errori, sbaglio, fallire
problem : problema, problemi, sfida, sfide, ostacolo, difficoltà
solution : soluzione, soluzioni, risolvere
question : domanda, domande, chiedere~, perché, curiosità, mistero, dubbio
answer : risposta, risposte, rispondere, spiegazione, spiegare
idea : idea, idee, ispirazione, consiglio, consigli
creativity : creatività, creativo, immaginazione
invention : invenzione, inventare, inventore, innovazione, innovativo
motivation : motivazione, motivare, perseveranza
energy : energia, energetico
speed : velocità, veloce, velocemente, rapido
productivity : produttività, produttivo, priorità
efficiency : efficienza, efficiente, ottimizzare
automation : automazione, automatico
process : processo~, macchinario, motore, ingegnere, impostazioni
risk : rischio, rischi, minaccia, crisi, incertezza
danger : pericolo, pericoloso, avvertimento, tossico, emergenza
accident : incidente, incidenti
security : sicurezza, sicuro~
protection : protezione, proteggere, protegge, prevenire
trust : fiducia, onestà, promessa
privacy : privacy, dati personali, segreto~
password : password
lock : lucchetto, serratura
hacker : hacker, attacco informatico
scam : truffa, frode
crime : crimine, ladro, furto, prigione
police : polizia, poliziotto
law : legge, leggi, avvocato, legale, diritto?, diritti, giustizia, regole
court : tribunale, giudice, processo penale
freedom : libertà, indipendenza
peace : pace, pacifico
war : guerra, guerre, esercito, soldato, soldati, militare, bomba
democracy : democrazia, votare, voto, elezioni
government : governo, presidente, ministro
politics : politica, politico, dibattito
news : notizia, notizie, giornale, giornalista, stampa
communication : comunicazione, comunicare
conversation : conversazione, parlare, dialogo, discussione, voce~
message : messaggio, messaggi
language : lingua, lingue, tradurre, traduzione, vocabolario, inglese, italiano
email : email, e-mail, posta elettronica
letter : lettera, lettere, busta, cartolina
feedback : opinione, commento, commenti, critica
review : recensione, recensioni
social_media : social network, social media, reti sociali, instagram, facebook, tiktok
phone : telefono, cellulare, smartphone
call : telefonata, chiamata
app : app, applicazione~, scaricare
screen : schermo, schermi
computer : computer, portatile
software : software, programma?
code : codice, programmare, programmazione, programmatore, sviluppatore, algoritmo
website : sito web, pagina web, blog
internet : internet, online
wifi : wifi, bluetooth
network : rete~, connessione
cloud_computing : cloud, nel cloud, backup
data : dati, informazione~, informazioni~
database : banca dati, database
server : server
chip : chip, processore, semiconduttore
ai : intelligenza artificiale, ia, apprendimento automatico
robot : robot, robotica, drone
technology : tecnologia, tecnologie, elettronica
digital : digitale, virtuale
device : dispositivo, dispositivi
keyboard : tastiera
printer : stampante, stampare
battery : batteria, batterie, pila
charging : caricatore, ricaricare
electricity : elettricità, elettrico, corrente elettrica, elettricista
plug : presa elettrica, spina
solar : energia solare, pannello solare, pannelli solari, fotovoltaico, solare
wind_power : energia eolica, eolico, pala eolica, turbina
renewable : energia rinnovabile, energie rinnovabili, rinnovabile
nuclear : nucleare
oil : petrolio, carbone, combustibili fossili
fuel : benzina, carburante
recycling : riciclare, riciclo, riciclaggio, riutilizzare, raccolta differenziata,
  economia circolare
waste : rifiuto, rifiuti, spazzatura, spreco
pollution : inquinamento, inquinare
plastic : plastica
factory : fabbrica, fabbriche, produzione, produrre~
building_site : costruzione, cantiere, architetto, edificio
camera : fotocamera, macchina fotografica, fotografia, fotografo
photo : foto, immagine~
video : video
film : film, cinema, attore, attrice
television : televisione, televisore
radio : radio
podcast : podcast
microphone : microfono
headphones : cuffie
music : musica, melodia, musicista, orchestra, pianoforte
song : canzone, canzoni, cantare, cantante
guitar : chitarra
concert : concerto
sound : suono, rumore
silence : silenzio
art : arte, artista, scultura
paint : dipingere, pittura, pittore, disegnare, disegno, pennello
color : colore, colori
design : progettare, design
theater : teatro, opera?
museum : museo, monumento
game : gioco, giochi, giocare, giocatore
video_game : videogioco, videogiochi
chess : scacchi
puzzle : puzzle
story : racconto, favola, leggenda, una storia
book : libro, libri, romanzo, biblioteca, autore, letteratura
reading : leggere, lettura, lettore
writing : scrivere, scrittore, scrittura, diario
pen : penna, matita
learning : imparare, apprendimento, lezione, studiare, corso~, abilità
education : istruzione, educazione, laurea, formazione
school : scuola, scuole, classe~, alunno
university : università
teacher : insegnante, maestro, maestra, professore, insegnare
student : studente, studenti, studentessa
exam : esame, esami, test?
knowledge : conoscenza, sapere~, saggezza, esperto
research : ricerca, ricercatore, ricercatori, laboratorio, scienziato, scienziati, studio?
science : scienza, scientifico
experiment : esperimento, esperimenti
chemistry : chimica, molecola
physics : fisica, gravità, quantistico
biology : biologia, cellula, cellule
mathematics : matematica, calcolo, equazione
atom : atomo, atomi, elettrone
dna : dna, gene, geni, genetica
bacteria : batterio, batteri
microscope : microscopio
telescope : telescopio, astronomia
space : universo, galassia, buco nero, sistema solare, lo spazio~
planet : pianeta, pianeti, marte, giove, saturno
astronaut : astronauta, astronauti, stazione spaziale
rocket : razzo, astronave
satellite : satellite, satelliti
magnet : magnete, calamita
search : cercare~, motore di ricerca
discovery : scoprire, scoperta, esplorare, lente d'ingrandimento
measure : misurare, misura~
car : auto, automobile, macchina, veicolo
electric_car : auto elettrica, auto elettriche
bus : autobus
train : treno, treni, metropolitana, ferrovia
airplane : aereo, aerei, volo, voli, volare, pilota
airport : aeroporto
ship : nave, navi, barca, barche, crociera, porto?, traghetto
truck : camion, furgone
motorcycle : motocicletta, moto?
bicycle : bicicletta, biciclette, bici, ciclista
taxi : taxi
road : strada, strade, via~, autostrada
traffic : traffico, semaforo
bridge : ponte, galleria?
transport : trasporto, trasporti, mezzi pubblici
driving : guidare, guida~, autista, volante
travel : viaggio, viaggi, viaggiare, viaggiatore, turista, turismo, valigia, bagaglio, zaino
vacation : vacanza, vacanze
hotel : hotel, albergo, alberghi
passport : passaporto
ticket : biglietto
camping : campeggio, tenda?
map : mappa, cartina, geografia
place : luogo~, posto~, indirizzo
navigation : bussola, navigazione, direzione
adventure : avventura, avventure
world : mondo, mondiale, globale, internazionale
city : città, urbano, roma, milano, parigi, londra
country : paese, paesi, nazione
village : villaggio, borgo
king : re?, regina, corona, principe, principessa, regno
flag : bandiera, bandiere
diamond : diamante, gioiello, gioielli, oro
church : chiesa, cattedrale
mosque : moschea
religion : religione, fede, dio, pregare
magic : magia, magico
alarm : allarme, campana, campanello
notification : notifica, notifiche, promemoria
fashion : moda
beauty : bellezza, trucco, parfum, profumo
smoking : fumare, fumatore, sigaretta, sigarette
"""
