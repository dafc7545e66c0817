export const id=198;export const ids=[198];export const modules={13366:((e,t,n)=>{n.d(t,{xz:()=>w,UN:()=>O,so:()=>S,Mn:()=>C,O5:()=>D,ku:()=>T,yv:()=>E,rw:()=>k});var r=n(59861);let i=(0,r.HJ)(`
  # Newsletters and channels
  [please ]{join}…{channel}
  thanks for reading … subscribe

  # Other pages of the site
  {look}[ {further}]:
  also read:
  related:
  more on …:
  more from …:

  # Where a picture is from
  {picture}[ {credit}]:
  {picture}[ {credit}] by
  {picture}[ {credit}] courtesy

  # Cookies, and terms that a form makes its readers agree to
  this website uses cookies
  this site uses cookies
  we use cookies
  by clicking
  by continuing
  by signing up
  by submitting
  by subscribing

  # Who owns it
  ©…$
  copyright …$
  all rights reserved
  `,{begin:`^`,gap:80,where:{join:(0,r.HJ)(`subscribe
sign up
join
follow
register`),channel:(0,r.HJ)(`
        newsletter
        update[s]
        inbox
        mailing list
        email
        channel
        podcast
        twitter
        linkedin
        facebook
        us
        weekly
        daily
        free
        `),look:(0,r.HJ)(`read
see
watch
listen`),further:(0,r.HJ)(`more
also
next`),picture:(0,r.HJ)(`[featured ]image[s]
photo[s]
picture[s]
cover`),credit:(0,r.HJ)(`credit
source`)}}),a=(0,r.HJ)(`
  article[s]
  post[s]
  story
  stories
  news
  reading
  coverage
  content
  topic[s]
  link[s]
`),o=(0,r.HJ)(`
  related
  recommended
  similar
  popular
  latest
  recent
  featured
  trending
  most read
  more
  other
  further
  suggested
`),s=(0,r.HJ)(`
  article
  post
  story
`),c=(0,r.HJ)(`
  newsletter[s]
  inbox
  updates
`),l=(0,r.HJ)(`
  # Lists of other pages
  {which} [{pages} ]{pages}
  {which} [{pages} ]{of} …
  {which} [{pages} ]for you
  {which} [{pages} ]like this
  read more
  read next
  read also
  see also
  see more
  up next
  next up
  next article
  next post
  you {may} [also ]like
  you {may} [also ]enjoy
  you {may} [also ]be interested in
  don't miss
  in case you missed it

  # What readers said and may say
  {leave} a comment
  {leave} a reply
  comment[s]
  {n} comment[s]
  comments {n}
  comments ({n})
  discussion
  response[s]
  join the discussion
  join the conversation

  # Buttons, and what goes out by mail
  share
  share on
  share [this ]{page}
  share this
  follow us
  stay in touch
  stay connected
  stay up to date
  stay updated
  subscribe[ …]
  sign up … {mail}[ …]
  get … {mail}[ …]
  [our ]newsletter

  # Of the article, but not its text
  about the author[s]
  tag[s]
  filed under
  categories
  [table of ]contents
  on this page
  in this article
  footnotes
  end[ ]notes
  `,{begin:`^`,end:`[:]$`,where:{which:o,pages:a,page:s,mail:c,of:(0,r.HJ)(`from
on
in
by`),may:(0,r.HJ)(`may
might`),leave:(0,r.HJ)(`leave
post
add`)}}),u=(0,r.HJ)(`
  # Advertisements
  ad
  advertisement
  advertising
  sponsored[ {page}]
  sponsored content
  scroll to continue[ …]
  {page} continues[ …]

  # Buttons
  share[ this][ {page}]
  share {to} {w}
  tweet
  email[ this]
  print
  comment[s]
  reply
  save
  like
  copy[ link]
  copied
  link copied[ …]
  listen[ to[ this] article]
  loading
  load more
  previous
  next
  skip to [main ]content
  back to top
  continue reading[ …]
  {look} more[ here]
  {look} more at …
  read also
  see also
  view all
  view more
  view comments
  show more
  show less
  show comments

  # Counts
  {n} {reactions}
  {n}[ ]min[s] read
  {n} minute[s] read

  # The last line of a story
  [the ]end
  `,{begin:`^`,end:`$`,where:{page:s,to:(0,r.HJ)(`on
via
to`),look:(0,r.HJ)(`read
see
learn
find out`),reactions:(0,r.HJ)(`comment[s]
share[s]
like[s]
view[s]
clap[s]`)}}),d=(0,r.HJ)(`
  [table of ]contents
  toc
  on this page
  {inside} this {text}
  jump to
  quick links
  today's links
  section[s]
  `,{begin:`^`,end:`[ ][:]$`,where:{inside:(0,r.HJ)(`in
inside`),text:(0,r.HJ)(`article
post
issue
guide
report`)}}),f=(0,r.HJ)(`
  {verify} [that ]{you are} {visitor}
  {verify} if {you are} {visitor}
  are you a human
  are you a robot
  unusual traffic
  unusual activity
  checking your browser
  complete the captcha
  complete the security check
  needs to review your connection
  needs to review the security of your connection
  `,{where:{verify:(0,r.HJ)(`verify
verifying
confirm
make sure
checking`),"you are":(0,r.HJ)(`you are
you're`),visitor:(0,r.HJ)(`[a ]human
[not ]a robot
[not ]a bot`)}}),p=(0,r.HJ)(`
  # Consent
  we value your privacy
  we and our [{n} ]partners
  {site} use[s] cookies
  {store} … information on {a} device
  accept all
  reject all
  allow all
  manage options
  manage preferences
  manage cookies

  # A script or a cookie that is missing
  {enable} javascript
  {enable} cookies
  javascript is disabled
  javascript has been disabled
  javascript is required

  # An account that is missing
  log in to {read}
  sign in to {read}
  create a free account to {read}
  `,{where:{site:(0,r.HJ)(`we
this [web]site
our partners`),store:(0,r.HJ)(`store[d]
access`),a:(0,r.HJ)(`a
your`),enable:(0,r.HJ)(`enable
turn on
activate`),read:(0,r.HJ)(`continue
read
view`)}}),m=(0,r.HJ)(`
  {subscribe}…{gain}
  already {have} subscriber
  already {have} member
  already {have} account
  already {have} subscription
  cookie policy
  cookie settings
  cookie preferences
  cookie notice
  to continue reading
  to keep reading
  free trial
  cancel any[ ]time
  unlock {this} article
  unlock {this} story
  `,{gap:60,where:{subscribe:(0,r.HJ)(`subscribe
subscriber[s]
subscription`),gain:(0,r.HJ)(`to
for
now
today
only
unlock
continue
access
read`),have:(0,r.HJ)(`a[ {w}]
have a[n][ {w}]`),this:(0,r.HJ)(`this
the`)}}),h=(0,r.HJ)(`
  # Lists of other pages
  相关{pages}
  相关报道
  相关链接
  {further}{pages}
  猜你喜欢
  热门{pages}
  往期推荐
  往期回顾
  往期精选
  上一篇
  下一篇

  # What readers said and may say
  [{all}]评论
  发表评论

  # Of the article, but not its text
  关于作者
  作者简介
  目录
  标签
  脚注
  尾注
  `,{begin:`^`,end:`[:]$`,where:{pages:(0,r.HJ)(`阅读
文章
推荐
新闻
内容
资讯`),further:(0,r.HJ)(`推荐
延伸
扩展
更多`),all:(0,r.HJ)(`全部
最新
精彩
热门`)}}),g=(0,r.HJ)(`
  # Buttons
  点赞
  收藏
  分享[到…]
  举报
  复制链接
  返回顶部
  展开全文
  阅读全文
  查看更多
  加载中…
  赞赏
  喜欢作者
  在看
  开启小程序
  打开app…

  # The last line of a story
  [全文]完
  `,{begin:`^`,end:`$`}),_=(0,r.HJ)(`
  # What readers are to do
  点击…关注
  点击…阅读
  点击…订阅
  {scan}…二维码
  {scan}…扫码
  {scan}…关注
  欢迎关注
  欢迎订阅
  欢迎转发
  欢迎加入
  {if}…{like}
  [随手]点[个]赞…再走
  [随手]点[个]赞…吧
  [随手][点[个]]在看…再走
  [随手][点[个]]在看…吧

  # Who made it
  [【]{role}[ ]{sign}
  {n}年{n}月{n}日…{byline}
  {n}-{n}-{n}…{byline}
  {n}/{n}/{n}…{byline}
  {n}.{n}.{n}…{byline}

  # Where it is from, and whose it is
  [{text}]来源:
  [{text}]出处:
  原文标题:
  原文链接:
  原文地址:
  本文标题:
  本文链接:
  本文地址:
  原标题:
  本文来自
  本文来源于
  本文转载自
  本文经授权
  版权声明
  版权所有
  未经…授权
  未经…转载
  如需…授权
  如需…转载
  如有侵权

  # Where a picture is from
  [△][▲][ ]图:
  [△][▲][ ]图/
  图源:
  {picture}[来源][来自]:
  `,{begin:`^`,gap:16,where:{scan:(0,r.HJ)(`长按
扫`),if:(0,r.HJ)(`觉得
如果`),like:(0,r.HJ)(`在看
点赞
转发
分享
三连`),role:(0,r.HJ)(`责任编辑
责编
编辑
作者
撰文
编译
翻译
校对
审校
排版
策划
出品
文`),sign:(0,r.HJ)(`:
/
|
丨
｜`),byline:(0,r.HJ)(`来源
作者
编辑
浏览
阅读`),text:(0,r.HJ)(`文章
本文`),picture:(0,r.HJ)(`题图
配图
封面
图片`)}}),v=(0,r.HJ)(`
  环境异常
  完成验证后
  安全验证
  访问过于频繁
`),y=(0,r.HJ)(`
  # Consent
  接受所有[ ]cookie
  接受全部[ ]cookie
  我们使用[ ]cookie

  # A script or a cookie that is missing
  {enable}…javascript
  {enable}…cookie

  # An account that is missing
  登录后查看
  登录后继续
  登录后阅读
  `,{gap:6,where:{enable:(0,r.HJ)(`开启
启用
打开`)}}),b=(0,r.HJ)(`
  {pay}后
  {pay},
  {pay}，
  {pay}以
  {pay}即可
  {pay}阅读
  {pay}解锁
  剩余…付费
  余下…付费
  `,{gap:8,where:{pay:(0,r.HJ)(`订阅
开通会员
成为会员
付费`)}}),x=(0,r.HJ)(`
  目[ ]录
  本文目录
  文章目录
  目次
  `,{begin:`^`,end:`[ ][:]$`}),S=(0,r.EB)(l,h),C=(0,r.EB)(u,g),w=(0,r.EB)(i,_),T=(0,r.EB)(f,v),E=(0,r.EB)(p,y),D=(0,r.EB)(m,b),O=(0,r.EB)(d,x);function k(e){return e.replace(/\s?[:：]/g,`:`)}}),19290:((e,t,n)=>{n.d(t,{R:()=>i,V:()=>r});function r({titleFrom:e}){return e===`address`}function i({story:e,articles:t}){let n=e=>{let n=t.find(({url:t})=>t===e.url);return r(e)&&n!==void 0?a(e,n):e};return{story:{...e,lead:n(e.lead),supporting:e.supporting.map(n)},articles:t}}function a(e,{title:t}){if(t===e.title)return e;let{titleFrom:n,...r}=e;return{...r,title:t}}}),61198:((e,t,n)=>{n.r(t),n.d(t,{articleOf:()=>m,articleOfFeed:()=>p});var r=n(56347),i=n(91575),a=n(98810),o=n(13366);let s=1500;function c(e){let t=e.join(``).length;return t===0||t>s?!1:e.filter(u).join(``).length>=.5*t}function l(e,t){let n=e.filter(e=>!u(e)&&!o.O5.test(e)),r=c(e),i=e.join(``).length<=s&&e.length-n.length>=2;if(!r&&!i)return e;let l=new Set((0,a.AT)(t));return n.some(e=>/[.!?…。！？][”’"'」』)）]*$/u.test(e)&&e!==t&&l.intersection(new Set((0,a.AT)(e))).size>=2)?n:r?[]:e}function u(e){return o.yv.test(e)||o.ku.test(e)}function d(e){return c(e)&&e.some(e=>o.ku.test(e))}var f=n(19290);function p({link:e,reason:t}){return m(e,{reason:t})}function m(e,t){let n=(0,r.Ad)(e.content||e.summary),a=`extract`in t?t.extract.paragraphs:[],o=l(a,e.title),s=`extract`in t?t.extract.declared:void 0,c=`reason`in t?t.reason:h(a,o,n);if(`reason`in t||c!==null)return{url:e.url,...`address`in t&&{address:t.address},title:`extract`in t&&(0,f.V)(e)&&t.extract.title||e.title,paragraphs:n,language:(0,i.iK)(null,[e.title,...n].join(`
`)),published:e.published,...s!==void 0&&{declared:s},author:e.author,site:`extract`in t?t.extract.site:null,from:`feed`,reason:c};let{extract:u,address:d}=t;return{url:e.url,address:d,title:u.title??e.title,paragraphs:o,language:u.language,published:u.published??e.published,...s!==void 0&&{declared:s},author:u.author??e.author,site:u.site,from:`page`,reason:null}}function h(e,t,n){if(t.length===0&&d(e))return`challenge`;let r=t.join(``).length;return r===0||r<140&&n.join(``).length>r?`no-text`:null}}),90636:((e,t,n)=>{n.d(t,{K:()=>i,j:()=>r});let r=`NVIDIA|英伟达|辉达|輝達
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
Biden|Joe Biden|拜登`.split(`
`).map(e=>e.split(`|`)),i={makers:`
openai google anthropic microsoft nvidia meta amazon aws apple github hugging face huggingface deepmind
alibaba tencent baidu bytedance huawei intel amd ibm azure
`,models:`
gpt claude gemini llama qwen deepseek mistral codex chatgpt copilot
`}}),69784:((e,t,n)=>{n.d(t,{FQ:()=>r,gQ:()=>s,n6:()=>c});function r(e){return/[^\n -~]/.test(e)?e.replace(a,e=>i[e]??o(e)):e}let i={"‘":`'`,"’":`'`,"“":`"`,"”":`"`,"„":`"`,"‑":`-`,"‐":`-`,"−":`-`,"\xA0":` `," ":` `," ":` `,"　":` `,"	":` `},a=/[‘’“”„‑‐−\u00a0\u2009\u202f\u3000\t]|[\uff05\uff0b-\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e]/g;function o(e){let t=e.charCodeAt(0);return t<384?e.normalize(`NFD`).charAt(0):t===65292?e:String.fromCharCode(t-65248)}function s(e){let t=e.toLowerCase();return t.length===e.length?t:[...e].map(e=>e.toLowerCase().length===e.length?e.toLowerCase():e).join(``)}function c(e,t){return e<t?-1:+(e>t)}}),59861:((e,t,n)=>{n.d(t,{Dx:()=>r,EB:()=>s,HJ:()=>a,d8:()=>i});function r(e){return e.split(`
`).map(e=>e.trim()).filter(e=>e!==``&&!e.startsWith(`#`))}function i(e){return e.split(`
`).filter(e=>!e.startsWith(`#`)).flatMap(e=>e.split(/\s+/)).filter(e=>e!==``)}function a(e,t={}){let n=r(e);if(n.length===0)throw Error(`a list of phrases has no phrase`);let{begin:i=``,end:a=``,notAfter:s,notBefore:l,cased:u=!1}=t,d=s?`(?<!${s.source}\\s?)`:``,f=l?`(?!\\s?${l.source})`:``,p=n.map(e=>c(`${i}${e}${a}`,t)),m=p.every(e=>e.startsWith(`^`))?`^(?:${p.map(e=>e.slice(1)).join(`|`)})`:`(?:${p.join(`|`)})`,h=`${d}${m}${f}`,g=u?``:`i`,_=o(()=>new RegExp(h,g)),v=o(()=>new RegExp(h,`g${g}`)),y=d===``?_:o(()=>new RegExp(m,g)),b=e=>y===_||y().test(e),x=e=>b(e)&&_().test(e);return{lines:n,options:t,source:h,test:x,find(e){let t=b(e)?_().exec(e):null;return t&&{index:t.index,text:t[0]}},all:e=>x(e)?[...e.matchAll(v())].map(({index:e,0:t})=>({index:e,text:t})):[],remove:e=>e.replace(v(),``)}}function o(e){let t;return()=>(t??=e(),t)}function s(...e){return{test:t=>e.some(e=>e.test(t))}}function c(e,{gap:t=40,where:n={}}){let r=``,i=0,a=[...e];for(let o=0;o<a.length;o+=1){let s=a[o]??``;if(s===` `&&a[o+1]===`…`&&a[o+2]===` `)r+=`${d}(?:\\S.{0,${t-1}}?${d})?`,o+=2;else if(s===`\\`)o+=1,r+=m(a[o]??``);else if(s===`{`){let t=a.indexOf(`}`,o);if(t<0)throw Error(`a brace is not closed in the phrase “${e}”`);r+=p(a.slice(o+1,t).join(``),n,e),o=t}else s===`[`?(i+=1,r+=`(?:`):s===`]`?(--i,r+=`)?`):s===`^`&&o===0?r+=`^`:s===`$`&&o===a.length-1?r+=`$`:r+=f(s,t)}if(i!==0)throw Error(`a bracket is not closed in the phrase “${e}”`);return`${l.test(e)?`\\b`:``}${r}${u.test(e)?`\\b`:``}`}let l=/^\[?[A-Za-z\d]|^\*|^\{n\d?\}|^\{w\}/,u=/[A-Za-z\d]\]?$|\{n\d?\}$|\{w\}$/,d=`\\s{1,4}`;function f(e,t){return e===` `?d:e===`'`?`['’]`:e===`*`?`\\w*`:e===`…`?`.{0,${t}}?`:m(e)}function p(e,t,n){let r=/^n(\d?)$/.exec(e)?.[1];if(r!==void 0)return r===``?`\\d+`:`\\d{1,${r}}(?!\\d)`;if(e===`w`)return`[\\w'’\\-\\u00c0-\\u1fff\\u3040-\\ud7ff\\uf900-\\ufaff]{1,40}`;let i=t[e];if(!i)throw Error(`the phrase “${n}” names a list “${e}” that it was not given`);return i.source}function m(e){return/[\^$\\.*+?()[\]{}|/]/.test(e)?`\\${e}`:e}}),98810:((e,t,n)=>{n.d(t,{AO:()=>S,AT:()=>j,Hn:()=>A,L6:()=>N,R4:()=>x,WV:()=>T,ZB:()=>O,cL:()=>k,eC:()=>I,gC:()=>P,hy:()=>w,j:()=>C,zl:()=>M});var r=n(21224),i=n(55201),a=n(40140),o=n(90636),s=n(69784),c=n(59861),l=n(91575),u=n(92852);let d=new Set(i.e.flatMap(e=>(0,c.d8)(e.articles))),f=new Set([...d,...i.e.flatMap(e=>(0,c.d8)(e.commonest))]),p=new Set([...f,...i.e.flatMap(e=>(0,c.d8)(e.stopWords))]),m=i.e.map(e=>e.announcing),h=[...i.e.map(e=>e.commonTerms),...m,...i.e.map(e=>e.pageForms),o.K.makers,o.K.models].flatMap(c.d8),g=new Set([...h,...r.qq].map(u.W)),_=[...i.e.map(e=>e.general),...m].flatMap(c.d8),v=new Set([..._,...r.qq].map(u.W)),y=new Set([...m,...i.e.map(e=>e.pageForms)].flatMap(c.d8).map(u.W)),b=new Set(a.o);function x(e){return p.has(e.includes(`'`)?e.replaceAll(`'`,``):e)}function S(e){return g.has(e)}function C(e){let t=k(e).toLowerCase();return x(t)||v.has((0,u.W)(t))}function w(e){return y.has(e)}function T(e){return b.has(e)}let E=`[[\\p{L}\\p{M}\\p{N}]--[${l.y8}]]`,D=RegExp(`[${l.y8}]+|${E}+(?:(?:[.'](?=${E})|(?<=\\d),(?=\\d))${E}+)*`,`gv`);function O(e){let t=[];for(let{0:n,index:r}of(0,s.FQ)(e).matchAll(D)){let e=k(n).toLowerCase();if((0,l.B2)(e))for(let n=0;n+1<e.length;n+=1)t.push({text:e.slice(n,n+2),index:r+n});else t.push({text:e,index:r})}return t}function k(e){return e.replace(/'s$|s$(?<=^\p{Lu}{2,}s)/u,``)}function A(e){return O(e.normalize(`NFKC`)).map(e=>e.text)}function j(e){return A(e).filter(e=>!x(e))}function M(e){return A(e).filter(e=>!f.has(e))}function N(e){return new Set(A(e).flatMap(e=>e.split(`.`)).filter(e=>(0,l.B2)(e)||/^\p{L}.{2}/u.test(e)&&!d.has(e)))}function P(e){return(0,l.B2)(e)?[]:Array.from({length:Math.max(0,e.length-3)},(t,n)=>e.slice(n,n+4))}let F=new Intl.Segmenter(`zh`,{granularity:`word`});function I(e){return[...F.segment(e)].flatMap(({segment:e,isWordLike:t})=>t?[e]:[])}}),92852:((e,t,n)=>{n.d(t,{W:()=>r});function r(e){if(e.length<=3||!/^[a-z]+$/.test(e))return e;let t=o(i(e));return t.length>3?t.replace(/[ey]$/,``):t}function i(e){return/(?:ss|us|is)$/.test(e)?e:e.length>4&&e.endsWith(`ies`)?`${e.slice(0,-3)}y`:/(?:sh|ch|x|z|ss)es$/.test(e)?e.slice(0,-2):e.endsWith(`s`)?e.slice(0,-1):e}let a=[`ing`,`ed`,`ement`,`ment`,`ation`,`er`,`ion`,`ly`];function o(e){let t=a.find(t=>{let n=e.slice(0,-t.length);return e.endsWith(t)&&n.length>=3&&/[aeiouy]/.test(n)});return t===void 0?e:e.slice(0,-t.length).replace(/([bdfgklmnprt])\1$/,`$1`)}})};