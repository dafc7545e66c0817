export const id=793;export const ids=[793];export const modules={53098:((e,t,n)=>{n.d(t,{Zt:()=>c,oV:()=>a,rM:()=>s,we:()=>i,xo:()=>o});var r=n(77598);let i=[`rate-limited`,`timeout`,`dns`,`refused`,`tls`,`connection`,`forbidden`,`bad-key`,`challenge`,`not-found`,`gone`,`client-error`,`server-error`,`too-large`,`too-complex`,`truncated`,`undecodable`,`headers-too-large`,`invalid-http`,`redirect-loop`,`blocked-address`,`robots`,`unexpected`],a=[`ok`,`left-out`,`empty`,`stale`,`frozen`,`silent`,`undated`,`unread-dates`,`shared-date`,`misdated`,`future`,`hijacked`,`salvaged`,`no-key`,`quota-exhausted`,`not-a-feed`,`malformed`,...i],o=[`before-window`,`after-window`,`undated`,`revision`,`no-address`,`no-title`,`blocked-address`,`elsewhere`,`duplicate`,`excluded`,`over-cap`];function s({reason:e,links:t,leftOut:n}){return e===`ok`&&t===0&&n!==void 0}function c(e){return(0,r.createHash)(`sha256`).update(e).digest(`hex`).slice(0,8)}}),70638:((e,t,n)=>{n.d(t,{t:()=>I});var r=n(63463);let i={release:`release`,incident:`incident`,engineering:`engineering write-up`,research:`research`,benchmark:`benchmark`,hardware:`hardware`,policy:`policy or business`,opinion:`opinion`,"how-to":`how-to or marketing`,"customer-story":`customer story`,"round-up":`round-up`,changelog:`line of a changelog`,advert:`advert`,job:`job`,other:`nothing in particular`},a={desk:{review:{title:`Look here first`,nothing:`Nothing needs special attention; read it through as usual.`,wrong:(e,...t)=>`**${(0,r.h)(e,`claim`)} contradicted by a source, or from another item’s source**: ${s(...t)}, see below.`,notFound:(e,...t)=>`**${(0,r.h)(e,`claim`)} not found in the sources**: ${s(...t)}, see below.`,outscored:(e,t,n,r)=>`**The story with the highest score was left out**: “${e}”, because ${{told:`the post of ${n} told “${r}” before`,proposed:`the proposal of ${n}, still open, has “${r}”`,dropped:`a person took “${r}” out on ${n}`}[t]}. If it brings news, add it to the post.`,prompts:(e,t,n,i)=>`**${(0,r.h)(e,`gap`)} left for you to fill**, marked ${i} in the post: ${s(t,n)}.`,fallback:(e,t)=>`**Not written by the model** (${t}), but quoted from the sources: ${c(e)}.`,untold:e=>`**No model was asked to write** ${c(e)}: the sources hold no text, and a title alone would have to be made up upon.`,unread:(e,t)=>`**The page was not read** of ${c(e)} (${t.join(`; `)}).`,corrected:e=>`**The model’s text was changed** in ${c(e)}; what and why is below.`,double:(e,t)=>`**Items ${e.join(` and `)} may be one event**: both titles have ${t.join(`, `)}. Make them one if they are.`,ordered:(e,t)=>`**A page gives orders to machines**: ${c(e)} (${t.join(`, `)}). They were not followed; mind ${t.length===1?`this source`:`these sources`}.`,sources:(e,t)=>`**${(0,r.h)(e,`source`)} in trouble**: ${t.join(`, `)}${e>t.length?`, …`:``}. News may be missing.`},stories:{title:e=>`The ${(0,r.h)(e,`story`,`stories`)} of the post`,columns:[`#`,`Headline`,`Score`,`Sources`],scores:`How the scores came about`},terms:{standing:`standing`,maker:`maker’s own page`,corroboration:`corroboration`,engagement:`engagement`,topics:`topics`,kind:`kind of text`,announcement:`announcement`,freshness:`freshness`,undated:`no date`,"home-page":`home page`,"stale-address":`dated address`,"bare-title":`title only`,unread:`unreadable`,listicle:`listicle`,sponsored:`sponsored`,"told-lately":`told lately`,"taste-source":`learned: source`,"taste-site":`learned: site`,"taste-words":`learned: words`,"taste-form":`learned: form`,"taste-engagement":`learned: engagement`,"taste-age":`learned: age`},reasons:{standing:({standing:e,source:t})=>`${{primary:`primary`,secondary:`secondary`,community:`community`}[e]}: ${t}`,maker:({host:e})=>`${e} is the site of a primary source`,corroboration:({hosts:e,sources:t})=>`${(0,r.h)(e,`host`)}, ${(0,r.h)(t,`source`)}`,engagement:({source:e,points:t,comments:n,ahead:i})=>`${(0,r.h)(t,`point`)}, ${(0,r.h)(n,`comment`)} at ${e}; ahead of ${i} % there`,topics:({topics:e,passing:t})=>e.length===0?`none of the blog’s topics`:`${e.join(`, `)}${t?`, mentioned in passing`:``}`,kind:({kind:e,words:t})=>t===``?i[e]:`${i[e]}: “${t}”`,announcement:({words:e})=>`“${e}”`,freshness:({hours:e,date:t})=>e===null?`on ${t}`:`${e} h before the post`,undated:()=>`no source gives a date`,"home-page":()=>`the address names a site, not a page`,"stale-address":({date:e})=>`the address names ${e}`,"bare-title":()=>`no text beside the title`,unread:()=>`no page could be read, and no feed tells more`,listicle:({words:e})=>`“${e}”`,sponsored:({words:e})=>`“${e}”`,"told-lately":({title:e,date:t,alike:n})=>`${n} % like “${e}” of ${t}`,"taste-source":({source:e,kept:t,offered:n})=>`${e}: kept ${t} of ${n}`,"taste-site":({site:e,kept:t,offered:n})=>`${e}: kept ${t} of ${n}`,"taste-words":({words:e})=>e.length===0?`many words, each a little`:e.join(`, `),"taste-form":()=>`length of the title, depth of the address`,"taste-engagement":()=>`how much readers talk of what was kept`,"taste-age":({days:e,kept:t,offered:n})=>`${e===`after`?`newer than the window`:`${e} days old`}: kept ${t} of ${n}`},termColumns:[`Term`,`Points`,`Why`],bench:{title:`The bench`,columns:[`Headline`,`Score`,`Why not`],lost:{"below-the-cut":`no room left`,"same-host":`the same site is in already`,"category-full":`enough of this kind`,"too-similar":`too much like a chosen one`,"off-topic":`off topic`,kind:`no news by its kind`,"listed-before":`undated, and on its list before`,"not-an-article":`not an article`,"old-page":`the page is older than the window`,"same-page":`its link leads to the page of another story`,told:`told before`,proposed:`in a proposal that is still open`,dropped:`taken out by a person before`},categories:{paper:`papers`,release:`releases`,repository:`repositories`},kinds:i},tracking:{title:`Follow-ups and watch lists`,followUp:(e,t,n,r)=>`Item ${e} follows up “${n}” of ${t}: ${r}`,happened:(e,t,n,r)=>`✅ “${t}”, watched since ${e}, has news: ${n===null?`on the bench,`:`item ${n},`} “${r}”`,due:(e,t)=>`⏰ “${t}”, watched since ${e}, is due today and has brought nothing yet`,dropped:(e,t)=>`⌛ “${t}”, watched since ${e}, brought nothing in time and is dropped`,open:e=>`${(0,r.h)(e,`entry`,`entries`)} still watched`,waiting:(e,t)=>`${e}: ${t}`,left:e=>`${(0,r.h)(e,`story`,`stories`)} left out for what became of them before`},claims:{title:e=>`${(0,r.h)(e,`claim`)} to check`,hint:`First what a source contradicts; the rest was not found in the full text of the item’s sources. Check them against the originals, correct them or take them out.`,kinds:{number:`number`,date:`date`,version:`version`,name:`name`,quotation:`quotation`,url:`link`},row:(e,t,n,r)=>`${o(e)}, ${t} ${n}: ${r}`,contradicted:` (**contradicted**)`,elsewhere:e=>` (**from the sources of item ${e}**)`,said:({sentence:e,host:t})=>` The source (${t}) says: “${e}”`,groundedTitle:e=>`${(0,r.h)(e,`claim`)} borne out`,grounded:(e,t,{sentence:n,host:r},i)=>`${o(e)}, ${t}${i?` (worked out from the source’s numbers)`:``}: “${n}” (${r})`},corrections:{title:e=>`${(0,r.h)(e,`change`)} to the model’s text`,actions:{rewritten:`written again by the model`,quoted:`replaced by the source’s words`,"left-out":`left out`},why:(e,t)=>t.length===0?e:`${e}: ${t.join(`, `)}`,row:(e,t,n,r)=>`- ${o(e)}, ${t} (${n.join(`; `)})${r&&`; it read “${r}”`}`,evidence:(e,t)=>`; the source (${t}) says “${e}”`},orders:{title:e=>`${(0,r.h)(e,`order`)} to machines in the sources’ text, not followed`,row:(e,t,n)=>`Item ${e} (${n}): “${t}”`},sources:{title:`Sources`,allFine:e=>e===0?`All sources are fine.`:`All sources brought their links; the page of ${(0,r.h)(e,`item`)} was not read, see “Look here first”.`,fine:e=>`${(0,r.h)(e,`source`)} fine`,row:(e,t,n)=>`${e}: ${(0,r.h)(t,`link`)}, ${n} ms`,links:e=>(0,r.h)(e,`link`),substituted:e=>`Substitutes were asked, because too little came: ${e.join(`, `)}. Set substitutes: false if you would rather have none.`,past:e=>`${(0,r.h)(e,`source`)} cannot say everything about this past day`,pastNone:(e,t)=>`${e}: knows the present only; ${(0,r.h)(t,`link`)}`,pastShort:(e,t,n)=>`${e}: reaches back to ${t} only; ${(0,r.h)(n,`link`)}`},made:{title:`How this was made`,writing:(e,t,n)=>[e>0&&`${(0,r.h)(e,`item`)} written by the model`,t>0&&`${(0,r.h)(t,`item`)} quoted from the sources`,n>0&&`${(0,r.h)(n,`item`)} with a title only`].filter(Boolean).join(`, `),model:(e,t,n,i)=>`Model ${e}: ${(0,r.h)(t,`request`)}, ${l(n)} tokens in, ${l(i)} out`,cost:e=>`, about ${e}`,closed:e=>`; given up: ${e}`,writtenBy:(e,t)=>`${e} wrote ${c(t)}`,prompts:e=>`Prompts ${e}`,failures:e=>`Not written by the model: ${e.join(`; `)}`,itemsFailed:(e,t)=>`${(0,r.h)(e,`item`)} (${t})`,outlookFailed:e=>`the trends and the watch list (${e})`,window:(e,t,n)=>`News from ${e} to ${t} (${n})`,widened:e=>`News was sparse: the window was widened, it first began at ${e}`,counts:({candidates:e,links:t,stories:n,told:i},a)=>`${(0,r.h)(e,`candidate`)} → ${(0,r.h)(t,`link`)} within the window → ${(0,r.h)(n,`story`,`stories`)} → ${(0,r.h)(a,`item`)}${i>0?`; ${i} told before`:``}`,pages:(e,t)=>`${e} of ${(0,r.h)(t,`page`)} read${e<t?`; of the others only what the sources carry`:``}`,run:e=>`[Log of this run](${e})`},assumptions:{title:`Assumptions, changes, risks, way back`,lines:e=>[`**Assumption**: the sources are right. Only whether a source says so was checked, not whether it is true.`,`**Change**: one file, ${e}. Edit it on this branch if you like; from then on Galley leaves it alone.`,`**Risk**: a summary may be one-sided, and something important may be on the bench or behind a failed source.`,`**Way back**: before merging, close the pull request, and the day is not proposed again; after merging, use the Revert button.`]},cut:e=>`_${(0,r.h)(e,`line`)} left out to stay below GitHub’s limit for a description._`}};function o(e){return typeof e==`number`?`Item ${e}`:{outlook:`Trends and watch list`,title:`Title of the post`}[e]}function s(e,t){return[e.length>0&&c(e),t&&`the trends and the watch list`].filter(Boolean).join(`; `)}function c(e){return`${e.length===1?`item`:`items`} ${e.join(`, `)}`}function l(e){return e.toLocaleString(`en`)}var u=n(53098);let d={"before-window":`before the window`,"after-window":`after the window`,undated:`without a date`,revision:`revised and not new`,"no-address":`without an address`,"no-title":`without a title`,"blocked-address":`at an address that is not public`,elsewhere:`on other sites`,duplicate:`given twice`,excluded:`not asked for`,"over-cap":`beyond the most that are read`};function f(e,t){return u.xo.flatMap(n=>t[n]?[`${t[n]} ${e[n]}`]:[])}let p={post:{title:`AI Engineering Daily | {date}`,note:`Note`,sources:`Sources`,points:`Analysis`,what:`What it is`,details:`Details`,why:`Why it matters`,impact:`Possible impact`,advice:`What to do`,trends:`Trends of the day (3-6)`,watchList:`What I will be watching (3)`,colon:`: `,gap:` `},prompt:{mark:`[**To edit**] `,what:`The sources held no text to quote. Read them and write a sentence or two.`,why:`What does it change, and for whom? Write a sentence or two from the sources.`,impact:`What does it mean for teams, costs or technical choices? Complete this from the sources.`,advice:`What can a reader do today? Write one step that can be acted on.`,trend:`What do today’s items have in common? Sum up one trend and name the items it rests on.`,watch:`What is worth watching next? Write one point and say which signal would settle it.`},health:{"left-out":`none of its entries could be used`,empty:`it returned nothing`,stale:`no update for a long time`,frozen:`quiet for much longer than its own rhythm allows`,silent:`nothing this time, though it usually brings news`,undated:`its items have no dates, so none can be counted to a past day`,"unread-dates":`the dates of some items could not be read, so they count as undated`,"shared-date":`its items all carry one date, that of the site’s last build, so they count as undated`,misdated:`its own pages are older than it says`,future:`its items are all dated in the future`,hijacked:`its newest items lead to other people’s sites, which it never did before`,salvaged:`its data is damaged and only part of it could be read`,"no-key":`no key is configured`,"bad-key":`the key is invalid or has expired`,"quota-exhausted":`the quota for this period is used up`,"not-a-feed":`the answer is not a feed`,malformed:`the answer could not be parsed`,"rate-limited":`rate limit reached (HTTP 429)`,timeout:`no answer in time`,dns:`the host name could not be resolved`,refused:`the connection was refused`,tls:`the secure connection (TLS) failed`,connection:`the connection broke off`,forbidden:`access was denied`,challenge:`the site asks visitors to prove that they are no robots`,"not-found":`the page does not exist`,gone:`the page has been removed`,"client-error":`the request was not accepted`,"server-error":`its server had an error`,"too-large":`the answer exceeds the size limit`,"too-complex":`it is built in such a way that reading it takes too long`,truncated:`the answer arrived incomplete`,undecodable:`the answer is compressed in a way that cannot be undone`,"headers-too-large":`the headers of the answer exceed the size limit`,"invalid-http":`the answer breaks the rules of HTTP`,"redirect-loop":`too many redirects`,"blocked-address":`it leads to a private network address, which is blocked`,robots:`the site’s robots.txt does not allow it`,unexpected:`an unexpected error`},leftOut:(e,t)=>[(0,r.h)(e,`entry`,`entries`),...f(d,t)].join(`, `),fallback:{unauthorized:`the key is invalid or lacks permission`,"no-such-model":`there is no such model or endpoint`,"server-error":`the model service had an error`,"rate-limited":`the model service limited the rate of requests`,"quota-exhausted":`the model quota is used up`,timeout:`the model did not answer in time`,connection:`the connection to the model service failed`,"invalid-output":`the model’s answer was not in the required form`,truncated:`the model’s answer was cut off`,refused:`the model refused to answer`,empty:`the model’s answer was empty`,budget:`the run’s model budget is used up`,"out-of-time":`the time for writing was over`,"no-key":`the model’s key was not given`,"not-installed":`the model’s command is not installed, or too old`,"wrong-language":`the model did not answer in English`,"unsourced-link":`the model gave a link that is not among the sources`,contradicted:`the model’s text contradicted the sources`,elsewhere:`the model told of another story here`,injected:`the model repeated an order that a source’s text gives`,unsupported:`no source bears it out`,"no-text":`the sources hold no text`,unexpected:`an unexpected error`},source:{substitute:e=>`${e} (substitute)`},news:{version:e=>`version ${e}`,figures:e=>`a new figure, ${e}`,withdrawn:()=>`withdrawn or rolled back`,delayed:()=>`delayed`,cancelled:()=>`cancelled or ended`,confirmed:()=>`confirmed`,denied:()=>`denied`,fixed:()=>`fixed`,acquired:()=>`an acquisition`,completed:()=>`the deal is done`,ruled:()=>`a ruling or settlement`,available:()=>`news of general availability`,released:()=>`released`}},m={tracking:{label:`Follow-up`,followUp:(e,t,n)=>`${e} had “${t}”. New since: ${n}.`,watched:(e,t,n)=>`This is news of entry ${t} of the watch list of ${e}, “${n}”.`}},h={checkUp:{columns:[`Source`,`Kind`,`State`,`Trouble`,`Links`,`Newest`,`ms`],outcomes:{ok:`fine`,degraded:`with reservations`,failed:`failed`,skipped:`skipped`},todo:`What to do`,quiet:`Nothing is wrong with it. If it speaks more rarely than the blog, give the day a wider window.`},remedy:{"left-out":`Open its address: its entries lack an address on the public web. Tell the site, or use another of its feeds.`,empty:`Open the address in a browser. If it is empty there too, wait, or take the source out.`,stale:`See whether the site has moved its feed; if it has ended, take the source out.`,frozen:`The address probably still answers but is no longer kept. Look for the site’s new feed and change the address.`,silent:`Open the address in a browser: the feed may have moved, or the page’s layout may have changed.`,undated:`Nothing for the current day. For past days use a feed with dates, or page: with a date selector.`,"unread-dates":`Tell the site how its dates look, or report the line below: every date it writes should be readable.`,"shared-date":`Tell the site that its feed dates everything at its last build, or read its pages with page: instead.`,misdated:`Tell the site that it dates old pages anew; what is older than the window is left out as it is read.`,future:`It may list events rather than news. Look at its dates; if they are not meant so, tell the site, or take it out.`,hijacked:`Look at the site. If it belongs to somebody else now, take the source out.`,salvaged:`Tell the site that its feed is damaged, or use another of its feeds.`,"no-key":`Add the key as a secret and pass it as an input, or take the source out.`,"bad-key":`Make a new key at the service and replace the secret.`,"quota-exhausted":`Wait for the next period, take a larger plan, or ask with fewer queries.`,"not-a-feed":`Give the address of the feed itself, or use page: for a site without one.`,malformed:`Open the address in a browser and compare it with the entry: the format or the layout may have changed.`,"rate-limited":`Run at another time, or name fewer sources on this host.`,timeout:`Run again. If it happens often, take the source out or look for a mirror.`,dns:`Check the spelling of the host; the site may have given up its name.`,refused:`Check the address and its port; the site may be down.`,tls:`Open the address in a browser: the site’s certificate may have run out.`,connection:`Run again; if it stays so, the site may block machines such as this one.`,forbidden:`The site may not let machines such as this one in. Look for another feed of it, or take it out.`,challenge:`Only a browser gets past this. Look for the site’s feed at another address, or take the source out.`,"not-found":`Look for the feed’s new address on the site.`,gone:`The site took it down on purpose. Take the source out.`,"client-error":`Check the entry: the service does not accept the request as it is.`,"server-error":`Run again later; only the site can mend it.`,"too-complex":`Look at what the address gives: a sound page or feed is read in well under a second. Another feed or page of the site may do; take the source out if nobody answers for it.`,"too-large":`Look for a smaller feed of the site, for example of one topic.`,truncated:`Run again; if it stays so, tell the site.`,undecodable:`Tell the site that its Content-Encoding is not gzip, deflate, br or zstd, or look for another feed of it.`,"headers-too-large":`Tell the site: it sends over 64 KiB of headers. Until then look for another feed of it, or a mirror.`,"invalid-http":`Tell the site what the line below says, or look for another feed of it.`,"redirect-loop":`Open the address in a browser and give the one it ends at.`,"blocked-address":`Use a public address: private networks are not read.`,robots:`The site asks machines to stay away. Use its feed, or take the source out.`,unexpected:`Run again; if it stays so, report it as a bug with the line below.`},explain:{chosen:(e,t,n)=>`Item ${e} of the post: “${t}”, ${n} points.`,benched:(e,t,n)=>`On the bench: “${e}”, ${t} points. Why not: ${n}.`,passed:(e,t,n)=>`Ranked below the bench: “${e}”, ${t} points. Why not: ${n}.`,merged:e=>`It is one of the pages on the story “${e}”:`,outside:(e,t,n,r)=>e===null?`Gathered, but no source dates it, and a past day takes only what is dated.`:`Gathered, but outside the window: published ${e}, the window is ${t} to ${n} (${r}).`,notGathered:`Not gathered: no source brought this address. Add a source that has it, or see whether one failed.`,notKept:`Neither in the post nor on the bench. This edition kept no others, so whether any source brought it is not known.`,cut:e=>`The edition leaves out ${(0,r.h)(e,`link`)} outside the window; this address may be among them.`,quoted:(e,t)=>`Quoted for ${t} points: “${e}”`,sentenceTerms:{position:`place in the article, counted in sentences`,headline:`words of the headline`,news:`tells what somebody did`,figures:`figures`,names:`names`,leaning:`leans on the sentence before it`,pointing:`points elsewhere on its page`,background:`tells what is known already`,"old-entry":`older entry of a log`,question:`asks`,"run-in-heading":`heading run into the text`,supporting:`from a supporting article`}}},g={note:{unavailable:(e,t)=>`Nothing could be read from ${_(e)}: ${t}.`,widened:e=>`News was sparse, so this issue looks back over the past ${v(e)}.`,thin:e=>`Little suitable news was found: this issue has only ${(0,r.h)(e,`item`)}.`,excerpts:(e,t)=>`No language model was used: ${t===0?`“What it is” quotes the sources`:e===0?`the items are titles only, since no text could be quoted`:`“What it is” quotes the sources in ${(0,r.h)(e,`item`)}, ${(0,r.h)(t,`more is a title`,`more are titles`)} only`}, and places marked “To edit” are left for the editor to write.`,untold:e=>`The sources of ${(0,r.h)(e,`item`)} hold no text, so no language model was asked, and the points are left for the editor to write.`,modelFailed:(e,t)=>`The language model could not write ${(0,r.h)(e,`item`)} (${t}): the sources are quoted instead, and the remaining points are left for the editor to write.`,substituted:e=>`The usual sources brought too little, so ${_(e)} stood in.`},excerpt:{figures:`Figures`,coverage:`Also covered by`,quote:e=>/[“”]/.test(e)?`‘${e}’`:`“${e}”`,unread:e=>`The page could not be read (${e}). Open it and write a sentence or two.`,verbatim:(e,t)=>`In the words of ${e}: ${t}`,betweenQuotes:` `,discussed:(e,t,n)=>`On ${e} it has ${(0,r.h)(t,`point`)} and ${(0,r.h)(n,`comment`)}.`,quoteOf:(e,{site:t,language:n,isFeed:r})=>{let i=[...n===null||n===`en`?[]:[`in ${y(n)}`],...r?[`from the feed`]:[]].join(`, `),a=t===null?i.replace(/^./,e=>e.toUpperCase()):i?`${t} (${i})`:t;return a?`${a}: ${e}`:e},coveredBy:(e,t)=>t===null?e:`${e} (“${t}”)`,separator:`; `,recurring:(e,t)=>`${e}: ${t.length} of today’s items ${t.length===1?`touches`:`touch`} on it (${_(t.map(String))}).`,announced:(e,t,n)=>`${e}: announced by a source (item ${n}): ${t}`,due:(e,t,n)=>`${e}: look out for ${t}, which item ${n} quotes.`,staged:(e,t,n)=>`${e}: now in ${t}; look out for what follows (item ${n}).`},themes:{agents:`Agents`,coding:`Coding with AI`,serving:`Inference serving`,quantization:`Quantization`,experts:`Mixture of experts`,training:`Training and fine-tuning`,reinforcement:`Reinforcement learning`,reasoning:`Reasoning`,openness:`Open weights and open source`,speech:`Speech`,imagery:`Image and video generation`,multimodal:`Multimodal models`,retrieval:`Retrieval`,context:`Long context`,evaluation:`Evaluation`,security:`Security holes`,alignment:`Alignment and safeguards`,robots:`Robots and self-driving`,chips:`Chips and compute`,markets:`Money and markets`,law:`Law and courts`,prices:`Prices`,mcp:`MCP`,speculation:`Speculative decoding`}};function _(e){return new Intl.ListFormat(`en`,{type:`conjunction`}).format(e)}function v(e){return e%24==0?(0,r.h)(e/24,`day`):(0,r.h)(e,`hour`)}function y(e){return new Intl.DisplayNames(`en`,{type:`language`}).of(e)??e}let b={...p,...m,...g,...a,...h},x={release:`发布`,incident:`事故与安全`,engineering:`工程文章`,research:`研究`,benchmark:`评测`,hardware:`硬件`,policy:`政策与商业`,opinion:`观点`,"how-to":`教程或营销`,"customer-story":`客户案例`,"round-up":`汇总`,changelog:`更新日志条目`,advert:`广告`,job:`招聘`,other:`其他`},S={desk:{review:{title:`先看这里`,nothing:`没有需要特别留意的地方，照常通读即可。`,wrong:(e,...t)=>`**${e} 处说法与来源不符，或出自别条的来源**：${w(...t)}，见下文。`,notFound:(e,...t)=>`**${e} 处说法在来源里没有找到依据**：${w(...t)}，见下文。`,outscored:(e,t,n,r)=>`**得分最高的一条没有入选**：《${e}》，因为 ${{told:`${n} 的日报以前讲过《${r}》`,proposed:`${n} 尚未合并的提案里已有《${r}》`,dropped:`${n} 有人去掉过《${r}》`}[t]}；若是新进展，请把它补进文中。`,prompts:(e,t,n,r)=>`**${e} 处留给你补写**，文中以 ${r} 标出：${w(t,n)}。`,fallback:(e,t)=>`**${T(e)}不是模型写的**（${t}），改为摘录原文。`,untold:e=>`**${T(e)}没有请模型写**：来源没有可读的正文，凭标题写只能是编造。`,unread:(e,t)=>`**${T(e)}的原文没有读到**（${t.join(`；`)}）。`,corrected:e=>`**${T(e)}的模型文字改过**，改了什么、为什么，见下文。`,double:(e,t)=>`**${T(e)}可能是同一件事**：标题里都有 ${t.join(`、`)}；若确是一件，请并成一条。`,ordered:(e,t)=>`**${T(e)}的原文里有写给机器的指令**（${t.join(`、`)}），没有采用，请留意${t.length===1?`这个`:`这些`}来源。`,sources:(e,t)=>`**${e} 个来源有问题**：${t.join(`、`)}${e>t.length?`等`:``}，可能漏了消息。`},stories:{title:e=>`入选的 ${e} 条`,columns:[`#`,`标题`,`得分`,`出处`],scores:`得分是怎么来的`},terms:{standing:`来源立场`,maker:`一手网站`,corroboration:`多方报道`,engagement:`讨论热度`,topics:`契合主题`,kind:`文章类型`,announcement:`发布消息`,freshness:`新鲜程度`,undated:`没有日期`,"home-page":`指向网站首页`,"stale-address":`网址是旧日期`,"bare-title":`只有标题`,unread:`读不到原文`,listicle:`清单文章`,sponsored:`推广内容`,"told-lately":`近日讲过`,"taste-source":`习得：来源`,"taste-site":`习得：网站`,"taste-words":`习得：用词`,"taste-form":`习得：形式`,"taste-engagement":`习得：热度`,"taste-age":`习得：时效`},reasons:{standing:({standing:e,source:t})=>`${{primary:`一手来源`,secondary:`媒体`,community:`社区`}[e]}：${t}`,maker:({host:e})=>`${e} 是一手来源的网站`,corroboration:({hosts:e,sources:t})=>`${e} 个网站，${t} 个来源`,engagement:({source:e,points:t,comments:n,ahead:r})=>`${e} 上 ${t} 分、${n} 条评论，超过那里 ${r}% 的链接`,topics:({topics:e,passing:t})=>e.length===0?`不在博客的主题之内`:`${e.join(`、`)}${t?`（只是顺带提到）`:``}`,kind:({kind:e,words:t})=>t===``?x[e]:`${x[e]}：“${t}”`,announcement:({words:e})=>`“${e}”`,freshness:({hours:e,date:t})=>e===null?`发布于 ${t}`:`发文前 ${e} 小时`,undated:()=>`没有来源给出日期`,"home-page":()=>`网址指向网站，而不是一篇文章`,"stale-address":({date:e})=>`网址中的日期是 ${e}`,"bare-title":()=>`除标题外没有文字`,unread:()=>`原文页面没能读到，订阅源里也没有正文`,listicle:({words:e})=>`“${e}”`,sponsored:({words:e})=>`“${e}”`,"told-lately":({title:e,date:t,alike:n})=>`与 ${t} 的“${e}”有 ${n}% 相似`,"taste-source":({source:e,kept:t,offered:n})=>`${e}：${n} 条中留用 ${t} 条`,"taste-site":({site:e,kept:t,offered:n})=>`${e}：${n} 条中留用 ${t} 条`,"taste-words":({words:e})=>e.length===0?`许多词各有一点影响`:e.join(`、`),"taste-form":()=>`标题的长度、网址的层级`,"taste-engagement":()=>`以往留用的链接有多热`,"taste-age":({days:e,kept:t,offered:n})=>`${e===`after`?`晚于取材范围`:`${e} 天前`}：${n} 条中留用 ${t} 条`},termColumns:[`项目`,`分数`,`依据`],bench:{title:`候补`,columns:[`标题`,`得分`,`没有入选的原因`],lost:{"below-the-cut":`名额已满`,"same-host":`同一网站已有入选`,"category-full":`同类内容已经够多`,"too-similar":`与入选的一条过于相似`,"off-topic":`与主题无关`,kind:`这类文章不是新闻`,"listed-before":`没有日期，且早已列出`,"not-an-article":`不是一篇文章`,"old-page":`原文早于取材范围`,"same-page":`链接指向的页面与另一条相同`,told:`以前讲过`,proposed:`已在尚未合并的提案里`,dropped:`以前被人去掉过`},categories:{paper:`论文`,release:`版本发布`,repository:`代码仓库`},kinds:x},tracking:{title:`追踪与关注`,followUp:(e,t,n,r)=>`第 ${e} 条追踪 ${t} 的《${n}》：${r}`,happened:(e,t,n,r)=>`✅ ${e} 关注的“${t}”有了下文：${n===null?`候补里的`:`第 ${n} 条`}《${r}》`,due:(e,t)=>`⏰ ${e} 关注的“${t}”今天到期，还没有看到消息`,dropped:(e,t)=>`⌛ ${e} 关注的“${t}”到期仍没有下文，不再等待`,open:e=>`还在关注的 ${e} 条`,waiting:(e,t)=>`${e}：${t}`,left:e=>`因以前的处理而没有入选的 ${e} 条`},claims:{title:e=>`需要核实的 ${e} 处说法`,hint:`与来源不符的列在最前；其余的在这一条的来源全文里没有查到。请对照原文核实、改正或删去。`,kinds:{number:`数字`,date:`日期`,version:`版本`,name:`名称`,quotation:`引文`,url:`链接`},row:(e,t,n,r)=>`${C(e)}，${t} ${n}：${r}`,contradicted:`（**与来源不符**）`,elsewhere:e=>`（**出自第 ${e} 条的来源**）`,said:({sentence:e,host:t})=>` 来源（${t}）写的是：“${e}”`,groundedTitle:e=>`查到依据的 ${e} 处说法`,grounded:(e,t,{sentence:n,host:r},i)=>`${C(e)}，${t}${i?`（由来源的数字算出）`:``}：“${n}”（${r}）`},corrections:{title:e=>`模型文字改过 ${e} 处`,actions:{rewritten:`已由模型重写`,quoted:`已换成来源原文`,"left-out":`已删去`},why:(e,t)=>t.length===0?e:`${e}：${t.join(`、`)}`,row:(e,t,n,r)=>`- ${C(e)}，${t}（${n.join(`；`)}）${r&&`，原来写的是「${r}」`}`,evidence:(e,t)=>`；来源（${t}）写的是「${e}」`},orders:{title:e=>`原文里写给机器的 ${e} 句指令，没有采用`,row:(e,t,n)=>`第 ${e} 条（${n}）：「${t}」`},sources:{title:`来源情况`,allFine:e=>e===0?`所有来源都正常。`:`所有来源都给出了链接；${e} 条的原文没有读到，见“先看这里”。`,fine:e=>`${e} 个来源正常`,row:(e,t,n)=>`${e}：${t} 条，${n} 毫秒`,links:e=>`${e} 条`,substituted:e=>`取得的内容太少，另外查阅了替补来源：${e.join(`、`)}。不需要时请设 substitutes: false。`,past:e=>`${e} 个来源不能完整回答这个往日`,pastNone:(e,t)=>`${e}：只知道当前的内容；${t} 条`,pastShort:(e,t,n)=>`${e}：最早只到 ${t}；${n} 条`},made:{title:`这一期是怎么写成的`,writing:(e,t,n)=>[e>0&&`${e} 条由模型撰写`,t>0&&`${t} 条摘录自原文`,n>0&&`${n} 条只有标题`].filter(Boolean).join(`，`),model:(e,t,n,r)=>`模型 ${e}：请求 ${t} 次，输入 ${E(n)} tokens，输出 ${E(r)} tokens`,cost:e=>`，约 ${e}`,closed:e=>`；中途停用：${e}`,writtenBy:(e,t)=>`${T(t)}由 ${e} 撰写`,prompts:e=>`提示词版本 ${e}`,failures:e=>`模型没有写成的：${e.join(`；`)}`,itemsFailed:(e,t)=>`${e} 条（${t}）`,outlookFailed:e=>`文末的趋势与关注（${e}）`,window:(e,t,n)=>`取材范围：${e} 至 ${t}（${n}）`,widened:e=>`更新较少，取材范围已经放宽；原定从 ${e} 起`,counts:({candidates:e,links:t,stories:n,told:r},i)=>`候选 ${e} → 去重并限于取材范围 ${t} → 事件 ${n} → 入选 ${i}${r>0?`；另有 ${r} 个事件以前讲过`:``}`,pages:(e,t)=>`读到原文 ${e} 页，共 ${t} 页${e<t?`；其余只有来源自带的文字`:``}`,run:e=>`[这次运行的日志](${e})`},assumptions:{title:`假设、改动、风险与回滚`,lines:e=>[`**假设**：来源所写属实。机器只核对“来源里有没有”，不判断来源对不对。`,`**改动**：只有 ${e} 这一个文件。你可以直接在这个分支上改；改过之后，Galley 不会再动它。`,`**风险**：概括可能失之片面，重要的消息可能没有入选；上面的候补和来源情况可供查对。`,`**回滚**：合并前直接关闭即可，这一天不会再自动提出；合并后请用 GitHub 的 Revert 按钮撤销。`]},cut:e=>`_为了不超过 GitHub 的长度上限，这里略去了 ${e} 行。_`}};function C(e){return typeof e==`number`?`第 ${e} 条`:{outlook:`文末的趋势与关注`,title:`整期标题`}[e]}function w(e,t){return[e.length>0&&T(e),t&&`文末的趋势与关注`].filter(Boolean).join(`，`)}function T(e){return`第 ${e.join(`、`)} 条`}function E(e){return e.toLocaleString(`zh-CN`)}let D={"before-window":`早于取材范围`,"after-window":`晚于取材范围`,undated:`没有日期`,revision:`是旧内容的修订`,"no-address":`没有网址`,"no-title":`没有标题`,"blocked-address":`的网址不是公开网址`,elsewhere:`指向其他网站`,duplicate:`重复`,excluded:`不在所选范围内`,"over-cap":`超出读取上限`},O={post:{title:`AI 技术深度日报｜{date}`,note:`说明`,sources:`来源`,points:`要点（技术分析）`,what:`是什么`,details:`关键细节`,why:`为什么重要`,impact:`可能影响`,advice:`落地建议`,trends:`今日趋势总结（3-6 条）`,watchList:`我接下来会关注什么（3 条）`,colon:`：`,gap:``},prompt:{mark:`〔**待编辑**〕`,what:`来源没有可以摘录的正文，请阅读原文后写一两句。`,why:`它改变了什么，对谁重要？请对照来源写一两句。`,impact:`团队、成本或技术路线会受到哪些影响？请对照来源补写。`,advice:`读者今天可以做什么？请写一条能直接动手的建议。`,trend:`今天的条目有什么共同方向？请归纳一条，并注明依据哪几条。`,watch:`接下来值得盯住什么？请写一条，并说明看到什么信号才算数。`},health:{"left-out":`它的条目没有一条能用`,empty:`没有返回任何内容`,stale:`很久没有更新`,frozen:`停更时间远超它平时的更新间隔`,silent:`平时都有更新，这次一条也没有`,undated:`条目都没有日期，补写往日时无法采用`,"unread-dates":`部分条目的日期无法识别，按没有日期处理`,"shared-date":`条目都是同一时刻，应是网站生成的时间，按没有日期处理`,misdated:`它给出的日期比原网页上的晚`,future:`条目的日期全在未来`,hijacked:`最新条目大多指向外站，与以往不同，疑似被劫持`,salvaged:`数据有残缺，只读出了一部分`,"no-key":`没有配置密钥`,"bad-key":`密钥无效或已过期`,"quota-exhausted":`本期额度已经用完`,"not-a-feed":`返回的不是订阅源`,malformed:`返回的数据无法解析`,"rate-limited":`请求过于频繁，被限流（HTTP 429）`,timeout:`响应超时`,dns:`域名无法解析`,refused:`连接被拒绝`,tls:`安全连接（TLS）失败`,connection:`网络连接中断`,forbidden:`拒绝访问`,challenge:`网站要求验证访客不是机器人`,"not-found":`页面不存在`,gone:`页面已被移除`,"client-error":`请求未被接受`,"server-error":`对方服务器出错`,"too-large":`内容超过大小上限`,"too-complex":`结构过于复杂，未能在限定时间内读完`,truncated:`内容传输不完整`,undecodable:`内容的压缩方式无法解开`,"headers-too-large":`响应头超过大小上限`,"invalid-http":`响应不符合 HTTP 规范`,"redirect-loop":`重定向次数过多`,"blocked-address":`指向内部网络地址，已拦截`,robots:`网站的 robots.txt 不允许抓取`,unexpected:`出现意外错误`},leftOut:(e,t)=>[`共 ${e} 条`,...u.xo.flatMap(e=>t[e]?[`${t[e]} 条${D[e]}`]:[])].join(`，`),fallback:{unauthorized:`密钥无效或没有权限`,"no-such-model":`没有这个模型或接口地址`,"server-error":`模型服务出错`,"rate-limited":`模型服务限流`,"quota-exhausted":`模型额度已经用完`,timeout:`模型响应超时`,connection:`与模型服务的连接失败`,"invalid-output":`模型输出的格式不符合要求`,truncated:`模型输出被截断`,refused:`模型拒绝作答`,empty:`模型没有输出内容`,budget:`本次运行的模型预算已经用完`,"out-of-time":`撰写的总时限已到`,"no-key":`没有提供模型的密钥`,"not-installed":`运行模型的命令没有安装，或者版本太旧`,"wrong-language":`模型没有用简体中文作答`,"unsourced-link":`模型给出了来源之外的链接`,contradicted:`模型写的与来源不符`,elsewhere:`模型把别的新闻写到了这里`,injected:`模型照搬了来源文字里的指令`,unsupported:`来源里找不到依据`,"no-text":`来源没有可读的正文`,unexpected:`出现意外错误`},source:{substitute:e=>`${e}（替补）`},news:{version:e=>`新版本 ${e}`,figures:e=>`新的数字 ${e}`,withdrawn:()=>`撤回或下架`,delayed:()=>`推迟`,cancelled:()=>`取消或停止`,confirmed:()=>`得到证实`,denied:()=>`遭到否认`,fixed:()=>`已经修复`,acquired:()=>`收购`,completed:()=>`交易完成`,ruled:()=>`裁决或和解`,available:()=>`正式开放的消息`,released:()=>`正式发布`}},k={tracking:{label:`追踪`,followUp:(e,t,n)=>`${e} 讲过《${t}》；新进展：${n}。`,watched:(e,t,n)=>`${e} 的关注清单第 ${t} 条“${n}”有了下文。`}},A={checkUp:{columns:[`来源`,`类型`,`状态`,`问题`,`条数`,`最新`,`毫秒`],outcomes:{ok:`正常`,degraded:`有保留`,failed:`失败`,skipped:`跳过`},quiet:`它没有问题。如果它更新得比博客慢，可以放宽取材范围。`,todo:`怎么处理`},remedy:{"left-out":`请打开它的地址看看：条目里没有可以公开访问的网址。可以告诉该网站，或换它的另一个 feed。`,empty:`用浏览器打开这个地址看看；如果也是空的，先等等，或者移除这个来源。`,stale:`看看网站是否换了订阅地址；如果已经停更，请移除这个来源。`,frozen:`地址还能访问，但多半已无人维护。请到网站上找新的订阅地址并替换。`,silent:`用浏览器打开看看：订阅地址可能换了，或者页面改版了。`,undated:`写当天的文章时不必处理。要补写往日，请换用带日期的订阅源，或用 page: 并指定日期的选择器。`,"unread-dates":`告诉网站它的日期写法有问题，或附上下面这行报告问题：日期应当都能识别。`,"shared-date":`告诉网站它的订阅源把所有条目都写成了生成网站的时间，或改用 page: 读取它的页面。`,misdated:`告诉网站它给旧网页标了新的日期；读取后发现早于取材范围的，已经剔除。`,future:`这里列的可能是活动预告而不是新闻。看看它的日期；如果是写错了，请告诉网站，或者移除这个来源。`,hijacked:`到网站上看看；如果已经易主，请移除这个来源。`,salvaged:`告诉网站它的订阅源有残缺，或换用它的另一个订阅源。`,"no-key":`把密钥存为 secret 并作为输入传入，或者移除这个来源。`,"bad-key":`到服务商处重新生成密钥，并更新 secret。`,"quota-exhausted":`等待下一个周期，或换用更大的套餐，或减少查询。`,"not-a-feed":`请填写订阅源本身的地址；没有订阅源的网站请用 page:。`,malformed:`用浏览器打开这个地址，与配置对照：格式或页面可能变了。`,"rate-limited":`换个时间运行，或减少同一网站上的来源。`,timeout:`再运行一次；如果经常超时，请移除这个来源或换一个镜像。`,dns:`检查域名是否写对；网站也可能已经放弃了这个域名。`,refused:`检查地址和端口；网站也可能暂时停机。`,tls:`用浏览器打开看看：网站的证书可能已经过期。`,connection:`再运行一次；如果一直如此，网站可能屏蔽了这类机器。`,forbidden:`网站可能不让这类机器访问。请换用它的其他订阅地址，或移除这个来源。`,challenge:`只有浏览器才能通过这种验证。请找网站在别处的订阅地址，或移除这个来源。`,"not-found":`请到网站上找新的订阅地址。`,gone:`网站已经主动下线它。请移除这个来源。`,"client-error":`检查这一项配置：对方不接受这样的请求。`,"server-error":`稍后再运行；只有对方能修复。`,"too-complex":`打开该地址看看内容：正常的页面或订阅源不到一秒就能读完。可换用网站的其他订阅源或页面；若无人维护，就移除它。`,"too-large":`换用网站上更小的订阅源，例如单个主题的。`,truncated:`再运行一次；如果一直如此，请告诉网站。`,undecodable:`请告诉网站：它的 Content-Encoding 不是 gzip、deflate、br 或 zstd；也可以换用它的其他订阅源。`,"headers-too-large":`请告诉网站：它的响应头超过 64 KiB；在此之前请换用它的其他订阅源或镜像。`,"invalid-http":`请把下面这行告诉网站，或换用它的其他订阅源。`,"redirect-loop":`用浏览器打开，填写最终到达的地址。`,"blocked-address":`请使用公网地址：内部网络不会被读取。`,robots:`网站不希望机器访问。请改用它的订阅源，或移除这个来源。`,unexpected:`再运行一次；如果一直如此，请附上下面这行报告问题。`},explain:{chosen:(e,t,n)=>`本文第 ${e} 条：“${t}”，得分 ${n}。`,benched:(e,t,n)=>`在候补之中：“${e}”，得分 ${t}。没有入选的原因：${n}。`,passed:(e,t,n)=>`排在候补之后：“${e}”，得分 ${t}。没有入选的原因：${n}。`,merged:e=>`它是“${e}”这件事的报道之一：`,outside:(e,t,n,r)=>e===null?`取得了这个链接，但没有来源给出日期，而往日的文章只取有日期的内容。`:`取得了这个链接，但不在取材范围之内：发布于 ${e}，取材范围是 ${t} 至 ${n}（${r}）。`,notGathered:`没有取得：没有来源给出这个网址。请添加收录它的来源，或者查看是否有来源出了问题。`,notKept:`不在文中，也不在候补之中。这一期没有记下其余的链接，所以不知道有没有来源给出它。`,cut:e=>`这一期没有记下取材范围之外的另外 ${e} 个链接，这个网址可能在其中。`,quoted:(e,t)=>`引用，得分 ${t}：“${e}”`,sentenceTerms:{position:`在文中是第几句`,headline:`与标题共有的词`,news:`讲了谁做了什么`,figures:`数字`,names:`名称`,leaning:`要靠前一句才读得懂`,pointing:`指向页面别处`,background:`众所周知的背景`,"old-entry":`日志里的旧条目`,question:`是问句`,"run-in-heading":`正文里混入的小标题`,supporting:`出自佐证的报道`}}},j={note:{unavailable:(e,t)=>`${N(e)}本次未能取得内容：${t}。`,widened:e=>`更新较少，本期把取材范围放宽到过去 ${P(e)}。`,thin:e=>`合适的更新不多，本期只收录 ${e} 条。`,excerpts:(e,t)=>`本期未使用语言模型：${t===0?`“是什么”摘自来源原文`:e===0?`各条都只有标题，没有可以摘录的正文`:`${e} 条的“是什么”摘自来源原文，另有 ${t} 条只有标题`}，标有“待编辑”的地方留给编辑补写。`,untold:e=>`有 ${e} 条的来源没有可读的正文，没有请语言模型撰写，要点留给编辑补写。`,modelFailed:(e,t)=>`有 ${e} 条未能由语言模型撰写（${t}），改为摘录来源原文，其余要点留给编辑补写。`,substituted:e=>`常用来源取得的内容太少，本期另外查阅了${N(e)}。`},excerpt:{figures:`关键数据`,coverage:`相关报道`,quote:e=>/[“”]/.test(e)?`「${e}」`:`“${e}”`,unread:e=>`原文页面没能读到（${e}），请打开原文后写一两句。`,verbatim:(e,t)=>`来源原文（${e}）：${t}`,betweenQuotes:` `,discussed:(e,t,n)=>`目前在 ${e} 上有 ${t} 分、${n} 条评论。`,quoteOf:(e,{site:t,language:n,isFeed:r})=>{let i=n===null||n===`zh`?``:`${M(n)}`,a=r?`${i}订阅源摘要`:i&&`${i}原文`,o=t===null?a:a?`${t}（${a}）`:t;return o?`${o}：${e}`:e},coveredBy:(e,t)=>t===null?e:`${e}《${t}》`,separator:`；`,recurring:(e,t)=>`${e}：今天有 ${t.length} 条涉及（第 ${t.join(`、`)} 条）。`,announced:(e,t,n)=>`${e}：来源预告（第 ${n} 条）：${t}`,due:(e,t,n)=>`${e}：留意${t}这一节点，原句见第 ${n} 条。`,staged:(e,t,n)=>`${e}：目前处于${t}阶段，留意下一步（原句见第 ${n} 条）。`},themes:{agents:`智能体`,coding:`AI 编程`,serving:`推理部署`,quantization:`低比特量化`,experts:`混合专家（MoE）`,training:`训练与微调`,reinforcement:`强化学习`,reasoning:`推理能力`,openness:`开放权重与开源`,speech:`语音`,imagery:`图像与视频生成`,multimodal:`多模态`,retrieval:`检索增强`,context:`长上下文`,evaluation:`评测`,security:`安全漏洞`,alignment:`对齐与护栏`,robots:`机器人与自动驾驶`,chips:`芯片与算力`,markets:`资本与市场`,law:`立法与诉讼`,prices:`价格`,mcp:`MCP`,speculation:`投机解码`}};function M(e){return new Intl.DisplayNames(`zh-CN`,{type:`language`}).of(e)??e}function N(e){return e.map(e=>`“${e}”`).join(``)}function P(e){return e%24==0?`${e/24} 天`:`${e} 小时`}let F={"zh-CN":{...O,...k,...j,...S,...A},en:b};function I(e){return F[e]}}),65008:((e,t,n)=>{n.d(t,{BY:()=>s,Hb:()=>c,fA:()=>o,h0:()=>u,wh:()=>l,xr:()=>f});var r=n(15867),i=n(45097),a=n(56347);let o=new Set(`address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul`.split(` `)),s=new Set(`applet audio button canvas embed head iframe map noscript object script select style svg template textarea title video`.split(` `)),c=new Set(`a abbr acronym b bdi bdo big br cite code col colgroup data del dfn em font i img input ins kbd label link mark meta nobr picture q rp rt ruby s samp small source span strike strong sub sup td th time tt u var wbr`.split(` `));function l(e){let t=/<[a-z!/]/i.test(e),n=``,l=0,u=0,d=(0,i.ZK)(),p=e=>c.has(e)||e.includes(`-`),m=new r.i({onopentag:(t,{href:r})=>{u+=1,u>512&&m.pause(),s.has(t)?l+=1:o.has(t)?n+=`

`:t===`br`?n+=`
`:t===`td`||t===`th`?n+=` `:!p(t)&&l===0&&(n+=e.slice(m.startIndex,m.endIndex+1)),d.open(t,r,n)},onclosetag:(t,r)=>{--u,n=d.close(t,n),s.has(t)?l=Math.max(0,l-1):o.has(t)?n+=`

`:!p(t)&&!r&&l===0&&(n+=e.slice(m.startIndex,m.endIndex+1))},ontext:e=>{l===0&&(n+=t?e.replace(/\s+/g,` `):e)}},{decodeEntities:!0});return m.end(e),(0,a.DZ)(f(n))}function u(e){return(0,a.TN)(l(e))}let d=/\s?[(（](?:opens in (?:a )?new (?:tab|window)|在新(?:窗口|标签页)中?打开)[)）]/gi;function f(e){return e.replace(d,``)}}),25004:((e,t,n)=>{n.d(t,{$o:()=>r,C7:()=>c,Me:()=>o,UU:()=>a,YC:()=>i,mO:()=>s});let r=`
a about above according across actually additional additionally after again against ago all almost alone along already also
although always am among an and another any anybody anyone anything apart are around as aside ask at away back based basically be
because become been before behind being below beside besides best better between beyond big both but by call called can cannot
certain certainly check choose clearly click come compared consequently consider currently customers dear deep depending
despite developers did do does doing don't done down due during each earlier early easy either else elsewhere employees
engineers enough especially essentially even eventually ever every everybody everyone everything except experts explore
facing far few fewer fifth final finally find first five following for former formerly found four fourth free from full
further furthermore generally get getting give given giving go going good got great had half happy hard has have having he
hello hence her here here's hers herself hi high higher him himself his hold how however i i'd i'll i'm i've if imagine
important importantly in including increasingly indeed initially inside instead interestingly into introducing is isn't it it's
its itself just keep key know known large last late later lately latest law lead leaders learn less let let's like likely
little local long look looking low lower made main make making man many maybe me mean meanwhile meet members men
might mine model models more moreover most mostly much must my myself near nearly neither never nevertheless new next nine
no nobody none nonetheless nor not note nothing notably now nowadays obviously of off officers officials often oh ok okay old
on once one ones only onto open or other others otherwise our ours out outside over overall own part parts past patients
people per perhaps place plans please plus police possible presumably previous previously prior probably protesters provided
put quite rather read real really recent recently regarding regardless remember researchers residents respectively results
right run said same say scientists second see seem seen send set seven several shall she short should show similar
similarly simply since six small so some somebody somehow someone something sometimes soon still stop students such
suddenly summary sure take taken taking team teams tell ten than thank thanks that that's the their theirs them themselves
then there there's thereby therefore these they they're thing things think third this those though three through throughout thus
time to today together tomorrow too top total towards true try turn two typically ultimately under unfortunately unless
unlike until up upon us use used users using usually various very via want was watch we we'll we're we've well were
what whatever when whenever where whereas whether which while who whole whom whose why wide will with within without witnesses
women won't words work workers would yeah years yes yesterday yet you you'll you're you've young your yours yourself
young user users writing written key passage article text document email study report reports paper survey analysis update
news background context details conclusion overview introduction title source sources question answer sorry
`,i=`
mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend st saint president vice prime minister chancellor premier king queen
prince princess duke duchess pope bishop archbishop father judge justice senator sen congressman congresswoman representative rep
governor gov mayor secretary ambassador general gen colonel col captain capt lieutenant lt sergeant sgt major officer detective
inspector chief deputy assistant director chairman chairwoman chair chairperson founder co-founder cofounder head
coach manager striker midfielder defender goalkeeper actor actress singer author journalist reporter editor spokesman spokeswoman
spokesperson attorney lawyer doctor nurse coroner councillor leader star former ex the
`,a=`ceo cto cfo coo cio cpo cmo vp svp evp phd`,o=`
university college school institute laboratory laboratories lab labs company companies corporation corp inc ltd llc plc gmbh co
group holdings technologies technology international global foundation association organization organisation agency department
ministry office bureau committee commission council court government state states county city town village province district
region river lake sea ocean island islands mountain mount north south east west northern southern eastern western central
hospital church station airport park stadium arena hall centre center club football fc afc united league cup championship
championships championship's tournament open grand prix premier division series season game games team news times post daily magazine journal
media network channel television tv radio party act bill law project program programme system platform service services
model models plan package edition version pro product products app suite software solution solutions conference summit award awards day week
year month festival street road avenue square bridge house building tower
`,s=`of the de van von der den la le du da dos bin al el`,c=`
# scales and shares
percent per thousand million billion trillion times x
# what is counted
people year years day days hour hours minute minutes second seconds month months week weeks
# units
GB TB MB ms
# the number stands for itself
and to or of
`}),26362:((e,t,n)=>{n.d(t,{Sv:()=>h,f4:()=>g,ln:()=>_,oo:()=>d,p7:()=>u});var r=n(80265),i=n(63104),a=n(31869),o=n(21631),s=n(65008),c=n(45097),l=n(56347);function u(e){try{return(0,l.DZ)((0,r.Y)(d(e)).children.map(f).join(`

`))}catch(t){if(t instanceof RangeError)return(0,s.wh)(e);throw t}}function d(e){let t=[],n=0,r=0;for(let i=0;i<e.length;i+=1){let a=e[i];if(a===`
`&&e[i+1]===`
`&&(r=0),r+=a===`*`||a===`_`?32:1,r<=8e3)continue;let o=e.slice(n,i),s=[o.lastIndexOf(`
`),o.lastIndexOf(` `)].map(e=>e+1),c=n+(s.find(e=>e>o.length/2)??o.length);t.push(e.slice(n,c),`

`),n=c,i=c-1,r=0}return t.length===0?e:t.join(``)+e.slice(n)}function f(e){switch(e.type){case`list`:return(0,c.RN)(m(e))?``:e.children.map(({children:e})=>e.map(f).join(`
`)).join(`
`);case`blockquote`:return e.children.map(f).join(`

`);case`html`:return(0,s.wh)(e.value);case`definition`:return``;default:return p(e)}}function p(e){return(0,a.d)(e,{includeImageAlt:!1,includeHtml:!1})}function m(e){return e.children.map(({children:[e]})=>{let[t]=e?.type===`paragraph`?e.children:[];return{text:e===void 0?``:p(e),link:t?.type===`link`?{href:t.url,text:p(t)}:null}})}function h(e){return(0,i.l)({type:`paragraph`,children:[{type:`text`,value:(0,l.TN)(e)}]}).trimEnd()}function g(e){return(0,i.l)({type:`paragraph`,children:[{type:`strong`,children:[{type:`text`,value:(0,l.TN)(e)}]}]}).trimEnd()}function _(e){return(0,l.TN)((0,a.d)((0,r.Y)(e,{extensions:[(0,o.f)()]})))}}),60560:((e,t,n)=>{n.d(t,{T:()=>l});var r=n(21224),i=n(96773),a=n(38455),o=n(8623),s=n(14038);let c=/https?:\/\/[^\s<>"'`“”‘’「」，。；、：！？（）【】《》]+/giu;function l(e){let t=(e.includes(`://`)?[...e.matchAll(c)]:[]).map(({0:e,index:t})=>({kind:`url`,text:(0,i.Mx)(e,/[.,;:!?)\]*_]/),index:t,isLoose:!1})),n=(0,o.G)(e,t),l=(0,r.BV)(n),u=(0,o.G)(n,l),d=(0,s.bS)(u).filter(({isLoose:e})=>!e),f=(0,a.MC)((0,o.G)(u,d));return[...t,...l,...d,...f].toSorted((e,t)=>e.index-t.index)}}),35310:((e,t,n)=>{n.d(t,{wE:()=>O,bh:()=>E,bm:()=>D,es:()=>C,wX:()=>S,fi:()=>k,t3:()=>w});var r=n(96773),i=n(33028),a=n(90809),o=n(25004),s=n(59861);let c=`[\\p{Script=Latin}\\d]`,l=[`\\p{Lu}${c}*(?:(?:[.'&+_-]|\\.js)${c}+)*`,`\\p{Ll}{1,3}\\p{Lu}${c}*(?:-${c}+)*`,`\\p{Ll}+-?\\d+(?:\\.\\d+)*[a-z]?(?:-\\p{Script=Latin}${c}*)*`].join(`|`),u=[`of the`,...(0,s.d8)(o.mO).filter(e=>e!==`the`),`&`].join(`|`),d=`(?: (?:${u}) | - |-| )`,f=`\\d+(?:\\.\\d+)*[A-Za-z]?(?!${`[\\w.,]*\\d|[%％]| ?(?:${(0,s.d8)(o.C7).join(`|`)})\\b|\\s?[万亿倍个年月日天项款家种条次岁名位张块台]`})`,p=RegExp(`(?<![\\p{Script=Latin}\\d_@/.-])(?:${l})(?:${d}(?:${l}|${f}))*(?!${c})`,`gu`),m=RegExp(` (?:${u}) | - `,`u`);function h(e){return Array.from(e.matchAll(p),({0:e,index:t})=>({whole:e,index:t}))}function g(e){return e.split(m)}var _=n(69784),v=n(91575),y=n(69549),b=n(98810),x=n(92852);function S(e){let t=(0,_.FQ)(e);if(!/[A-Z]/.test(t)||L(t))return[];let n=(0,v.w8)(t)?()=>!1:e=>F(t,e),r=new Map,i=e=>{let n=r.get(e)??N(e,t);return r.set(e,n),n};return h(t).flatMap(({whole:e,index:t})=>{let r=n(t)?M(e,i):e;return A(r,t+e.length-r.length)})}function C(e){return new Set(h((0,_.FQ)(e.normalize(`NFKC`))).flatMap(({whole:e})=>e.split(/[ /&]+/).flatMap(e=>T(e)?[]:e.split(/-(?=\p{L})/u)).filter(e=>/^\p{L}/u.test(e)&&/[\p{Lu}\d]/u.test(e)).map(e=>(0,r.Mx)((0,b.cL)(e).toLowerCase().split(`-`,1)[0]??``,/[.']/)).filter(e=>e.length>1)))}function w(e){return h((0,_.FQ)(e.normalize(`NFKC`))).flatMap(({whole:e})=>g(e)).map(e=>e.split(/[ -]/).map(b.cL).filter(e=>/^\p{L}+$/u.test(e)))}function T(e){let t=e.toLowerCase().split(`-`);return t.length>2&&t.every(e=>(0,b.R4)(e)||(0,b.AO)((0,x.W)(e))||a.$o.has(e))}function E(e){return e.length>=3&&!a.se.has(e)&&!(0,b.R4)(e)&&!(0,b.AO)((0,x.W)(e))}function D(e){return/\d/.test(e)}function O(e){return a.Jn.has(e)}function k(e){return e.match(/(?<![\p{L}\p{N}.-])[a-z]{3,}(?![\p{L}\p{N}])/gu)??[]}function A(e,t){let n=e.split(/ (?:- )?/),r=0;for(let[t,i]of n.entries()){let o=i.toLowerCase().replace(/'s$/,``),s=a.UU.has(o)&&t+1<n.length;if(!s&&!a.$o.has(o)&&!a.YC.has(o.replace(/\.$/,``))&&!/^[\d.]+$/.test(o)||/^\p{Lu}{2,}$/u.test(i)&&!s&&!a.YC.has(o))break;r+=e.slice(r).indexOf(i)+i.length}if(/^ [A-HJ-Z]$/.test(e.slice(r))&&a.YC.has(n.at(-2)?.toLowerCase()??``)){let r=n.slice(-2).join(` `);return[{kind:`name`,text:r,index:t+e.length-r.length,isLoose:!1,parts:j(r)}]}let i=e.slice(r).replace(/^(?: |-)*(?:(?:of the|of|de|&) )?/,``),o=i.replace(/'s$|'$/,``).replace(/^(?<first>[^\s-]*)(?:-\p{Ll}+)+$/u,`$<first>`),s=j(o);return s.length===0||o.length<2||T(i)||/^X+$/.test(o)||s.every(e=>a.vP.has(e)||/^\d/.test(e))?[]:[{kind:`name`,text:o,index:t+e.length-i.length,isLoose:!1,parts:s}]}function j(e){return e.split(/[\s\-/&·]+/).map(e=>(0,b.cL)((0,r.Mx)(e,/[.']/)).toLowerCase()).filter(e=>e!==``&&!a.mO.has(e))}function M(e,t){let[n=``,...r]=e.split(` `),o=n.toLowerCase().replace(/'s$/,``);return/^\p{Lu}[\p{L}]*[\p{Lu}\d]/u.test(n)&&!a.$o.has(o)||(0,i.Q)(n).length>0?e:a.$o.has(o)||r.length===0&&!t(n)?e.slice(n.length).trimStart():e}function N(e,t){for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(!F(t,n))return!0;return!1}let P=/(?:^|[^\p{L}])[\p{L}.]{1,24}(?=\. $)/u;function F(e,t){let n=e.slice(Math.max(0,t-I),t),r=P.exec(n)?.[0];return r!==void 0&&(0,y.vn)(r,e.slice(t))?!1:/(?:^|[.!?:•*]|\n)[\s"'([-]{0,6}$|["'([]$/.test(n.slice(-6))}let I=24;function L(e){let t=e.match(/\b\p{L}[\p{L}']{3,}/gu)??[],n=t.filter(e=>/^\p{Lu}/u.test(e)).length;return t.length>=4&&!(0,v.w8)(e)&&n/t.length>.75}}),33028:((e,t,n)=>{n.d(t,{Q:()=>s,_:()=>c});var r=n(91575),i=n(90636);function a(e){return e.toLowerCase().replaceAll(`.`,``)}let o=new Map;for(let e of i.j)for(let t of e){let n=a(t);o.set(n,[...o.get(n)??[],...e])}function s(e){let t=a(e);return(o.get(t)??[]).filter(n=>a(n)!==t||n.length>e.length)}let c=[...o.keys()].filter(r.tv).sort((e,t)=>t.length-e.length)}),90809:((e,t,n)=>{n.d(t,{$o:()=>c,Jn:()=>m,Me:()=>d,UU:()=>u,YC:()=>l,mO:()=>p,se:()=>h,vP:()=>f});var r=n(1620),i=n(25004),a=n(59861),o=n(90636);let s=(...e)=>new Set(e.flatMap(a.d8)),c=s(i.$o),l=s(i.YC),u=s(i.UU),d=s(i.Me),f=s(r.vP),p=s(i.mO),m=s(o.K.models),h=s(r.vP,r.SH,o.K.makers,o.K.models,i.UU)}),90636:((e,t,n)=>{n.d(t,{K:()=>i,j:()=>r});let r=`NVIDIA|英伟达|辉达|輝達
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
`}}),45097:((e,t,n)=>{n.d(t,{RN:()=>r,ZK:()=>a,ZZ:()=>i});function r(e){if(e.length<2)return!1;let t=e.flatMap(({text:e,link:t})=>{let n=t===null||!/\p{L}{2}/u.test(t.text)?null:i(t.href);return n===null?[]:[{page:n,teaser:Math.max(0,e.length-(t?.text.length??0))}]});return t.length<.8*e.length||new Set(t.map(({page:e})=>e)).size!==1?!1:t.reduce((e,{teaser:t})=>e+t,0)/t.length<=(e.length>2?100:4)}function i(e){return/^([^#]*)#(?![/!]|top$|$)/.exec(e.trim())?.[1]??null}function a(){let e=0,t=0,n=[],i=e=>{let t=n.at(-1);t&&(t.to??=e)};return{open(r,a,o){let s=r===`ul`||r===`ol`;if(s&&e===0&&(t=o.length,n=[]),s&&(e+=1),e===0)return;(s||r===`li`)&&i(o.length),r===`li`&&n.push({from:o.length,to:null,link:null});let c=n.at(-1);r===`a`&&a!==void 0&&c!==void 0&&c.to===null&&c.link===null&&(/\p{L}/u.test(o.slice(c.from))||(c.link={href:a,from:o.length,to:null}))},close(a,o){if(e===0)return o;let s=n.at(-1)?.link;return a===`a`&&s&&(s.to??=o.length),a!==`ul`&&a!==`ol`||(i(o.length),--e,e>0)?o:r(n.map(({from:e,to:t,link:n})=>({text:o.slice(e,t??void 0).trim(),link:n&&{href:n.href,text:o.slice(n.from,n.to??void 0).trim()}})))?o.slice(0,t):o}}}}),69784:((e,t,n)=>{n.d(t,{FQ:()=>r,gQ:()=>s,n6:()=>c});function r(e){return/[^\n -~]/.test(e)?e.replace(a,e=>i[e]??o(e)):e}let i={"‘":`'`,"’":`'`,"“":`"`,"”":`"`,"„":`"`,"‑":`-`,"‐":`-`,"−":`-`,"\xA0":` `," ":` `," ":` `,"　":` `,"	":` `},a=/[‘’“”„‑‐−\u00a0\u2009\u202f\u3000\t]|[\uff05\uff0b-\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e]/g;function o(e){let t=e.charCodeAt(0);return t<384?e.normalize(`NFD`).charAt(0):t===65292?e:String.fromCharCode(t-65248)}function s(e){let t=e.toLowerCase();return t.length===e.length?t:[...e].map(e=>e.toLowerCase().length===e.length?e.toLowerCase():e).join(``)}function c(e,t){return e<t?-1:+(e>t)}}),63463:((e,t,n)=>{n.d(t,{h:()=>r});function r(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}}),64055:((e,t,n)=>{n.d(t,{C6:()=>p,Ht:()=>s,JN:()=>h,S4:()=>g,Y9:()=>m,fM:()=>x});var r=n(55201),i=n(59861),a=n(69549);function o({negators:e,harmless:t}){return`${t===void 0?``:`(?!${(0,i.HJ)(t).source})`}${(0,i.HJ)(e).source}`}let s=`(?:${r.e.map(({negation:e})=>o(e)).join(`|`)})`,c=new RegExp(s,`i`);function l(e){return(0,i.EB)(...r.e.map(({negation:t})=>(0,i.HJ)(t[e])))}let u=l(`doubts`),d=l(`otherTimes`),f=l(`limits`);function p(e){return c.test(e)}function m(e){return p(e)||u.test(e)}function h(e){return m(e)||d.test(e)}function g(e){return f.test(e)}let _=(0,i.EB)(...r.e.map(({hasBlanks:e,negation:{verbNegators:t,adverbs:n,verbs:r,denyingVerbs:a}})=>{let o=n===void 0?void 0:(0,i.HJ)(n);return(0,i.HJ)(`${y(e,`{verb}`,o!==void 0).join(`
`)}\n{deny}`,{where:{no:(0,i.HJ)(t),verb:(0,i.HJ)(r),deny:(0,i.HJ)(a),...o&&{adverb:o}}})})),v=r.e.map(({hasBlanks:e,negation:{stateNegators:t,adverbs:n,states:r}})=>{let a=n===void 0?void 0:(0,i.HJ)(n);return(0,i.HJ)(y(e,e?`{state}`:`{state}$`,a!==void 0).join(`
`),{where:{no:(0,i.HJ)(t),state:(0,i.HJ)(r),...a&&{adverb:a}}})});function y(e,t,n){return[[`{no}`,t],...n?[[`{no}`,`{adverb}`,t]]:[]].map(t=>t.join(e?` `:``))}let b={before:40,behind:24};function x(e,t,n){if(_.test((0,a.bI)(e.slice(Math.max(0,t-b.before),t))))return!0;let r=(0,a.ZJ)(e.slice(n,n+80)).trimEnd();return v.some(e=>(e.find(r)?.index??1/0)<=b.behind)}}),38455:((e,t,n)=>{n.d(t,{Xc:()=>re,H_:()=>ne,MC:()=>ie});var r=n(90809),i=n(64055);let a=[[RegExp(`(?:${i.Ht}(?! only| just| merely)(?: \\p{L}{1,30}){0,2} (?:more than|over|above|exceed|beyond|past)|${i.Ht}(?:超过|超|多于|高于|突破))\\s{0,4}$`,`iu`),`under`],[RegExp(`(?:${i.Ht}(?: \\p{L}{1,30}){0,2} (?:less|fewer|lower) than|${i.Ht}(?:低于|少于|小于))\\s{0,4}$`,`iu`),`over`],[/(?:\b(?:more than|over|at least|above|exceed(?:s|ed|ing)?|upwards of|north of|beyond|past)|超过|超|逾|多于|至少|突破|高于)\s{0,4}$/i,`over`],[/(?:\b(?:nearly|almost|close to|up to|under|less than|fewer than|below|just shy of)|近|接近|将近|不到|不足|低于|至多|最多)\s{0,4}$/i,`under`],[/(?:\bas (?:many|much|high) as|最高|多达|高达)\s{0,4}$/i,`peak`],[/(?:\b(?:about|around|roughly|approximately|some|circa|an estimated|approx\.)|[~～≈]|约|大约|大概|差不多)\s{0,4}$/i,`about`]];function o(e,t,n){let r=e.slice(Math.max(0,t-32),t);for(let[e,t]of a)if(e.test(r))return t;let i=e.slice(t+n.length,t+n.length+10);return/^\s*(?:\+|以上|or more\b|余|多(?!模|语|轮|卡|个|种|项|层|头|智))/.test(i)?`over`:/^\s*(?:以下|以内|or (?:less|fewer|under)\b)/.test(i)?`under`:/^\s*(?:左右|上下|or so\b)/.test(i)?`about`:null}var s=n(96773),c=n(91575),l=n(79212),u=n(40254),d=n(12964),f=n(34843),p=n(16530),m=n(80098);let h=`\\d+|${p.jo}`,g={needs:`words`,when:/\b(?:dollars?|euros?|pounds?),? (?:and )?[\da-z]/i,pattern:RegExp(`(?<![A-Za-z\\d.,-])(?<whole>${h}) (?<unit>dollars?|euros?|pounds?),? (?:and (?<part>${h})(?: (?:cents?|centimes?|pence))?|(?<part>\\d\\d))(?![A-Za-z\\d%-]|[.,]\\d| (?:per|percent|million|billion|thousand)\\b)`,`gi`),read({groups:{whole:e=``,unit:t=``,part:n=``}={}}){let[r,i]=[e,n].map(e=>/^\d/.test(e)?Number(e):(0,p.xV)(e)),a=(0,m.uF)(t.toLowerCase());return r==null||i==null||!a||i>99?null:(0,f.a)(r+i/100,a.dimension,{step:.01,digits:3})}};var _=n(84182),v=n(36998),y=n(22868);let b={dozens:24,tens:20,hundreds:100,thousands:1e3,millions:1e6,billions:1e9,trillions:0xe8d4a51000,数十:20,几十:20,十几:10,十几万:1e5,十几亿:1e9,几十万:1e5,几百万:1e6,几千万:1e7,上百万:1e6,上千万:1e7,几亿:1e8,上亿:1e8,数百:100,几百:100,上百:100,数千:1e3,几千:1e3,上千:1e3,数万:1e4,几万:1e4,上万:1e4,数十万:1e5,数百万:1e6,数千万:1e7,数亿:1e8,数十亿:1e9};function x({0:e}){let[t=``,n]=e.toLowerCase().split(` of `),r=(b[t]??1)*(n===void 0?1:b[n]??1);return(0,f.a)(r,null,{step:r*9,isLoose:!0})}let S=[{needs:`words`,when:/dozens|tens|hundreds|thousands|illions/i,pattern:/\b(?:dozens|tens|hundreds|thousands|millions|billions|trillions)(?: of (?:thousands|millions|billions))?\b/gi,read:x},{needs:`han`,when:/[数几上][十百千万亿]|十几/,pattern:/十几[万亿]?|[数几]十[万亿]?|[数几上][百千]万?|[数几上][万亿]/g,read:x}];var C=n(31981);let w=`\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?`,T=`(?<=(?:${u.QB})\\s?[\\d.,]{1,9}\\s?[MmBb])`,E=[`\\s?[多余几]?\\s?(?:[十百千]?[万亿]{1,2}|[百千](?![分米克瓦字兆])|十(?=[万亿]))`,`[- ]?(?:${[`thousand`,`million`,`billion`,`trillion`,`hundred`,`dozen`].map(k).join(`|`)})(?![A-Za-z])`,`\\s?(?:${[`bn`,`mln`,`bln`].map(k).join(`|`)}|[MmBb]${T})(?![A-Za-z])`,`(?:[KkMBT]|mn|tn)(?![A-Za-z])`].join(`|`),D=`(?<![A-Za-z_\\d]|\\d[.,]|第\\s?|(?<!\\b(?:sub|top|under|over|near|about|up|to|than))(?<=(?<!\\d)[A-Za-z])[-./])(?<numeral>${w})(?<scale>${E})?(?<letters>[A-Za-z]{1,4}(?![A-Za-z\\d]|[.,]\\d))?`,O=RegExp(`\\s?(?:-|–|—|~|～|to|至|到|and|和|or|或|/)\\s?(?:${w})(?:${E})?`,`y`);function k(e){return`${e}s?`.replace(/[a-z]/g,e=>`[${e.toUpperCase()}${e}]`)}function A({0:e,index:t,input:n,groups:r}){let{sign:i=``,numeral:a=``,scale:o=``,letters:s=``}=r??{},c=t+e.length-s.length,l=(0,y.p)(n,c),d=l.end===c&&s!==``;if(!d&&l.end===c&&(0,y.w)(n,c))return null;let f=(0,u.Fr)(i),{dimension:p,factor:m}=l.dimension===null&&!d?j(n,c):l;return{...G(a,K(o)),dimension:f===null||(0,u.dx)(p)?p:f,factor:f===null?m:1,isLoose:d,length:(d?t+e.length:f===null||(0,u.dx)(p)?l.end:c)-t}}function j(e,t){O.lastIndex=t;let n=O.exec(e);return n===null?{dimension:null,factor:1}:(0,y.p)(e,t+n[0].length)}let M={needs:`digits`,when:/[$€£¥￥₩₹]|[A-Z]{3} ?\d/,pattern:RegExp(`(?<![A-Za-z])(?<sign>${u.QB})\\s?${D}`,`g`),read:A},N={needs:`digits`,when:/\d/,pattern:new RegExp(D,`g`),read:A},P={needs:`han`,when:/百分之/,pattern:RegExp(`百分之\\s?(?<words>${p.qr}|${w})`,`g`),read({groups:{words:e=``}={}}){if(/^\d/.test(e))return{...G(e,1),dimension:`percent`,factor:1,isLoose:!1};let t=(0,p.KE)(e);return t===null?null:{...U,plain:t,dimension:`percent`,isLoose:!1}}},F=C.BI.map(e=>e.replace(/一$/,``)).join(`|`),I={needs:`han`,when:/[零〇一二两三四五六七八九十百千万亿]/,pattern:RegExp(`(?=[零〇一二两三四五六七八九十百千万亿])(?<![第周期每点零〇一二两三四五六七八九十百千万亿\\d]|礼拜)(?:(?!一)|(?<!${F}))(?!${C.kj.join(`|`)})(?:(?<scaled>[一二两三四五六七八九](?:点[零一二三四五六七八九]+)?[十百千]?[百千万亿][零一二两三四五六七八九十百千万亿]*)|(?<words>${p.qr}))`,`g`),read({0:e,index:t,input:n,groups:{scaled:r}={}}){let i=(0,y.p)(n,t+e.length),a=r!==void 0||i.dimension!==null||L(n,t+e.length)?W((0,p.KE)(e),i):null;return a===null?null:{...a,isLoose:a.isLoose||/^[百千万亿]$/.test(e),length:i.end-t}}};function L(e,t){return C.kP.includes(e.charAt(/\s/.test(e.charAt(t))?t+1:t)||` `)}let R={needs:`words`,when:/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|[a-z]{3,5}t(?:een|y))\b/i,pattern:RegExp(`(?<![A-Za-z-])(?<words>${p.jo})(?:[- ](?<scale>thousand|million|billion|trillion))?(?![A-Za-z])`,`gi`),read({0:e,index:t,input:n,groups:{words:r=``,scale:i=``}={}}){let a=(0,p.xV)(r),o=z(n,t+e.length);return o.dimension===null&&/^one$/i.test(e)&&/^-[a-z]/i.test(n.slice(t+3))?null:W(a===null?null:a*(0,p.DZ)(i),o,o.end-t)}};function z(e,t){return(0,y.p)(e,t,!1)}let B={needs:`words`,when:/and a half|half a [mbdt]/i,pattern:RegExp(`(?<![A-Za-z\\d.,])(?<words>\\d+|${p.jo}) and a half\\b|\\bhalf a (?<scale>million|billion|trillion|dozen)(?![A-Za-z])`,`gi`),read({0:e,index:t,input:n,groups:{words:r=``,scale:i=``}={}}){let a=/\d/.test(r)?Number(r):(0,p.xV)(r),o=i===``?(a??NaN)+.5:(0,p.DZ)(i)/2;if(Number.isNaN(o))return null;let{dimension:s,factor:c,end:l}=z(n,t+e.length);return(0,f.a)(o,s,{factor:c,length:l-t})}},V={needs:`words`,when:/ (?:point|dot) /i,pattern:RegExp(`(?<!\\bat )(?<![A-Za-z\\d-])(?<whole>${p.jo}|zero) (?:point|dot) (?<places>(?:zero|oh|${p.jo})(?: (?:zero|oh|${p.jo}))*)(?: (?<scale>million|billion|trillion))?(?![A-Za-z])`,`gi`),read({0:e,index:t,input:n,groups:{whole:r=``,places:i=``,scale:a=``}={}}){let o=r.toLowerCase()===`zero`?0:(0,p.xV)(r),s=i.split(` `).map(e=>/^(?:zero|oh)$/i.test(e)?0:(0,p.xV)(e));if(o===null||s.includes(null))return null;let{dimension:c,factor:l,end:u}=z(n,t+e.length);return{...G(`${o}.${s.join(``)}`,(0,p.DZ)(a)),dimension:c,factor:l,length:u-t,isLoose:!1}}},H=[...d.S,...l.A,g,B,V,..._.q,...v.C,...S,P,M,N,I,R],U={factor:1,step:1,digits:1};function W(e,{dimension:t,factor:n},r){if(e===null)return null;let i=Math.max(1,(0,s.Mx)(String(e),/0/).replace(`.`,``).length),a=t===null&&e<4||e===1&&t===`seconds`;return{...U,digits:i,plain:e,dimension:t,factor:n,isLoose:a,...r===void 0?{}:{length:r}}}function G(e,t){let n=e.replaceAll(`,`,``),[r=``,i=``]=n.split(`.`),a=`${r}${i}`.replace(/^0+/,``);return{plain:Number(n)*t,step:t*10**-i.length,digits:a.length}}function K(e){let t=e.replace(/^[-\s]+|s$/g,``);return(0,c.w8)(t)?(0,p.Uq)(t):(0,p.DZ)(t)}var q=n(8623);let J=/^\s*(?:$|[^\p{L}\s-]|(?:to|and|or|vs|versus|at|in|for|on|when|with|while|is|was|as|but|by)\b|[到至和与或的时])/u,Y=/(?:\btimes|^twice|^thrice)$/i,X=/^(?:-| (?:as|more|less|fewer|the|that|this|its|their|our|what|over|\p{L}+er)\b|\s?\d)/iu,Z=new RegExp(String.raw`(?:(?:^|[^${c.G6}]|[见如下上])[图表]|\b(?:${`figure|fig\\.|table|listing|section|chapter|appendix|part|pattern|step|version|video|no\\.|number`}))\s?$`,`iu`),ee=/(?<![\p{L}-])(?<word>\p{Lu}[\p{L}-]*)\s?$/u,Q=new RegExp([String.raw`\b(?:[Oo]ne|[Tt](?:wo|hree|en|we|hir|hou|ri|op)|[Ff](?:our|ive|if|irst|ort)|[Ss](?:ix|even|econd))`,String.raw`\b(?:[Ee](?:ight|leven)|[Nn]in|[Hh](?:al[fv]|und)|[Qq]ua|[Dd]o[uz]|[Mm]illi|[Bb]illi|(?:an )?order|lead|No\.)`,`#1`].join(`|`)),te=/[一二两三四五六七八九十][十百千万亿成倍折]|分之|第[二三四五六七八九十]/;function ne(e){return te.test(e)}function re(e){return/\d|[一二两三四五六七八九十百千万亿半倍]/.test(e)||Q.test(e)}function ie(e){let t=[],n=new q.g(e),r={digits:/\d/.test(e),han:(0,c.w8)(e),words:Q.test(e)};for(let{needs:i,when:a,pattern:s,read:c}of H)if((i===`any`||r[i])&&a.test(e))for(let r of e.matchAll(s)){let i=r.index+r[0].length-r[0].trimStart().length,a=n.has(i,i+r[0].trim().length)?null:c(r);if(!a)continue;let s=a.length===void 0?r.index+r[0].length:r.index+a.length,l=e.slice(i,s).trim();if(n.has(i,s))continue;n.add(i,i+l.length);let u=ae(e,i,a);t.push({kind:`number`,text:l,index:i,...a,isLabel:u,isLoose:a.isLoose||u,get hedge(){return o(e,i,l)},get isBare(){return J.test(e.slice(i+l.length,i+l.length+10))},get isOccasions(){return Y.test(l)&&!X.test(e.slice(i+l.length,i+l.length+24))}})}return t.toSorted((e,t)=>e.index-t.index)}function ae(e,t,{plain:n,dimension:i}){if(i!==null||n>999)return!1;let a=e.slice(Math.max(0,t-24),t);if(Z.test(a))return!0;let o=n<10?ee.exec(a)?.groups?.word:void 0;return o!==void 0&&!r.$o.has(o.toLowerCase())}}),90896:((e,t,n)=>{n.d(t,{En:()=>c,V2:()=>p,e$:()=>b});var r=n(12964),i=n(16530),a=n(84182),o=n(80098),s=n(22868);function c(e,t){let n=t+1;for(;n<e.length;n+=1){let t=e.charCodeAt(n);if(!v(t)&&(t!==46&&t!==44||!v(e.charCodeAt(n+1))))break}l.lastIndex=n;let r=l.test(e)?d(e,t):null;if(r!==null)return r;let i=e.slice(t,n),a=/^[0-9]{1,3}(?:,[0-9]{3})+$/.test(i)?i.replaceAll(`,`,``):i,o=m(e,n)??_(e,n),s=o===null?NaN:Number(a)*o.factor;return Number.isNaN(s)||o===null?{value:a,end:n}:{value:String(Math.round(s)),end:o.end}}let l=RegExp(`\\s?(?:分之|成[半一二三四五六七八九]|(?:分钟?|个?小时|个?钟头)\\s?[\\d零一二两三四五六七八九十]|(?:h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?)(?:,? and |,? |)\\d)|(?<=(?<![\\d.,])1) (?:in|out of) `,`y`),u=[...r.S,...a.q];function d(e,t){let n=Math.max(0,t-12),r=e.slice(n,t+40);for(let{when:e,pattern:i,read:a}of u)if(e.test(r))for(let e of r.matchAll(i)){let r=e.index===t-n?a(e):null;if(r!==null)return{value:String(Math.round(r.plain*r.factor)),end:t+e[0].length}}return null}let f=/\s?(?:[个名位家人月日号点]|(?:people|points?)(?![A-Za-z]))/iy;function p(e,t){return f.lastIndex=t,m(e,t)!==null||(0,s.p)(e,t).dimension!==null||f.test(e)}function m(e,t){let n=e[t]===` `?t+1:t;if(e.charCodeAt(n)>255)return g(e,n);let r=n;for(;r<e.length&&y(e.charCodeAt(r));)r+=1;if(r===n||n>t&&r-n<3)return null;let a=(0,i.DZ)(e.slice(n,r));return a===1||v(e.charCodeAt(r))?null:{factor:a,end:r}}let h=/[十百千]?[万亿]{1,2}|[百千](?![分米克瓦字兆])/y;function g(e,t){h.lastIndex=t;let n=h.exec(e)?.[0];return n===void 0?null:{factor:(0,i.Uq)(n),end:t+n.length}}function _(e,t){let n=e[t]===` `?t+1:t;if(e[n]!==`成`)return null;let r=(0,o.aP)(e,n);return r===null?null:{factor:r.factor,end:r.end}}function v(e){return e>=48&&e<=57}function y(e){return e>=97&&e<=122||e>=65&&e<=90}function b(e,t,n){return(n-t>1||e[t]===`x`)&&(0,o.aP)(e,t)?.end===n}}),79212:((e,t,n)=>{n.d(t,{A:()=>o,W:()=>a});var r=n(34843);let i={needs:`digits`,when:/\d[:：.]\d\d|\d ?[ap]\.?m/i,pattern:/(?<![\d:：.,$€£])(?<hour>[01]?\d|2[0-4])(?:[:：](?<minute>[0-5]\d)|(?= ?[ap]\.?m))(?![\d:：])(?: ?[ap]\.?m\b\.?)?/gi,read:({groups:{hour:e=``,minute:t=`0`}={}})=>(0,r.a)(Number(e)%12*60+Number(t),`clock`)},a=1e3,o=[i,{needs:`digits`,when:/\d\s?(?:[-–:：]|比)\s?\d/,pattern:/(?<![\w.,:：$€£%-]|[-–] ?)(?<one>\d{1,3})\s?(?<mark>[-–:：]|比)\s?(?<other>\d{1,3})(?![\w%％]|[.,:：]\d|\s?[-–]|\s?(?:[倍万亿年月日天个小分秒毫]|percent|years?|million))/g,read({groups:{one:e=``,mark:t=``,other:n=``}={}}){return/[-–]/.test(t)&&Number(e)<Number(n)?null:(0,r.a)(Number(e)*a+Number(n),`score`)}}]}),40254:((e,t,n)=>{n.d(t,{Fr:()=>s,QB:()=>o,dx:()=>a});let r={$:`usd`,US$:`usd`,USD:`usd`,"€":`eur`,EUR:`eur`,"£":`gbp`,GBP:`gbp`,"¥":`cny`,"￥":`cny`,RMB:`cny`,CNY:`cny`,"JP¥":`jpy`,JPY:`jpy`,"₩":`krw`,KRW:`krw`,HK$:`hkd`,HKD:`hkd`,NT$:`twd`,S$:`sgd`,C$:`cad`,CA$:`cad`,A$:`aud`,AU$:`aud`,"₹":`inr`,INR:`inr`,CHF:`chf`},i=new Set(Object.values(r));function a(e){return i.has(e)}let o=Object.keys(r).toSorted((e,t)=>t.length-e.length).map(e=>e.replace(`$`,`\\$`)).join(`|`);function s(e){return r[e]??null}}),12964:((e,t,n)=>{n.d(t,{S:()=>g});var r=n(34843),i=n(16530),a=n(80098);let o=`\\d+|\\b(?:an?|${i.jo})|${i.qr}`,s=`[ -]?(?:s(?:ec(?:ond)?s?)?\\b|秒钟?)`,c=`(?:,? and |,? | )?`,l=`(?<![\\d.,A-Za-z零〇一二两三四五六七八九十百千万亿])`,u=`(?![\\d.,]\\d)`,d=`${l}(?<hours>${o})[ -]?(?:h(?:ours?|rs?)?|个?小时|个?钟头)${c}(?<minutes>\\d{1,2}|${i.qr})[ -]?(?:min(?:ute)?s?\\b|m(?![A-Za-z])|分钟?)(?:${c}(?<seconds>\\d{1,2}|${i.qr})${s})?${u}`,f=`${l}(?<minutes>${o})[ -]?(?:min(?:ute)?s?\\.?(?![A-Za-z])|m(?=\\d)|分钟?)${c}(?<seconds>\\d{1,2}|${i.qr}|${i.jo})${s}${u}`,p={needs:`any`,when:/(?:\d ?(?:h|hrs?|m|mins?)|hours?|minutes?),?(?: and)? ?[\da-z]|[\d零一二两三四五六七八九十]\s?(?:分(?!之)|个?小时|个?钟头)/i,pattern:RegExp(`${d}|${f}`,`gi`),read({groups:e={}}){let t=e.seconds!==void 0,[n,i,a]=[e.hours,e.minutes,e.seconds].map((e=`0`)=>h(e)??NaN);if(n===void 0||i===void 0||a===void 0||Number.isNaN(n+i+a))return null;let o=t?1:60,s=t?n*3600+i*60+a:n*60+i;return(0,r.a)(s,`seconds`,{factor:o,step:1,digits:String(s).length})}},m={needs:`han`,when:/个半|年半/,pattern:RegExp(`${l}(?<count>\\d+|${i.qr})\\s?(?:个半(?<unit>小时|钟头|月|星期)|(?<unit>年)半)`,`g`),read({groups:{count:e=``,unit:t=``}={}}){let[n,i]=[h(e),(0,a.uF)(t)??(0,a.uF)(`个${t}`)];return n===null||i===null?null:(0,r.a)(n+.5,i.dimension,{factor:i.factor})}};function h(e){return/^\d/.test(e)?Number(e):/^an?$/i.test(e)?1:(0,i.xV)(e)??(0,i.KE)(e)}let g=[p,m]}),34843:((e,t,n)=>{n.d(t,{a:()=>r});function r(e,t,n={}){return{plain:e,dimension:t,factor:1,step:0,digits:2,isLoose:!1,...n}}}),84182:((e,t,n)=>{n.d(t,{J:()=>m,q:()=>w});var r=n(34843),i=n(16530);let a={third:3,quarter:4,fifth:5,sixth:6,eighth:8,tenth:10},o=`\\d{1,3}(?:\\.\\d+)?`,s={step:1.4},c={needs:`words`,when:/third|quarter|fifth|sixth|eighth|tenth/i,pattern:RegExp(`\\b(?<above>a|one|two|three|four)(?: |-)(?<below>${Object.keys(a).join(`|`)})s?\\b(?! (?:of )?(?:\\d|place|time|party|quarter|year|day|round)|-[a-z])`,`gi`),read({groups:{above:e=``,below:t=``}={}}){let n=/^a$/i.test(e)?1:(0,i.xV)(e)??1;return(0,r.a)(100*n/(a[t.toLowerCase()]??1),`percent`,s)}},l={百:100,千:1e3,万:1e4,十万:1e5,百万:1e6},u={needs:`han`,when:/分之/,pattern:RegExp(`(?<![\\d.])(?<below>[二三四五六七八九十]|${o}|[千万]|[十百]万)\\s?分之\\s?(?<above>[一二两三四五六七八九](?:点[零一二三四五六七八九]+)?|${o})(?!点|\\d)`,`g`),read({groups:{above:e=``,below:t=``}={}}){let n=l[t],i=Number((100*g(e)/(n??g(t))).toPrecision(12));return(0,r.a)(i,`percent`,n===void 0?s:{})}},d={needs:`han`,when:/成[半一二三四五六七八九]/,pattern:/(?<![\d.第])(?<tenths>[一二两三四五六七八九]|\d)\s?成(?<rest>[半一二三四五六七八九])(?![个名家种项\d成])/g,read:({groups:{tenths:e=``,rest:t=``}={}})=>(0,r.a)(10*g(e)+(t===`半`?5:g(t)),`percent`)},f={needs:`any`,when:/(?:\b1|one) (?:in|out of) /i,pattern:RegExp(`(?<![\\d.,:$€£#-]|\\b(?:no|number|figure|table|section|chapter|top|ranked|rank|place|part|phase|step|day|week)\\.? )\\b(?:one|1) (?:in|out of)(?: every)? (?<below>\\d{1,3}|${i.jo})\\b(?! ?(?:%|percent|years|days))`,`gi`),read({groups:{below:e=``}={}}){let t=/\d/.test(e)?Number(e):(0,i.xV)(e)??0;return t<2?null:(0,r.a)(100/t,`percent`,s)}},p={needs:`han`,when:/折/,pattern:/(?<words>[一二三四五六七八九]{1,2}|\d(?:\.\d)?)\s?折(?![线叠磨腾中返射旧扣])/g,read({groups:{words:e=``}={}}){let t=g(e);return(0,r.a)(t>10?t:t*10,`percent`)}};function m({text:e}){return e.endsWith(`折`)}let h={needs:`words`,when:/fold/i,pattern:RegExp(`(?<![A-Za-z-])(?<words>${i.jo})[- ]?fold\\b`,`gi`),read({groups:{words:e=``}={}}){let t=(0,i.xV)(e);return t===null?null:(0,r.a)(t,`multiple`,{step:t<10?.1:4})}};function g(e){return/\d/.test(e)?Number(e):(0,i.KE)(e)??1}function _(e,t,n){return{needs:e,when:new RegExp(t.source,t.flags.replace(`g`,``)),pattern:t,read:()=>n}}let v=(0,r.a)(50,`percent`,{step:2}),y=(0,r.a)(2,`multiple`,{step:.1}),b=(0,r.a)(3,`multiple`,{step:.1}),x=(0,r.a)(4,`multiple`,{step:.1}),S=(0,r.a)(10,`multiple`,{step:4}),C=(0,r.a)(100,`multiple`,{step:40}),w=[c,u,d,f,h,p,_(`words`,/\bhalf(?:-| )price\b|\b(?:half|halv(?:e|es|ed|ing))\b(?![- ](?:hour|century|decade|year|day|dozen|time|marathon|brother|sister))/gi,v),_(`han`,/半价|半数|一半|减半|腰斩|砍半|对半/g,v),_(`words`,/\b(?:twice|doubl(?:e|es|ed|ing))\b(?!-| standard| check| down)/gi,y),_(`han`,/翻倍|翻番|翻了?一[番倍]|翻了个倍|(?<![一二三四五六七八九十百千万])一倍|加倍/g,y),_(`words`,/\b(?:tripl(?:e|es|ed|ing)|thrice)\b/gi,b),_(`words`,/\b(?:quadrupl(?:e|es|ed|ing))\b/gi,x),_(`han`,/翻了?两番/g,x),_(`words`,/\ban order of magnitude\b/gi,S),_(`han`,/(?:一|1\s?)个数量级/g,S),_(`words`,/\btwo orders of magnitude\b/gi,C),_(`han`,/(?:两|2\s?)个数量级/g,C)]}),36998:((e,t,n)=>{n.d(t,{C:()=>l,j:()=>d});var r=n(34843),i=n(16530);let a=`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(` `),o={needs:`words`,when:/first|second|third|fifth|eighth|ninth|twelfth|[rnhd]th\b/i,pattern:RegExp(`(?<!\\b(?:a|per|each|every|one|at|split) )(?<![A-Za-z-])(?<rank>${a.join(`|`)})(?![A-Za-z]|-?(?:hand|party|place|class|order)|s\\b| (?:half|nature|thoughts?|opinion)\\b)`,`gi`),read({0:e,index:t,input:n,groups:{rank:i=``}={}}){let o=a.indexOf(i.toLowerCase())+1;return(0,r.a)(o,`rank`,{isLoose:o<2||c(n,t,e)})}},s=/^\s*(?:[.,;:!?)]|$|(?:and|or|is|was|one)\b)/;function c(e,t,n){return s.test(e.slice(t+n.length))||/(?:^|[.!?:;]\s+)(?:The )?$/.test(e.slice(0,t))}let l=[{needs:`digits`,when:/\d(?:st|nd|rd|th)\b/i,pattern:/(?<![\w.,])(?<rank>\d{1,3})(?:st|nd|rd|th)\b(?!-?century)/gi,read:({groups:{rank:e=``}={}})=>(0,r.a)(Number(e),`rank`)},o,{needs:`han`,when:/第一/,pattern:/(?<=[排位名列居占]\S{0,6}|全球|全国|世界|业界)第一(?=$|[^个次时步])|第一(?=名|位|大)/g,read:()=>(0,r.a)(1,`rank`)},{needs:`han`,when:/第\s?[\d一二三四五六七八九十百]/,pattern:/第\s?(?<rank>\d{1,3}|[一二三四五六七八九十百]{1,4})(?![\d一二三四五六七八九十百]|\s?(?:季度|步|点|条|部分|章|节|类|种|三方|方))/g,read({groups:{rank:e=``}={}}){let t=/\d/.test(e)?Number(e):(0,i.KE)(e);return t===null?null:(0,r.a)(t,`rank`,{isLoose:t<2})}},{needs:`words`,when:/top|No\.|#1|first|lead/i,pattern:/\btop(?= (?:spot|place|position|rank)|s\b|ped\b)|\bNo\. ?1\b|#1\b|\bleads?\b(?= (?:the|on)\b)/gi,read:()=>(0,r.a)(1,`rank`,{isLoose:!0})}],u=/第\s?(?<place>\d+|[一二三四五六七八九十百]+)\s?(?<of>[期集章部弹讲回届季轮])/gu;function d(e){return[...e.matchAll(u)].flatMap(({0:e,index:t,groups:{place:n=``,of:r=``}={}})=>{let a=/\d/.test(n)?Number(n):(0,i.KE)(n);return a===null?[]:[{text:e,index:t,of:r,place:a}]})}}),22868:((e,t,n)=>{n.d(t,{p:()=>o,w:()=>s});var r=n(80098);let i=/\s?-\s?/y,a=/[A-Za-z\d]|[.,]\d/y;function o(e,t,n=!0){i.lastIndex=t;let a=i.exec(e)?.[0].length??0,o=+!!/\s/.test(e.charAt(t));for(let i of[a,o,0]){if(i===0&&!n)continue;let a=(0,r.aP)(e,t+i);if(a!==null&&!s(e,a.end))return a}return{dimension:null,factor:1,end:t}}function s(e,t){return a.lastIndex=t,a.test(e)}}),31981:((e,t,n)=>{n.d(t,{BI:()=>r,fw:()=>o,kP:()=>a,kj:()=>i,mG:()=>s});let r=[`统一`,`唯一`,`逐一`,`同一`,`单一`,`专一`,`之一`,`其一`,`不一`,`如一`,`合一`,`归一`,`划一`,`进一`,`独一`,`双十一`],i=[`一成不变`,`一套`,`一次性`,`一步到位`,`一步步`,`一步一`,`一代人`,`一句话`,`一条龙`,`一个劲`,`一家人`,`一家之言`,`一块儿`,`一块钱不`,`一年到头`,`一天到晚`,`千家万户`,`百家争鸣`,`百年大计`,`千年虫`,`千种风情`],a=`个种项款名家条次位篇层台张块组座门轮代步枚颗套支所份句节章遍`,o=RegExp(`^\\s*[多余]?\\s*[${a}個種類类页封通只辆]?\\s*`,`u`),s=`(?:tokens?|parameters?|GPUs?)(?![A-Za-z])|tok\\/s|参数|词元`}),14038:((e,t,n)=>{n.d(t,{V0:()=>p,Zm:()=>m,Zy:()=>h,bS:()=>d,bq:()=>_,hT:()=>v});var r=n(90896),i=n(8623);let a=[`rc`,`alpha`,`beta`,`preview`,`pre`,`dev`],o=`(?:[-.]?(?:(?:${[...a,`post`].join(`|`)})[.-]?\\d*|b\\d+))?`,s=e=>`\\d+(?:\\.\\d+){${e},}${o}`,c=[`v(?:er(?:sion)?)?\\.? ?(?<marked>${s(0)})`,`版本 ?(?<chinese>${s(0)})`,`(?<bare>${s(2)})`,`(?<before>\\d+\\.\\d+) ?版(?!权|面|图|税)`].join(`|`),l=RegExp(`(?<![A-Za-z\\d.])(?:${c})(?![A-Za-z\\d])`,`gi`),u=RegExp(`(?<![\\d.,]|[$€£¥￥] ?)${s(1)}(?![A-Za-z\\d]|[.,]\\d)`,`gi`);function d(e){if(!/\d\.\d|\bv(?:er|ersion)?\.? ?\d|版/i.test(e))return[];let t=[...e.matchAll(l)].map(({0:e,index:t,groups:{marked:n,chinese:r,bare:i,before:a}={}})=>f(e,t,n??r??i??a??``,!1)),n=new i.g(e);for(let e of t)n.add(e.index,e.index+e.text.length);for(let{0:i,index:a}of e.matchAll(u)){let o=a+i.length;!n.has(a,o)&&!(0,r.V2)(e,o)&&t.push(f(i,a,i,!0))}return t.toSorted((e,t)=>e.index-t.index)}function f(e,t,n,r){return{kind:`version`,text:e,index:t,isLoose:r,version:m(n)}}function p(e){let t=e.normalize(`NFKC`),n=d(t).filter(({index:e})=>!/\p{L}$/u.test(t.slice(Math.max(0,e-2),e)));return new Set(n.map(({version:e})=>e))}function m(e){return e.toLowerCase().replace(/^v(?:er(?:sion)?)?\.? ?/,``).replace(/(?<=\d)(?:\.0){1,9}(?![.\d])/,``)}function h(e,t){let[n,r]=[e,t].map(e=>/^[\d.]*\d/.exec(m(e))?.[0].split(`.`).map(Number)??[]),i=Math.max(n?.length??0,r?.length??0);for(let e=0;e<i;e++){let t=(n?.[e]??0)-(r?.[e]??0);if(t!==0)return t}return Number(_(t))-Number(_(e))}let g=RegExp(`(?:^|[^a-z])(?:${[...a,`nightly`,`canary`,`pre-?release`].join(`|`)})(?![a-z])|\\d[ab]\\d`,`i`);function _(e){return g.test(e)}function v(e){return/\d+(?:[._-]\d+)*/.exec(e)?.[0]??null}}),98810:((e,t,n)=>{n.d(t,{AO:()=>S,AT:()=>j,Hn:()=>A,L6:()=>N,R4:()=>x,WV:()=>T,ZB:()=>O,cL:()=>k,eC:()=>I,gC:()=>P,hy:()=>w,j:()=>C,zl:()=>M});var r=n(21224),i=n(55201),a=n(40140),o=n(90636),s=n(69784),c=n(59861),l=n(91575),u=n(92852);let d=new Set(i.e.flatMap(e=>(0,c.d8)(e.articles))),f=new Set([...d,...i.e.flatMap(e=>(0,c.d8)(e.commonest))]),p=new Set([...f,...i.e.flatMap(e=>(0,c.d8)(e.stopWords))]),m=i.e.map(e=>e.announcing),h=[...i.e.map(e=>e.commonTerms),...m,...i.e.map(e=>e.pageForms),o.K.makers,o.K.models].flatMap(c.d8),g=new Set([...h,...r.qq].map(u.W)),_=[...i.e.map(e=>e.general),...m].flatMap(c.d8),v=new Set([..._,...r.qq].map(u.W)),y=new Set([...m,...i.e.map(e=>e.pageForms)].flatMap(c.d8).map(u.W)),b=new Set(a.o);function x(e){return p.has(e.includes(`'`)?e.replaceAll(`'`,``):e)}function S(e){return g.has(e)}function C(e){let t=k(e).toLowerCase();return x(t)||v.has((0,u.W)(t))}function w(e){return y.has(e)}function T(e){return b.has(e)}let E=`[[\\p{L}\\p{M}\\p{N}]--[${l.y8}]]`,D=RegExp(`[${l.y8}]+|${E}+(?:(?:[.'](?=${E})|(?<=\\d),(?=\\d))${E}+)*`,`gv`);function O(e){let t=[];for(let{0:n,index:r}of(0,s.FQ)(e).matchAll(D)){let e=k(n).toLowerCase();if((0,l.B2)(e))for(let n=0;n+1<e.length;n+=1)t.push({text:e.slice(n,n+2),index:r+n});else t.push({text:e,index:r})}return t}function k(e){return e.replace(/'s$|s$(?<=^\p{Lu}{2,}s)/u,``)}function A(e){return O(e.normalize(`NFKC`)).map(e=>e.text)}function j(e){return A(e).filter(e=>!x(e))}function M(e){return A(e).filter(e=>!f.has(e))}function N(e){return new Set(A(e).flatMap(e=>e.split(`.`)).filter(e=>(0,l.B2)(e)||/^\p{L}.{2}/u.test(e)&&!d.has(e)))}function P(e){return(0,l.B2)(e)?[]:Array.from({length:Math.max(0,e.length-3)},(t,n)=>e.slice(n,n+4))}let F=new Intl.Segmenter(`zh`,{granularity:`word`});function I(e){return[...F.segment(e)].flatMap(({segment:e,isWordLike:t})=>t?[e]:[])}}),92852:((e,t,n)=>{n.d(t,{W:()=>r});function r(e){if(e.length<=3||!/^[a-z]+$/.test(e))return e;let t=o(i(e));return t.length>3?t.replace(/[ey]$/,``):t}function i(e){return/(?:ss|us|is)$/.test(e)?e:e.length>4&&e.endsWith(`ies`)?`${e.slice(0,-3)}y`:/(?:sh|ch|x|z|ss)es$/.test(e)?e.slice(0,-2):e.endsWith(`s`)?e.slice(0,-1):e}let a=[`ing`,`ed`,`ement`,`ment`,`ation`,`er`,`ion`,`ly`];function o(e){let t=a.find(t=>{let n=e.slice(0,-t.length);return e.endsWith(t)&&n.length>=3&&/[aeiouy]/.test(n)});return t===void 0?e:e.slice(0,-t.length).replace(/([bdfgklmnprt])\1$/,`$1`)}}),91151:((e,t,n)=>{n.d(t,{K:()=>c,h:()=>d});var r=n(53098),i=n(26362),a=n(69549),o=n(84074),s=n(85232);function c({story:e,articles:t},n,r=null){let a=u({story:e,articles:t}),c=(0,s.wL)(a,t),b=m(c),x=c.filter(e=>e.figures>=2&&(0,s.pX)(e)).filter(e=>!b.some(t=>(0,s.HI)(t,e))).toSorted((e,t)=>(0,s.Ts)(t)-(0,s.Ts)(e)||t.score-e.score).filter((e,t,n)=>!n.slice(0,t).some(t=>(0,s.HI)(t,e))).slice(0,3),S=[...b,...x],C=(e,r)=>{let a=t[r];if(a===void 0)return{text:e,label:``};let s={site:r===0?null:(0,i.Sv)((0,o.p)(a.url,a.site)),language:a.language,isFeed:a.from===`feed`&&a.reason!==null};return{text:n.excerpt.quoteOf(e,s),label:n.excerpt.quoteOf(``,s).trim()}},w=e=>n.excerpt.quote((0,i.Sv)(e)),T=[...Map.groupBy(b,({article:e})=>e)].map(([e,r])=>{let i=p(r,t[e]?.paragraphs??[]);return C(i.map(w).join(n.excerpt.betweenQuotes),e)}),E=[T.length>0?{...v(n.post.what,``),..._(T,n.excerpt.betweenQuotes)}:y(n.post.what,f({story:e,articles:t},n))];if(x.length>0){let e=h(x).map(({text:e,article:t})=>t===0?{text:w(e),label:``}:C(w(e),t)).map(e=>({..._([e],``),children:[],ordered:!1}));E.push(v(n.excerpt.figures,``,e))}let D=g({story:e,articles:t},a,n);return D&&E.push(v(n.excerpt.coverage,D)),E.push(y(n.post.why,n.prompt.why),y(n.post.impact,n.prompt.impact),y(n.post.advice,n.prompt.advice)),{story:e.id,headline:a,links:d(e),points:E,written:{by:`excerpt`,model:null,fallback:r},...S.length>0&&{quoted:S.map(e=>l(e,t))}}}function l({text:e,article:t,terms:n},r){let i=n.map(e=>({...e,points:Math.round(e.points*100)/100}));return{text:e,url:r[t]?.url??``,terms:i}}function u({story:e,articles:t}){return(0,o.g)(e.lead.title||(t[0]?.title??``),e.lead.url,t[0]?.site??null)}function d(e){let t=[e.lead,...e.supporting].map(({url:e})=>e).filter(e=>/^https?:\/\//i.test(e));return[...new Set(t)].slice(0,4)}function f({story:e,articles:t},n){let[a]=t,s=r.we.find(e=>e===a?.reason);return[s===void 0?n.prompt.what:n.excerpt.unread(n.health[s]),...[e.lead,...e.supporting].flatMap(({engagement:e})=>e).flatMap(({url:e,points:t,comments:r})=>e===null||t===0?[]:[n.excerpt.discussed((0,i.Sv)((0,o.p)(e,null)),t,r)]).slice(0,1)].join(n.post.gap)}function p(e,t){let n=[],r;for(let i of e){let e=t[i.paragraph]??``,a=n.at(-1),o=[`${a} ${i.text}`,`${a}${i.text}`].find(t=>e.includes(t));a!==void 0&&r?.paragraph===i.paragraph&&o!==void 0?n.splice(-1,1,o):n.push(i.text),r=i}return n}function m(e){let t=[],n=e.slice(0,40),r=0;for(;t.length<3;){n=n.filter(e=>!t.some(t=>(0,s.HI)(t,e)));let[e]=n.filter(({text:e})=>t.length===0||r+(0,a.pV)(e)<=520).filter(e=>!e.dangles||(0,s.pk)(e,t)).toSorted((e,n)=>(0,s.Jc)(n,t)-(0,s.Jc)(e,t)),i=Math.min(1.7,(t[0]?.score??0)*.45);if(e===void 0||(0,s.Jc)(e,t)<i)break;t.push(e),r+=(0,a.pV)(e.text)}return h(t)}function h(e){return e.toSorted((e,t)=>e.article-t.article||e.position-t.position)}function g({story:e,articles:t},n,r){let a=new Set(d(e));return e.supporting.filter(({url:e})=>a.has(e)).map(e=>{let a=t.find(({url:t})=>t===e.url),s=(0,o.p)(e.url,a?.site??null),c=(0,o.g)(e.title,e.url,a?.site??null);return r.excerpt.coveredBy((0,i.Sv)(s),c&&c!==n?(0,i.Sv)(c):null)}).join(r.excerpt.separator)}function _(e,t){let n=e.flatMap(({label:e})=>e===``?[]:[e]);return{text:e.map(({text:e})=>e).join(t),...n.length>0&&{labels:n}}}function v(e,t,n=[]){return{label:e,text:t,children:n,ordered:!1,prompt:!1}}function y(e,t){return{label:e,text:t,children:[],ordered:!1,prompt:!0}}}),31578:((e,t,n)=>{n.d(t,{T:()=>_});var r=n(21224),i=n(96773),a=n(91575),o=n(59861);let s={cased:!0},c=[(0,o.HJ)(`
    Investigating
    investigating
    调查中
    排查中
  `,s),(0,o.HJ)(`
    Identified
    identified
    已定位
    已确认
  `,s),(0,o.HJ)(`
    Monitoring
    monitoring
    监控中
    观察中
  `,s),(0,o.HJ)(`
    Resolved
    resolved
    已解决
    已恢复
  `,s),(0,o.HJ)(`
    Post[-]mortem
    post[-]mortem
  `,s)],l=(0,o.HJ)(`
  Update
  update
`,s),u=`(?<stage>${[...c,l].map(({source:e})=>e).join(`|`)})`,d=new RegExp(u,`u`),f=`${r.qA},?(?: [-–—]| at)?\\s?\\d{1,2}:\\d{2}(?: ?[AP]M)?(?: ?(?:[A-Z]{2,4}|[+-]\\d{2}:?\\d{2}))?`,p=[RegExp(`^(?:${f}\\s{1,3})?${u}(?:\\s{0,3}[-–—:]?\\s{0,3}${f})?$`,`gu`),RegExp(`(?:(?<=^|[.!。！]\\s{0,3})|(?<=^|[\\s。！])${f}\\s{1,3})${u}(?:\\s{1,3}[-–—]|\\s?[:：])(?=\\s|[${a.G6}])`,`gu`)];function m(e){return e.flatMap((e,t)=>{if(!d.test(e))return[];let n=(0,r.el)(e);return p.flatMap(e=>[...n.matchAll(e)]).slice(0,100).map(({0:e,index:n,groups:r={}})=>{let i=c.findIndex(e=>e.test(r.stage??``));return{paragraph:t,start:n,end:n+e.length,value:i===-1?null:i}})})}function h(e){let t=new Set(e.flatMap(({value:e})=>e??[]));return t.size>=2&&(t.has(0)||t.has(1)||t.has(3))}let g=RegExp(`(?<=^|[.!?。！？][”’"'）)]{0,3}\\s{0,3}|\\s(?=v?\\d+\\.\\d))(?:\\[?v?\\d{1,6}\\.\\d{1,6}[\\w.-]{0,40}\\]?(?:\\s{0,3}[-–—:：]\\s{0,3}|\\s{1,3}))?[[(（【]?(?<day>${r.qA})[\\])）】]?(?=\\s{0,3}$|\\s{0,3}[:：–—|·-]\\s|\\s{1,3}[\\p{Lu}${a.G6}\\d“"[])`,`dgu`);function _(e,t){let n=m(e);if(h(n)){let t=(n[0]?.value??0)<(n.at(-1)?.value??0)?n.length-1:0;return S(e,n,e=>e===t)}let r=v(e);if(!b(r))return e.map((e,t)=>({text:e,paragraph:t}));let i=x(r,t);return S(e,r,e=>r[e]?.value===i)}function v(e){return e.flatMap((e,t)=>{if(e.startsWith(`- `)||e.includes(`
`))return[];let n=(0,r.BV)(e).filter(({year:e,month:t})=>e!==null&&t!==null);if(n.length===0)return[];let i=[...(0,r.el)(e,n).matchAll(g)].flatMap(({0:e,index:r,indices:i})=>{let a=i?.groups?.day?.[0],o=n.find(e=>e.index===a);return o===void 0?[]:[{paragraph:t,start:r,end:r+e.length,value:y(o)}]});return i[0]?.start===0||!/^\[?v?\d/.test(e.slice(i[0]?.start))?i:[]})}function y({year:e,month:t,day:n}){return(n===null?[e,t]:[e,t,n]).map(e=>String(e).padStart(2,`0`)).join(`-`)}function b(e){let t=0;for(let[n,{value:r}]of e.entries()){let i=e[n-1]?.value??r;r!==i&&(t+=r<i?1:-1)}return t>0}function x(e,t){let n=({value:e})=>t===null?1/0:e.length<10?t.startsWith(e)?0:1/0:Math.abs(Date.parse(e)-Date.parse(t.slice(0,10)));return(e.filter(e=>n(e)<=864e5).toSorted((e,t)=>n(e)-n(t))[0]??e[0])?.value}function S(e,t,n){let r=-1;return e.flatMap((e,a)=>{let o=[],s=0,c=t=>{let c=(0,i.$b)(e.slice(s,t),/[\s:：–—|·-]/,/\s/);c!==``&&(r===-1||n(r))&&o.push({text:c,paragraph:a})};for(let e of t.filter(e=>e.paragraph===a))c(e.start),r+=1,s=e.end;return c(e.length),o})}}),6728:((e,t,n)=>{n.d(t,{MI:()=>ie,ft:()=>ae,NC:()=>Y,Pq:()=>Z,R7:()=>te,pB:()=>ee,C_:()=>X,$5:()=>ne,_z:()=>re,C4:()=>Q});var r=n(59861);let i=(0,r.HJ)(`
  # What a reader is asked to think of
  ^imagine
  ^picture
  ^suppose*
  ^consider*

  # Ages and crowds
  ^in recent
  ^in today's
  ^in the {past}
  ^over the {past}
  ^as {trend}
  ^many {w}
  ^most {w}
  {have} become
  {have} long been
  {have} always been
  {have} emerged
  {are} emerging as
  {are} {often}
  ever[-]evolving
  ever[-]growing
  ever[-]changing
  rapidly evolving
  rapidly growing

  # Troubles, and what people want
  can be [very ]{hard}
  {faces} …{challenges}
  {needs} to
  {needs} with
  {people} {want}
  require[s] careful

  # Great words
  goes beyond
  paradigm shift[s]
  game[-]chang*
  game chang*
  revolutionis*
  revolutioniz*
  unlock* …potential
`,{gap:30,where:{past:(0,r.HJ)(`
        past
        last
      `),trend:(0,r.HJ)(`
        ai
        large language models
        llms
        organizations
        companies
        businesses
        the
      `),have:(0,r.HJ)(`
        has
        have
      `),are:(0,r.HJ)(`
        is
        are
      `),often:(0,r.HJ)(`
        often
        typically
        usually
        traditionally
        increasingly
      `),hard:(0,r.HJ)(`
        complex
        difficult
        challenging
        hard
        costly
        tedious
        time*
      `),faces:(0,r.HJ)(`
        face[s]
        present[s]
        pose[s]
      `),challenges:(0,r.HJ)(`
        challenge[s]
        inefficienc*
        pressure*
        barrier[s]
      `),needs:(0,r.HJ)(`
        need[s]
        struggle[s]
      `),people:(0,r.HJ)(`
        customers
        users
        developers
        people
        teams
      `),want:(0,r.HJ)(`
        tell us
        told us
        ask us
        asked us
        ask for
        asked for
        want
        need
      `)}}),a=(0,r.HJ)(`^according to …{survey}`,{gap:80,where:{survey:(0,r.HJ)(`
      study
      report*
      survey*
    `)}}),o=(0,r.HJ)(`^[{modern} ]{people}…{need}`,{gap:90,where:{modern:(0,r.HJ)(`
      modern
      today's
      ai
      marketing
      engineering
      data
      security
      software
    `),people:(0,r.HJ)(`
      organizations
      enterprises
      companies
      businesses
      teams
      developers
      agents
      engineers
      customers
      users
      models
    `),need:(0,r.HJ)(`
      need[s]
      face[s]
      want[s]
      struggle[s]
      require[s]
      relies
      rely
      expect[s]
    `)}}),s=(0,r.HJ)(`
  {is} [{article} ][{w}[,] ][{w}[,] ][{w}[,] ][{w}[,] ]{leading}
  , {article} [{w} ][{w} ]{leading} …,
  , [{w} ][{w} ]{w}'s [{w} ][{w} ]{leading} …,
`,{gap:80,cased:!0,where:{is:(0,r.HJ)(`
        is
        was
        are
      `),article:(0,r.HJ)(`
        a
        an
        the
        one of the
      `),leading:(0,r.HJ)(`
        leading
        largest
        premier
        pioneer[ing]
        world-class
        market-leading
        fastest-growing
      `)}}),c=`
  blog
  post
  article
  paper
  report
  release
  version
  update
  guide
  week
  month
  year
  study
  incident
  outage
`,l=(0,r.HJ)(`
  without
  with
  after
  before
  despite
  given
  from
  by
  at
  on
  in
  for
  during
  under
  since
  like
  beyond
`),u=(0,r.HJ)(`this`,{begin:`^`,notBefore:(0,r.HJ)(`${c}\nwork\nmorning\ndocument`)}),d=(0,r.HJ)(`{preposition} this`,{begin:`^`,where:{preposition:l},notBefore:(0,r.HJ)(c)}),f=(0,r.HJ)(`{preposition} that`,{begin:`^`,where:{preposition:l},notBefore:(0,r.HJ)(`
    is
    are
    was
    were
    they
    it
    the
  `)}),p=(0,r.HJ)(`{preposition} {those}`,{begin:`^`,where:{preposition:l,those:(0,r.HJ)(`
      these
      those
      them
      it
      their
      its
      his
      her
      such
    `)}}),m=(0,r.HJ)(`
  # Pronouns
  it
  they
  that
  these
  those
  he
  she
  his
  her
  their
  its
  {one} of {them}
  the former
  the latter

  # Links between sentences
  but
  however
  and
  so
  also
  then
  still
  instead
  such
  both
  again
  yet
  or
  because
  as a result
  as mentioned
  for example
  for instance
  on the other hand
  at the same time
  in addition
  in contrast
  in other words
  in this case
  in this section
  in this way
  to {overcome} {this}
  similarly
  therefore
  thus
  hence
  finally
  moreover
  furthermore
  meanwhile

  # A sum or a price that was told before; one with “of” behind it says of what it tells
  the {sum} {is}
`,{begin:`^`,where:{one:(0,r.HJ)(`
        one
        some
        all
        many
        most
        each
        none
      `),them:(0,r.HJ)(`
        them
        these
        those
      `),overcome:(0,r.HJ)(`
        overcome
        address
        solve
        fix
        do
      `),this:(0,r.HJ)(`
        this
        these
        that
      `),sum:(0,r.HJ)(`
        figure[s]
        number
        sum
        amount
        total
        increase
        decrease
        gap
      `),is:(0,r.HJ)(`
        is
        are
        was
        were
        rose
        fell
        compares
        represents
        includes
        excludes
        marks
        does
        did
      `)}}),h=(0,r.HJ)(`
  next
  first
  second
  third
  here
  there
  the {teller}
  i
  my
  let's
  note
`,{begin:`^`,where:{teller:(0,r.HJ)(`
        company
        team
        startup
        firm
        group
        pair
        trio
        two
        three
        researchers
        authors
        result[s]
      `)}}),g=(0,r.HJ)(`这`,{begin:`^`,notBefore:(0,r.HJ)(`
    周
    月
    年
    篇
    一周
    一月
    一年
    一篇
  `)}),_=(0,r.HJ)(`其`,{begin:`^`,notBefore:(0,r.HJ)(`
    他
    它
    余
    次
    实
  `)}),v=(0,r.HJ)(`
  # Pronouns
  那
  它
  他
  她
  该
  前者
  后者
  二者
  两者
  双方
  上述
  前述
  此次
  此举
  此前
  此后
  此番

  # Links between sentences
  但
  不过
  因此
  所以
  此外
  同时
  而且
  然而
  并且
  另外
  例如
  比如
  总之
  也就是说
  换句话说
  与此同时
  与之相比
  相比之下
  除此之外
  在此基础
  在此之前
  在此之后
  在此期间
  对此
  为此
  由此
  至此
`,{begin:`^`}),y=(0,r.HJ)(`
  我
  首先
  其次
  最后
`,{begin:`^`}),b=(0,r.HJ)(`
  如下
  下图
  上图
  下表
  上表
  见图
  如图
  以下
`),x=(0,r.HJ)(`
  上述
  该{thing}
  这一{figure}
  前者
  后者
`,{where:{thing:(0,r.HJ)(`
        方法
        方案
        功能
        模型
        系统
        公司
        机构
        团队
      `),figure:(0,r.HJ)(`
        成绩
        结果
        数字
        数据
        价格
      `)}}),S=(0,r.HJ)(`
  is
  are
`),C=(0,r.HJ)(`
  announc*
  introduc*
  launch*
  releas*
  unveil*
  open-sourc*
  opensourc*
  publish*
`),w=(0,r.HJ)(`
  today
  {announce}
  ship
  ships
  shipped
  shipping
  rolls out
  rolled out
  rolling out
  {are} [now ]available
  we {did}
  present[s]
  acquir*
  raised {money}
  raises {money}
  now support*
  add[s] support
  become*
  replac*
  retir*
  deprecat*
  discontinu*
  disclos*
  warn*
  sue[d]
  sues
  fined
`,{notAfter:(0,r.HJ)(`
      to
      can
      could
      would
      may
      might
      should
      never
      not
      must
    `),where:{announce:C,are:S,did:(0,r.HJ)(`
        propose*
        built
        develop*
        train*
        show*
        find*
        found*
        moved
      `),money:(0,r.HJ)(`
        \\$
        €
        £
      `)}}),T=(0,r.HJ)(`
  {we are} [{w} [to ]]{announcing}
  ^introducing
  ^announcing
  ^{today}[,] …{announced}
  ^…{at last} {announce}
  ^…{are} [now ][generally ]available
  ^…{now} {offers}
`,{gap:90,where:{"we are":(0,r.HJ)(`
        we are
        we're
        i am
        i'm
      `),announcing:(0,r.HJ)(`
        announc*
        introduc*
        launch*
        releas*
        unveil*
        open-sourc*
        opensourc*
        publish*
        shipp*
        making
      `),today:(0,r.HJ)(`
        today
        now
      `),announced:(0,r.HJ)(`
        announc*
        introduc*
        launch*
        releas*
        unveil*
        open-sourc*
        opensourc*
        publish*
        ship*
        roll*
        add*
        bring*
        mak*
      `),announce:C,are:S,"at last":(0,r.HJ)(`today`),now:(0,r.HJ)(`now`),offers:(0,r.HJ)(`
        supports
        offers
        includes
        lets
        runs
      `)}}),E=(0,r.HJ)(`
  announced
  introduced
  launched
  released
  unveiled
  open-sourced
  opensourced
  acquired
  disclosed
  published
  shipped
`,{cased:!0,notAfter:(0,r.HJ)(`
      of
      the
      a
      an
      all
      any
      each
      its
      our
      your
      their
      newly
      to
      by
      with
      when
      if
      was
      were
      been
    `)}),D=(0,r.HJ)(`
  a
  an
  the
  its
  their
  his
  her
  our
  new
  that
  plan[s]
  support
`,{cased:!0}),O=(0,r.HJ)(`
  last {season}
  previously
  year[s] ago
  month[s] ago
  back in
  earlier this
`,{where:{season:(0,r.HJ)(`
        year
        month
        summer
        winter
        spring
        fall
      `)}}),k=(0,r.HJ)(`
  发布
  推出
  宣布
  开源
  上线
  开放
  公布
  提出
  披露
  收购
  融资
  升级
  新增
  停用
  下线
  起诉
`),A=(0,r.HJ)(`
  {lately}…{done}
  {formally}{begun}
`,{gap:24,where:{lately:(0,r.HJ)(`
        今天
        今日
        近日
        日前
        昨日
        昨天
        {n}[ ]日
      `),done:(0,r.HJ)(`
        发布
        推出
        宣布
        开源
        上线
        开放
        公布
        提出
        披露
        收购
        完成
      `),formally:(0,r.HJ)(`
        正式
        宣布
      `),begun:(0,r.HJ)(`
        发布
        推出
        开源
        上线
        开放
        停用
        下线
      `)}}),j=(0,r.HJ)(`
  去年
  此前
  早在
  曾经
  多年
`),M=(0,r.HJ)(`
  近年来
  随着
  众所周知
  如今
  当下
  在…的今天
  想象一下
  试想
`,{begin:`^`,gap:12}),N=(0,r.HJ)(`
  是…{leading}
  作为…{leading}
`,{gap:12,where:{leading:(0,r.HJ)(`
        领先的
        最大的
        知名的
        头部
      `)}}),P=(0,r.HJ)(`
  as follows
  the following
  {shown} {where}
  {exhibit} {n}
  below
  above.
  above,
`,{where:{shown:(0,r.HJ)(`
        shown
        see
        listed
        described
        discussed
        mentioned
      `),where:(0,r.HJ)(`
        in
        above
        earlier
      `),exhibit:(0,r.HJ)(`
        figure
        table
        section
        appendix
      `)}}),F=(0,r.HJ)(`
  these
  those
  the former
  the latter
  this {matter}
`,{where:{matter:(0,r.HJ)(`
        approach
        case
        change
        optimisation
        optimization
        method
        result
        technique
        step
        setting
        feature
        way
      `)}}),I=[m,u,d,f,p,v,g,_],L=[h,y],R=[P,b],z=(0,r.EB)(F,x),B=RegExp(`^.{3,90}?${E.source} (?=${D.source}|\\p{Lu}|[\\d“"$€£])`,`u`),V=[T,A],H=[w,k],U=(0,r.EB)(O,j),W=[i,a,o,M,N],G=RegExp(`^.{2,60}?${s.source}`);function K(e){return E.test(e)?B.exec(e)?.[0]??null:null}let q=/^[*†]?\s?/;function J(e){return $(I,e.replace(q,``))}function Y(e){return J(e)!==null}function X(e){return J(e)??$(L,e.replace(q,``))}function Z(e){return X(e)!==null}function ee(e){return z.test(e)}function Q(e){return $(R,e)}function te(e){return Q(e)!==null}function ne(e){let t=$(V,e)??K(e);if(t!==null&&!U.test(e))return{weight:2,words:t};let n=$(H,e);return n===null?{weight:0,words:``}:{weight:1,words:n}}function re(e){return ne(e).weight}function ie(e){return $(W,e)??G.exec(e)?.[0]??null}function ae(e){return ie(e)!==null}function $(e,t){for(let n of e){let e=n.find(t);if(e!==null)return e.text.trim()}return null}}),53173:((e,t,n)=>{n.d(t,{x:()=>K,t:()=>W});var r=n(59861),i=n(87565);let a=(0,r.HJ)(`
  disclaimer
  [full ]disclosure
  editor's note
  editors note
  author's note
  authors note
  correction
  spoiler[ alert]
  caveat
`),o=(0,r.HJ)(`
  ^ai {digest}
  ^ai-generated {digest}
  ^ai generated {digest}
  ^{this}…{made}…{machine}…{checked}
  machine-translated
  machine translated
  {text}…{may} {contain} [{w} ]{errors}
  not [{meant} ]{kind} advice
  view[s] expressed
  opinion[s] expressed
  does not [necessarily ]{reflect} the {views}
  ^this {page} {is}
  {n} min[s] read
  {n} minute[s] read
  {n}-min read
  {n}-minute read
`,{gap:60,where:{digest:(0,r.HJ)(`
        summary
        overview
        highlights
        key takeaways
        translation
      `),this:(0,r.HJ)(`
        this
        these
        the following
        the above
        generated
        summarised
        summarized
        translated
      `),made:(0,r.HJ)(`
        generated
        summarised
        summarized
        translated
        written
        created
        produced
        by
        with
        using
      `),machine:(0,r.HJ)(`
        ai
        artificial intelligence
        chatgpt
        gemini
        claude
        copilot
        machine
        automatically
      `),checked:(0,r.HJ)(`
        summar*
        review*
        edit*
        check*
        verif*
        accura*
        error*
        mistake*
        translat*
      `),text:(0,r.HJ)(`
        summary
        summaries
        overview
        translation
        article
        content
        answer[s]
      `),may:(0,r.HJ)(`
        may
        might
        can
      `),contain:(0,r.HJ)(`
        contain
        include
        have
        make
      `),errors:(0,r.HJ)(`
        errors
        mistakes
        inaccuracies
      `),meant:(0,r.HJ)(`
        constitute
        be
        intended as
      `),kind:(0,r.HJ)(`
        financial
        investment
        legal
        medical
      `),reflect:(0,r.HJ)(`
        reflect
        represent
      `),views:(0,r.HJ)(`
        views
        opinions
        position[s]
      `),page:(0,r.HJ)(`
        post
        article
        page
      `),is:(0,r.HJ)(`
        is incomplete
        is a work in progress
        may contain
        is archived
        is no longer updated
        is no longer maintained
      `)}}),s=(0,r.HJ)(`
  equal contribution[s]
  correspondence[s]
  corresponding author[s]
  work done while
  work done during
  work done at
  preprint
  under review
  permission to make digital
`),c=(0,r.HJ)(`^this {piece} {was} [originally ][co-]{written} by`,{where:{piece:(0,r.HJ)(`
      post
      article
      piece
      page
      guide
      story
    `),was:(0,r.HJ)(`
      was
      is
      has been
    `),written:(0,r.HJ)(`
      written
      authored
      edited
    `)}}),l=(0,r.HJ)(`
  {this}作者
  {this}由…{written}
`,{begin:`^`,gap:20,where:{this:(0,r.HJ)(`
        本文
        文章
      `),written:(0,r.HJ)(`
        撰写
        供稿
        投稿
      `)}}),u=(0,r.HJ)(`
  作者
  文
  编译
  编辑
  记者
  译者
  撰文
  出品
  策划
  校对
  审校
`,{begin:`^`}),d=(0,r.HJ)(`
  毕业于
  从业…年
  现任
`,{gap:4}),f=(0,r.HJ)(`
  year['][s]['] [of ][{w} ]experience
  {holds} {a} [{w} ]{degree}
  in {their} spare time
  in {their} free time
  outside [of ]work
  {he} is passionate
  {he} enjoys
  {he} loves
  {he} lives
  {he} specializes
`,{where:{holds:(0,r.HJ)(`
        holds
        received
        earned
      `),a:(0,r.HJ)(`
        a
        an
        his
        her
        their
      `),degree:(0,r.HJ)(`
        phd*
        ph.d*
        degree*
        master*
        bachelor*
        doctorate*
        mba*
      `),their:(0,r.HJ)(`
        his
        her
        their
      `),he:(0,r.HJ)(`
        he
        she
      `)}}),p=(0,r.HJ)(`
  architect
  engineer
  manager
  scientist
  advocate
  director
  reporter
  editor
  writer
  journalist
  consultant
  researcher
  specialist
  lead
`),m=(0,r.HJ)(`
  at
  with
  for
  on
  in
`),h=(0,r.HJ)(`
  # Addresses, as arXiv's listings replace them
  this http url
  this https url

  ^[(]{see} [also ][the ]{exhibit}
  ^as {shown} in [the ]{exhibit}
  ^the following
`,{where:{see:(0,r.HJ)(`
        see
        cf
        cf.
        refer to
      `),shown:(0,r.HJ)(`
        shown
        seen
        listed
        described
        illustrated
      `),exhibit:(0,r.HJ)(`
        figure[s]
        fig[s]
        table[s]
        chart[s]
        section[s]
        appendix
        listing
      `)}}),g=(0,r.HJ)(`
  figure[ ]{n}
  fig.[ ]{n}
  table[ ]{n}
  listing[ ]{n}
  image {n}
  video {n}
  step {n}
`,{begin:`^`}),_=(0,r.HJ)(`
  left
  right
  top
  bottom
  above
  below
`),v=(0,r.HJ)(`
  npm
  pip
  pip3
  docker
  git
  curl
  sudo
  brew
  uv
  conda
  apt
`),y=(0,r.HJ)(`
  import
  from
  const
  let
  def
  class
`),b=(0,r.HJ)(`
  various
  several
  minor
  other
  general
  more
  small
  assorted
  performance
  stability
  usability
  ui
  bug
`),x=(0,r.HJ)(`
  bugfixes
  fixes
  improvements
  changes
  enhancements
  updates
`),S=(0,r.HJ)(`score:[ ]{n} comments:[ ]{n}`),C=(0,r.HJ)(`
  Conclusion
  Summary
  Overview
  Introduction
  Background
  Prerequisites
  Results[ and impact]
  Key takeaways
  Solution overview
  Next steps
`,{begin:`^`,cased:!0}),w=(0,r.HJ)(`
  The
  This
  These
  Those
  Because
  When
  While
  After
  Before
  In
  To
  We
  Our
  For
  With
  As
  If
  It
  You
  Let
  By
  At
  From
  On
  Now
  Here
  There
  A
  An
`,{cased:!0}),T=(0,r.HJ)(`
  the
  an
  of
  in
  at
  on
  by
  for
  with
  from
  to
  and
  or
  as
  about
  called
  titled
  named
`,{begin:`^`,end:`$`}),E=(0,r.HJ)(`
  # Letters, accounts, buttons
  subscrib*
  unsubscrib*
  newsletter*
  cookie[s]
  sign up
  sign in
  log[ ]in
  click here
  read more
  learn more
  find out more
  follow us
  share this
  opens in a new
  javascript*
  table of contents

  # Rights and money
  rights reserved
  ©
  privacy policy
  terms of use
  terms of service
  advertis*
  sponsor*
  affiliate*
  promo code[s]
  coupon code[s]
  discount code[s]

  # Where a text or a picture is from
  guest post*
  cross[-]post*
  originally appeared {in}
  originally published {in}
  first appeared {in}
  appeared first {in}
  co[-]written
  co[-]authored
  {picture} credit*
  {picture} by
  thank[s] to…{for}
`,{gap:60,where:{in:(0,r.HJ)(`
        in
        on
        at
      `),picture:(0,r.HJ)(`
        image
        photo
      `),for:(0,r.HJ)(`for`)}}),D=(0,r.HJ)(`
  ^{hello}…,
  ^{hello}…!
`,{where:{hello:(0,r.HJ)(`
        hi
        hey
        hello
        welcome
      `)}}),O=(0,r.HJ)(`
  ^[just ]a [quick ]heads up
  ^[just ]a [quick ]heads-up

  # Requests
  let {me} know
  get in touch
  reach out on
  reach out via
  reach out to {me}
  {we would} {love} to hear
  {we would} {love} your
  feel free to
  buy me a coffee
  give us a star
  give it a star
  we are hiring
  we're hiring
  stay tuned
  ^try it
  ^try them
  ^to get started
  ^to learn more
  ^to begin
  ^to try {it}
  more {details}…{found}

  # Thanks
  thank you for reading
  thanks for reading
  happy coding
  happy hacking
  happy reading
`,{gap:80,where:{me:(0,r.HJ)(`
        me
        us
      `),"we would":(0,r.HJ)(`
        we'd
        we would
        i'd
        i would
      `),love:(0,r.HJ)(`
        love
        like
        appreciate
      `),it:(0,r.HJ)(`
        it
        this
      `),details:(0,r.HJ)(`
        details
        information
      `),found:(0,r.HJ)(`
        found
        see
        visit
      `)}}),k=(0,r.HJ)(`^{please}…{do}`,{gap:120,where:{please:(0,r.HJ)(`
      please
      if you
    `),do:(0,r.HJ)(`
      reach out
      get started
      contact
      submit
      check
      join
      visit
      share
      leave
      consider
      follow
      open an issue
      see our
      see the
      refer to
    `)}}),A=(0,r.HJ)(`
  ^{go} …{there}.$
  ^{go} …{there}!$
`,{gap:80,where:{go:(0,r.HJ)(`
        get started
        try
        download
        install
        read
        watch
        see
        visit
        join
        check
        explore
        contact
        head to
        head over to
      `),there:(0,r.HJ)(`
        today
        now
        here
        on github
        yourself
        out
        docs
        documentation
        page
        website
        community
        repository
      `)}}),j=(0,r.HJ)(`
  you won't believe
  here's what
  here's why
  here's how
  everything you need to know
`),M=(0,r.HJ)(`
  # Accounts and buttons
  订阅
  关注我们
  公众号
  点击
  扫码
  扫描二维码
  登录
  注册
  阅读原文

  # Rights and money
  版权
  广告
  转载
  免责声明
  畅读
  优惠码
  开通…会员
  成为…会员
  加入…会员
  {short}{sale}

  # Where a text or a picture is from
  责任编辑
  本文来自
  图源
`,{gap:6,where:{short:(0,r.HJ)(`
        限时
        早鸟
      `),sale:(0,r.HJ)(`
        优惠
        特价
      `)}}),N=(0,r.HJ)(`
  欢迎{welcome}
  一键三连
  点个赞
  转发给
  在评论区
  留言区
  敬请期待
  感谢阅读
  感谢观看
`,{where:{welcome:(0,r.HJ)(`
        留言
        评论
        加入
        试用
        交流
        关注
        反馈
      `)}}),P=(0,r.HJ)(`
  {this}…{by}[ ]{machine}…{made}
  仅供参考
  不构成…建议
  不代表…{view}
  仅代表…{view}
  ^风险提示
  全文[共][ ]{n}[ ]字
  阅读需
  阅读时间
  阅读约
`,{gap:12,where:{this:(0,r.HJ)(`
        本文
        内容
        摘要
        以上
        以下
      `),by:(0,r.HJ)(`
        由
        为
      `),machine:(0,r.HJ)(`
        ai
        人工智能
        大模型
        机器
      `),made:(0,r.HJ)(`
        生成
        撰写
        翻译
        总结
        整理
      `),view:(0,r.HJ)(`
        观点
        立场
      `)}}),F=(0,r.HJ)(`
  ^{see}[ ]{exhibit}
  ^{below}{is}
`,{where:{see:(0,r.HJ)(`
        如
        见
        详见
        参见
      `),exhibit:(0,r.HJ)(`
        图
        表
        上图
        上表
        下图
        下表
        附录
      `),below:(0,r.HJ)(`
        以下
        下面
      `),is:(0,r.HJ)(`
        是
        为
        列出
        几
      `)}}),I=(0,r.HJ)(`
  {again}{comes}…{one}…。$
  {again}{comes}…{one}…！$
`,{gap:8,where:{again:(0,r.HJ)(`
        又
        再
        再次
        终于
      `),comes:(0,r.HJ)(`
        来
        迎来
        出
      `),one:(0,r.HJ)(`
        一
        新
        重磅
      `)}}),L=(0,r.HJ)(`
  图[ ]{n}
  表[ ]{n}
`,{begin:`^`}),R=(0,r.EB)(E,D,O,k,A,j,o,c,f,h,g,S,M,N,P,F,I,l,d,L),z=`(?:${b.source} ){0,4}${x.source}`,B=[/\b[Uu]se (?:the |my |our )?code \p{Lu}[\p{Lu}\d-]{2,}/u,RegExp(`^${a.source}\\s?[:：.—–-]`,`i`),RegExp(`^\\W{0,20}\\d?\\s?${s.source}`,`i`),RegExp(`^(?:(?:[Ww]ords|[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eviewed|[Ee]dited|[Pp]hotograph) )?[Bb]y \\p{Lu}[\\p{L}.'’-]+(?: (?:(?:and|&) )?\\p{Lu}[\\p{L}.'’-]*)+(?:[,|·•–-].*)?$`,`us`),RegExp(`\\bis an? (?:\\w{1,30}[ ,]{1,3}){0,5}${p.source}.{0,30}${m.source}`,`i`),RegExp(`${u.source}\\s?[|｜:：/丨]`),/\[\d{1,3}(?:[,–-] ?\d{1,3})*\][.。]?$|↩|^(?:\[\d{1,3}\]|[†‡§¶*]\d?) ?\S/,/[?？][”’"'」』)）】]*$/,/https?:\/\/|[{}]|=>|::/i,RegExp(`^(?:\\$|${v.source}) |^${y.source} \\w`,`i`),/\([a-h]\)\.?(?:\s|$)/i,RegExp(`^\\(?${_.source}\\)?[ :]`,`i`),RegExp(`^${z}(?:(?:,| and| &) ${z}){0,6}[.!]?$`,`i`)],V=RegExp(`(?<![\\p{Ll}])(?<before>\\p{Ll}{2,40}) ${w.source} \\p{L}`,`gu`),H=RegExp(`${C.source} \\p{Lu}`,`u`),U=/(?:…|\.{3}|\[\s{0,3}…?\.{0,3}\s{0,3}\])["”’')\]]{0,9}$/;function W(e){return(0,i.Z)(e)!==null||R.test(e)||B.some(t=>t.test(e))||G(e)}function G(e){return H.test(e)?!0:[...e.matchAll(V)].some(({groups:e})=>!T.test(e?.before??``))}function K(e){return U.test(e)}}),85232:((e,t,n)=>{n.d(t,{Ts:()=>te,pk:()=>Q,HI:()=>K,wL:()=>q,pX:()=>ee,Jc:()=>ne});var r=n(21224),i=n(91575),a=n(69549),o=n(98810),s=n(59861);let c=(0,s.HJ)(`
  Abstract
  abstract
  ABSTRACT
  Summary
  summary
  SUMMARY
  TL[;][ ]DR
  tl[;][ ]dr
  摘[ ]要
  导读
  导语
  核心提示
  划重点
  太长不看[版]
`,{cased:!0}),l=(0,s.HJ)(`
  We
  In
  This
  The
  Large
  Recent
  While
  Despite
  Existing
  Although
  A
  An
  As
  Modern
  Current
  To
`,{cased:!0}),u=/^(?:- (?:\[[ x]\] )?)?(?:(?:\ufe0f|\u200d|[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}•·▪●■◆▶►➤★☆→»])\s*)*/u,d=RegExp(`^(?:arXiv:\\S+ (?:Announce Type: \\S+ )?)?${c.source}(?:\\s*[:：.—–|-]+\\s*|\\s(?=${l.source}\\s))`),f=String.raw`\p{Lu}[\p{Lu} .’'-]{2,30}(?:, [\p{L} .]{2,20})?(?:,? ${r.qA})?`,p=new RegExp([`^(?:`,String.raw`${f} ?(?:\([\p{L}\d .]{2,30}\) ?[-–—]{1,2}|[–—]|--)`,String.raw`|\([A-Z][\p{L} .]{1,30}\) [-–—]{1,2}`,String.raw`)\s+(?=[\p{Lu}“"])`].join(``),`u`),m=String.raw`[${i.G6}A-Za-z\d]`,h=new RegExp([`^(?:`,[String.raw`${m}{2,12}?\s?${r.qA}(?:\s?(?:消息|讯|电|报道))(?:\s?[（(][^）)]{2,24}[）)])?`,String.raw`(?:北京时间\s?)?${r.qA}(?:消息|讯)`,String.raw`${m}{2,10}(?:\s?${r.qA}\s?)?(?:讯|获悉)(?:[，,：:]\s*|\s+(?:(?:北京时间\s?)?${r.qA})?(?:消息|讯)?)`,`【[^】]{2,24}(?:讯|报道|消息|电)】`,`据[^，。]{2,16}(?:报道|消息)`].join(`|`),String.raw`)(?:[，,：:\s]+|(?<=[）)】，,：:\s]))(?=\S)`].join(``),`u`),g=[`^${m}{1,12}(?:讯|电|消息)?\\s?[（(](?:本报|本刊)?(?:特约|实习)?(?:记者|通讯员|编辑|作者)[^）)]{1,30}[）)][，,：:\\s]*(?=\\S)`,`^\\[[${i._w}A-Za-z\\d ·]{1,12}=[^\\]]{1,24}\\]\\s*(?:[^=.]{1,30}(?:기자|특파원)\\s*=\\s*)?(?=\\S)`,`^[${i._w}]{2,4} (?:기자|특파원)\\s*=\\s*(?=\\S)`].map(e=>new RegExp(e,`u`));function _(e){let t=[u,d,...g].reduce((e,t)=>e.replace(t,``),e);return[p,h].reduce(v,t)}function v(e,t){let n=t.exec((0,r.el)(e.slice(0,160)));return n===null?e:e.slice(n[0].length)}var y=n(31578),b=n(6728),x=n(53173),S=n(60560),C=n(38455),w=n(80098),T=n(31981);let E=/(?<=\S )\p{Lu}[\p{L}\d.-]* $/u,D=/[\w:]$|[<>]=? ?$/;function O(e,t){let{dimension:n,isLoose:r,isLabel:i,plain:a,digits:o,index:s}=t;if(r||i||n===`rank`||n===`clock`)return!1;if(n!==null)return!0;if(a<10&&o<2)return!1;let c=e.slice(Math.max(0,s-40),s);return!D.test(c)&&(N(t)||!E.test(c))}let k=RegExp(`^[ -]?(?:${T.mG})`),A=/^(?:[\p{L}-]+ ){0,3}(?:an?|per|every) (?=\p{L})/iu,j=/^(?:token|request|card|GPU)s?(?!\p{L})/iu;function M(e,t){if(t.dimension!==null||N(t))return!0;let n=t.index+t.text.length,r=e.slice(n,n+60);if(k.test(r))return!0;let i=A.exec(r.trimStart());if(i===null)return!1;let a=n+(r.length-r.trimStart().length)+i[0].length;return(0,w.aP)(e,a)?.dimension===`seconds`||j.test(e.slice(a,a+12))}function N({plain:e,text:t}){return e>=1e3&&/\p{L}/u.test(t)}let P=(0,s.HJ)(`
  {more} {than}
  reduc*
  improv*
  increas*
  cut*
  drop*
  fell*
  rose*
  halv*
  doubl*
  tripl*
  outperform*
  surpass*
  sav*
  up to
  compared to
  compared with
  versus
  vs
`,{where:{more:(0,s.HJ)(`
        faster
        slower
        cheaper
        fewer
        lower
        higher
        smaller
        larger
        more
        less
      `),than:(0,s.HJ)(`
        than
        by
      `)}}),F=(0,s.HJ)(`
  提升
  提高
  降低
  降至
  下降
  减少
  增长
  缩短
  节省
  达到
  超过
  从…{moves}
`,{gap:20,where:{moves:(0,s.HJ)(`
        降
        升
        增
        减
      `)}}),I={first:null,weight:0},L=RegExp(`${P.source}|${F.source}`,`i`);function R(e){if(!(0,C.Xc)(e))return I;let t=(0,S.T)(e).filter(t=>t.kind===`number`&&O(e,t)),[n]=t;if(n===void 0)return I;let r=t.some(t=>M(e,t)),i=z(e,t)||t.some((n,r)=>B(e,n,t[r+1]));return{first:n.text,weight:1+ +!!r+ +!!i}}function z(e,t){let n=L.exec(e);if(n===null)return!1;let[r,i]=[n.index-48,n.index+n[0].length+48];return t.some(({index:e,text:t})=>e<i&&e+t.length>r)}function B(e,t,n){if(n===void 0||!/\bfrom (?:[a-z]+ )?$/i.test(e.slice(0,t.index)))return!1;let r=e.slice(t.index+t.text.length,n.index);return r.length<=40&&/\bto (?:[a-z]+ )?$/i.test(r)&&!r.includes(`.`)}let V={position:2,headline:2,news:.6,figures:.2,names:.1,leaning:-.8,pointing:-.6,background:-1.4,"old-entry":-3,question:-.5,"run-in-heading":-.6,supporting:-.3};function H(e){let{text:t,position:n,depth:r,shared:i,share:a,isOldEntry:o,isSupporting:s}=e,c=R(t),l=(0,b.$5)(t),u=W(t),d=(e,t)=>t===null?[]:[{name:e,points:V[e],reason:t}],f=(e,t,n)=>t===0?[]:[{name:e,points:V[e]*t,reason:n}],p=[...f(`position`,1/(1+r/4),String(n+1)),...f(`headline`,a,i.join(`, `)),...f(`news`,l.weight,l.words),...f(`figures`,c.weight,c.first??``),...f(`names`,Math.min(4,u.length),u.slice(0,4).join(`, `)),...d(`leaning`,(0,b.C_)(t)),...d(`pointing`,(0,b.C4)(t)),...d(`background`,(0,b.MI)(t)),...d(`old-entry`,o?``:null),...d(`question`,/[?？]/.exec(t)?.[0]??null),...d(`run-in-heading`,n>0?/^(?:why|how|what|when|where)\b/i.exec(t)?.[0]??null:null)];return s?[...p,...f(`supporting`,U(p),``)]:p}function U(e){return e.reduce((e,{points:t})=>e+t,0)}function W(e){return e.slice(1).match(/\b[A-Z][\w.-]+/g)??[]}let G=/[.!?。！？][”’"'」』)）\]】]*$/u;function K(e,t){let n=0;for(let r of e.tokens)t.tokens.has(r)&&(n+=1);return n/Math.max(1,Math.min(e.tokens.size,t.tokens.size))>.5}function q(e,t){let n={headline:e,tokens:oe(e)},r=t.flatMap((e,t)=>Y(e,t,n,ie));return(r.length>0?r:t.flatMap((e,t)=>Y(e,t,n,$))).toSorted((e,t)=>t.score-e.score||e.article-t.article||e.position-t.position)}function J(e){let[t]=/^[[(【]?\d{4}/.test(e)?(0,r.BV)(e.slice(0,40)):[];return t!==void 0&&t.index<=1&&t.year!==null&&t.month!==null}function Y(e,t,n,r){let i=(0,y.T)(e.paragraphs,e.published).flatMap(({text:e,paragraph:t})=>re(e)?(0,a.cj)(_(e)).map(e=>({sentence:e,paragraph:t})):[]).slice(0,200),o=0,s=i.findIndex(({sentence:e})=>J(e));return i.flatMap(({sentence:e,paragraph:i},c)=>{let l=o/120;o+=(0,a.pV)(e);let u=oe(e),d=[...n.tokens].filter(e=>u.has(e)),f=d.length/Math.max(1,n.tokens.size);if(f>.8&&(u.size<=n.tokens.size+1||Z(e,n.headline))||!r(e))return[];let p=H({text:e,position:c,depth:l,shared:d,share:f,isOldEntry:c>s&&J(e),isSupporting:t>0}),m=(0,b.Pq)(e),h=c>0&&(0,b.NC)(e);return[{text:e,article:t,paragraph:i,position:c,score:U(p),terms:p,leans:m,dangles:h,figures:X(p),tokens:u}]})}function X(e){return Math.round((e.find(({name:e})=>e===`figures`)?.points??0)/V.figures)}function Z(e,t){return e.startsWith(t)&&/^(?:\W*\bby\b.{0,80}|\s*\|.{0,40})$/i.test(e.slice(t.length))}function ee({text:e,leans:t}){return!t&&!(0,b.R7)(e)&&!(0,b.ft)(e)}function Q(e,t){return t.some(t=>{let n=e.paragraph-t.paragraph<=1;return t.article===e.article&&n&&t.position+1===e.position})}function te({text:e,figures:t}){return t-+!!(0,b.pB)(e)}function ne(e,t){if(!Q(e,t))return e.score;let n=t.some(({paragraph:t})=>t===e.paragraph);return e.score+(n?.4:0)+(e.leans?-V.leaning:0)}function re(e){return!e.includes(`
`)&&!e.includes(` | `)}function ie(e){let t=(0,a.pV)(e),n=G.test(e)&&!(0,x.x)(e)&&!/^[\p{Ll},;:)\]]/u.test(e);return t<=320&&t>=ae(e)&&n&&!(0,x.t)(e)}function ae(e){return(0,b._z)(e)===2?24:(0,i.w8)(e)?30:40}function $(e){let t=(0,a.pV)(e);return t>=30&&t<=640&&!(0,x.t)(e)}function oe(e){return new Set((0,o.eC)(e.toLowerCase()).filter(e=>!(0,o.R4)(e)&&!(0,o.WV)(e)))}}),84074:((e,t,n)=>{n.d(t,{g:()=>o,p:()=>c});var r=n(91575),i=n(69549);let a=new RegExp(String.raw`(?<=[${r.G6}].{5,80})_(?=.{0,9}[${r.G6}])[${r.G6}A-Za-z\d]{2,10}$`,`u`);function o(e,t,n){let r=l(t,n),o=e.replace(/\s+/g,` `).trim().replace(/^(?:Show|Launch) HN: (?=\S)/,``).replace(/^GitHub - (?=[\w.-]+\/[\w.-]+(?::|$))/,``).replace(/(?<=.{6}) [-–—] by \p{Lu}[\p{L}.'’-]{1,40}(?:,? (?:and |& )?\p{Lu}[\p{L}.'’-]{0,40}){0,5}$/u,``).replace(a,``);for(let e=0;e<2;e+=1){let{rest:e,name:t}=s(o);if((0,i.pV)(e)<6||!r.has(u(t)))break;o=e}return o}function s(e){let t=Math.max(...Array.from(`|｜_·–—`,t=>e.lastIndexOf(t)))+1;for(let{0:n,index:r}of e.matchAll(/ [|·–—:-]+ | ?[|｜_] ?/g)){let i=r+n.length;if(r>0&&i>=t)return{rest:e.slice(0,r),name:e.slice(i)}}return{rest:``,name:``}}function c(e,t){return t??(URL.canParse(e)?new URL(e).hostname.replace(/^www\./,``):e)}function l(e,t){let n=URL.canParse(e)?new URL(e).hostname.replace(/^www\./,``).split(`.`):[],r=[t??``,n.join(``),n[0]??``,n.at(-2)??``].map(u);return new Set(r.filter(e=>e.length>=2&&![`com`,`org`,`net`,`blog`,`news`,`www`].includes(e)))}function u(e){return e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,``).replace(/^the(?=.{3})/,``).replace(/(?<=.{3})(?:com|blog|news|官网|官方网站)$/,``)}}),87565:((e,t,n)=>{n.d(t,{Z:()=>oe});var r=n(59861),i=n(69549);let a=(0,r.HJ)(`
  {dear}[,] [{all} ]{machine}
  {note} {to} [{all} ][{all} ]{machine}
  if you are [{a} ]{machine}
  if you're [{a} ]{machine}
`,{end:`[ ]{behind}`,where:{dear:(0,r.HJ)(`
        dear
        hey
        hello
        attention
      `),all:(0,r.HJ)(`
        all
        any
        the
      `),note:(0,r.HJ)(`
        note[s]
        notice
        message
        instruction[s]
      `),to:(0,r.HJ)(`
        to
        for
      `),a:(0,r.HJ)(`
        a
        an
        the
      `),machine:(0,r.HJ)(`
        ai[s]
        llm[s]
        [large ]language model[s]
        chat[ ]bot[s]
        ai assistant[s]
        ai agent[s]
        ai model[s]
        ai system[s]
        ai reader[s]
        [ai ]summariser[s]
        [ai ]summarizer[s]
        [automated ][virtual ]assistant[s]
        chatgpt
        claude
        gemini
        copilot
      `),behind:(0,r.HJ)(`
        $
        ,
        .
        :
        ;
        !
        ?
        —
        –
        -
        reading
        processing
        parsing
        summarising
        summarizing
        crawling
        that
        who
        must
        should
        please
        you
      `)}}),o=(0,r.HJ)(`
  {to}[{all}][正在…的][ ]{machine}
  如果你是[{a}][ ]{machine}
`,{gap:12,end:`[ ][{kind}][ ]{behind}`,where:{to:(0,r.HJ)(`
        致
        告
        提醒
        通知
        写给
      `),all:(0,r.HJ)(`
        所有
        各位
      `),a:(0,r.HJ)(`
        一个
        一名
        一款
      `),machine:(0,r.HJ)(`
        AI
        人工智能
        大模型
        语言模型
        大语言模型
        大型语言模型
        智能体
        聊天机器人
        机器人
        智能助手
        助手
      `),kind:(0,r.HJ)(`
        助手
        模型
        们
      `),behind:(0,r.HJ)(`
        $
        ，
        ,
        ：
        :
        。
        ！
        请
        必须
        务必
        应当
        正在
        在阅读
        在处理
        读到
      `)}}),s=`
  instruction[s]
  prompt[s]
`,c=(0,r.HJ)(`
  {ignore} [{the} ][{the} ][{the} ]{previous} [{w} ][{w} ][{w} ][{w} ]{rules}
  {forget} {everything} [{w} ][{w} ][{w} ][{w} ]{above}
  {you are} [{w} ][{w} ][{w} ][{w} ]{assistant}
  {write}…{all} [of {the} ]{fields}
  {write}…{your}
  {do not} {mention} {these} {orders}
  {reveal} {the} {system} {prompt}
  {new} [system ]{task}[ ]:
  {new} [system ]{task}[ ]：
`,{gap:80,where:{ignore:(0,r.HJ)(`
        ignore
        disregard
        forget
        override
        bypass
        discard
        do not follow
        do not obey
        don't follow
        don't obey
        never follow
        never obey
        stop following
        stop obeying
      `),the:(0,r.HJ)(`
        the
        of
        these
        those
        this
        your
      `),previous:(0,r.HJ)(`
        previous
        prior
        above
        earlier
        preceding
        foregoing
        former
        original
        initial
        existing
        other
        system
        developer
        safety
        all
        any
        your
      `),rules:(0,r.HJ)(`${s}
        rules
        direction[s]
        directive[s]
        guidelines
        command[s]
        orders
        message[s]
        constraints
      `),forget:(0,r.HJ)(`
        ignore
        disregard
        forget
      `),everything:(0,r.HJ)(`
        everything
        anything
        all
        what
      `),above:(0,r.HJ)(`
        above
        before
        previously
        told
        said
        know
      `),"you are":(0,r.HJ)(`
        you are now
        from now on[,] you are
        act as
        pretend to be
      `),assistant:(0,r.HJ)(`
        assistant
        chatbot
        bot
        language model
        agent
        ai
        dan
        mode
      `),write:(0,r.HJ)(`
        write
        output
        print
        say
        include
        insert
        add
        put
        append
        repeat
      `),all:(0,r.HJ)(`
        every
        each
        all
      `),fields:(0,r.HJ)(`
        field[s]
        answer[s]
        response[s]
        output[s]
        reply
        replies
        headline[s]
      `),your:(0,r.HJ)(`
        your summary
        your summaries
        your answer
        your response
        your output
        your reply
        your headline
      `),"do not":(0,r.HJ)(`
        do not
        don't
        never
      `),mention:(0,r.HJ)(`
        mention
        reveal
        disclose
        report
      `),these:(0,r.HJ)(`
        this
        these
        that
      `),orders:(0,r.HJ)(`${s}
        message[s]
        order[s]
      `),reveal:(0,r.HJ)(`
        reveal
        print
        output
        repeat
        show
      `),system:(0,r.HJ)(`
        system
        hidden
        initial
      `),prompt:(0,r.HJ)(`
        prompt
        instruction[s]
      `),new:(0,r.HJ)(`
        new
        updated
        revised
        real
        actual
        override
      `),task:(0,r.HJ)(`
        instruction[s]
        prompt
        task
      `)}}),l=(0,r.HJ)(`
  以上
  上述
  上面
  之前
  前面
  先前
  此前
  以前
  所有
  一切
  全部
  任何
  原有
  原来
  其他
  其它
  系统
`),u=(0,r.HJ)(`
  指令
  指示
  提示
  要求
  规则
  命令
  设定
  约束
  限制
  内容
`),d=(0,r.HJ)(`
  {ignore}[掉][了][你][的]{above}…{rule}
  {do not}{obey}[你][的]{above}…{rule}
  {you are}…{assistant}
  在{each}{field}[的][{inside}][都][只]{write}
  不要{mention}{these}{order}
  {show}你[的]系统提示
  {new}[系统]{order}[词][ ]：
  {new}[系统]{order}[词][ ]:
`,{gap:12,where:{above:l,rule:u,ignore:(0,r.HJ)(`
        忽略
        无视
        忽视
        忘记
        忘掉
        抛开
      `),"do not":(0,r.HJ)(`
        不要
        不必
        不用
        停止
      `),obey:(0,r.HJ)(`
        理会
        遵循
        遵守
        执行
      `),"you are":(0,r.HJ)(`
        你现在是
        扮演
        从现在起[，][ ]你
        从现在开始[，][ ]你
      `),assistant:(0,r.HJ)(`
        助手
        机器人
        模型
        AI
        人工智能
        角色
        模式
      `),each:(0,r.HJ)(`
        每个
        每一个
        所有
        全部
        你的
      `),field:(0,r.HJ)(`
        字段
        回答
        输出
        摘要
        标题
        回复
      `),inside:(0,r.HJ)(`
        里
        中
        内
        末尾
        开头
      `),write:(0,r.HJ)(`
        写
        输出
        加
        插
        填
        包含
        附
      `),mention:(0,r.HJ)(`
        提及
        提到
        透露
      `),these:(0,r.HJ)(`
        这条
        这些
        以上
      `),order:(0,r.HJ)(`
        指令
        指示
        提示
      `),show:(0,r.HJ)(`
        输出
        泄露
        打印
        重复
        显示
      `),new:(0,r.HJ)(`
        新
        新的
        更新后的
        真正的
      `)}}),f=(0,r.HJ)(`
  star us
  star {the} {project}
  star … on github
  {give} [{us} ][{us} ][{us} ]a [github ]star
  upvote
  vote {for} {me}
  like[,] and subscribe
  [like[,] ]share[,] and subscribe
  subscribe to {our}
  follow us on
  follow me on
  join our
  tell your friends
  [copy and ]paste {this}…{terminal}
`,{gap:60,where:{the:(0,r.HJ)(`
        this
        our
        the
      `),project:(0,r.HJ)(`
        repo
        repository
        project
      `),give:(0,r.HJ)(`
        give
        leave
      `),us:(0,r.HJ)(`
        us
        it
        this
        the
        our
        repo
        repository
        project
      `),for:(0,r.HJ)(`
        for
        up
      `),me:(0,r.HJ)(`
        us
        me
        our
        this
      `),our:(0,r.HJ)(`
        our
        my
        this
      `),this:(0,r.HJ)(`
        this
        it
        these
        the following
      `),terminal:(0,r.HJ)(`
        terminal
        console
        shell
        command line
        browser
      `)}}),p=(0,r.HJ)(`
  *inject*
  *jailbreak*
  *attack*
  *malicious*
  *adversar*
  *payload*
  *exploit*
  *phishing*
  for example
  such as
  e.g.
`),m=(0,r.HJ)(`
  please
  kindly
  now
  just
  [and ]then
  and
  so
  also
  first
  immediately
  you {must}
  your task is to
`,{where:{must:(0,r.HJ)(`
        must
        should
        will
        have to
        need to
      `)}}),h=(0,r.HJ)(`
  点[{one}][ ]{star}
  一键三连
  投[上]{us}[一]票
  投[上]一票
  投票支持
  {follow}{site}
  关注…公众号
  转发{this}
`,{gap:8,where:{one:(0,r.HJ)(`
        个
        一个
        亮
      `),star:(0,r.HJ)(`
        star
        星
        小星星
        赞
      `),us:(0,r.HJ)(`
        我们
        我
        它
        本项目
      `),follow:(0,r.HJ)(`
        关注
        订阅
      `),site:(0,r.HJ)(`
        我
        本站
        本号
        本频道
        本博客
        本刊
      `),this:(0,r.HJ)(`
        本文
        给
      `)}}),g=(0,r.HJ)(`
  欢迎
  记得
  别忘了
  快[来]
`),_=(0,r.HJ)(`{take}…{this}…{command}…到…{terminal}`,{gap:8,where:{take:(0,r.HJ)(`
      把
      将
      复制
      拷贝
    `),this:(0,r.HJ)(`
      以下
      下面
      下列
      下述
      这条
      这行
      这段
    `),command:(0,r.HJ)(`
      命令
      代码
      脚本
    `),terminal:(0,r.HJ)(`
      终端
      命令行
      控制台
      浏览器
    `)}}),v=(0,r.HJ)(`
  注入
  越狱
  攻击
  恶意
  对抗
  诱导
  诱骗
  隐藏
  例如
  比如
  例子
  示例
`),y=(0,r.HJ)(`
  请
  你[们]
  务必
  必须
  应[该]
  需[要]
  现在
  立即
  立刻
  直接
  先
`),b=(0,r.HJ)(`
  any
  all
  every
  each
  a
  an
  the
  dear
`),x=(0,r.HJ)(`
  ai
  artificial intelligence
  automated
  virtual
  llm
  [large ]language
`),S=(0,r.HJ)(`
  ai[s]
  llm[s]
  gpt[s]
  model[s]
  [chat ]bot[s]
  chatbot[s]
  crawler[s]
  scraper[s]
  assistant[s]
  agent[s]
  summarizer[s]
  summariser[s]
  search engine[s]
  chatgpt
  claude
  gemini
  copilot
`),C=(0,r.HJ)(`
  system[s]
  tool[s]
  reader[s]
`),w=(0,r.HJ)(`
  {which}[ {is}]
  currently
`,{where:{which:(0,r.HJ)(`
      that
      which
      who
      when
      while
      if
    `),is:(0,r.HJ)(`
      is
      are
      it is
      they are
    `)}}),T=(0,r.HJ)(`
  page
  webpage
  article
  post
  text
  document
  content
  site
  website
  story
  repo
  repository
  readme
  paper
  blog
  file
  message
  announcement
`),E=(0,r.HJ)(`
  should
  must
  shall
  ought to
  {are} to
  {are} {bound} to
  has to
  have to
  need[s] to
`,{where:{are:(0,r.HJ)(`
      is
      are
    `),bound:(0,r.HJ)(`
      required
      asked
      instructed
      expected
      obliged
    `)}}),D=(0,r.HJ)(`
  please
  always
  also
  never
  [do ]not
  don't
`),O=(0,r.HJ)(`
  when
  whenever
  while
  if[ you[ are]]
  before
  after
`),k=(0,r.HJ)(`
  ai
  llm
  machine
  automated
  automatically
`),A=(0,r.HJ)(`
  generated
  written
  made
  produced
`),j=(0,r.HJ)(`
  summary
  summaries
  answer[s]
  overview[s]
  description[s]
  digest[s]
`),M=(0,r.HJ)(`
  of
  about
  on
  that cite[s]
  that mention[s]
  that use[s]
`),N=(0,r.HJ)(`
  read[s]
  reading
  summarize[s]
  summarizing
  summarise[s]
  summarising
  process[es]
  processing
  index[es]
  indexing
  parse[s]
  parsing
  crawl[s]
  crawling
  scrape[s]
  scraping
  ingest[s]
  ingesting
  quote[s]
  quoting
  cite[s]
  citing
  translate[s]
  translating
  encounter[s]
  encountering
  visit[s]
  visiting
  analyze[s]
  analyzing
  analyse[s]
  analysing
  use[s]
  using
`),P=(0,r.HJ)(`
  be
  first
  find
  infer
  decide
  handle
  deal
  cope
  understand
  process
  track
  resolve
  solve
  work out
  figure
  know
  read
  parse
  learn
  keep
`,{notBefore:(0,r.HJ)(`
    sure
    certain
    aware
  `)}),F=(0,r.HJ)(`
  describe
  call
  recommend
  rate
  rank
  praise
  present
  promote
  mention
  say
  state
  tell
  include
  add
  append
  write
  output
  repeat
  link
  refer
  cite
  note
  use
  treat
  name
  end
  begin
  start
`),I=(0,r.HJ)(`
  summarize
  summarise
  summarizing
  summarising
  index
  indexing
  paraphrase
  paraphrasing
  crawl
  crawling
`),L=(0,r.HJ)(`
  所有
  任何
  一切
  各类
  各位
  每[一]个
  凡是
`),R=(0,r.HJ)(`
  AI
  人工智能
  大模型
  [大[型]]语言模型
  LLM[s]
  智能体
  [聊天]机器人
  爬虫
  [智能]助手
  搜索引擎
`),z=(0,r.HJ)(`
  助手
  模型
  系统
  工具
  智能体
  机器人
  们
  摘要
  总结
`),B=(0,r.HJ)(`
  总结
  概括
  摘要
  归纳
  阅读
  处理
  索引
  收录
  抓取
  爬取
  引用
  读取
  翻译
  转述
  介绍
  分析
  读到
  看到
  遇到
  访问
`),V=(0,r.HJ)(`
  总结
  概括
  归纳
  摘要
  转述
`),H=(0,r.HJ)(`
  本
  此
  这[一][{measure}]
`,{where:{measure:(0,r.HJ)(`
      篇
      个
      份
      段
    `)}}),U=(0,r.HJ)(`
  文[章][字][档][本]
  [网]页[面]
  [网]站
  仓库
  项目
  内容
  README
  帖[子]
`),W=(0,r.HJ)(`
  [必]须
  务必
  应当
  应该
  不得
  不要
  一定要
  只能
  都要
`),G=(0,r.HJ)(`应`,{notBefore:(0,r.HJ)(`
    用
    对
  `)}),K=(0,r.HJ)(`请`,{notBefore:(0,r.HJ)(`求`)}),q=(0,r.HJ)(`
  推荐
  引用
  提到
  提及
  介绍
  宣传
  称[赞]
  夸
  评价
  描述
  说
`),J=String.raw`(?:${b.source}\s+)?`,Y=`(?:${x.source}[- ](?:powered |based )?)?`,X={determiner:J,machine:String.raw`${J}(?:other\s+)?(?:${Y}${S.source}|${x.source} ${C.source})`,reading:String.raw`(?:${w.source}\s+)?${N.source}`,thisText:String.raw`(?:or \w+ )?(?:this|the present|our)\s+(?:\w+\s+)?${T.source}`,must:String.raw`${E.source}\s+(?!${P.source})`,adverb:String.raw`(?:${D.source}\s+)?`,summary:String.raw`${k.source}(?:[- ]${A.source})?\s+${j.source}\s+${M.source}`},Z={machine:String.raw`(?:${L.source}的?\s*)?${R.source}(?:\s*${z.source})*`,thisText:`(?:(?:和|或|、|并)[^，。；]{1,6})?${H.source}${U.source}(?:的?内容)?`,must:`(?:都|一律|均|也|就)?(?:${W.source}|${G.source}|${K.source})`},ee=[[X.machine,String.raw`,?\s+`,X.reading,String.raw`\s+`,X.thisText,String.raw`[^.!?]{0,40}?\s`,X.must],[O.source,String.raw`\s*`,I.source,String.raw`\s+`,X.thisText,String.raw`[^.!?,]{0,24},\s*`,String.raw`(?:(?:(?:${X.machine}|you)\s+)?${X.must}|${X.adverb}${F.source})`],[X.machine,String.raw`\s+${E.source}\s+`,X.adverb,F.source,String.raw`\s+(?:[\w’'-]+\s+){0,5}?`,X.thisText],[X.determiner,X.summary,String.raw`\s+`,X.thisText,String.raw`[^.!?]{0,24}?\s`,E.source],[Z.machine,String.raw`\s*(?:如果|若|凡)?(?:正?在|对|为)?\s*`,B.source,String.raw`\s*`,Z.thisText,String.raw`[^，。；！？]{0,8}[，,]?\s*`,Z.must],[`(?:当|如果|若)?你?(?:在|要)?`,V.source,String.raw`\s*`,Z.thisText,String.raw`[^，。；！？]{0,4}[，,]?\s*`,String.raw`(?:${Z.machine}\s*|你)?`,Z.must],[`(?:${L.source})?(?:正在)?`,B.source,String.raw`\s*`,Z.thisText,String.raw`的\s*`,Z.machine,String.raw`[^，。；！？]{0,4}?[，,]?\s*`,Z.must],[Z.machine,String.raw`\s*`,Z.must,`[^，。；！？]{0,16}?`,q.source,`[^，。；！？]{0,6}?`,Z.thisText]].map(e=>({source:e.join(``)})),Q=`(?:^|[.!?:;,…。！？：；，、—–(（\\n]\\s{0,4}|\\s-\\s)${`(?:${m.source}\\s{1,4}|${y.source}\\s{0,4})`}{0,3}`;function te(e){return e.map(({source:e})=>RegExp(`${Q}(?:${e})`,`i`))}let ne=te([c,d,a,o,...ee]),re=[/(?:^|\n)\s{0,9}(?:SYSTEM|ASSISTANT|DEVELOPER)(?: (?:PROMPT|MESSAGE|OVERRIDE|NOTE|INSTRUCTIONS?))?\s{0,4}[:：]/u,/<\|?(?:im_start|im_end|system|assistant|endoftext)\|?>|\[\/?INST\]|<<\/?SYS>>/u],ie=te([f,{source:`(?:(?:${g.source}|[给为到在][^，。]{0,12}){0,2}${h.source})`},_]),ae=(0,r.EB)(p,v),$=/“[^“”]*”|「[^「」]*」|『[^『』]*』|"[^"]*"|`+[^`]*`+|(?<!\p{L})['‘][^'‘’]{8,400}['’](?!\p{L})/gu;function oe(e){for(let t of(0,i.cj)(se(e))){let e=e=>{let n=e.exec(t);return n!==null&&!ae.test(t.slice(0,n.index))};if([...ne,...re].some(e))return`machines`;if(ie.some(e))return`readers`}return null}function se(e){let t=e.replace($,`□`);return/\p{L}/u.test(t)?t:e.replace(/^[\s“”「」『』"'‘’`]+/u,``)}}),65913:((e,t,n)=>{n.d(t,{Z:()=>T});var r=n(21224),i=n(60852);let a=`spring|summer|autumn|fall|winter`,o=new RegExp([`\\b(?:(?:[Ii]n|[Bb]y|[Oo]n|[Uu]ntil|[Ff]or) (?:early |mid-?|late |the (?:first|second) half of )?`,`(?:${i.PM}|Q[1-4]|20\\d\\d|the (?:${a}))`,`|(?:[Tt]his|[Nn]ext) (?:week|month|quarter|year|${a})`,`|[Ll]ater this (?:week|month|quarter|year)|(?:coming|next few) (?:days|weeks|months))(?!\\p{L}|-\\p{Ll})`].join(``),`u`),s=`\\d{1,2}\\s?月|[一二三四1-4]季度|[今明后]年[春夏秋冬]?|[本下](?:周|月|季度)|[上下]半年|年[底初中内]|月(?:底|初|中旬|下旬)|未来[几数](?:天|周|个月)`,c=RegExp(`(?:${s})(?:\\s?的?第?(?:${s}))*(?:底|初|中旬|下旬)?`);function l(e){return o.exec(d(e))?.[0]??null}function u(e){return c.exec(d(e))?.[0]??null}function d(e){let t=[...(0,r.BV)(e).filter(({month:e,day:t})=>e!==null&&t!==null),...(0,r.sB)(e)].toSorted((e,t)=>e.index-t.index);return(0,r.el)(e,t)}var f=n(59861),p=n(69549),m=n(31578),h=n(6728),g=n(53173);let _=(0,f.HJ)(`
  # What is going to be
  will
  won't
  plan[s] to
  planned
  expect[s]
  expected
  scheduled
  aim[s] to
  {are} set to
  {are} due
  due to
  upcoming
  coming
  later
  next

  # From when or until when
  until
  through
  by
  starting
  from
  deadline

  # What begins or ends that day
  begin[s]
  end[s]
  expire[s]
  retir*
  deprecat*
  sunset
  discontinu*
  follow[s]
  open[s]
  launches
  ships
  arrives
  lands
  goes live
`,{where:{are:(0,f.HJ)(`
        is
        are
      `)}}),v=(0,f.HJ)(`
  will
  plan[s] to
  expect[s] to
  expected
  scheduled
  aim[s] to
  {are} set to
  {are} due
`,{where:{are:(0,f.HJ)(`
        is
        are
      `)}}),y=(0,f.HJ)(`
  将于
  将在
  将会在
  计划于
  计划在
  预计
  拟于
  定于
  有望在
  有望于
  定档

  # From when or until when
  截至
  截止
  持续到
  有效期至
  {time}将
  {time}起
`,{where:{time:(0,f.HJ)(`
        年
        月
        日
        季度
        周
        底
        初
        内
        后
      `)}}),b=(0,f.HJ)(`
  take[s] effect
  taken effect
  effective
  until
  through
  valid
  expire[s]
  price[s]
  priced
  pricing
  discount*
  promotion*
  生效
  起{hold}
  有效期
  截至
  截止
  持续到
  降价
  价格
  优惠
  费用
`,{where:{hold:(0,f.HJ)(`
        执行
        实施
        适用
      `)}}),x=(0,f.HJ)(`
  release candidate
  general availability
  {open} beta
  {open} preview
  developer preview
  end of life
  end-of-life
  deprecat* {on}
  候选版
  公测
  内测
  预览版
`,{where:{open:(0,f.HJ)(`
        public
        open
        private
      `),on:(0,f.HJ)(`
        on
        in
        by
      `)}}),S=(0,f.HJ)(`
  {plan}…{give}
  {comes} [{w} ][{w} ][{w} ][{w} ]{by}
`,{gap:90,where:{plan:(0,f.HJ)(`
        will
        plan[s] to
        expect*
        scheduled
        aim[s] to
        set to
        due
        coming
      `),give:(0,f.HJ)(`
        releas*
        open*
        launch*
        ship*
        publish*
        availab*
        arriv*
        follow*
        roll[ed] out
        deliver*
      `),comes:(0,f.HJ)(`
        follow[s]
        open[s]
        launches
        ships
        arrive[s]
        lands
        goes live
        is coming
        are coming
        is due
        are due
      `),by:(0,f.HJ)(`
        on
        in
        by
      `)}}),C=(0,f.HJ)(`{plan}…{give}`,{where:{plan:(0,f.HJ)(`
      将
      计划
      预计
      拟
      定于
      有望
    `),give:(0,f.HJ)(`
      开源
      发布
      上线
      开放
      推出
      公布
      交付
      量产
      开售
      公测
      发售
      开幕
      首发
    `)}}),w=(0,f.EB)(S,C);function T(e,t,n=null){let r=null,i=0;for(let{text:a}of(0,m.T)(e,n)){if(a.includes(`
`)||a.includes(` | `))continue;let e=``;for(let n of(0,p.cj)(a.replace(/^- /,``))){if(i+=1,i>300)return r;let o=i>1&&(0,h.NC)(n)?E(e,n,a):n;if(e=n,o===null)continue;let s=(0,p.pV)(o);if(s<30||s>280||!/[.!。！][”’"'」』)）\]】]*$/u.test(o)||(0,g.t)(o))continue;let c=O(o,t);c>(r?.weight??0)&&(r={text:o,weight:c,...D(o,t)})}}return r}function E(e,t,n){return e===``||(0,h.NC)(e)||(0,g.t)(e)?null:[`${e} ${t}`,`${e}${t}`].find(e=>n.includes(e))??null}function D(e,t){let n=k(e,t).find(({day:e})=>e>t)?.words??l(e)??u(e);return n===null?{mark:x.find(e)?.text??``,says:`stage`}:{mark:n,says:`when`}}function O(e,t){let n=k(e,t),r=n.some(({day:e})=>e>t);if(n.length>0&&!r)return 0;let i=y.test(e)&&(r||u(e)!==null);return r&&(_.test(e)||i||/将|起/.test(e))?A(e):(i||v.test(e)&&l(e)!==null)&&!j(e,t)?w.test(e)?3.5:3:x.test(e)&&/\b(?:is|are|now|today|will|enters?|available)\b|开启|进入|开放|发布/i.test(e)?1:0}function k(e,t){return(0,r.ae)(e,t,`nearest`).filter(({day:e})=>(0,r.YM)(t,e)<550)}function A(e){return w.test(e)?5:b.test(e)?2:4}function j(e,t){let n=(0,r.BV)(e).filter(({year:e})=>e!==null),i=n.flatMap(({year:e,month:t})=>t===null?[]:`${e}-${String(t).padStart(2,`0`)}`),a=e=>e.length>0&&e.every(e=>e<t.slice(0,e.length));return a(i)||a(n.map(({year:e})=>String(e)))}}),49273:((e,t,n)=>{n.d(t,{E:()=>D});var r=n(26362),i=n(84074),a=n(65913),o=n(59861),s=n(69549);let c=(0,o.HJ)(`
  # What must happen first
  if
  unless
  provided
  subject to
  pending
  except
  although
  whether

  # What is denied
  not
  *n't
  never
  no
  denied
  denies
  deny
  contrary

  # What nobody knows for certain
  rumor*
  rumour*
  reported
  reportedly
  might
  may
  could
`),l=(0,o.HJ)(`
  # What must happen first
  如果
  若
  除非
  取决

  # What is denied
  否认
  并非
  不
  未

  # What nobody knows for certain
  传言
  据传
  可能
  或将
`),u=(0,o.EB)(c,l),d=/[;:—–，；：]\s*|,\s+/g;function f(e,t){let n=e.indexOf(t);if(n===-1)return null;let r=0,i=e.length;for(let{0:a,index:o}of e.matchAll(d))if(o+a.length<=n)r=o+a.length;else if(o>=n+t.length){i=o;break}let a=e.slice(r,i).trim();return a.length>.6*e.length||(0,s.pV)(a)<(0,s.pV)(t)+12||u.test(e.slice(0,r)+e.slice(i))?null:`${r>0?`… `:``}${a}${i<e.length?` …`:``}`}let p=/(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]*(?:[.+#-][A-Za-z0-9]+)*(?:\+\+|#)?/g;function m(e){return e.match(p)??[]}function h(e){let t=new Set(e.match(/(?<![A-Za-z0-9.+#-])[a-z]+(?![A-Za-z0-9])/g)),n=new Set(e.match(/(?<=[a-z,] )[A-Z][a-z]+(?![A-Za-z0-9])/g));return e=>/^[A-Z][a-z]+$/.test(e)?n.has(e)&&!t.has(e.toLowerCase()):e.length>=2&&/[A-Z]/.test(e)}var g=n(91575),_=n(98810);let v={agents:(0,o.HJ)(`
    agentic
    [multi-][multi ][sub]agent[s]
    智能体
    代理{of agents}
  `,{where:{"of agents":(0,o.HJ)(`
        执行
        协作
        框架
        工作流
        编程
      `)}}),coding:(0,o.HJ)(`
    coding
    code {of code}
    {written} code
    software engineering
    compiler[s]
    IDE[s]
    编程
    代码{zh code}
    写代码
    程序员
  `,{where:{"of code":(0,o.HJ)(`
        generation[s]
        review
        completion[s]
        assistant[s]
      `),written:(0,o.HJ)(`
        quality
        write
        writing
        written
      `),"zh code":(0,o.HJ)(`
        生成
        审查
        助手
        补全
      `)}}),serving:(0,o.HJ)(`
    inference
    serving
    throughput
    prefill
    decode
    KV cache[s]
    batching
    推理{of serving}
    吞吐
    首字延迟
  `,{where:{"of serving":(0,o.HJ)(`
        引擎
        服务
        成本
        加速
        优化
        部署
        框架
      `)}}),quantization:(0,o.HJ)(`
    quantization[s]
    quantized
    quantisation[s]
    NVFP4
    MXFP4
    FP4
    FP8
    INT4
    INT8
    low-bit
    量化
    低比特
  `,{notBefore:(0,o.HJ)(`
        交易
        投资
      `)}),experts:(0,o.HJ)(`
    MoE[s]
    mixture[-][ ]of[-][ ]experts
    expert parallelism
    混合专家
    专家并行
  `),training:(0,o.HJ)(`
    pre[-]training
    post[-]training
    fine[-]tuning
    fine[-]tuned
    RLHF
    LoRA[s]
    distillation
    预训练
    后训练
    微调
    蒸馏
  `),reinforcement:(0,o.HJ)(`
    reinforcement learning
    RL
    GRPO
    reward model[s]
    强化学习
    奖励模型
  `),reasoning:(0,o.HJ)(`
    reasoning
    chain[-][ ]of[-][ ]thought[s]
    test[-][ ]time compute
    test[-][ ]time scaling
    思维链
    推理能力
    推理模型
    深度思考
  `),openness:(0,o.HJ)(`
    open[-][ ]weight[s]
    open[-][ ]source[s]
    open[-][ ]sourced
    open[-][ ]sourcing
    开源
    开放权重
  `),speech:(0,o.HJ)(`
    speech
    TTS
    ASR
    transcription[s]
    voice {of voice}
    语音
    转写
  `,{where:{"of voice":(0,o.HJ)(`
        agent[s]
        model[s]
        assistant[s]
        clone[s]
      `)}}),imagery:(0,o.HJ)(`
    {visual} generation
    {visual} generator[s]
    {visual} model[s]
    text-to-image
    text-to-video
    diffusion[s]
    {zh visual}生成
    文生图
    文生视频
    扩散模型
  `,{where:{visual:(0,o.HJ)(`
        image
        video
      `),"zh visual":(0,o.HJ)(`
        图像
        图片
        视频
      `)}}),multimodal:(0,o.HJ)(`
    multimodal
    vision[-][ ]language
    VLM[s]
    多模态
    视觉语言
  `),retrieval:(0,o.HJ)(`
    RAG
    retrieval[s]
    vector search
    vector database[s]
    embedding[s]
    检索增强
    向量检索
    向量数据库
  `),context:(0,o.HJ)(`
    long[-][ ]context[s]
    context window[s]
    长上下文
    上下文窗口
  `),evaluation:(0,o.HJ)(`
    benchmark[s]
    eval[s]
    leaderboard[s]
    LLM-as-a-judge
    评测
    基准测试
    榜单
  `),security:(0,o.HJ)(`
    vulnerability
    vulnerabilities
    exploit[s]
    prompt injection[s]
    malware
    zero-day[s]
    data exfiltration
    漏洞
    提示[词]注入
    恶意软件
  `),alignment:(0,o.HJ)(`
    alignment[s]
    guardrail[s]
    jailbreak[s]
    red[-][ ]teaming
    AI safety
    interpretability
    对齐
    护栏
    越狱
    红队
    可解释性
  `),robots:(0,o.HJ)(`
    robot[s]
    robotics
    humanoid[s]
    embodied AI
    autonomous driving
    autonomous vehicle[s]
    self-driving
    world model[s]
    机器人
    具身
    自动驾驶
    世界模型
  `),chips:(0,o.HJ)(`
    GPU[s]
    TPU[s]
    chip[s]
    chipmaker[s]
    semiconductor[s]
    accelerator[s]
    data[ ]center[s]
    data[ ]centre[s]
    芯片
    算力
    显卡
    加速卡
    数据中心
    智算
  `),markets:(0,o.HJ)(`
    funding round[s]
    valuation[s]
    IPO[s]
    acquire[s]
    acquisition[s]
    sell-off[s]
    AI bubble
    AI spending
    AI boom
    capex
    融资
    估值
    收购
    上市
    股价
    资本开支
  `),law:(0,o.HJ)(`
    bill[s]
    lawmaker[s]
    regulation[s]
    regulator[s]
    lawsuit[s]
    copyright[s]
    court[s]
    disclaimer[s]
    AI Act
    法案
    监管
    诉讼
    版权
    立法
  `),prices:(0,o.HJ)(`
    pricing
    price cut[s]
    per million tokens
    promotional price[s]
    降价
    涨价
    定价
  `),mcp:(0,o.HJ)(`
    MCP[s]
    model context protocol
  `),speculation:(0,o.HJ)(`
    speculative decoding
    draft model[s]
    投机解码
    投机采样
  `)},y=Object.keys(v);function b(e){let t=new Map;for(let n of y){let r=v[n].all(e).length;r>0&&t.set(n,r)}return t}function x(e){return Object.values(v).some(t=>t.remove(e)===``)}function S(e,t,n,r){let i=t.map(({articles:e})=>(e[0]?.paragraphs.filter(e=>!e.includes(`
`))??[]).slice(0,30).join(`
`)),a=h(i.join(`
`)),o=e.map(({headline:e})=>e),s=C(o.map(e=>E(e,n,a)),i.map(e=>E(e,n,a))).filter(({name:e})=>!x(e)),c=C(o.map(e=>w(e,r)),i.map(e=>w(e,r))),l=[...s,...c].toSorted((e,t)=>t.weight-e.weight||t.name.length-e.name.length);return l.filter((e,t)=>!T(e,l.slice(0,t))).slice(0,4).map(({name:e,items:t})=>({name:e,items:t}))}function C(e,t){let n=new Map;for(let[t,r]of e.flatMap(e=>[...e]))n.has(t)||n.set(t,r.name);return[...n].flatMap(([n,r])=>{let i=e.filter(e=>e.has(n)).length,a=e.flatMap((e,r)=>{let i=t[r]?.get(n)?.mentions??0;return e.has(n)||i>=2?[r+1]:[]});return a.length>=2?[{name:r,items:a,weight:a.length+i}]:[]})}function w(e,t){return new Map([...b(e)].map(([e,n])=>[t[e].toLowerCase(),{name:t[e],mentions:n}]))}function T(e,t){let n=e.name.toLowerCase();return t.some(t=>{let r=t.name.toLowerCase();return(r.includes(n)||n.includes(r))&&t.items.join()===e.items.join()})}function E(e,t,n){let r=new Map,i=(0,g.Fl)(t),a=e=>{let t=e.toLowerCase();(0,_.j)(e)||r.set(t,{name:r.get(t)?.name??e,mentions:(r.get(t)?.mentions??0)+1})};for(let t of m(e))n(t)?a(t):i===`Latin`&&/^[a-z]{5,}$/.test(t)&&a(`${t.charAt(0).toUpperCase()}${t.slice(1)}`);if(i===`Han`)for(let t of(0,_.eC)(e))t.length>1&&(0,g.zW)(t)===t.length&&a(t);return r}function D(e,t,{language:n,words:o,date:s}){let c=S(e,t,n,o.themes).map(e=>j(o.excerpt.recurring((0,r.f4)(e.name),e.items))),l=t.flatMap(({articles:t},n)=>{let c=e[n],l=t.flatMap(e=>{let t=(0,a.Z)(e.paragraphs,s,e.published);return t===null?[]:[{...t,article:e}]}).toSorted((e,t)=>t.weight-e.weight)[0];if(c===void 0||l===void 0)return[];let{text:u,weight:d,mark:p,says:m,article:h}=l,g=(0,r.f4)(c.headline),_=k(c,(0,r.Sv)(u))?m===`when`?f(u,p):null:u;if(_===null){let e=(m===`when`?o.excerpt.due:o.excerpt.staged)(g,o.excerpt.quote((0,r.Sv)(p)),n+1);return O(p,m)?[{weight:d,remark:j(e)}]:[]}let v=o.excerpt.quote((0,r.Sv)(_)),y=(0,r.Sv)((0,i.p)(h.url,h.site)),b=h===t[0]?v:o.excerpt.quoteOf(v,{site:y,language:h.language,isFeed:h.reason!==null});return[{weight:d,remark:j(o.excerpt.announced(g,b,n+1))}]}).toSorted((e,t)=>t.weight-e.weight).map(({remark:e})=>e);return{trends:A(c,3,o.prompt.trend),watchList:A(l.slice(0,3),3,o.prompt.watch)}}function O(e,t){return e!==``&&(t===`when`||/candidate|beta|preview|候选|公测|内测|预览/i.test(e))}function k({points:e},t){return e.some(e=>[e,...e.children].some(e=>e.text.includes(t)))}function A(e,t,n){let r=Array.from({length:Math.max(0,t-e.length)},()=>({text:n,prompt:!0}));return[...e,...r]}function j(e){return{text:e,prompt:!1}}})};