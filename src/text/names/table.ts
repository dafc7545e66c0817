/**
 * Names that people, companies and places go by in the two languages of the field; general knowledge, kept to those a
 * digest of AI engineering meets. One entry a line, first what English headlines call it.
 */
const table = `
NVIDIA|英伟达|辉达|輝達
Microsoft|微软
Google|谷歌
DeepMind|Google DeepMind|深度思维
Alphabet|字母表公司
Apple|苹果|苹果公司
Amazon|亚马逊
AWS|Amazon Web Services|亚马逊云科技|亚马逊云
Meta|Facebook|脸书
Intel|英特尔
AMD|Advanced Micro Devices|超威|超威半导体|超微半导体
Qualcomm|高通
Broadcom|博通
Samsung|三星|三星电子
SK Hynix|SK hynix|海力士|SK 海力士
Micron|美光
TSMC|台积电|台積電
ASML|阿斯麦
Arm|安谋
IBM|International Business Machines|国际商业机器公司
Oracle|甲骨文
Cisco|思科
Dell|戴尔
Salesforce|赛富时
Adobe|奥多比
Tesla|特斯拉
SoftBank|软银
Sony|索尼
Nintendo|任天堂
SpaceX|太空探索技术公司
Uber|优步
Netflix|奈飞|网飞
LinkedIn|领英
Twitter|推特
Spotify|声田
Mercedes-Benz|Mercedes|奔驰|梅赛德斯-奔驰|梅赛德斯
Toyota|丰田
Siemens|西门子
Bosch|博世
Huawei|华为
Pangu|盘古大模型
Alibaba|阿里巴巴|阿里
Alibaba Cloud|阿里云
Qwen|Tongyi Qianwen|通义千问|千问
Tongyi|通义
Tencent|腾讯|腾讯控股
Hunyuan|混元
Baidu|百度
ERNIE|文心|文心一言|Ernie Bot
ByteDance|字节跳动
Doubao|豆包
Volcano Engine|Volcengine|火山引擎
Seed|ByteDance Seed|字节跳动 Seed
Kuaishou|快手|快手科技
Kling|可灵
Xiaomi|小米|小米集团
Meituan|美团
Pinduoduo|拼多多
DiDi|滴滴|滴滴出行
BYD|比亚迪
NIO|蔚来
XPeng|小鹏|小鹏汽车
JD|JD.com|京东
NetEase|网易
Bilibili|哔哩哔哩|B 站
Moonshot|Moonshot AI|月之暗面
Zhipu|Zhipu AI|智谱|智谱 AI|智谱清言|智谱华章|Z.ai
MiniMax|稀宇科技|稀宇
StepFun|阶跃星辰|阶跃
DeepSeek|深度求索
Baichuan|百川智能|百川
iFlytek|科大讯飞|讯飞
SenseTime|商汤|商汤科技
Megvii|旷视|旷视科技
01.AI|零一万物
Cambricon|寒武纪
Ascend|昇腾
Kunlun|昆仑芯
Hygon|海光
Moore Threads|摩尔线程
Biren|Biren Technology|壁仞|壁仞科技
Unitree|宇树|宇树科技
ModelBest|面壁智能
DJI|大疆
Lenovo|联想
ZTE|中兴
SMIC|中芯国际
Ant Group|蚂蚁集团|蚂蚁
DingTalk|钉钉
Feishu|Lark|飞书
WeChat|微信
Wikipedia|维基百科
Android|安卓
TikTok|抖音国际版
Douyin|抖音
Taobao|淘宝
Shanghai AI Laboratory|Shanghai AI Lab|上海人工智能实验室|上海 AI 实验室
BAAI|Beijing Academy of Artificial Intelligence|智源|智源研究院|北京智源人工智能研究院
Chinese Academy of Sciences|CAS|中国科学院|中科院
Tsinghua|Tsinghua University|清华大学|清华
Peking University|PKU|北京大学|北大
Zhejiang University|浙江大学|浙大
Fudan University|Fudan|复旦大学|复旦
Shanghai Jiao Tong University|SJTU|上海交通大学|上海交大
USTC|University of Science and Technology of China|中国科学技术大学|中科大
Nanjing University|南京大学
Northeastern University|东北大学
Northwest University|西北大学
Hubei University|湖北大学
Hebei University|河北大学
Renmin University|Renmin University of China|中国人民大学
CUHK|The Chinese University of Hong Kong|Chinese University of Hong Kong|香港中文大学|港中文
HKU|The University of Hong Kong|University of Hong Kong|香港大学|港大
HKUST|Hong Kong University of Science and Technology|香港科技大学|港科大
Stanford|Stanford University|斯坦福大学|斯坦福
MIT|Massachusetts Institute of Technology|麻省理工学院|麻省理工
UC Berkeley|University of California, Berkeley|Berkeley|加州大学伯克利分校|伯克利
CMU|Carnegie Mellon University|Carnegie Mellon|卡内基梅隆大学|卡内基梅隆|卡耐基梅隆大学
Harvard|Harvard University|哈佛大学|哈佛
Princeton|Princeton University|普林斯顿大学|普林斯顿
Oxford|University of Oxford|Oxford University|牛津大学|牛津
Cambridge|University of Cambridge|Cambridge University|剑桥大学|剑桥
ETH|ETH Zurich|苏黎世联邦理工学院|苏黎世联邦理工
University of Washington|UW|华盛顿大学
University of Toronto|多伦多大学
National University of Singapore|NUS|新加坡国立大学
Nanyang Technological University|NTU|南洋理工大学|南洋理工
Microsoft Research|MSR|微软研究院
Microsoft Research Asia|MSRA|微软亚洲研究院|微软亚研院
Goldman Sachs|高盛
Morgan Stanley|摩根士丹利
JPMorgan|JPMorgan Chase|J.P. Morgan|摩根大通
McKinsey|麦肯锡
Sequoia|Sequoia Capital|红杉|红杉资本
Andreessen Horowitz|a16z
Reuters|路透社|路透
Bloomberg|彭博社|彭博
Associated Press|AP|美联社
New York Times|The New York Times|NYT|纽约时报
Wall Street Journal|The Wall Street Journal|WSJ|华尔街日报
Financial Times|FT|金融时报
Washington Post|The Washington Post|华盛顿邮报
The Guardian|Guardian|卫报
Wired|WIRED
Xinhua|新华社
EU|European Union|欧盟
European Commission|欧盟委员会|欧委会
UN|United Nations|U.N.|联合国
WHO|World Health Organization|World Health Organisation|世界卫生组织|世卫组织
White House|白宫
Congress|国会
Pentagon|Department of Defense|Department of War|五角大楼
FTC|Federal Trade Commission|联邦贸易委员会
FDA|Food and Drug Administration|食品药品监督管理局
SEC|Securities and Exchange Commission|证券交易委员会|证监会
Fed|Federal Reserve|美联储
NASA|National Aeronautics and Space Administration|美国宇航局|美国航空航天局
NATO|北约
NIST|National Institute of Standards and Technology|美国国家标准与技术研究院
US|United States|U.S.|USA|U.S.A.|America|American|Americans|美国
UK|United Kingdom|U.K.|Britain|British|Great Britain|Briton|Britons|英国
England|English|英格兰
Scotland|Scottish|Scots|苏格兰
Wales|Welsh|威尔士
Ireland|Irish|爱尔兰
China|Chinese|PRC|中国
France|French|法国
Germany|German|Germans|德国
Japan|Japanese|日本
South Korea|Korea|Korean|Koreans|韩国
India|Indian|Indians|印度
Russia|Russian|Russians|俄罗斯
Ukraine|Ukrainian|乌克兰
Israel|Israeli|以色列
Canada|Canadian|加拿大
Australia|Australian|澳大利亚|澳洲
Netherlands|Dutch|Holland|荷兰
Switzerland|Swiss|瑞士
Spain|Spanish|西班牙
Portugal|Portuguese|葡萄牙
Greece|Greek|希腊
Turkey|Turkish|Turks|Turkiye|土耳其
Denmark|Danish|丹麦
Sweden|Swedish|瑞典
Norway|Norwegian|挪威
Finland|Finnish|芬兰
Poland|Polish|波兰
Italy|Italian|意大利
Brazil|Brazilian|巴西
Mexico|Mexican|墨西哥
Iran|Iranian|伊朗
Iraq|Iraqi|伊拉克
Saudi Arabia|Saudi|沙特阿拉伯|沙特
UAE|United Arab Emirates|Emirati|阿联酋
Thailand|Thai|泰国
Vietnam|Vietnamese|越南
Philippines|Filipino|Philippine|菲律宾
Singapore|Singaporean|新加坡
Taiwan|Taiwanese|台湾
Hong Kong|香港
Europe|European|Europeans|欧洲
Asia|Asian|亚洲
Africa|African|非洲
Silicon Valley|硅谷
San Francisco|旧金山
New York|纽约
Los Angeles|LA|洛杉矶
Washington|华盛顿
Seattle|西雅图
California|Californian|加州|加利福尼亚
Texas|Texan|得克萨斯|得州|德州
London|伦敦
Paris|巴黎
Berlin|柏林
Tokyo|东京
Seoul|首尔
Beijing|北京
Shanghai|上海
Shenzhen|深圳
Hangzhou|杭州
Moscow|莫斯科
Brussels|布鲁塞尔
Dubai|迪拜
Davos|达沃斯
CEO|chief executive|chief executive officer|首席执行官
CTO|chief technology officer|首席技术官
CFO|chief financial officer|finance chief|首席财务官
COO|chief operating officer|首席运营官
Huang|Jensen Huang|黄仁勋
Altman|Sam Altman|奥特曼|山姆·奥特曼|萨姆·奥尔特曼|奥尔特曼
Musk|Elon Musk|马斯克|埃隆·马斯克
Nadella|Satya Nadella|纳德拉|萨提亚·纳德拉
Pichai|Sundar Pichai|皮查伊|桑达尔·皮查伊
Zuckerberg|Mark Zuckerberg|扎克伯格|马克·扎克伯格
Amodei|Dario Amodei|阿莫迪|阿莫代伊|达里奥·阿莫迪
Hassabis|Demis Hassabis|哈萨比斯|德米斯·哈萨比斯
LeCun|Yann LeCun|杨立昆
Hinton|Geoffrey Hinton|辛顿|杰弗里·辛顿
Bengio|Yoshua Bengio|本吉奥|约书亚·本吉奥
Karpathy|Andrej Karpathy|卡帕西|卡帕斯
Sutskever|Ilya Sutskever|苏茨克维
Fei-Fei Li|李飞飞
Andrew Ng|吴恩达
Lisa Su|苏姿丰
Tim Cook|库克|蒂姆·库克
Bill Gates|比尔·盖茨
Bezos|Jeff Bezos|贝索斯
Jeff Dean|杰夫·迪恩
Torvalds|Linus Torvalds|林纳斯·托瓦兹
Murati|Mira Murati|穆拉蒂
Brockman|Greg Brockman|布罗克曼
Liang Wenfeng|梁文锋
Yang Zhilin|杨植麟
Kai-Fu Lee|李开复
Robin Li|李彦宏
Trump|Donald Trump|特朗普|川普
Biden|Joe Biden|拜登
`;

/** All the names of each; the first is what English headlines say. */
export const entries: readonly (readonly string[])[] = table
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

/**
 * Makers and models of whom everybody speaks, in lower case: that two headlines share one says nothing of the event. General
 * knowledge of the field's headlines.
 */
export const wellKnown = {
  makers: `
openai google anthropic microsoft nvidia meta amazon aws apple github hugging face huggingface deepmind
alibaba tencent baidu bytedance huawei intel amd ibm azure
`,
  /** A number alone tells one of these from the next. */
  models: `
gpt claude gemini llama qwen deepseek mistral codex chatgpt copilot
`,
};
