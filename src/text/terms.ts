/**
 * Chinese terms of the field with the beginnings of the English words that stand for them, so that what a Chinese line
 * speaks of can be found again in an English source. General knowledge; one term a line.
 */
const table = `
延迟|latenc delay
时延|latenc
首字|ttft first
吞吐|throughput tps
带宽|bandwidth
显存|memory vram gpu
内存|memory ram
缓存|cache
参数|param
权重|weight
上下文|context
窗口|window
量化|quantiz quantis
推理|inferenc reason
训练|train
微调|fine-tun finetun tun
预训练|pretrain pre-train
蒸馏|distill
准确率|accura
精度|accura precis
得分|scor
分数|scor
基准|benchmark
评测|eval benchmark
测试|test
成本|cost
价格|pric cost
定价|pric
售价|pric
费用|fee cost
收费|charg pric
免费|free
订阅|subscri
用户|user
客户|customer client
开发者|develop
员工|employ staff
工程师|engineer
研究|research stud
团队|team
公司|compan firm
融资|fund rais round
估值|valu
投资|invest
收购|acqui
营收|revenue
收入|revenue income
利润|profit
亏损|loss
增长|grow grew increas ris rose
上升|increas ris rose
提升|improv increas boost gain
提高|improv increas boost
加速|speed accelerat fast
更快|fast
下降|drop fell decreas declin reduc lower
降低|reduc lower cut decreas drop
减少|reduc fewer cut decreas
缩短|short reduc cut
节省|sav reduc
裁员|layoff cut laid
发布|releas launch announc publish introduc
推出|launch releas introduc
宣布|announc
上线|launch availab roll
开源|open-sourc open
升级|upgrad updat
更新|updat
支持|support
模型|model
数据|data
数据集|dataset corpus
语料|corpus
语言|languag
任务|task
代码|code coding
编程|cod program
智能体|agent
工具|tool
插件|plugin plug-in
漏洞|vulnerab flaw bug
攻击|attack
安全|secur safe
芯片|chip
显卡|gpu card
加速卡|accelerat gpu card
集群|cluster
节点|node
服务器|server
数据中心|data center data centre
功耗|power watt
能耗|energ power
电力|power electric
请求|request
并发|concurren
批次|batch
查询|quer
下载|download
仓库|repositor
论文|paper
作者|author
版本|version
协议|protocol licen
许可|licen
音频|audio
语音|speech voice audio
图像|image
图片|image
视频|video
文本|text
文档|document doc
页面|page
会话|session
对话|convers dialog
记忆|memor
检索|retriev search
搜索|search
向量|vector embed
专家|expert
层|layer
注意力|attent
解码|decod
预填充|prefill
投机|speculat
调度|schedul
编译|compil
内核|kernel
通信|communicat
存储|stor
磁盘|disk
云|cloud
企业|enterpris business compan
学生|student
教师|teacher
学校|school
医院|hospital
医生|doctor physician clinic
患者|patient
病例|case
法院|court
起诉|su lawsuit
监管|regulat
政府|govern
国家|countr nation
地区|region
城市|cit
市场|market
份额|share
季度|quarter
年度|annual year
每月|month
每天|day dail
每秒|second
每周|week
平均|averag mean
最高|up to max highest top
最低|min lowest
总计|total
占比|share percent account
错误率|error
错误|error
成功率|success
命中率|hit
召回|recall
幻觉|hallucinat
人类|human
专业|profession expert
机器人|robot
自动驾驶|autonomous self-driv
卫星|satellite
天气|weather
预报|forecast
蛋白质|protein
药物|drug
基因|gene genom
物种|species
数学|math
物理|physic
科学|scien
`;

const terms = new Map<string, readonly string[]>(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [chinese = '', english = ''] = line.split('|');
      return [chinese, english.split(' ')];
    }),
);

const longestTerm = Math.max(...[...terms.keys()].map((term) => term.length));

/** The terms in a text, with where each stands and how English words for it begin. */
export function termsIn(text: string): { readonly index: number; readonly english: readonly string[] }[] {
  const found: { index: number; english: readonly string[] }[] = [];
  for (let index = 0; index < text.length; index++) {
    for (let length = longestTerm; length > 0; length--) {
      const english = terms.get(text.slice(index, index + length));
      if (english === undefined) continue;
      found.push({ index, english });
      index += length - 1;
      break;
    }
  }
  return found;
}
