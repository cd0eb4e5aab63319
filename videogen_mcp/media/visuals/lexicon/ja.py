"""Japanese words of the concepts (marks: see the package); single characters only stand alone."""

from __future__ import annotations

TERMS = """
- : 水曜日, 火曜日, 木曜日, 金曜日, 土曜日, 日曜日, 月曜日, 時間帯, 電車賃, 大人気, 上手, 下手,
  手伝, 本当, 日本, 基本, 本日, 本人, 大丈夫, 気持ち, 一方, 場合, 今日は, 手紙を書く
person : 人々~, 人間, 私たち~
woman : 女性, 女の子, お母さん, 母親, 妻
man : 男性, 男の子, お父さん, 父親, 夫
child : 子ども, 子供, 幼稚園
baby : 赤ちゃん, 赤ん坊
family : 家族, 両親
friend : 友達, 友人, 仲間
team : チーム, 同僚, 協力, チームワーク
community : 社会, コミュニティ, 近所, ボランティア
grandparent : 祖母, 祖父, おばあさん, おじいさん, 高齢者
love : 愛, 恋, 愛情, 恋愛, 大好き
happiness : 幸せ, 幸福, 笑顔, 喜び, 楽しい, 笑う
sadness : 悲しい, 悲しみ, 涙, 孤独
fear : 不安, 恐怖, 怖い, 心配
calm : リラックス, 落ち着, 癒し, 穏やか
meditation : 瞑想, マインドフルネス, 深呼吸
stress : ストレス
tiredness : 疲れ, 疲労
welcome : ようこそ, こんにちは, おはよう, さようなら, 挨拶
gratitude : 感謝, ありがとう
help : 助け, 支援, サポート~
doctor : 医者, 医師, 先生に診
nurse : 看護師
hospital : 病院, クリニック, 手術, 救急車
medicine : 薬, 医薬品, 薬局, ビタミン, 医療
vaccine : ワクチン, 予防接種, 免疫
illness : 病気, 風邪, 熱が, 感染, 頭痛, がん, インフルエンザ
virus : ウイルス
injury : 怪我, けが, 痛み
health : 健康, 体調
heart : 心臓, 血圧, 血液
brain : 脳, 頭脳, 心理, 認知
lungs : 肺, 呼吸, 酸素
tooth : 歯, 歯医者, 歯磨き, 歯ブラシ
muscle : 筋肉, 筋トレ
eye : 目, 視力, 眼
ear : 耳, 聞く
diet : 栄養, ダイエット, カロリー, タンパク質
walking : 歩く, 散歩, 歩き, ウォーキング
running : 走る, 走り, ランニング, マラソン
sport : スポーツ, 運動選手, 選手, オリンピック
workout : 運動, ジム, トレーニング, 体操
yoga : ヨガ, ストレッチ
football : サッカー
basketball : バスケットボール
tennis : テニス
swimming : 水泳, 泳ぐ, プール
skiing : スキー
hiking : 登山, ハイキング
dance : ダンス, 踊り, 踊る
shoe : 靴
clothes : 服, 洋服, 着物
water : 水, お水, 水分, 飲み水, 水を飲, 一杯の水, 喉が渇
bottle : 水筒, ペットボトル, ボトル
coffee : コーヒー, カフェイン
tea : お茶, 紅茶, 緑茶
wine : ワイン
beer : ビール, お酒
food : 食べ物, 食べる, 食事, 料理~, 昼食, 夕食, ご飯, 食品
breakfast : 朝食, 朝ごはん
restaurant : レストラン, 食堂
cooking : 料理, レシピ, 調理, 料理する
chef : シェフ, 料理人
fruit : 果物, フルーツ, いちご, みかん
apple : りんご, リンゴ
banana : バナナ
vegetable : 野菜, トマト
carrot : にんじん
salad : サラダ
bread : パン
egg : 卵, たまご
meat : 肉, 鶏肉
rice : 米, お米, 寿司, ラーメン
cake : ケーキ, お菓子, デザート
birthday : 誕生日
sweet : 砂糖, チョコレート, 甘い
tree : 木, 樹木, 大木
forest : 森, 森林, 林
leaf : 葉, 葉っぱ
plant : 植物, 光合成
seed : 種, 種子, 芽
flower : 花, 桜, 花束
garden : 庭, 庭園, ガーデニング
farm : 農場, 農家, 農業, 収穫
nature : 自然
environment : 環境, エコ, 持続可能
climate : 気候, 気候変動, 温暖化, 地球温暖化
earth : 地球
mountain : 山, 富士山, 山頂
ocean : 海, 海洋, 波
river : 川, 河川, 湖
beach : 海岸, ビーチ
island : 島
sun : 太陽, 日光, 日の出
moon : 月, 満月
night : 夜, 夜中, 毎晩
morning : 朝, 毎朝, 今朝
summer : 夏
winter : 冬
spring : 春
autumn : 秋
star : 星, 星空
cloud : 雲, 空
rain : 雨, 大雨
snow : 雪
storm : 嵐, 台風, 雷
wind : 風~
weather : 天気, 天気予報
umbrella : 傘
fire : 火, 火事, 炎
ice : 氷, 氷河
temperature : 温度, 気温
earthquake : 地震
bee : ミツバチ, 蜂
insect : 昆虫, 虫, 蝶
bird : 鳥, 小鳥
cat : 猫, ネコ
dog : 犬, イヌ, 子犬
fish : 魚, 釣り
horse : 馬
pet : ペット
animal : 動物, 動物園
house : 家, 住宅, 自宅, 住まい
bed : ベッド, 寝室, 布団
sleep : 睡眠, 眠る, 寝る, 眠り, 昼寝, 夢
sofa : ソファ
light : 光, 明かり, 電球, 照明
door : ドア, 扉
window : 窓
bath : お風呂, 風呂, 手を洗, 手洗い, 石鹸
cleaning : 掃除, 洗濯, 片付け
kitchen : 台所, キッチン, 冷蔵庫
tool : 道具, 工具
repair : 修理
clock : 時計, 目覚まし
time : 時間, 時刻, 分間
deadline : 締め切り, 期限
calendar : カレンダー, 予定, 月曜, 日付, 毎週
history : 歴史, 世紀, 古代
future : 未来, 将来
memory : 記憶, 思い出
habit : 習慣, 毎日, 日課
key : 鍵
gift : プレゼント, 贈り物
christmas : クリスマス
celebration : お祝い, パーティー, 祭り
wedding : 結婚式, 結婚
work : 仕事, 働く, 労働
job : 就職, 求人, 転職
office : オフィス, 事務所
company : 会社, 企業, ビジネス
startup : スタートアップ, 起業
employee : 社員, 従業員
meeting : 会議, ミーティング
interview : 面接, インタビュー
presentation : プレゼンテーション, 発表
contract : 契約, 契約書
document : 書類, 文書, 資料
plan : 計画, 準備
marketing : マーケティング, 広告
sales : 販売, 売上, 営業
customer : 顧客, お客様, 消費者
price : 価格, 値段, 料金
discount : 割引, セール
shopping : 買い物, ショッピング, 購入
shop : お店, 店, スーパー
delivery : 配達, 配送, 宅配
money : お金, 金融, 資金, 財務
bank : 銀行, 口座, 金利
saving : 貯金, 節約, 貯蓄
investing : 投資, 複利, 投資家
stock_market : 株, 株式, 株価
budget : 予算, 支出, 家計
tax : 税金, 税
debt : 借金, 負債
salary : 給料, 給与
profit : 利益
inflation : インフレ, 物価
economy : 経済
insurance : 保険
pension : 年金
growth : 成長, 増加, 増える, 向上
success : 成功, 達成, 勝利
goal : 目標, 目的
focus : 集中, 集中力, 注意力
step : 一歩, ステップ, 階段
quality : 品質
problem : 問題, 課題
solution : 解決, 解決策
question : 質問, なぜ, 疑問
idea : アイデア, ひらめき, ヒント
creativity : 創造, 創造性, 想像力
invention : 発明, 革新
motivation : やる気, モチベーション
energy : エネルギー, 元気
speed : 速度, スピード, 速い
risk : リスク, 危機
danger : 危険, 警告, 注意~
accident : 事故
security : 安全, セキュリティ
protection : 保護, 守る
trust : 信頼
password : パスワード
law : 法律, 弁護士, 規則
peace : 平和
war : 戦争, 軍隊
democracy : 選挙, 投票, 民主主義
government : 政府, 大統領, 首相
news : ニュース, 新聞, 記者
communication : コミュニケーション
conversation : 会話, 話す, 話し合い
language : 言語, 英語, 日本語, 翻訳
email : メール, 電子メール
letter : 手紙, 封筒
social_media : ソーシャルメディア, インスタグラム
phone : 電話, スマートフォン, スマホ, 携帯
app : アプリ
computer : コンピュータ, コンピューター, パソコン
software : ソフトウェア
code : プログラミング, プログラム, コード, アルゴリズム
internet : インターネット, オンライン, ネット
website : ウェブサイト, サイト
cloud_computing : クラウド
data : データ, 情報~
ai : 人工知能, 機械学習, ai
robot : ロボット
technology : 技術, テクノロジー
battery : 電池, バッテリー
electricity : 電気, 電力
solar : 太陽光発電, ソーラーパネル, 太陽電池
wind_power : 風力発電, 風車
renewable : 再生可能エネルギー
recycling : リサイクル, 再利用
waste : ゴミ, ごみ, 廃棄物
pollution : 汚染, 大気汚染
plastic : プラスチック
factory : 工場, 製造
camera : カメラ
photo : 写真
video : 動画, ビデオ
film : 映画
television : テレビ
music : 音楽, ピアノ
song : 歌, 歌う
art : 芸術, 美術
paint : 絵, 絵画, 描く
game : ゲーム, 遊び
book : 本, 書籍, 小説, 図書館
reading : 読書, 読む
writing : 書く, 執筆
learning : 学ぶ, 学習, 勉強, 練習
education : 教育
school : 学校, 授業
university : 大学
teacher : 教師, 先生
student : 学生, 生徒
exam : 試験, テスト
knowledge : 知識
research : 研究, 研究者, 科学者
science : 科学
experiment : 実験
dna : 遺伝子, dna
space : 宇宙, 銀河
planet : 惑星, 火星
astronaut : 宇宙飛行士
rocket : ロケット
search : 検索
discovery : 発見, 探検
car : 車, 自動車
electric_car : 電気自動車
bus : バス
train : 電車, 列車, 新幹線, 駅, 地下鉄
airplane : 飛行機, 航空
airport : 空港
ship : 船
bicycle : 自転車
road : 道路, 道
traffic : 交通, 信号, 渋滞
travel : 旅行, 旅, 観光
hotel : ホテル, 旅館
map : 地図
world : 世界
city : 都市, 街, 東京
country : 国
flag : 旗
smoking : 喫煙, タバコ, たばこ
"""
