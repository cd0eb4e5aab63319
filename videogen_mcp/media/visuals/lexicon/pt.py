"""Portuguese words and phrases of the concepts (marks: see the package)."""

from __future__ import annotations

TERMS = """
- : ao longo do tempo, ao mesmo tempo, a tempo, em vez de, em primeiro lugar, por exemplo,
  na verdade, hoje em dia, ponto de vista, no final do dia, cada vez, uma vez, às vezes, em conta,
  à mão, através, por favor, no entanto, ter lugar, como, nada, por que, porque
person : pessoa, pessoas~, gente~, humano, ser humano, seres humanos
woman : mulher, mulheres, menina, mãe, irmã, senhora
man : homem, homens, menino, pai, irmão, senhor
child : criança, crianças, filho, filhos, infância, creche
baby : bebê, bebé, bebês, recém-nascido
family : família, famílias, pais
couple : casal, namorado, namorada, marido, esposa
friend : amigo, amigos, amiga, amizade
team : equipe, equipa, equipes, time?, colega, colegas, trabalho em equipe, colaboração, colaborar,
  juntos~
community : comunidade, sociedade, vizinho, vizinhos, voluntário, cidadão, população
grandparent : avô, avó, avós, idosos
love : amor, amar, apaixonado, carinho, beijo, paixão, bondade
happiness : felicidade, feliz, felizes, alegria, sorriso, rir, diversão
sadness : tristeza, triste, chorar, lágrimas, solidão, depressão
anger : raiva, irritado
fear : medo, ansiedade, preocupação, pânico
calm : calma, relaxar, relaxamento, tranquilidade, tranquilo, serenidade, bem-estar, descanso~
meditation : meditação, meditar, atenção plena, respire fundo, respirar fundo
stress : estresse, stress, tensão
tiredness : cansado, cansaço, exausto, fadiga
welcome : bem-vindo, bem-vindos, olá, bom dia, adeus
handshake : aperto de mão, parceria
agreement : acordo, negociar, negociação, compromisso~
praise : muito bem, recomendar, elogio
gratitude : gratidão, obrigado, obrigada, agradecer, grato
help : ajuda, ajudar, apoio, apoiar
charity : doação, doar, caridade, solidariedade
doctor : médico, médica, doutor, doutora, cirurgião, paciente?
nurse : enfermeira, enfermeiro
hospital : hospital, hospitais, clínica, cirurgia, ambulância
medicine : medicina, medicamento, remédio, comprimido, farmácia, vitamina, antibiótico
vaccine : vacina, vacinas, vacinação, vacinar, injeção, sistema imunológico
illness : doença, doenças, doente, gripe, febre, tosse, infecção, sintoma, câncer, cancro,
  diabetes, dor de cabeça, resfriado
virus : vírus, pandemia
injury : ferida, lesão, dor, primeiros socorros, curativo
health : saúde, saudável, saudáveis
heart : coração, cardíaco, pressão arterial, sangue
brain : cérebro, mente, mental, psicologia, pensamento, inteligência, pensar~
lungs : pulmão, pulmões, respirar, respiração, oxigênio
tooth : dente, dentes, dentista, escova de dentes
muscle : músculo, músculos
strength : força, forte~, coragem, resiliência
eye : olho, olhos, visão~, olhar~
ear : ouvido, orelha, ouvir, escutar
bone : osso, ossos, esqueleto, coluna vertebral
skin : pele, protetor solar
diet : dieta, nutrição, calorias, alimentação, vegano, proteína, jejum
body_weight : peso, emagrecer, perder peso, sobrepeso
therapy : terapia, terapeuta, psicólogo, saúde mental
pregnancy : gravidez, grávida, parto
walking : caminhar, caminhada, passear, passeio, pedestre, andar~
running : correr, corrida, corredor~, maratona
sport : esporte, esportes, desporto, atleta, olimpíadas, campeonato, treinador
workout : exercício, exercícios, academia~, ginásio, treino, treinar
yoga : ioga, yoga, alongamento, postura
football : futebol, jogador de futebol, goleiro, copa do mundo
basketball : basquete, basquetebol
tennis : tênis?, ténis?
volleyball : vôlei, voleibol
swimming : nadar, natação, piscina, mergulhar
skiing : esqui, esquiar
hiking : trilha, escalada, escalar
dance : dança, dançar
shoe : sapato, sapatos, botas
clothes : roupa, roupas, camisa, vestido, casaco, calças
water : água, copo de água, copo d'água, beber~, hidratação, sede?, desidratação, água potável
drop : gota, gotas
bottle : garrafa, garrafas, garrafa de água
coffee : café, cafeína, xícara de café
tea : chá, chá verde
juice : suco, sumo, limonada
wine : vinho, vinhedo
beer : cerveja, álcool
food : comida, comer, alimento, alimentos, refeição, almoço, jantar, fome, prato?, delicioso, sabor
breakfast : café da manhã, pequeno-almoço
restaurant : restaurante, garçom, cardápio
cooking : cozinhar, receita, ingredientes, forno, cozinha~
chef : chef, cozinheiro, cozinheira
fruit : fruta, frutas, morango, uva, manga?
apple : maçã, maçãs
banana : banana
lemon : limão, laranja~
vegetable : legume, legumes, verdura, verduras, tomate, batata, cebola
carrot : cenoura
salad : salada, alface
bread : pão, pães, padaria, padeiro, farinha
cheese : queijo, iogurte, manteiga
egg : ovo, ovos
meat : carne, frango, churrasco
rice : arroz, massa?
soup : sopa, caldo
pizza : pizza
burger : hambúrguer
cake : bolo, bolos, torta, sobremesa
birthday : aniversário
sweet : açúcar, doce~, chocolate, biscoito, mel
ice_cream : sorvete, gelado?
tree : árvore, árvores, carvalho
forest : floresta, florestas, selva, desmatamento, amazônia
leaf : folha?, folhas?
plant : planta?, plantas, fotossíntese
seed : semente, sementes, broto
flower : flor, flores, buquê
garden : jardim, jardins, horta, jardinagem
farm : fazenda, agricultor, agricultura, colheita, trator, quinta?
wheat : trigo, cereal, milho, grãos
nature : natureza, natural~, biodiversidade, ecossistema, paisagem
environment : meio ambiente, ambiental, sustentável, sustentabilidade, ecológico, ecologia
climate : clima, mudança climática, mudanças climáticas, aquecimento global, emissões
earth : planeta terra, nosso planeta, continente
mountain : montanha, montanhas, cume, colina
ocean : mar, oceano, onda, ondas, recife
river : rio, rios, lago, cachoeira, cascata
beach : praia, praias, costa?, areia
island : ilha, ilhas
sun : sol, ensolarado, nascer do sol, pôr do sol, luz solar
moon : lua
night : noite, noites, meia-noite
morning : manhã, manhãs, acordar, madrugar
summer : verão
winter : inverno
spring : primavera
autumn : outono
star : estrela, estrelas, constelação
cloud : nuvem, nuvens, céu
rain : chuva, chover, chuvoso, chove
snow : neve, nevar
storm : tempestade, raio, trovão, furacão, relâmpago
wind : vento~
weather : previsão do tempo, meteorologia
rainbow : arco-íris
umbrella : guarda-chuva
fire : fogo, incêndio, chama?, bombeiro
ice : gelo, iceberg, geleira, ártico
temperature : temperatura, termômetro, graus, calor~
volcano : vulcão, lava
flood : enchente, inundação, inundações
earthquake : terremoto, sismo
bee : abelha, abelhas, colmeia, polinização, polinizar
insect : inseto, insetos, borboleta, formiga, mosquito
bird : pássaro, pássaros, ave, aves, águia, coruja, ninho
cat : gato, gatos, gata
dog : cachorro, cachorros, cão, cães
fish : peixe, peixes, pescar, tubarão, baleia, golfinho
horse : cavalo, cavalos
cow : vaca, vacas, leite
pet : animal de estimação, animais de estimação, veterinário
animal : animal, animais, zoológico, leão, tigre, elefante, urso, macaco, dinossauro
house : casa, casas, lar, telhado, moradia, apartamento
rent : aluguel, inquilino, alugar
real_estate : imobiliária, imóvel, imóveis, hipoteca
bed : cama, quarto, colchão, travesseiro
sleep : dormir, sono, soneca, insônia, sonhar, sonho, sonhos
sofa : sofá, sala de estar
lamp : lâmpada, abajur
light : luz, luzes, iluminação
door : porta, portas, entrada~
window : janela, janelas
bath : banho, banheira, chuveiro, banheiro, lavar as mãos, sabão, higiene
cleaning : limpar, limpeza, limpo
kitchen : geladeira, frigorífico
furniture : móvel?, móveis
chair : cadeira, cadeiras
tool : ferramenta, ferramentas, martelo, chave de fenda
repair : consertar, reparar, reparo, manutenção, mecânico, encanador
clock : relógio, relógios, despertador
time : tempo, hora, horas, minuto, minutos, segundos
deadline : prazo, prazos, urgente, procrastinar, procrastinação
waiting : esperar, espera, paciência, lento~
calendar : calendário, data, mês, segunda-feira, terça-feira, quarta-feira, quinta-feira,
  sexta-feira, sábado, domingo, semana~
history : história, histórico, século, séculos, antigo, império, medieval, tradição
future : futuro, previsão
memory : memória, lembrança, lembranças, lembrar, esquecer
habit : hábito, hábitos, rotina, disciplina, todos os dias, todo dia, diário~
key : chave, chaves
gift : presente?, presentes, presentear, surpresa
candle : vela, velas
christmas : natal, ano novo
celebration : festa, festejar, celebrar, comemorar, parabéns, carnaval
wedding : casamento, casar, noiva, noivo
death : morte, morrer, funeral
work : trabalho, trabalhar, profissional, home office, ofício
job : emprego, contratar, desemprego, currículo, vaga
office : escritório, escritórios
desk : mesa de trabalho
company : empresa, empresas, negócio, negócios, companhia, indústria~
startup : startup, empreendedor, empreender, empreendedorismo, fundador
boss : chefe, gerente, diretor
employee : funcionário, funcionários, empregado, trabalhador, trabalhadores
meeting : reunião, reuniões, conferência, seminário
interview : entrevista, entrevista de emprego
presentation : apresentação, discurso, slides, palestra
contract : contrato, contratos, assinatura~, assinar
document : documento, documentos, relatório, formulário, arquivo, fatura
checklist : lista~, tarefa, tarefas, pesquisa de opinião
plan : plano, planos, planejar, planejamento, preparar, organizar
project : projeto, projetos
strategy : estratégia, estratégias
leadership : líder, líderes, liderança
career : carreira, promoção?
marketing : marketing, publicidade, campanha, marca, propaganda
announcement : anúncio, anunciar
sales : venda, vendas, vender, vendedor, receita de vendas
customer : cliente, clientes, consumidor, consumidores, comprador, usuário~
service : serviço, serviços
support : atendimento ao cliente, suporte técnico
price : preço, preços, custo, custos, caro, barato, valor~
discount : desconto, descontos, oferta, liquidação, cupom
shopping : compra, compras, comprar, carrinho
shop : loja, lojas, supermercado, mercado
delivery : entrega, entregas, envio, entregador, logística
package : pacote, pacotes, caixa, embalagem
warehouse : armazém, estoque
money : dinheiro, finanças, financeiro, moeda, moedas, dólar, euro, euros, renda, reais
cash : dinheiro vivo, nota de banco, cédula
wallet : carteira
credit_card : cartão de crédito, cartões de crédito
payment : pagamento, pagamentos, pagar, transferência, pix
bank : banco?, bancos, conta bancária, taxa de juros, juros, bancário
saving : poupança, poupar, economizar, economias, cofrinho, reserva de emergência
investing : investimento, investimentos, investir, investidor, juros compostos, dividendos
stock_market : bolsa de valores, ações?, mercado de ações
budget : orçamento, gastos, despesas, gastar
tax : imposto, impostos, contabilidade
debt : dívida, dívidas, falência
loan : empréstimo, empréstimos
salary : salário, salários, ganhar dinheiro
profit : lucro, lucros, lucrativo, rentável
inflation : inflação
economy : economia, econômico, recessão
insurance : seguro de vida, seguro de saúde, seguradora
crypto : criptomoeda, criptomoedas, bitcoin
pension : aposentadoria, aposentado, reforma?
wealth : riqueza, rico~, milionário, luxo, tesouro
poverty : pobreza, pobre~
growth : crescimento, crescer, cresce, aumentar, aumento, aumenta, melhorar~
decline : queda, diminuição, diminuir, perda, perdas
statistics : estatística, estatísticas, gráfico, porcentagem, percentagem, por cento, análise,
  analisar
success : sucesso, bem-sucedido, vitória, vencer, conquistar, conquista
winner : vencedor, campeão
award : prêmio, prêmios, medalha, troféu, recompensa
goal : objetivo, objetivos, meta, metas, propósito
focus : foco, concentração, concentrar, focar, atenção~, distração, distrações
progress : progresso, avanço, avançar, passo a passo
step : passo, passos, escada, degrau
change : mudança~, mudar~, transformação
choice : escolha, escolher, decisão, decisões, decidir, opção
comparison : comparar, comparação
balance : equilíbrio, equilibrado, igualdade
quality : qualidade, confiável, garantia
excellence : excelente, excelência, talento, famoso
correct : correto, concluído, terminado
mistake : erro, erros, falha, fracasso
problem : problema, problemas, desafio, desafios, obstáculo, dificuldade
solution : solução, soluções, resolver
question : pergunta, perguntas, perguntar, por que, curiosidade, mistério, dúvida, dúvidas
answer : resposta, respostas, responder, explicação, explicar
idea : ideia, ideias, inspiração, dica, dicas, conselho
creativity : criatividade, criativo, imaginação
invention : invenção, inventar, inventor, inovação, inovador
motivation : motivação, motivar, motivado, perseverança
energy : energia, energético
speed : velocidade, rápido, rapidamente, rapidez
productivity : produtividade, produtivo, prioridades
efficiency : eficiência, eficiente, otimizar
automation : automação, automático, automatizar
process : processo~, máquina, máquinas, motor, engenheiro, engenharia, configuração
risk : risco, riscos, ameaça, crise, incerteza
danger : perigo, perigoso, aviso, cuidado~, tóxico, emergência
accident : acidente, acidentes
security : segurança, cibersegurança, seguro~
protection : proteção, proteger, protege, prevenir, prevenção
trust : confiança, confiar, honestidade, promessa
privacy : privacidade, dados pessoais, segredo~
password : senha, senhas, palavra-passe
lock : cadeado, fechadura
hacker : hacker, ataque cibernético
scam : golpe, fraude
crime : crime, ladrão, roubo, prisão
police : polícia, policial, detetive
law : lei, leis, advogado, legal~, direito?, direitos, justiça, regras
court : tribunal, juiz, julgamento
freedom : liberdade, independência
peace : paz, pacífico
war : guerra, guerras, exército, soldado, soldados, militar, bomba
democracy : democracia, votar, voto, eleições, eleição
government : governo, presidente, ministro
politics : política, político, debate
news : notícia, notícias, jornal, jornalista, imprensa, revista
communication : comunicação, comunicar
conversation : conversa, conversar, falar, diálogo, voz~
message : mensagem, mensagens
language : idioma, idiomas, língua, traduzir, tradução, vocabulário, inglês, português
email : email, e-mail, e-mails, correio eletrônico
letter : carta, cartas, envelope
feedback : opinião, comentário, comentários, crítica
review : avaliação, avaliações
social_media : redes sociais, rede social, instagram, facebook, tiktok
phone : telefone, celular, telemóvel, smartphone
call : ligação telefônica, chamada
app : aplicativo, aplicativos, app, baixar~
screen : tela, telas, ecrã
computer : computador, computadores, notebook, portátil?
software : software, programa?
code : código, programar, programação, programador, desenvolvedor, algoritmo
website : site, página web, navegador, blog
internet : internet, online
wifi : wifi, bluetooth
network : rede~, redes~, conexão~
cloud_computing : na nuvem, computação em nuvem, backup
data : dados, informação~, informações~
database : banco de dados, base de dados
server : servidor, servidores
chip : chip, processador, semicondutor
ai : inteligência artificial, ia, aprendizado de máquina
robot : robô, robôs, robótica, drone
technology : tecnologia, tecnologias, eletrônica, tecnológico
digital : digital, virtual
device : dispositivo, dispositivos, aparelho
keyboard : teclado
printer : impressora, imprimir
battery : bateria, baterias, pilha
charging : carregador, recarregar
electricity : eletricidade, elétrico, corrente elétrica, eletricista
plug : tomada, cabo
solar : energia solar, painel solar, painéis solares, solar
wind_power : energia eólica, turbina eólica, eólica
renewable : energia renovável, energias renováveis, renovável
nuclear : nuclear
oil : petróleo, carvão, combustíveis fósseis
fuel : gasolina, combustível
recycling : reciclar, reciclagem, reutilizar, economia circular
waste : lixo, resíduos, desperdício
pollution : poluição, poluir, fumaça
plastic : plástico, plásticos
factory : fábrica, fábricas, fabricação, fabricar
building_site : construção, obra?, arquiteto, edifício, prédio
camera : câmera, câmara, fotografia, fotógrafo
photo : foto, fotos, imagem~
video : vídeo, vídeos, youtube
film : filme, filmes, cinema, ator, atriz
television : televisão, tv
radio : rádio
podcast : podcast, podcasts
microphone : microfone
headphones : fones de ouvido, auscultadores
music : música, melodia, músico, orquestra, piano
song : canção, canções, cantar, cantor
guitar : guitarra, violão
concert : concerto, show~
sound : som, barulho, ruído
silence : silêncio
art : arte, artista, escultura
paint : pintar, pintura, pintor, desenhar, desenho, pincel
color : cor, cores
design : design, projetar
theater : teatro, ópera
museum : museu, monumento
game : jogo, jogos, jogar, jogador, brincar
video_game : videogame, videogames, videojogo
chess : xadrez
puzzle : quebra-cabeça
story : conto, lenda, uma história
book : livro, livros, romance, biblioteca, autor, literatura
reading : ler, leitura, leitor
writing : escrever, escritor, escrita
pen : lápis, caneta
learning : aprender, aprendizagem, aprendizado, lição, aula, estudar, curso~, habilidade
education : educação, diploma, formatura, formação~
school : escola, escolas, aluno, alunos, lição de casa
university : universidade, universidades, faculdade
teacher : professor, professora, ensinar
student : estudante, estudantes
exam : exame, exames, prova~
knowledge : conhecimento, conhecimentos, sabedoria, especialista, saber~
research : pesquisa, investigação, pesquisador, laboratório, cientista, cientistas
science : ciência, ciências, científico
experiment : experimento, experiência?
chemistry : química, molécula
physics : física~, gravidade, quântico
biology : biologia, célula, células
mathematics : matemática, cálculo, equação
atom : átomo, átomos, elétron
dna : dna, adn, gene, genes, genética
bacteria : bactéria, bactérias
microscope : microscópio
telescope : telescópio, astronomia
space : universo, galáxia, buraco negro, sistema solar, espaço sideral
planet : planeta, planetas, marte, júpiter, saturno
astronaut : astronauta, astronautas, estação espacial
rocket : foguete, nave espacial
satellite : satélite, satélites
magnet : ímã, magnético
search : procurar~, buscar~, busca
discovery : descobrir, descoberta, explorar, lupa
measure : medir, medição, régua
car : carro, carros, automóvel, veículo
electric_car : carro elétrico, carros elétricos
bus : ônibus, autocarro
train : trem, trens, comboio, metrô, ferrovia
airplane : avião, aviões, voo, voos, voar, piloto
airport : aeroporto, aeroportos
ship : navio, navios, barco, barcos, navegar, cruzeiro, porto?
truck : caminhão, camião
motorcycle : motocicleta, moto
bicycle : bicicleta, bicicletas, bike, ciclista
taxi : táxi
road : estrada, estradas, rua, caminho~, rodovia
traffic : trânsito, engarrafamento, semáforo, tráfego
bridge : ponte, túnel
transport : transporte, transporte público
driving : dirigir, conduzir, motorista, volante
travel : viagem, viagens, viajar, viajante, turista, turismo, mala, bagagem, mochila
vacation : férias
hotel : hotel, hotéis
passport : passaporte, visto?
ticket : bilhete, ingresso
camping : acampar, acampamento
map : mapa, mapas, geografia
place : lugar~, local~, endereço
navigation : bússola, navegação, direção~
adventure : aventura, aventuras
world : mundo, mundial, global, internacional
city : cidade, cidades, urbano, lisboa, são paulo, paris, londres
country : país, países, nação
village : aldeia, vila, rural
king : rei, rainha, coroa, príncipe, princesa, reino
flag : bandeira, bandeiras
diamond : diamante, joia, joias, ouro
church : igreja, catedral
mosque : mesquita
religion : religião, fé, deus, rezar, oração
magic : magia, mágico
alarm : alarme, sino, campainha
notification : notificação, notificações, lembrete
fashion : moda
beauty : beleza, maquiagem, perfume
smoking : fumar, fumante, cigarro, cigarros
"""
