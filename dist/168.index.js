export const id=168;export const ids=[168];export const modules={80930:((e,t,n)=>{n.d(t,{n:()=>r});function r({verdict:e}){return e!==`supported`&&e!==`derived`}}),90168:((e,t,n)=>{n.r(t),n.d(t,{lookUpItem:()=>nr,lookUpLines:()=>rr,ordersIn:()=>ir,readThrough:()=>$n,writeExcerpt:()=>er,writeOutlook:()=>tr});var r=n(77598),i=n(60560),a=n(69784),o=n(91575),s=n(69549);let c=new WeakMap;function l(e){let t=c.get(e);if(t)return t;let n=d(f(e));return c.set(e,n),n}function u(e){return l(e).passages.reduce((e,{mentions:t})=>e+t().length,0)}function d(e){let t=e.map((t,n)=>(ee(t,e[n-1])?`
`:``)+t.text).join(``),n=(0,a.gQ)(t),r=new Map;return{passages:e,text:t,lower:n,has(e){let t=r.get(e);return t===void 0&&(t=n.includes(e),r.set(e,t)),t},isChinese:(0,o.YP)(t),evidenceAt(t){let n=0,r=e.length;for(;r-n>1;){let i=n+r>>1;(e[i]?.start??0)<=t?n=i:r=i}let i=e[n];return i?.evidence(t-i.start)??null}}}function ee({paragraph:e},t){return t!==void 0&&t.paragraph!==e}function f({story:e,articles:t}){let n=[],r=0,i=0,o=(e,t,o)=>{let c=t.normalize(`NFC`).trim();if(c===``)return;r+=1,n.length>0&&(i+=1);let l=(0,a.FQ)(c);for(let{start:t,end:a}of p((0,s.IC)(c),c.length))n.push(m({url:e,text:l.slice(t,a),published:o,paragraph:r,start:i},c,t)),i+=a-t};for(let{url:e,title:n,site:r,author:i,paragraphs:a,published:s}of t){for(let t of[n,r??``,i??``])o(e,t,s);for(let t of a)o(e,t,s);s&&o(e,s.slice(0,10),s)}for(let{url:n,title:r,summary:i,content:a,published:s}of[e.lead,...e.supporting]){let e=t.find(e=>e.url===n);if(o(n,r,s),o(n,i,s),e?.from!==`page`)for(let e of a.split(/\n\s*\n/))o(n,e,s);o(n,n,s)}return n}function p(e,t){return e.map(({start:n},r)=>({start:n,end:e[r+1]?.start??t}))}function m(e,t,n){let r;return{...e,lower:(0,a.gQ)(e.text),mentions(){return r??=(0,i.T)(e.text),r},evidence:(r=0)=>({url:e.url,sentence:h(t,n+r)})}}function h(e,t){let{start:n,end:r}=(0,s.IC)(e).find(e=>e.end>t)??{start:0,end:e.length};return e.slice(n,r)}var g=n(80930),_=n(26362),v=n(35310),y=n(33028);let b=RegExp(`(?<=^|[^${o.G6}]|[的在是和与及对向从到由为把被将让给于了中后前时，])(?<core>[${o.G6}·]{2,8}?)(?<end>大学|学院|公司|集团|银行|研究院|研究所|实验室|委员会|法院|检察院|俱乐部|基金会|协会|出版社|报社|电视台|医院|中学|小学|中心|部|局|厅|省|市|县|区|州|镇|村|岛|湾|队|港|山|湖)(?=$|[^${o.G6}]|[的在是和与及对向从到由为把被将让给于了以主客将曾已也经、]|近日|日前|今天|昨天|当天|表示|宣布|发布|举行|召开|副|主任|院长|校长|教授|负责人|发言人)`,`gu`),te=RegExp(`(?<=^|[^${o.G6}]|主任|主席|总裁|经理|总理|部长|局长|教授|院长|校长|书记|记者|队长|教练|主教练|董事长|负责人|发言人|创始人)(?<core>[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文][${o.G6}]{1,2}?)(?=(?:近日|日前|今天|昨天|当天|当日|随后|还|也)?(?:表示|说|认为|指出|介绍|称|强调|透露|告诉|宣布|在(?:会上|接受)))`,`gu`),ne=/[的了是在不有这那和与及我你他她它们此各每该本其个些多]|位于|深入|连续|击败|战胜|提升|提高|球$|^(?:自治|直辖|所)|[东西南北]地$|^(?:全国|世界|国际|中国|我国|目前|所有|一些|整个|当地|附近)$/;function re(e,t){if(!(0,o.w8)(e))return[];let n=[],r=(e,t)=>{n.some(n=>t<n.index+n.text.length&&n.index<t+e.length)||n.push({kind:`name`,text:e,index:t,isLoose:!1,parts:[e]})};for(let t of y._)for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+t.length))r(t,n);if(!t)return n;for(let{groups:t,index:n}of e.matchAll(te))t?.core&&r(t.core,n);for(let{groups:t,index:n}of e.matchAll(b)){let{core:e=``,end:i=``}=t??{};ne.test(e)||r(i.length>1?e+i:e,n)}return n}var ie=n(8623);let ae={inEnglish:4,inChinese:6},oe={inEnglish:2,inChinese:2,characters:4},se=/"(?<words>[^"\n]{4,600})"|(?:[「『])(?<words>[^」』\n]{4,600})[」』]/gu,ce=/(?:[称说道]|表示|指出|坦言|写道|强调|直言|回应|\b(?:said|says|saying|told|tells|wrote|writes|added|adds|noted|replied))[：:，,\s]*$/iu,le=/^[,，.。]?\s*(?:(?:she|he|they|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*) )?(?:said|says|wrote|writes|added|adds|noted|told)\b/u;function ue(e,t){let n=(0,o.w8)(e)?`inChinese`:`inEnglish`;return[...e.matchAll(se)].flatMap(r=>{let i=r.groups?.words??``,a=(0,o.zW)(i),s=i.match(/[\p{Script=Latin}\d']+/gu)?.length??0,c=ce.test(e.slice(Math.max(0,r.index-16),r.index))||le.test(e.slice(r.index+r[0].length,r.index+r[0].length+60)),l=a>s&&!t;return(a>s?(c||t)&&a>=(c?oe.characters:10):s>=(c?oe:ae)[n])?[{kind:`quotation`,text:r[0],index:r.index,isLoose:!1,words:i,isTranslated:l}]:[]})}function de({words:e,isTranslated:t},n){if(t){let e=n.text.search(fe);return e<0?null:{index:e,isExact:!0}}let r=e.split(/\.{3}|…+|\[[^[\]]*\]/).map(pe).filter(e=>e!==``),i=r.map(e=>x(n).text.indexOf(e)),[a=-1]=i;if(i.every(e=>e>=0))return{index:he(n,a),isExact:!0};let o=r.toSorted((e,t)=>t.length-e.length)[0]??``,s=o.slice(0,Math.ceil(o.length*.6)),c=[s,o.slice(o.length-s.length)].map(e=>x(n).text.indexOf(e)).find(e=>e>=0);return c===void 0?null:{index:he(n,c),isExact:!1}}let fe=/["“„«「][^"“”„«»「」\s]+\s+[^"“”„«»「」\s]+\s[^"“”„«»「」]*["”“»」]|[「“][^「」“”]{6,}[」”]/u;function pe(e){return e.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu,``)}let me=new WeakMap;function x(e){let t=me.get(e);if(!t){let n=[],r=``;for(let{0:t,index:i}of e.lower.matchAll(/[\p{L}\p{N}]+/gu))n.push({bare:r.length,origin:i}),r+=t;t={text:r,runs:n},me.set(e,t)}return t}function he(e,t){let n=x(e).runs.findLast(({bare:e})=>e<=t);return n===void 0?0:n.origin+t-n.bare}let S=`president vice-president | 总统(?!令)
chairman chairwoman chairperson chair*
director*
manager* boss* coach*
representative* rep* salesperson salesman saleswoman agent*
consultant adviser advisor
minister secretary chancellor + ministry prime premier | 部长|首相|大臣
ambassador | 大使(?!馆)
mayor | 市长
governor | 州长
senator + senate | 参议员
commissioner
prosecutor | 检察官
judge* justice* magistrate + court
officer*
professor
lecturer
researcher scientist
economist | 经济学家
analyst | 分析师
therapist psychologist | 心理学家
engineer* developer* programmer*
accountant | 会计师
architect
founder co-founder cofounder | 创始人
spokesman spokeswoman spokesperson + spokes | 发言人
editor*
journalist reporter* correspondent
striker* forward*
midfielder
defender* centre-back
goalkeeper* keeper*
captain* skipper*
king*
queen*
prince
princess
husband | 丈夫
wife | 妻子
father* dad
mother* mum mom
brother
sister
son
daughter | 女儿
uncle
aunt
nephew
niece
cousin
boyfriend
girlfriend
actor* actress
singer | 歌手
lawyer attorney solicitor barrister + counsel legal law | 律师(?!函|所|事务)
doctor* physician
nurse | 护士
teacher*
student*
intern + internship | 实习生
owner*`.split(`
`).map(ge);function ge(e){let[t=``,n]=e.split(` | `),[r=``,i]=t.split(` + `),a=r.split(` `),o=a.map(e=>e.replace(`*`,``));return{people:a.filter(e=>!e.endsWith(`*`)),ambiguous:o.filter(e=>!a.includes(e)),inSource:RegExp(`(?<!\\p{L})(?:${[...o.map(_e),...i?.split(` `)??[]].join(`|`)})`,`u`),chinese:n===void 0?null:new RegExp(n,`u`)}}function _e(e){return e.length>6?e.replace(/(?:er|or|ant|ive|ist)$/,``):e}let C=e=>e.join(`|`),ve=C(S.flatMap(({people:e,ambiguous:t})=>[...e,...t])),ye=RegExp(`(?<![\\p{L}-])(?<role>${C(S.flatMap(e=>e.people))})s?(?![\\p{L}-])`,`giu`),be=new RegExp(S.flatMap(({chinese:e})=>e?.source??[]).join(`|`),`gu`),xe=C(S.flatMap(e=>e.ambiguous)),Se=RegExp(`(?<![\\p{L}-])(?<role>${xe}),? $`,`iu`),Ce=RegExp(`^(?:'s?)?, (?:an?|the|his|her|its|their|likely|current|former) (?:[\\p{L}'-]+ ){0,3}?(?<role>${xe})(?![\\p{L}-])`,`iu`),we=RegExp(`(?<![\\p{L}-])(?:${ve})s?(?![\\p{L}-])`,`u`);function Te(e){let t=[...e.matchAll(ye)].flatMap(e=>{let t=e.groups?.role?.toLowerCase()??``;return Ee(e,S.find(e=>e.people.includes(t)))}),n=(0,o.w8)(e)?[...e.matchAll(be)]:[];return[...t,...n.flatMap(e=>Ee(e,S.find(t=>t.chinese?.test(e[0]))))]}function Ee({0:e,index:t},n){return n===void 0?[]:[{kind:`role`,text:e,index:t,isLoose:!1,group:n}]}function De({group:e},{lower:t,isChinese:n}){return!n&&!e.inSource.test(t)&&we.test(t)}function Oe(e,{text:t,index:n},{lower:r}){let i=(Se.exec(e.slice(Math.max(0,n-24),n))??Ce.exec(e.slice(n+t.length,n+t.length+60)))?.groups?.role?.toLowerCase(),a=S.find(e=>i!==void 0&&e.ambiguous.includes(i));return a!==void 0&&!a.inSource.test(r)&&we.test(r)}let ke=/(?:^| )(?<word>\p{Lu}[\p{L}]+) (?<letter>[A-HJ-Z])$/u,Ae=/(?<![A-Za-z\d])(?<letter>[A-H])\+?\s?轮(?!胎|毂|询|椅|廓|换|到|次)/gu;function je(e){return e.includes(`轮`)?[...e.matchAll(Ae)].map(({0:e,index:t,groups:{letter:n=``}={}})=>({kind:`name`,text:e,index:t,isLoose:!1,parts:[`series ${n.toLowerCase()}`]})):[]}function Me(e,{text:t}){let n=/^(?<letter>[A-H])\+?\s?轮$/u.exec(e)?.groups?.letter,{word:r=`Series`,letter:i=n}=ke.exec(e)?.groups??{};if(i===void 0)return null;let a=RegExp(`(?<!\\p{L})${r}[ -](?<letter>[A-Z])(?![\\p{L}\\d])${r===`Series`?`|(?<letter>[A-H])\\+?\\s?轮`:``}`,`giu`),o=[...t.matchAll(a)],s=o.find(({groups:e})=>e?.letter?.toUpperCase()===i);return{own:s?.index??null,other:s?null:o[0]?.index??null}}function Ne(e,t=!1){return Ie(e).map(({line:e,labels:n})=>{let r=(0,a.FQ)(Re(e,n)),i=new Set;return{line:e,text:r,claims:Fe(r,t).flatMap(t=>{let{kind:n,index:a}=t,o=e.slice(a,a+t.text.length),s=`${n} ${o}`;return Pe(t)||i.has(s)||Ve(r,t)||Be(r,t)?[]:(i.add(s),[{claim:{kind:n===`role`?`name`:n,text:o,line:e},mention:t}])})}})}function Pe(e){return e.isLoose?!(e.kind===`number`&&e.dimension===null&&!e.isLabel&&e.plain>1&&e.plain<10):!1}function Fe(e,t){let n=(0,i.T)(e),r=(0,ie.G)(e,n.filter(e=>e.kind!==`number`||e.dimension!==null)),a=[...(0,v.wX)(r),...je(r),...re(r,t)];return[...n,...a,...Te(r),...ue(e,t)].toSorted((e,t)=>e.index-t.index)}function Ie(e){let t=({text:e,labels:n=[],children:r})=>[{line:Le(e),labels:n.map(Le)},...r.flatMap(t)],n=e.points.filter(({prompt:e})=>!e).flatMap(t);return[{line:e.headline.normalize(`NFC`),labels:[]},...n].filter(({line:e})=>e!==``)}function Le(e){return(0,_.ln)(e).normalize(`NFC`)}function Re(e,t){return t.reduce((e,t)=>t===``?e:e.replaceAll(t,` `.repeat(t.length)),e)}let ze=new Set([1e3,1e6,1e7]);function Be(e,t){return t.kind!==`number`||t.dimension!==null||!ze.has(t.plain)?!1:/(?:\bper|\/|每)\s?$/i.test(e.slice(0,t.index))}function Ve(e,{index:t,text:n}){return t===0&&/^\d{1,2}$/.test(n)&&/^(?:[)）、]|\.\s)/.test(e.slice(n.length))}var He=n(14038);function Ue(e,t,n){if(e.weekday!==null)return Ge(e.weekday,t,n);if(e.quarter!==null){let r=t.quarter??(t.month===null?null:Math.ceil(t.month/3));return e.quarter===r&&(e.year===null||e.year===(t.year??w(n)))}return Ke(t,n).some(({year:t,month:r,day:i})=>(e.year===null||e.year===(t??w(n)))&&(e.month===null||e.month===r)&&(e.day===null||e.day===i))}function We(e,t){let n=e=>[e.year,e.quarter,e.month,e.day,e.weekday].map(e=>e===null?`-`:`x`).join(``);return n(e).replace(/^x(?=.*x)/,`-`)===n(t).replace(/^x(?=.*x)/,`-`)}function Ge(e,t,n){return t.weekday===null?Ke(t,n).some(({year:t,month:r,day:i})=>{let a=t??w(n);return a===null||r===null||i===null?!1:new Date(Date.UTC(a,r-1,i)).getUTCDay()===e}):t.weekday===e}function Ke(e,t){return t===null||e.weekday===null&&e.fromNow===null?[e]:(e.fromNow===null?qe(e.weekday??0,t):[e.fromNow]).map(e=>{let n=new Date(Date.parse(t)+e*864e5);return{year:n.getUTCFullYear(),month:n.getUTCMonth()+1,day:n.getUTCDate()}})}function qe(e,t){let n=(e-new Date(t).getUTCDay()+7)%7;return n===0?[0,-7,7]:[n-7,n]}function w(e){return e===null?null:Number(e.slice(0,4))}var Je=n(96773),T=n(79212);let Ye=1e4,Xe=new Set([`rank`,`score`,`clock`]),Ze=new Set([`percent`,`points`,`multiple`]),E={over:.2,under:.08,peak:.08,about:.1,tenths:.17};function Qe(e,t){if(e.dimension===`score`&&t.dimension===`score`)return e.plain===t.plain||e.plain===t.plain%T.W*T.W+Math.floor(t.plain/T.W);if(e.dimension===t.dimension||e.dimension===`points`&&t.dimension===`percent`)return $e(e,t,e.plain*e.factor,t.plain*t.factor,e.factor);if(e.dimension!==null&&t.dimension!==null)return!1;if(e.isOccasions||t.isOccasions)return e.plain===t.plain;if(Xe.has(e.dimension)||Xe.has(t.dimension))return!1;let n=Ze.has(e.dimension);if(Ze.has(t.dimension))return!1;let r=n?3:2;return!(e.dimension===null?e:t).isBare&&Math.min(e.plain,t.plain)<Ye?!1:(Math.min(e.digits,t.digits)>=r||Math.min(e.plain,t.plain)>=Ye)&&$e(e,t,e.plain,t.plain,1)}function D(e,t){let n=e.plain*e.factor,r=e.step*e.factor/2,i=e.digits>=2?r:Math.min(r,.03*n);return Math.abs(n-t)<=i+n*1e-9||tt(e,null,n,t)}function $e(e,t,n,r,i){if(t.isLoose&&t.step>t.plain)return et(e.plain)&&n>=r&&n<=r+t.step;let a=e.digits>=2?e.step:0;return Math.abs(n-r)<=a*i/2+Math.abs(n)*1e-9||tt(e,t,n,r)}function et(e){return/^\d0*$/.test(String(e))}function tt({hedge:e,factor:t},n,r,i){if(e===null||e===n?.hedge&&nt(r)>=nt(i))return!1;let a=(i-r)/(r||1);return e===`about`?Math.abs(a)<=E.about:e===`under`&&t===10?a<=0&&-a<=E.tenths:e===`over`?a>=0&&a<=E.over:a<=0&&-a<=E[e]}function nt(e){return(0,Je.Mx)(String(e),/0/).replace(/^0\.0*|\./g,``).length}function O(e,{passages:t}){let n=[];for(let[r,i]of t.entries()){let t=i.mentions().find(t=>k(e,t,i));t&&n.push({at:r,passage:i,index:t.index})}return n.length>0?n:e.kind===`date`?at(e,t):e.kind===`number`?ot(e.text,t):n}function k(e,t,{published:n}){switch(e.kind){case`url`:return t.kind===`url`&&it(e.text)===it(t.text);case`version`:return t.kind===`version`?e.version===t.version:t.kind===`number`&&t.dimension===null&&e.version===(0,He.Zm)(t.text);case`date`:return t.kind===`number`?e.month===null&&rt(e,t):t.kind===`date`&&Ue(e,t,n);case`number`:return t.kind===`date`?rt(t,e):t.kind===`number`?(e.isLoose||!t.isLabel)&&Qe(e,t):t.kind===`version`&&e.dimension===null&&(0,He.Zm)(e.text)===t.version}}function rt({year:e},{text:t,plain:n}){return e===n&&/^1\d{3}$/.test(t)}function it(e){return e.replace(/^https?:\/\/(?:www\.)?/i,``).replace(/#.*$/s,``).replace(/\/$/,``).toLowerCase()}function at(e,t){if(e.year===null||(e.month??e.quarter)===null)return[];let n=t=>t.kind===`date`&&t.year===e.year;return t.some(e=>e.mentions().some(n))?t.flatMap((t,n)=>{let r=t.published&&e.quarter===null?void 0:t.mentions().find(t=>t.kind===`date`&&t.year===null&&Ue({...e,year:null},t,null));return r?[{at:n,passage:t,index:r.index}]:[]}):[]}function ot(e,t){if(!/\d[.,]\d/.test(e))return[];let n=[...(0,a.gQ)(e).replaceAll(/\s+/g,``)].map(e=>e.replace(/[^\p{L}\d]/u,`\\$&`)),r=RegExp(`(?<![\\d.,])${n.join(`\\s?`)}(?!\\d|[.,]\\s?\\d)`);for(let[e,n]of t.entries()){let t=n.lower.search(r);if(t>=0)return[{at:e,passage:n,index:t}]}return[]}let st=/(?:\bfrom\s+(?:[\p{L}~]+\s+){0,2}|[从由自](?:原来|此前|之前|原先)?的?\s*)$/iu,ct=/^[^.;。；]{0,30}?(?:\bto\s+(?:[\p{L}~]+\s+){0,2}|[到至为成]了?(?:约|每秒|最高)?\s*)$/iu;function A(e,t){let n=t.filter(e=>e.kind===`number`);return n.flatMap((t,r)=>{let i=n[r+1];if(i===void 0||t.dimension!==i.dimension||t.isLabel||i.isLabel)return[];let a=e.slice(t.index+t.text.length,i.index);return st.test(e.slice(0,t.index))&&ct.test(a)?[{from:t,to:i}]:[]})}function lt(e,t,n,{passages:r}){let i=A(t,n.toSorted((e,t)=>e.index-t.index)).find(({from:t,to:n})=>t.index===e.index||n.index===e.index);if(i===void 0)return null;let a=r.flatMap((e,t)=>A(e.text,e.mentions()).map(n=>({at:t,passage:e,change:n}))),o=(e,t,n)=>k(e,t,n);if(a.some(({passage:e,change:t})=>o(i.from,t.from,e)&&o(i.to,t.to,e)))return null;let s=a.find(({passage:e,change:t})=>o(i.from,t.to,e)&&o(i.to,t.from,e));return s?{at:s.at,passage:s.passage,index:s.change.from.index}:null}let ut=new Map(`延迟|latenc delay
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
科学|scien`.split(`
`).map(e=>{let[t=``,n=``]=e.split(`|`);return[t,n.split(` `)]})),dt=Math.max(...[...ut.keys()].map(e=>e.length));function ft(e){let t=[];for(let n=0;n<e.length;n++)for(let r=dt;r>0;r--){let i=ut.get(e.slice(n,n+r));if(i!==void 0){t.push({index:n,english:i}),n+=r-1;break}}return t}var j=n(98810),pt=n(92852);function mt(e,t,n){let{start:r,end:i}=(0,s.V7)(e,t),a=t.index+t.text.length,o=gt(e).flatMap(({index:e,spellings:o})=>{let s=o[0]?.length??1;if(e<a&&e+s>t.index||e<r||e>=i||!o.some(e=>n.has(e)))return[];let c=e>=a?e-a:t.index-e-s;return[{spellings:o,weight:40/(40+Math.max(0,c))}]});return{neighbours:o,weight:o.reduce((e,{weight:t})=>e+t,0)}}function ht({neighbours:e,weight:t},n,r){let i=n[r]?.lower??``,a=n[r-1]?.lower??``,o=n[r+1]?.lower??``,s=0;for(let{spellings:t,weight:n}of e)t.some(e=>i.includes(e))?s+=n:t.some(e=>a.includes(e)||o.includes(e))&&(s+=n/2);return t===0?1:s/t}let M={line:``,words:[]};function gt(e){return M.line!==e&&(M={line:e,words:_t((0,a.gQ)(e))}),M.words}function _t(e){let t=[];for(let{text:n,index:r}of(0,j.ZB)(e))n.length>1&&!vt(n)&&t.push({index:r,spellings:[(0,pt.W)(n)]});if(!(0,o.w8)(e))return t;for(let{index:n,english:r}of ft(e))t.push({index:n,spellings:r});for(let n of y._){let r=e.indexOf(n);r>=0&&t.push({index:r,spellings:(0,y.Q)(n).map(a.gQ)})}return t}function vt(e){return(0,j.R4)(e)||e.length===2&&[...e].some(j.WV)}var yt=n(31981);function bt(e,{index:t,text:n,dimension:r}){if(r!==null)return[];let i=(/^[^，。；、,.;:：!?()（）]*/u.exec((0,a.gQ)(e.slice(t+n.length,t+n.length+40)))?.[0]??``).replace(yt.fw,``),o=/^-?(?<word>[a-z][\w-]{2,})/.exec(i.trimStart())?.groups?.word;return o===void 0?ft(i.slice(0,9)).find(e=>e.index<=5)?.english??[]:(0,j.R4)(o)||o===`percent`?[]:[(0,pt.W)(o)]}function xt(e,{lower:t},{index:n,text:r}){let i=n+r.length,a=/^[^.;:!?\n]*/.exec(t.slice(i,i+32))?.[0]??``;return e.some(e=>a.includes(e))}function St(e,t){let n=t.mentions().filter(e=>e.kind===`number`);return n.some(t=>Tt(e,t)||wt(e,t)||Ct(e,t))||n.some(t=>(t.dimension===e.dimension||e.dimension===null&&t.dimension===`percent`)&&n.some(n=>t!==n&&Dt(e,t,n)))}function Ct(e,t){if(e.dimension===null||e.dimension!==t.dimension)return!1;let n=N(t)/N(e);return e.hedge===`under`||e.hedge===`peak`?n<=1&&n>=.75:e.hedge===`over`&&n>=1&&n<=1.25}function wt(e,{dimension:t,plain:n,factor:r}){return e.dimension===`percent`&&t===`percent`&&D(e,100-n*r)}function Tt(e,t){let n=Et(e);return n!==``&&n===Et(t)&&(e.dimension===null||t.dimension===null)}function Et({text:e}){return/\d[\d.,]*/.exec(e)?.[0].replaceAll(`,`,``)??``}function Dt(e,t,n){let[r,i]=[N(t),N(n)];return[...t.dimension===n.dimension?[Math.abs(r-i),r+i]:[],...Ot(r,i,n)].some(t=>t>0&&D(e,t))}function Ot(e,t,{dimension:n,plain:r}){return n===`percent`?[e*t/100,e*(1-t/100)]:n===`multiple`||n===null&&r>=10?[e*t]:[]}function N({plain:e,factor:t}){return e*t}function kt(e,t,n,r){let i=bt(t,e);if(i.length===0||n.some(({at:e})=>[e-1,e,e+1].some(e=>i.some(t=>r.passages[e]?.lower.includes(t)))))return null;let[a]=jt(e,r,(e,t)=>t.kind===`number`&&xt(i,e,t));return a===void 0||St(e,a.passage)?null:a}function At(e,t,n){if(e.kind===`number`&&e.dimension===null&&(e.isLoose||e.plain===1))return null;let r=P(jt(e,n,()=>!0),t,n);return r===null||r.closeness<.6||e.kind===`number`&&St(e,r.candidate.passage)?null:r.candidate}function P(e,t,n){let r=null;for(let i of e){let e=ht(t,n.passages,i.at);(r===null||e>r.closeness)&&(r={candidate:i,closeness:e})}return r}function jt(e,{passages:t},n){return t.flatMap((t,r)=>t.mentions().flatMap(i=>Mt(e,i)&&n(t,i)&&!k(e,i,t)?[{at:r,passage:t,index:i.index}]:[]))}function Mt(e,t){return e.kind===`date`?t.kind===`date`&&We(e,t):t.kind!==`number`||t.dimension!==e.dimension||e.dimension===null&&!Nt(e.plain,t.plain)?!1:!t.isLabel&&t.dimension===null&&t.plain>1&&t.plain<10||!t.isLoose}function Nt(e,t){return Math.max(e,t)<=1e3*Math.min(e,t)}var F=n(64055);function Pt(e,t,n){let r=(0,s.T8)(e,t);if(!(0,F.C6)(r)||(0,F.S4)(r))return null;let i=mt(e,t,n);if(i.weight<1.6)return null;let a=n.passages.map((e,t)=>ht(i,n.passages,t)),o=Math.max(...a);if(o<.4)return null;let c=a.some((e,t)=>e>=o*.6&&(0,F.Y9)(n.passages[t]?.lower??``)),l=a.indexOf(o),u=n.passages[l];return c||u===void 0?null:{at:l,passage:u,index:0}}function Ft(e,t,n,r){return r.length===0||(0,F.JN)((0,s.T8)(e,t))?!1:r.every(e=>(0,F.fM)(n,e,e+t.text.length))}var It=n(55201),I=n(59861);function L(e){return(0,I.EB)(...It.e.map(({directions:t})=>{let{amount:n}=t;return(0,I.HJ)(t[e],n===void 0?{}:{where:{amount:(0,I.HJ)(n)}})}))}let R={up:{outright:L(`rising`),perhaps:L(`perhapsRising`)},down:{outright:L(`falling`),perhaps:L(`perhapsFalling`)}},Lt=(0,I.EB)(L(`comparing`),(0,I.HJ)(`→
>`)),Rt=(0,I.EB)(L(`perhapsComparing`),(0,I.HJ)(`/`));function zt(e){let[t,n]=[R.up.outright.test(e),R.down.outright.test(e)];return t===n?null:t?`up`:`down`}function Bt(e,t){return R[e].outright.test(t)}function Vt(e,t){return Bt(e,t)||R[e].perhaps.test(t)}function Ht(e){return Lt.test(e)}function Ut(e){return Ht(e)||Rt.test(e)}var Wt=n(84182);function Gt(e,t,n){return Kt(e)?null:n.find(n=>{let r=qt(n);return r.some(t=>Jt(e,t))||Xt(r,n.text,t).some(t=>Yt(e,t))||Zt(e,r)})??null}function Kt({text:e,dimension:t}){return t!==`percent`&&t!==`multiple`&&/\d-\p{L}/u.test(e)}function qt(e){return e.mentions().filter(e=>e.kind===`number`)}function z({plain:e,factor:t}){return e*t}function Jt(e,t){let n=z(t);return n<=0||e.plain===t.plain?!1:e.dimension===`multiple`&&t.dimension===`percent`?n>=100?D(e,1+n/100):[100/n,100/(100-n)].some(t=>t>=2&&D(e,t)):e.dimension===`percent`&&t.dimension===`multiple`?n<=1?!1:[100*(n-1),100*(1-1/n)].some(t=>D(e,t)):e.dimension===`percent`&&t.dimension===`percent`&&(0,Wt.J)(e)&&D(e,100-n)}function Yt(e,{a:t,b:n,isChange:r}){let[i,a]=[z(t),z(n)].sort((e,t)=>e-t);return i===void 0||a===void 0||i<=0||i===a?!1:e.dimension===`multiple`?D(e,a/i):e.dimension===`points`?t.dimension===`percent`&&D(e,a-i):e.dimension===`percent`?t.dimension!==`percent`&&[100*(a-i)/i,100*(a-i)/a,100*i/a].some(t=>D(e,t)):r&&e.dimension===t.dimension&&[a-i,a+i].some(t=>D(e,t))}function Xt(e,t,n){let r=e=>n.some(t=>t.dimension===e.dimension&&z(t)===z(e)),i=A(t,e).map(({from:e,to:t})=>({a:e,b:t,isChange:!0})),a=e.flatMap((n,i)=>e.slice(i+1).flatMap((e,i)=>{if(n.dimension!==e.dimension||n.isLoose||e.isLoose)return[];let a=t.slice(n.index+n.text.length,e.index),o=i===0&&n.dimension!==null&&a.length<=80&&Ut(a),s=r(n)&&r(e);return o||s?[{a:n,b:e,isChange:s||Ht(a)}]:[]}));return[...i,...a]}function Zt(e,t){let n=t.filter(({dimension:t,isLoose:n})=>t===e.dimension&&!n);return n.length<3||e.dimension===`multiple`?!1:D(e,n.reduce((e,t)=>e+z(t),0))}let Qt={before:32,behind:20};function $t(e,t,n){if(t.dimension!==`percent`||n.length===0)return!1;let{start:r,end:i}=(0,s.V7)(e,t),a=t.index+t.text.length,o=zt(`${(0,s.bI)(e.slice(Math.max(r,t.index-Qt.before),t.index))}#${(0,s.ZJ)(e.slice(a,Math.min(i,a+Qt.behind)))}`);if(o===null)return!1;let c=o===`up`?`down`:`up`;return n.every(({passage:{text:e}})=>Bt(c,e)&&!Vt(o,e))}let B=`Mr|Sir|Lord|mr|sir|lord`,V=`Mrs|Ms|Miss|Lady|Dame|mrs|ms|miss|lady|dame`,en=RegExp(`(?<![\\p{L}])(?:(?<man>${B})|(?<woman>${V}))\\.? $`,`u`);function tn(e,{index:t,parts:n},{text:r}){let i=en.exec(e.slice(Math.max(0,t-8),t))?.groups,a=n.at(-1);if(i===void 0||a===void 0)return null;let o=e=>RegExp(`(?<!\\p{L})(?:${e})\\.? (?:\\p{L}+ )?${a.replaceAll(/[^\p{L}\d]/gu,`\\$&`)}(?!\\p{L})`,`iu`).exec(r),[s,c]=i.man===void 0?[V,B]:[B,V];return o(s)===null?o(c)?.index??null:null}var H=n(90809);let nn=/^(?<first>\p{Lu}[\p{L}\d]+)[ -](?<second>\p{Lu}[\p{L}\d]+)$/u;function rn(e,{text:t}){let{first:n=``,second:r=``}=nn.exec(e)?.groups??{};if(n===``||!RegExp(`(?<!\\p{L})${r}(?!\\p{Ll})`,`u`).test(t))return null;let i=[...t.matchAll(RegExp(`(?<![\\p{L}\\d])${n}(?![\\p{L}\\d])`,`gu`))];return i.every(({index:e})=>{let i=/^[ -](?<word>\p{Lu}\p{L}+)(?:[ -](?<third>\p{Lu}\p{L}+))?/u.exec(t.slice(e+n.length,e+n.length+60));return i!==null&&i.groups?.word!==r&&i.groups?.third!==r})?i[0]?.index??null:null}let U={verdict:`not-found`,index:null};function an({text:e,parts:t},n){let r=Me(e,n);if(r){let{own:e,other:t}=r;return e===null?{verdict:`not-found`,index:t}:{verdict:`supported`,index:e}}let i=sn(e,n)??dn(e,t,n);if(i!==null)return{verdict:`supported`,index:i};let a=/^(?<base>.+?) \d[\w.]*$/u.exec(e);if(a?.groups?.base!==void 0&&/\d{2}/.test(t.at(-1)??``)&&G(e,t,n)===null)return an({...on,text:a.groups.base,parts:t.slice(0,-1)},n);if(t.length>1)return fn(e,t,n);let o=mn(t[0]??``,n);return o===null?U:{verdict:`supported`,index:o}}let on={kind:`name`,index:0,isLoose:!1};function sn(e,t){for(let n of[e,...(0,y.Q)(e),.../s$/.test(e)?(0,y.Q)(e.slice(0,-1)):[]]){let e=W(n,t);if(e!==null)return e}return null}function W(e,{lower:t},n=0){let r=(0,a.gQ)((0,a.FQ)(e)).trim().replaceAll(/'s(?= )/g,``);if((0,o.tv)(r)){let e=t.indexOf(r.replaceAll(/\s/g,``),n);return e>=0?e:ln(r,t,n)}return ln(r,t,n)}let cn=new RegExp(String.raw`[${o.G6}]+|[\p{L}\p{M}]+|\d+`,`gu`);function ln(e,t,n){let r=e.match(cn)??[],[i=``]=r;if(i===``)return null;let a=RegExp(`${r.map(e=>e.replaceAll(/[^\p{L}\d]/gu,``)).join(`(?:'s)?[\\s\\-/.,'&·_+]{0,3}`)}(?:'s?|s|es)?(?![a-z\\d])`,`y`);for(let e=t.indexOf(i,n);e>=0;e=t.indexOf(i,e+1))if(!(/[a-z\d]/.test(i[0]??``)&&/[a-z\d]/.test(t[e-1]??``))&&!un(t,e)&&(a.lastIndex=e,a.test(t)))return e;return null}function un(e,t){return t>=4&&e.startsWith(`non-`,t-4)}function dn(e,t,n){let r=e.replaceAll(/[.\s]/g,``);if(/^\p{Lu}{2,6}s?$/u.test(r)){let e=[...r.replace(/s$/,``)].map(e=>`(?:[\\p{Ll}]{2,3}\\s{1,3}|&\\s{0,3})?${e}[\\p{L}'.]{1,40}`).join(`[\\s-]{1,3}`);return RegExp(`(?<![\\p{L}])${e}(?!\\p{L})`,`u`).exec(n.text)?.index??null}return t.length<3?null:W(t.map(e=>e[0]).join(``),n)}function fn(e,t,n){let r=t.map(e=>mn(e,n)),i=t.filter(e=>!H.Me.has(e)&&!H.YC.has(e)&&!H.vP.has(e)),a=t.filter((e,t)=>r[t]===null),o=a.some(e=>i.includes(e)),s=t.length-1;if(!o){let o=t.some(e=>/\d/.test(e)),c=G(e,t,n);if(c!==null&&(o||t.length===2&&i.length===2))return{verdict:`contradicted`,index:c};let l=rn(e,n);if(l!==null)return{verdict:`contradicted`,index:l};let u=pn(i.filter(e=>!/^\d/.test(e)),n);if(o){let e=/^\d/.test(t[s]??``)?W(`${t[s-1]} ${t[s]}`,n):null;return e!==null&&u!==null?{verdict:`supported`,index:e}:{verdict:`not-found`,index:r.find(e=>e!==null)??null}}return a.length===t.length||i.length>1&&u===null?U:{verdict:`supported`,index:u??r[s]??r[0]??null}}let c=G(e,t,n);return c===null?U:{verdict:`contradicted`,index:c}}function pn(e,{passages:t}){let n=e.map(e=>e.length>5?e.slice(0,-2):e);for(let[e,{lower:r,start:i}]of t.entries()){let a=`${t[e-1]?.lower??``}\n${r}\n${t[e+1]?.lower??``}`;if(n.every(e=>a.includes(e))&&n.some(e=>r.includes(e)))return i}return null}function mn(e,t){let n=W(e,t);if(n!==null)return n;for(let n of(0,y.Q)(e)){let e=W(n,t);if(e!==null)return e}let r=e.replace(/(?:ians?|ans?|ns?|ish|ese|is?|s|es)$/,``);if(r.length<4)return null;let i=RegExp(`${K(r)}(?:ia|ium|a|an|ian|n|ish|ese|i|s|es|e|y|land|al)?s?(?!\\p{L})`,`uy`);for(let e=t.lower.indexOf(r);e>=0;e=t.lower.indexOf(r,e+1))if(i.lastIndex=e,!/\p{L}/u.test(t.lower[e-1]??``)&&!un(t.lower,e)&&i.test(t.lower))return e;return null}function G(e,t,n){let r=t.at(-1)??``,i=t.at(-2)??``;if(/^\d/.test(r)){let e=[...n.lower.matchAll(RegExp(`(?<![a-z\\d])${K(i)}[ -]?(?<number>\\d[\\w.]*)`,`gu`))];return e.some(({groups:e})=>e?.number?.replace(/\.$/,``)===r)?null:e[0]?.index??null}if(t.length!==2||!/^\p{Lu}\p{Ll}+[ -]\p{Lu}/u.test(e)||H.Me.has(r))return null;let a=RegExp(`(?<first>\\p{Lu}[\\p{L}.'-]{1,40}) ${K(hn(r,e))}(?!\\p{L})`,`gu`),o=[...n.text.matchAll(a)].filter(({groups:e})=>{let t=e?.first?.toLowerCase().replace(/[.']/g,``)??``;return!H.YC.has(t)&&!H.Me.has(t)});return o.some(({groups:e})=>e?.first?.toLowerCase().startsWith(i))?null:o[0]?.index??null}function hn(e,t){let n=t.toLowerCase().lastIndexOf(e);return n<0?e:t.slice(n,n+e.length)}function K(e){return e.replaceAll(/[.*+?^${}()|[\]\\]/g,`\\$&`)}let q=[[`凌晨|small hours|before dawn`,[0,6]],[`清晨|早晨|早上|早间|早`,[4,10]],[`上午|forenoon`,[6,12]],[`morning`,[2,12]],[`中午|正午|noon|midday`,[11,14]],[`下午|afternoon`,[12,18]],[`傍晚`,[16,20]],[`evening`,[16,24]],[`深夜|半夜|夜|晚上|晚间|晚|night`,[17,26]]],J=[[`上半年|(?:the )?first half(?: of)?|H1`,[0,.5]],[`下半年|(?:the )?second half(?: of)?|H2`,[.5,1]],[`上旬`,[0,.36]],[`中旬`,[.3,.68]],[`下旬`,[.64,1]],[`年?初|early(?: in)?|(?:the )?(?:beginning|start)(?: of)?`,[0,.42]],[`mid(?:dle)?|(?:the )?middle(?: of)?`,[.28,.72]],[`年?[底末]|late(?: in)?|(?:the )?end(?: of)?`,[.58,1]]],gn=new Map([...q,...J].map(([e])=>[e,RegExp(`^(?:${e})$`,`i`)])),_n=e=>e.map(([e])=>e).join(`|`),vn=RegExp(`^ ?(?<words>${_n(q)})(?![a-z班餐饭报])`,`i`),yn=/^ ?(?<words>上半年|下半年|[上中下]旬|年?[初底末]|H[12])(?![\w])/,bn=/(?<![\w-])(?<words>[a-z\d]+(?: half)?(?: of| in)?)[- ](?:the )?$/i,xn=new RegExp(_n(q),`gi`),Sn=RegExp(`(?<words>early|mid|late|(?:beginning|start|middle|end|first half|second half) of)[- ](?:(?:this|the|last|next) )?(?:year|month)|(?<words>上半年|下半年|[上中下]旬|[年月][初底末])`,`gi`),Cn=/北京时间|GMT|UTC|\b[PECM][SD]?T\b/;function wn(e,t,n,r){let i=t.day!==null||t.weekday!==null;if(i&&Cn.test(e))return!1;let a=En(e,t,i);return a!==null&&!n.some(({at:e,passage:n})=>{let o=[n,...[r.passages[e-1],r.passages[e+1]].filter(e=>e!==void 0).filter(e=>!Tn(e))];return Dn(t,n,i,o).some(e=>kn(e,a))})}function Tn(e){return e.mentions().some(e=>e.kind===`date`&&(e.day??e.weekday)!==null)}function En(e,{index:t,text:n},r){let i=e.slice(t+n.length,t+n.length+16);return r?Y(vn.exec(i)?.groups?.words,q):Y((yn.exec(i)??bn.exec(e.slice(Math.max(0,t-28),t)))?.groups?.words,J)}function Dn(e,t,n,r){let i=t.mentions().flatMap(r=>r.kind!==`date`||!k(e,r,t)?[]:[En(t.text,r,n),n?null:On(e,r)]),a=r.flatMap(({text:e})=>n?[...e.matchAll(xn)].map(([e])=>Y(e,q)):[...e.matchAll(Sn)].map(({groups:e})=>Y(e?.words?.replace(`月`,``),J))),o=n&&r.some(e=>e.mentions().some(e=>e.kind===`number`&&e.dimension===`clock`));return[...i,...a,o?[0,24]:null].filter(e=>e!==null)}function On(e,{month:t,day:n,quarter:r}){return e.month===null?t===null?r===null?null:[(r-1)/4,r/4]:[(t-1)/12,t/12]:n===null?null:[(n-1)/31,n/31]}function Y(e,t){return e===void 0?null:t.find(([t])=>gn.get(t)?.test(e))?.[1]??null}function kn(e,t){return X(e,t)||X([e[0]-24,e[1]-24],t)||X(e,[t[0]-24,t[1]-24])}function X([e,t],[n,r]){return Math.max(e,n)<Math.min(t,r)}let Z={verdict:`not-found`,evidence:null};function An(e,t,n){let r=Mn(e,t,n);if(r.verdict!==`supported`||e.mention.kind===`quotation`||e.mention.kind===`role`)return r;let i=Rn(t.text,n)?null:Pt(t.text,e.mention,n);return i?Q(`contradicted`,i):Ft(t.text,e.mention,n.text,jn(e.mention,n))?{verdict:`not-found`,evidence:r.evidence}:r}function jn(e,t){if(e.kind===`name`){let n=e.text.toLowerCase(),r=[];for(let e=t.lower.indexOf(n);e>=0;e=t.lower.indexOf(n,e+1))r.push(e);return r}return e.kind!==`number`&&e.kind!==`version`?[]:O(e,t).map(({passage:e,index:t})=>e.start+t)}function Mn({mention:e},t,n){switch(e.kind){case`name`:{let r=tn(t.text,e,n);if(r!==null)return{verdict:`contradicted`,evidence:n.evidenceAt(r)};let{verdict:i,index:a}=an(e,n);return{verdict:i===`supported`&&Oe(t.text,e,n)?`not-found`:i,evidence:a===null?null:n.evidenceAt(a)}}case`role`:return De(e,n)?Z:{verdict:`supported`,evidence:null};case`quotation`:{let t=de(e,n);return t?{verdict:t.isExact?`supported`:`contradicted`,evidence:n.evidenceAt(t.index)}:Z}case`url`:case`version`:{let[t]=O(e,n);return t?Q(`supported`,t):Z}default:return Pn(e,t,n)}}function Nn(e,t){switch(e.kind){case`name`:{let n=sn(e.text,t);return n===null?null:t.evidenceAt(n)}case`role`:return null;case`quotation`:{let n=de(e,t);return n?.isExact?t.evidenceAt(n.index):null}default:{let[n]=O(e,t);return n?n.passage.evidence(n.index):null}}}function Pn(e,t,n){let r=O(e,n),i=mt(t.text,e,n),a=P(r,i,n);if(e.kind===`number`){let o=kt(e,t.text,r,n);if(o&&(a===null||(P([o],i,n)?.closeness??0)>a.closeness))return Q(`contradicted`,o)}let o=a!==null&&a.closeness>=(Rn(t.text,n)?.1:.4)||i.weight<1.6?null:At(e,i,n);if(a&&o!==null&&e.kind===`number`&&Ln(t,e).some(e=>In(o,e))||a&&e.kind===`date`&&wn(t.text,e,r,n))return Q(`not-found`,a.candidate);let s=e.kind===`number`?lt(e,t.text,[e,...Ln(t,e)],n):null;if(s)return Q(`contradicted`,s);let c=e.kind===`number`&&(Fn(e,r)||$t(t.text,e,r));if(a&&c)return Q(`contradicted`,a.candidate);if(a&&o===null)return Q(`supported`,a.candidate);let l=e.kind===`number`?Gt(e,Ln(t,e),n.passages):null;return l?{verdict:`derived`,evidence:l.evidence()}:o?Q(`contradicted`,o):Z}function Fn(e,t){let n=e.hedge===`over`?`under`:e.hedge===`under`?`over`:null;if(n===null)return!1;let r=t.flatMap(({passage:t})=>t.mentions().flatMap(n=>n.kind===`number`&&k(e,n,t)?[n.hedge]:[]));return r.length>0&&r.every(e=>e===n)}function In({passage:e},t){return e.mentions().some(n=>k(t,n,e))}function Ln({claims:e},t){return e.flatMap(({mention:e})=>e.kind===`number`&&e!==t?[e]:[])}function Rn(e,{isChinese:t}){return(0,o.w8)(e)!==t}function Q(e,{passage:t,index:n}){return{verdict:e,evidence:t.evidence(n)}}function zn(e,t){return e.flatMap((e,n)=>Bn(e,n,t))}function Bn(e,t,n){let r=n[t],i=r?l(r):Un;return Ne(e,i.isChinese).flatMap(e=>{let r=Kn(e,i);return e.claims.flatMap(a=>{let o=r?{verdict:`supported`,evidence:r}:Wn(a,e,i,t,n);return a.mention.isLoose&&o.verdict!==`contradicted`||a.mention.kind===`role`&&o.verdict===`supported`?[]:[{...a.claim,item:t,...o}]})})}function Vn(e,t,n){let[r]=n,[i]=t;if(r===void 0||i===void 0||e.length===0)return[];let a={story:{...r.story,supporting:n.flatMap(e=>[e.story.lead,...e.story.supporting])},articles:[...n.flatMap(({articles:e})=>e),...r.articles.slice(0,1).map(e=>({...e,paragraphs:Hn(t,n)}))]},o=e.map(e=>({label:``,text:(0,_.Sv)(e),children:[],ordered:!1,prompt:!1}));return Bn({...i,headline:``,points:o},0,[a]).map(({verdict:e,...t})=>{let n=e===`contradicted`&&(t.kind===`name`||t.kind===`version`);return{...t,verdict:n?`not-found`:e,item:null}})}function Hn(e,t){let n=zn(e,t).filter(g.n);return e.flatMap((e,t)=>{let r=new Set(n.flatMap(e=>e.item===t?[e.line]:[]));return Ne(e).flatMap(({line:e})=>r.has(e)?[]:[e])})}let Un={passages:[],lower:``,text:``,has:()=>!1,isChinese:!1,evidenceAt:()=>null};function Wn(e,t,n,r,i){let a=An(e,t,n);if(a.verdict===`supported`||a.verdict===`derived`||e.mention.kind===`number`&&a.verdict===`not-found`&&a.evidence)return a;for(let[t,n]of i.entries()){if(t===r||!Gn(e))continue;let i=Nn(e.mention,l(n));if(i)return{verdict:`elsewhere`,evidence:i,story:t}}return a}function Gn({mention:e}){return e.kind===`date`||e.kind===`role`?!1:e.kind!==`number`||e.digits>=2&&(e.dimension!==null||e.plain>=1e4)}function Kn({text:e},t){let n=e.toLowerCase().trim(),r=n.length>=12?t.lower.indexOf(n):-1;return r<0?null:t.evidenceAt(r)}var qn=n(70638),Jn=n(40442),Yn=n(65913),Xn=n(85232),Zn=n(91151),Qn=n(49273);function $n({story:e,date:t}){for(let n of e.articles)(0,Jn.Q)(n),(0,Yn.Z)(n.paragraphs,t,n.published);return u(e),(0,Xn.wL)(e.story.lead.title,e.articles).length>0}function er({story:e,language:t,fallback:n}){return(0,Zn.K)(e,(0,qn.t)(t),n)}function tr({items:e,stories:t,language:n,date:r}){return(0,Qn.E)(e,t,{language:n,words:(0,qn.t)(n),date:r})}function nr({item:e,index:t,stories:n}){return Bn(e,t,ar(n))}function rr({lines:e,items:t,stories:n}){return Vn(e,t,ar(n))}function ir({stories:e}){return(0,Jn.k)(e)}let $=new Map;function ar(e){return e.map(e=>{let t=(0,r.createHash)(`sha256`).update(JSON.stringify(e)).digest(`base64`),n=$.get(t);return n===void 0?($.size>=40&&$.clear(),$.set(t,e),e):n})}}),96773:((e,t,n)=>{n.d(t,{$b:()=>i,Mx:()=>r,mO:()=>a});function r(e,t){let n=e.length;for(;n>0&&t.test(e.charAt(n-1));)--n;return e.slice(0,n)}function i(e,t,n=t){let i=0;for(;i<e.length&&t.test(e.charAt(i));)i+=1;return r(e.slice(i),n)}function a(e,t,n,r){let i=[],a=0;for(;;){let o=e.indexOf(t,a),s=o<0?-1:e.indexOf(n,o+t.length);if(s<0)return a===0?e:i.join(``)+e.slice(a);i.push(e.slice(a,o),r(e.slice(o+t.length,s))),a=s+n.length}}}),59861:((e,t,n)=>{n.d(t,{Dx:()=>r,EB:()=>s,HJ:()=>a,d8:()=>i});function r(e){return e.split(`
`).map(e=>e.trim()).filter(e=>e!==``&&!e.startsWith(`#`))}function i(e){return e.split(`
`).filter(e=>!e.startsWith(`#`)).flatMap(e=>e.split(/\s+/)).filter(e=>e!==``)}function a(e,t={}){let n=r(e);if(n.length===0)throw Error(`a list of phrases has no phrase`);let{begin:i=``,end:a=``,notAfter:s,notBefore:l,cased:u=!1}=t,d=s?`(?<!${s.source}\\s?)`:``,ee=l?`(?!\\s?${l.source})`:``,f=n.map(e=>c(`${i}${e}${a}`,t)),p=f.every(e=>e.startsWith(`^`))?`^(?:${f.map(e=>e.slice(1)).join(`|`)})`:`(?:${f.join(`|`)})`,m=`${d}${p}${ee}`,h=u?``:`i`,g=o(()=>new RegExp(m,h)),_=o(()=>new RegExp(m,`g${h}`)),v=d===``?g:o(()=>new RegExp(p,h)),y=e=>v===g||v().test(e),b=e=>y(e)&&g().test(e);return{lines:n,options:t,source:m,test:b,find(e){let t=y(e)?g().exec(e):null;return t&&{index:t.index,text:t[0]}},all:e=>b(e)?[...e.matchAll(_())].map(({index:e,0:t})=>({index:e,text:t})):[],remove:e=>e.replace(_(),``)}}function o(e){let t;return()=>(t??=e(),t)}function s(...e){return{test:t=>e.some(e=>e.test(t))}}function c(e,{gap:t=40,where:n={}}){let r=``,i=0,a=[...e];for(let o=0;o<a.length;o+=1){let s=a[o]??``;if(s===` `&&a[o+1]===`…`&&a[o+2]===` `)r+=`${d}(?:\\S.{0,${t-1}}?${d})?`,o+=2;else if(s===`\\`)o+=1,r+=p(a[o]??``);else if(s===`{`){let t=a.indexOf(`}`,o);if(t<0)throw Error(`a brace is not closed in the phrase “${e}”`);r+=f(a.slice(o+1,t).join(``),n,e),o=t}else s===`[`?(i+=1,r+=`(?:`):s===`]`?(--i,r+=`)?`):s===`^`&&o===0?r+=`^`:s===`$`&&o===a.length-1?r+=`$`:r+=ee(s,t)}if(i!==0)throw Error(`a bracket is not closed in the phrase “${e}”`);return`${l.test(e)?`\\b`:``}${r}${u.test(e)?`\\b`:``}`}let l=/^\[?[A-Za-z\d]|^\*|^\{n\d?\}|^\{w\}/,u=/[A-Za-z\d]\]?$|\{n\d?\}$|\{w\}$/,d=`\\s{1,4}`;function ee(e,t){return e===` `?d:e===`'`?`['’]`:e===`*`?`\\w*`:e===`…`?`.{0,${t}}?`:p(e)}function f(e,t,n){let r=/^n(\d?)$/.exec(e)?.[1];if(r!==void 0)return r===``?`\\d+`:`\\d{1,${r}}(?!\\d)`;if(e===`w`)return`[\\w'’\\-\\u00c0-\\u1fff\\u3040-\\ud7ff\\uf900-\\ufaff]{1,40}`;let i=t[e];if(!i)throw Error(`the phrase “${n}” names a list “${e}” that it was not given`);return i.source}function p(e){return/[\^$\\.*+?()[\]{}|/]/.test(e)?`\\${e}`:e}}),40442:((e,t,n)=>{n.d(t,{Q:()=>a,k:()=>o});var r=n(69549),i=n(87565);function a({url:e,paragraphs:t}){return t.flatMap(t=>{let n=(0,r.cj)(t);return n.flatMap((t,r)=>{let a=(0,i.Z)(t);return a===null?[]:[{to:a,url:e,sentence:t,wording:n.slice(r,r+2).join(` `)}]})})}function o(e){return e.flatMap(({articles:e},t)=>e.flatMap(a).filter(({to:e})=>e===`machines`).slice(0,3).map(({url:e,sentence:n})=>({item:t,url:e,sentence:[...n].slice(0,300).join(``)})))}})};