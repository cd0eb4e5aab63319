"""Chinese words of the concepts (marks: see the package); single characters only stand alone."""

from __future__ import annotations

TERMS = """
- : 水平, 火车票价, 星期, 明星, 花费, 花时间, 花钱, 花了, 银行业务员, 马上, 马虎, 鱼龙, 天气, 生气,
  小时候, 时候, 同时, 及时, 车到山前, 大家, 国家队, 家里
person : 人们~, 人类, 個人, 个人~
woman : 女人, 女性, 女孩, 妈妈, 母亲, 姐姐, 妻子, 媽媽
man : 男人, 男性, 男孩, 爸爸, 父亲, 哥哥, 丈夫
child : 孩子, 儿童, 小孩, 兒童
baby : 婴儿, 宝宝, 嬰兒
family : 家庭, 家人, 父母
friend : 朋友, 友谊, 友誼
team : 团队, 團隊, 同事, 合作, 协作
community : 社区, 社会, 社會, 邻居, 志愿者
grandparent : 奶奶, 爷爷, 老人, 祖父, 祖母
love : 爱, 爱情, 愛情, 恋爱, 热爱
happiness : 快乐, 幸福, 快樂, 开心, 微笑, 高兴
sadness : 悲伤, 难过, 伤心, 孤独, 眼泪
fear : 恐惧, 害怕, 焦虑, 担心
calm : 放松, 平静, 冷静, 宁静
meditation : 冥想, 正念, 深呼吸
stress : 压力, 壓力
tiredness : 疲劳, 疲惫, 累了
welcome : 欢迎, 你好, 大家好, 再见, 歡迎
gratitude : 感谢, 感恩, 谢谢, 謝謝
help : 帮助, 支持~
doctor : 医生, 醫生, 大夫
nurse : 护士
hospital : 医院, 醫院, 手术, 救护车
medicine : 药, 药物, 药品, 医药, 维生素, 药店
vaccine : 疫苗, 接种, 免疫
illness : 疾病, 生病, 感冒, 发烧, 头痛, 癌症, 感染, 咳嗽
virus : 病毒
injury : 受伤, 伤口, 疼痛
health : 健康, 身体健康
heart : 心脏, 血压, 血液, 心臟
brain : 大脑, 头脑, 大腦, 心理
lungs : 肺部, 呼吸, 氧气
tooth : 牙齿, 牙医, 刷牙
muscle : 肌肉
eye : 眼睛, 视力
ear : 耳朵, 倾听
diet : 营养, 减肥, 饮食, 蛋白质, 卡路里
walking : 走路, 散步, 步行
running : 跑步, 马拉松
sport : 体育, 运动员, 奥运会
workout : 锻炼, 健身, 运动, 運動
yoga : 瑜伽
football : 足球
basketball : 篮球
tennis : 网球
swimming : 游泳
skiing : 滑雪
hiking : 爬山, 登山, 徒步
dance : 跳舞, 舞蹈
shoe : 鞋子, 鞋
clothes : 衣服, 服装
water : 水, 喝水, 水杯, 饮水, 一杯水, 水分, 口渴, 脱水
bottle : 瓶子, 水瓶
coffee : 咖啡
tea : 茶, 喝茶, 绿茶, 茶叶
wine : 葡萄酒
beer : 啤酒
food : 食物, 吃饭, 食品, 美食, 午餐, 晚餐
breakfast : 早餐, 早饭
restaurant : 餐厅, 饭店, 餐馆
cooking : 做饭, 烹饪, 食谱
chef : 厨师
fruit : 水果
apple : 苹果
banana : 香蕉
vegetable : 蔬菜
carrot : 胡萝卜
salad : 沙拉
bread : 面包
egg : 鸡蛋
meat : 肉类, 鸡肉, 牛肉
rice : 米饭, 面条
cake : 蛋糕, 甜点
birthday : 生日
sweet : 糖果, 巧克力, 甜食
tree : 树, 树木, 大树, 植树
forest : 森林
leaf : 树叶, 叶子
plant : 植物, 光合作用
seed : 种子, 发芽
flower : 花, 花朵, 鲜花, 开花
garden : 花园, 园艺
farm : 农场, 农民, 农业, 收获
nature : 大自然, 自然
environment : 环境, 环保, 可持续
climate : 气候, 气候变化, 全球变暖, 碳排放
earth : 地球
mountain : 山, 高山, 山顶, 山脉
ocean : 海洋, 大海, 海浪
river : 河流, 湖泊, 河, 江河
beach : 海滩, 沙滩
island : 岛屿, 海岛
sun : 太阳, 阳光, 日出
moon : 月亮, 月球
night : 夜晚, 晚上
morning : 早晨, 早上, 每天早上, 清晨
summer : 夏天
winter : 冬天
spring : 春天
autumn : 秋天
star : 星星, 星空
cloud : 云, 云朵, 天空
rain : 雨, 下雨, 雨水
snow : 雪, 下雪
storm : 风暴, 台风, 暴风雨, 闪电
weather : 天气预报, 气象
umbrella : 雨伞
fire : 火, 火灾, 火焰
ice : 冰, 冰川, 冰山
temperature : 温度, 气温
earthquake : 地震
bee : 蜜蜂
insect : 昆虫, 蝴蝶
bird : 鸟, 小鸟, 鸟类
cat : 猫, 小猫
dog : 狗, 小狗
fish : 鱼, 钓鱼, 鲨鱼
horse : 马, 骑马
pet : 宠物
animal : 动物, 动物园
house : 房子, 家, 住房, 房屋
real_estate : 房地产, 买房
bed : 床, 卧室
sleep : 睡眠, 睡觉, 入睡, 午睡, 梦想, 做梦, 失眠
sofa : 沙发
light : 灯, 灯泡, 光线
door : 门, 大门
window : 窗户
bath : 洗澡, 浴室, 洗手, 肥皂
cleaning : 打扫, 清洁, 洗衣
kitchen : 厨房, 冰箱
tool : 工具
repair : 修理, 维修
clock : 时钟, 闹钟, 手表
time : 时间, 小时, 分钟, 時間
deadline : 截止日期, 拖延
waiting : 等待, 耐心
calendar : 日历, 日期, 星期一, 每周
history : 历史, 世纪, 古代, 歷史
future : 未来, 将来
memory : 记忆, 回忆
habit : 习惯, 每天, 習慣
key : 钥匙
gift : 礼物
christmas : 圣诞节
celebration : 庆祝, 派对, 节日
wedding : 婚礼, 结婚
work : 工作, 上班
job : 求职, 招聘, 就业
office : 办公室
company : 公司, 企业, 商业
startup : 创业, 创业公司
boss : 老板, 经理
employee : 员工, 雇员
meeting : 会议, 开会
interview : 面试, 采访
presentation : 演讲, 演示, 幻灯片
contract : 合同, 签名
document : 文件, 报告
plan : 计划, 規劃, 准备
strategy : 战略, 策略
marketing : 营销, 广告, 市场营销
sales : 销售, 销售额
customer : 客户, 顾客, 消费者
service : 服务
price : 价格
discount : 折扣, 打折
shopping : 购物, 网购, 购买
shop : 商店, 超市
delivery : 快递, 送货, 物流
money : 钱, 金钱, 财务, 金融, 资金
wallet : 钱包
credit_card : 信用卡
payment : 支付, 付款
bank : 银行, 银行账户, 利率, 銀行
saving : 储蓄, 存钱, 省钱, 节省
investing : 投资, 复利, 投資, 投资者
stock_market : 股票, 股市
budget : 预算, 开支
tax : 税, 税收, 纳税
debt : 债务
loan : 贷款
salary : 工资, 薪水
profit : 利润
inflation : 通货膨胀
economy : 经济, 經濟
insurance : 保险
pension : 退休, 养老金
growth : 增长, 成长, 提高, 增加, 提升
success : 成功, 胜利
goal : 目标
focus : 专注, 注意力, 集中精力
step : 一步, 步骤, 楼梯
quality : 质量
problem : 问题, 挑战
solution : 解决, 解决方案
question : 为什么, 疑问, 提问
idea : 主意, 想法, 灵感
creativity : 创造力, 创意, 想象力
invention : 发明, 创新
motivation : 动力, 坚持
energy : 能量, 精力, 能源
speed : 速度, 快速
productivity : 效率, 生产力
risk : 风险, 危机
danger : 危险, 警告
accident : 事故, 车祸
security : 安全, 网络安全
protection : 保护
trust : 信任
privacy : 隐私
password : 密码
law : 法律, 律师
court : 法院, 法官
peace : 和平
war : 战争, 军队
democracy : 选举, 投票, 民主
government : 政府, 总统
news : 新闻, 报纸, 记者
communication : 沟通, 交流
conversation : 对话, 谈话, 聊天
language : 语言, 英语, 中文, 翻译
email : 电子邮件, 邮件, 邮箱
social_media : 社交媒体, 微信
phone : 手机, 电话
app : 应用程序, 软件应用
computer : 电脑, 计算机, 電腦
software : 软件
code : 代码, 编程, 程序员, 算法
internet : 互联网, 网络, 在线, 網路
website : 网站, 网页
cloud_computing : 云计算, 云端
data : 数据, 信息~
database : 数据库
chip : 芯片
ai : 人工智能, 机器学习, ai
robot : 机器人
technology : 技术, 科技
battery : 电池
charging : 充电
electricity : 电力, 电, 用电
solar : 太阳能, 太阳能电池板
wind_power : 风力发电, 风能
renewable : 可再生能源, 清洁能源
recycling : 回收, 循环利用
waste : 垃圾, 废物
pollution : 污染, 空气污染
plastic : 塑料
factory : 工厂, 制造
building_site : 建筑, 施工
camera : 相机, 摄影
photo : 照片, 图片
video : 视频
film : 电影
television : 电视
music : 音乐, 钢琴
song : 歌曲, 唱歌
art : 艺术
paint : 绘画, 画画
game : 游戏
chess : 国际象棋
book : 书, 书籍, 图书馆, 小说
reading : 阅读, 读书
writing : 写作
learning : 学习, 學習, 练习, 技能
education : 教育
school : 学校, 上学
university : 大学
teacher : 老师, 教师
student : 学生
exam : 考试
knowledge : 知识
research : 研究, 科学家
science : 科学
experiment : 实验
dna : 基因, dna
space : 太空, 宇宙, 银河
planet : 行星, 火星
astronaut : 宇航员
rocket : 火箭
satellite : 卫星
search : 搜索
discovery : 发现, 探索
car : 汽车, 车辆, 开车
electric_car : 电动汽车, 电动车
bus : 公交车, 巴士
train : 火车, 高铁, 地铁, 列车
airplane : 飞机, 航班
airport : 机场
ship : 轮船, 船
bicycle : 自行车, 骑车
road : 道路, 公路
traffic : 交通, 红绿灯, 堵车
travel : 旅行, 旅游, 行李
vacation : 假期, 度假
hotel : 酒店
map : 地图
world : 世界, 全球
city : 城市, 北京, 上海
country : 国家
flag : 国旗, 旗帜
smoking : 吸烟, 抽烟, 香烟
"""
