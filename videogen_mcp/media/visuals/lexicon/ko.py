"""Korean words of the concepts (marks: see the package)."""

from __future__ import annotations

TERMS = """
- : 예를 들어, 동시에, 그리고, 하지만, 그래서, 때문에, 집중적, 시간대
woman : 여자, 여성, 엄마, 어머니, 누나, 언니
man : 남자, 남성, 아빠, 아버지
child : 아이, 아이들, 어린이, 자녀
baby : 아기
family : 가족, 부모
friend : 친구, 우정
team : 팀, 동료, 협력, 팀워크
community : 사회, 공동체, 이웃
love : 사랑, 연애
happiness : 행복, 기쁨, 미소, 웃음
sadness : 슬픔, 눈물, 외로움, 우울
fear : 두려움, 불안, 걱정, 공포
calm : 휴식, 편안, 평온
meditation : 명상, 심호흡
stress : 스트레스, 피로, 피곤
welcome : 안녕하세요, 환영
gratitude : 감사, 고맙
help : 도움
doctor : 의사, 환자
nurse : 간호사
hospital : 병원, 수술
medicine : 약, 약물, 약국, 비타민, 의약품
vaccine : 백신, 예방접종, 면역
illness : 질병, 감기, 두통, 병, 암, 감염, 독감
virus : 바이러스
injury : 부상, 상처, 통증
health : 건강
heart : 심장, 혈압, 혈액
brain : 뇌, 두뇌, 심리
lungs : 폐, 호흡, 산소
tooth : 치아, 이빨, 치과, 칫솔
muscle : 근육, 근력
eye : 눈~, 시력
ear : 귀
diet : 영양, 다이어트, 단백질, 칼로리
walking : 걷기, 산책, 걸음
running : 달리기, 마라톤, 조깅
sport : 스포츠, 운동선수, 올림픽
workout : 운동, 헬스장, 체육관
yoga : 요가, 스트레칭
football : 축구
basketball : 농구
tennis : 테니스
swimming : 수영, 수영장
hiking : 등산
dance : 춤, 댄스
shoe : 신발, 운동화
clothes : 옷, 의류
water : 물, 수분, 물 한 잔, 식수, 갈증, 탈수
bottle : 물병, 병에
coffee : 커피, 카페인
tea : 차를 마시, 녹차, 홍차
beer : 맥주
food : 음식, 식사, 점심, 저녁 식사, 식품
breakfast : 아침 식사, 아침식사
restaurant : 식당, 레스토랑
cooking : 요리, 레시피
chef : 요리사, 셰프
fruit : 과일, 딸기
apple : 사과
banana : 바나나
vegetable : 채소, 야채
bread : 빵
egg : 계란, 달걀
meat : 고기, 닭고기
rice : 쌀, 밥
cake : 케이크
birthday : 생일
sweet : 설탕, 초콜릿, 사탕
tree : 나무
forest : 숲, 산림
plant : 식물, 광합성
seed : 씨앗, 새싹
flower : 꽃
garden : 정원
farm : 농장, 농부, 농업, 수확
nature : 자연
environment : 환경, 친환경, 지속 가능
climate : 기후, 기후 변화, 지구 온난화
earth : 지구
mountain : 산, 산꼭대기
ocean : 바다, 해양, 파도
river : 강, 호수
beach : 해변
sun : 태양, 햇빛, 해가
moon : 달
night : 밤
morning : 아침, 매일 아침
summer : 여름
winter : 겨울
spring : 봄
autumn : 가을
star : 별
cloud : 구름, 하늘
rain : 비
snow : 눈이 내리, 눈이 오
storm : 폭풍, 태풍, 번개
weather : 날씨
fire : 불, 화재
temperature : 온도, 기온
earthquake : 지진
bee : 꿀벌, 벌
insect : 곤충, 나비
bird : 새, 새들
cat : 고양이
dog : 개, 강아지
fish : 물고기, 생선
pet : 반려동물, 애완동물
animal : 동물, 동물원
house : 집, 주택, 아파트
bed : 침대
sleep : 수면, 잠, 잠을, 낮잠, 꿈
light : 빛, 전구, 조명
door : 문
window : 창문
bath : 목욕, 샤워, 손 씻기, 손을 씻, 비누
cleaning : 청소
kitchen : 주방, 부엌, 냉장고
tool : 도구
repair : 수리
clock : 시계, 알람
time : 시간, 분
calendar : 달력, 일정, 월요일
history : 역사, 세기
future : 미래
memory : 기억, 추억
habit : 습관, 매일
key : 열쇠
gift : 선물
christmas : 크리스마스
celebration : 축하, 파티, 축제
wedding : 결혼식, 결혼
work : 일, 업무, 근무
job : 직업, 취업, 채용
office : 사무실
company : 회사, 기업, 비즈니스
startup : 창업, 스타트업
employee : 직원
meeting : 회의
interview : 면접, 인터뷰
presentation : 발표, 프레젠테이션
contract : 계약, 계약서
document : 문서, 보고서
plan : 계획
marketing : 마케팅, 광고
sales : 판매, 매출
customer : 고객, 소비자
price : 가격
discount : 할인
shopping : 쇼핑, 구매
shop : 가게, 상점, 마트, 시장
delivery : 배송, 배달
money : 돈, 금융, 자금
bank : 은행, 금리, 계좌
saving : 저축, 절약
investing : 투자, 복리, 투자자
stock_market : 주식, 증시
budget : 예산, 지출
tax : 세금
debt : 빚, 부채
loan : 대출
salary : 월급, 급여
profit : 이익, 수익
economy : 경제
insurance : 보험
pension : 연금, 은퇴
growth : 성장, 증가, 향상
success : 성공, 승리
goal : 목표
focus : 집중, 집중력
step : 단계, 계단
quality : 품질
problem : 문제, 도전
solution : 해결, 해결책
question : 질문, 왜
idea : 아이디어, 영감
creativity : 창의력, 창의성, 상상력
invention : 발명, 혁신
energy : 에너지, 활력
speed : 속도, 빠르
risk : 위험 요소, 위기, 리스크
danger : 위험, 경고
accident : 사고
security : 보안, 안전
protection : 보호
trust : 신뢰
password : 비밀번호
law : 법, 법률, 변호사
peace : 평화
war : 전쟁, 군대
democracy : 선거, 투표, 민주주의
government : 정부, 대통령
news : 뉴스, 신문, 기자
communication : 소통, 의사소통
conversation : 대화
language : 언어, 영어, 한국어, 번역
email : 이메일
phone : 전화, 스마트폰, 휴대폰
app : 앱
computer : 컴퓨터, 노트북
software : 소프트웨어
code : 코딩, 프로그래밍, 알고리즘, 개발자
internet : 인터넷, 온라인
website : 웹사이트
cloud_computing : 클라우드
data : 데이터
ai : 인공지능, 인공 지능, 머신러닝
robot : 로봇
technology : 기술
battery : 배터리
electricity : 전기, 전력
solar : 태양광, 태양 전지, 태양광 패널
renewable : 재생 에너지, 재생에너지
recycling : 재활용
waste : 쓰레기, 폐기물
pollution : 오염
plastic : 플라스틱
factory : 공장, 제조
camera : 카메라
photo : 사진
video : 동영상, 비디오, 영상
film : 영화
television : 텔레비전
music : 음악, 피아노
song : 노래
art : 예술, 미술
paint : 그림
game : 게임, 놀이
book : 책, 도서관, 소설
reading : 독서
writing : 글쓰기
learning : 학습, 공부, 배우
education : 교육
school : 학교, 수업
university : 대학, 대학교
teacher : 선생님, 교사
student : 학생
exam : 시험
knowledge : 지식
research : 연구, 과학자
science : 과학
experiment : 실험
space : 우주, 은하
planet : 행성, 화성
rocket : 로켓
car : 자동차, 차량
electric_car : 전기차, 전기 자동차
bus : 버스
train : 기차, 지하철, 열차
airplane : 비행기, 항공
airport : 공항
ship : 배를 타, 선박
bicycle : 자전거
road : 도로, 길~
traffic : 교통, 신호등
travel : 여행, 관광
hotel : 호텔
map : 지도
world : 세계
city : 도시, 서울
country : 나라, 국가
flag : 깃발
smoking : 흡연, 담배
"""
