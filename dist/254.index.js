export const id=254;export const ids=[254];export const modules={71254:((e,t,n)=>{n.d(t,{extractArticle:()=>oe});var r=n(49889),i=n(56347),a=n(91575),o=n(62169),s=n(45097),c=n(13366);function l(e){let t=.3*(e.body.textContent??``).length;for(let n of Array.from(e.querySelectorAll(`ul, ol`)))n.parentElement?.closest(`ul, ol`)!=null||(n.textContent??``).length>t||!(0,s.RN)(u(n))||(f(n),n.remove());for(let t of Array.from(e.querySelectorAll(`p`))){let e=Array.from(t.querySelectorAll(`a[href]`),e=>(0,s.ZZ)(e.getAttribute(`href`)??``)===``?(0,i.TN)(e.textContent??``):``).filter(e=>/\p{L}{2}/u.test(e));e.length>1&&e.join(``).length>.7*(0,i.TN)(t.textContent??``).length&&t.remove()}}function u(e){return Array.from(e.querySelectorAll(`li`),e=>{let t=d(e),n=e.querySelector(`a[href]`),r=(0,i.TN)(n?.textContent??``),a=r!==``&&t.replace(/^[^\p{L}]+/u,``).startsWith(r.replace(/^[^\p{L}]+/u,``));return{text:t,link:n!==null&&a?{href:n.getAttribute(`href`)??``,text:r}:null}})}function d(e){let t=Array.from(e.childNodes,e=>/^[UO]L$/i.test(e.nodeName)?``:e.textContent??``);return(0,i.TN)(t.join(``))}function f(e){let t=Array.from(e.parentElement?.childNodes??[]),n=t.slice(0,t.indexOf(e)).findLast(e=>(0,i.TN)(e.textContent??``)!==``);n?.nodeType===o.jQ&&c.UN.test((0,c.rw)((0,i.TN)(n.textContent??``)))&&n.remove()}let p=(0,n(59861).HJ)(`
  # Consent, and what asks for money
  cookie[s]
  consent
  gdpr
  onetrust
  paywall

  # What asks for an address
  newsletter
  subscribe
  subscription
  sign[-]up

  # Other pages
  related
  recirc
  recirculation
  recommend[ed]
  recommendation[s]
  read[-]more
  more[-]stories
  more[-]from
  more[-]news
  most[-]read
  most[-]popular
  trending
  outbrain
  taboola

  # Buttons
  share
  sharing
  sharedaddy
  social
  addthis
  follow[-]us

  # What readers said
  comment[s]
  disqus
  respond

  # Who wrote it
  author[-]bio
  author[-]box
  author[-]card
  author[-]info
  about-[the-]author
  aboutauthor

  # Advertisements
  advert
  advertisement
  ad[s]
  promo
  promotion
  sponsor[ed]

  # Ways through the site
  breadcrumb[s]
  pagination
  pager
  post[-]nav
  post[-]navigation
  skip[-]link
  toc
  table-of-contents
  tag[-]list
  tag[-]cloud

  # For those who listen to the page
  screen-reader-text
  sr-only
  visually-hidden
`),m=RegExp(`(?:^|-)${p.source}(?=$|-)`,`iu`),h=.3;function g(e){let t=h*v(e.body);for(let n of Array.from(e.querySelectorAll(`nav, [role="navigation"], [role="dialog"], [role="alertdialog"], [aria-modal="true"], [role="search"], menu, [role="doc-endnotes"], [role="doc-bibliography"], .footnotes, video, audio`)))v(n)<=t&&n.remove();for(let t of Array.from(e.querySelectorAll(`td.gutter, td.lineno, td.linenos, .line-numbers-rows, td.blob-num, .rouge-gutter, .hljs-ln-numbers, a.headerlink, a.header-anchor, a.hash-link, a.anchor, a.heading-link, a.anchorjs-link`)))((t.textContent??``).trim().length<=2||t.nodeName===`TD`)&&t.remove()}function _(e){let t=h*v(e);for(let n of Array.from(e.querySelectorAll(`[class], [id]`)))[n.getAttribute(`class`),n.getAttribute(`id`)].some(e=>e&&m.test(e.replace(/[_\s]/g,`-`)))&&v(n)<=t&&n.remove()}function v(e){return(e.textContent??``).length}var ee=n(65088),y=n(32942);let b=/^(?:Abstract|ABSTRACT|Summary|SUMMARY|摘\s?要)(?:\s*[:：.—–-]+\s*|\s+(?=(?:We|In|This|The|Large|Recent|While|Despite|Existing|An?|To|As)\s)|\s*$)/;function te(e){if(e.querySelector(`meta[name="citation_arxiv_id"]`)===null)return null;let t=e.querySelector(`blockquote.abstract`);if(t===null)return null;for(let e of Array.from(t.querySelectorAll(`.descriptor`)))e.remove();return[t,e.querySelector(`td.comments`)].map(e=>(0,i.TN)(e?.textContent??``)).filter(e=>e!==``)}function ne(e){if(e.querySelector(`meta[name="citation_title"]`)===null)return null;let t=Array.from(e.querySelectorAll(`blockquote.abstract, .acl-abstract, #abstract, section.abstract, div.abstract, [id^="abstract-"], [class*="abstract-content"], [class*="abstract-text"], [class*="abstractSection"], [id^="Abs1"]`),x),n=e.querySelector(`meta[name="citation_abstract"]`)?.getAttribute(`content`)??``,r=e.createElement(`div`);return r.innerHTML=n,[...t,x(r)].find(e=>e.join(``).length>=200)??null}function x(e){return(0,y.D)(e).filter(({kind:e})=>e===`prose`).map(({text:e},t)=>t===0?e.replace(b,``):e).filter(e=>e.replace(b,``)!==``)}let S=[{host:`mp.weixin.qq.com`,article:`#js_content`}];function C(e,t=S){let n=URL.canParse(e)?new URL(e).hostname:``;return t.find(e=>n===e.host||n.endsWith(`.${e.host}`))??null}function w(e,{article:t,remove:n}){if(n!==void 0)for(let t of Array.from(e.querySelectorAll(n)))t.remove();for(let n of T(e,t))n.removeAttribute(`style`)}function T(e,t){return t===void 0?[]:Array.from(e.querySelectorAll(t)).filter(e=>e.parentElement?.closest(t)==null)}let E=String.raw`0+(?:\.0+)?(?:px|pt|r?em|%|vw|vh)?\s*(?:!important\s*)?(?:;|$)`,D=new RegExp([String.raw`display\s*:\s*none`,String.raw`visibility\s*:\s*(?:hidden|collapse)`,String.raw`(?:max-)?(?:width|height)\s*:\s*${E}`,String.raw`clip\s*:\s*rect\(\s*(?:0|1px)`,String.raw`clip-path\s*:\s*inset\(\s*(?:50|100)%`,String.raw`text-indent\s*:\s*-\d{3,}`,String.raw`(?:left|right|top)\s*:\s*-\d{3,}(?:px|em)`].map(e=>`(?:^|[;\\s])${e}`).join(`|`),`i`),re=new RegExp(String.raw`(?:^|[;\s])opacity\s*:\s*${E}`,`i`),O=/(?:^|[;\s])(?:transform|transition|will-change|animation)\s*:/i;function k(e){return D.test(e)||re.test(e)&&!O.test(e)}let A=/^(?:white|transparent|#fff(?:f|fff|fffff)?|rgba?\(\s*255[,\s]+255[,\s]+255\b.*|rgba\(.*[,/]\s*0(?:\.0+)?\s*\))$/i,j=/^0+(?:\.0+)?(?:px|pt|r?em|%)?$/;function ie(e,t){let n=e.getAttribute(`style`)??``,r=M(n,`background`,`background-color`,`background-image`)??e.getAttribute(`bgcolor`),i=M(n,`color`)??(e.nodeName===`FONT`?e.getAttribute(`color`):null),a=M(n,`font-size`),o=r===null?t.isOnDark:!A.test(r)&&r!==`none`,s=i===null?t.isPale:A.test(i);return{isTiny:a===null?t.isTiny:j.test(a),isPale:s&&!o,isOnDark:o}}function M(e,...t){let n=e.split(`;`).findLast(e=>e.includes(`:`)&&t.includes(e.slice(0,e.indexOf(`:`)).trim().toLowerCase())),r=n?.slice(n.indexOf(`:`)+1);return r===void 0?null:r.replace(/!important/i,``).trim()}function ae(e){let t=new Set;for(let n of e)for(let{selectors:e,declarations:r}of N(n.slice(0,2e5)))if(D.test(r))for(let n of e.split(`,`)){let e=/^[a-z]*([.#][\w-]+)$/i.exec(n.trim())?.[1];e!==void 0&&t.add(e)}return t}function*N(e){let t=P(e),n=0,r=0,i=0;for(let{0:e,index:a}of t.matchAll(/[{}]/g)){if(e===`{`){n+=1,n===1&&(i=a);continue}if(n=Math.max(0,n-1),n>0)continue;let o=t.slice(r,i).trim(),s=t.slice(i+1,a);!o.startsWith(`@`)&&!s.includes(`{`)&&(yield{selectors:o,declarations:s}),r=a+1}}function P(e){let t=[],n=0;for(let r=e.indexOf(`/*`);r>=0;r=e.indexOf(`/*`,n)){t.push(e.slice(n,r));let i=e.indexOf(`*/`,r+2);if(i<0)return t.join(``);n=i+2}return t.join(``)+e.slice(n)}function F(e){let t=ae(Array.from(e.querySelectorAll(`style`),e=>e.textContent??``));for(let t of Array.from(e.querySelectorAll(`script, style, noscript, template, datalist, canvas, dialog:not([open]), [hidden], annotation, rt, rp`)))t.remove();for(let t of Array.from(e.querySelectorAll(`[aria-hidden="true"]`)))I(t)?t.removeAttribute(`aria-hidden`):t.remove();let n=e=>k(e.getAttribute(`style`)??``)?!0:[...L(e).map(e=>`.${e}`),`#${e.getAttribute(`id`)??``}`].some(e=>t.has(e))&&!I(e),r=(e,t)=>{for(let i of Array.from(e.childNodes))if(i.nodeType===o.qn)(t.isTiny||t.isPale)&&i.textContent?.trim()&&i.remove();else if(i.nodeType===o.jQ){let e=i;n(e)?e.remove():r(e,ie(e,t))}};r(e.body,{isTiny:!1,isPale:!1,isOnDark:!1})}function I(e){return/^(?:BODY|MAIN|ARTICLE)$/i.test(e.nodeName)||e.querySelector(`h1, article, main`)!==null}function L(e){return(e.getAttribute(`class`)??``).split(/\s+/).filter(e=>e!==``)}function R(e){let t=[];for(let n of e){let e=t.at(-1);e===void 0||!z(e,n)?t.push(n):t.splice(-1,1,B(e,n))}return t}function z(e,t){return e.kind!==`prose`||t.kind!==`prose`||e.text.length>200?!1:/[，、；]$/u.test(e.text)||/[\p{Ll},;]$/u.test(e.text)&&/^\p{Ll}/u.test(t.text)}function B(e,t){let n=e.text.length+t.text.length,r=(e.linked*e.text.length+t.linked*t.text.length)/n,i=/[，、；]$/u.test(e.text)||(0,a.Gn)(e.text)?``:` `;return{text:`${e.text}${i}${t.text}`,kind:`prose`,linked:r}}var V=n(65008),H=n(3332),U=n(18834),W=n(3538);function G(e,t){let n=J(e),r=q(e),a=t=>e.querySelector(t)?.textContent??null,o=(t,n)=>e.querySelector(t)?.getAttribute(n)??null,s=e=>{for(let t of e){let e=t?(0,i.TN)(/[&<]/.test(t)?(0,V.h0)(t):t):``;if(e&&e.length<=300)return e}return null},c=e=>{for(let t of e){let e=t?(0,W.JD)(t,`UTC`):null;if(e)return e.published}return null},[l,...u]=Array.from(e.querySelectorAll(`article`)),d=c([X(n?.datePublished),r(`article:published_time`),r(`og:published_time`),r(`parsely-pub-date`),o(`[itemprop="datePublished"]`,`datetime`),o(`[itemprop="datePublished"]`,`content`),u.length>0?null:l?.querySelector(`time[datetime]`)?.getAttribute(`datetime`)]);return{...d!==null&&{declared:d},title:s([X(n?.headline),r(`citation_title`),r(`og:title`),r(`twitter:title`),a(`[itemprop="headline"]`),a(`title`),a(`h1`)]),published:c([X(n?.datePublished),r(`article:published_time`),r(`og:published_time`),r(`citation_publication_date`),r(`citation_date`),r(`dc.date`),r(`dcterms.date`),r(`parsely-pub-date`),r(`pubdate`),r(`publishdate`),r(`date`),o(`[itemprop="datePublished"]`,`datetime`),o(`[itemprop="datePublished"]`,`content`),a(`[itemprop="datePublished"]`),o(`article time[datetime]`,`datetime`),o(`time[datetime]`,`datetime`),a(`time`),(0,H.Bf)(t)]),author:s([Z(n?.author),r(`author`),r(`article:author`),r(`citation_author`),a(`[itemprop="author"] [itemprop="name"]`),a(`[itemprop="author"]`)].map(e=>e&&/^https?:/.test(e)?null:e)),site:s([r(`og:site_name`),Z(n?.publisher),r(`application-name`)])}}function K(e){let t=X(J(e)?.articleBody)??``;return(/<\/?[a-z][^<>]*>/i.test(t)?(0,V.wh)(t):t).replace(/\n/g,`

`)}function q(e){let t=new Map;for(let n of Array.from(e.querySelectorAll(`meta[content]`))){let e=n.getAttribute(`property`)??n.getAttribute(`name`)??n.getAttribute(`itemprop`),r=n.getAttribute(`content`)?.trim();e&&r&&!t.has(e.toLowerCase())&&t.set(e.toLowerCase(),r)}return e=>t.get(e)??null}function J(e){for(let t of Array.from(e.querySelectorAll(`script[type="application/ld+json"]`)))try{let e=Y((0,U.o)(t.textContent??``),0);if(e)return e}catch{}return null}function Y(e,t){if(t>5||typeof e!=`object`||!e)return null;if(Array.isArray(e))return e.map(e=>Y(e,t+1)).find(e=>e)??null;let n=e;return[n[`@type`]].flat().some(e=>typeof e==`string`&&/(?:Article|Posting|Report)$/.test(e))?n:Y(n[`@graph`],t+1)??Y(n.mainEntity,t+1)}function X(e){return typeof e==`string`?e:null}function Z(e){return Array.isArray(e)?e.map(Z).filter(e=>e).join(`, `)||null:X(typeof e==`object`&&e?e.name:e)}function oe(e,t){let n=(0,o.NL)(e,t);if(!n)return null;let r=G(n,t),s=K(n),c=n.documentElement?.getAttribute(`lang`)??null,u=C(t);u!==null&&w(n,u),F(n),g(n),l(n);let d=(0,a.bN)(n.body.textContent??``)?140:500,f=te(n),p=ne(n),m=T(n,u?.article).flatMap(Q);if(m.length>0)return{...r,paragraphs:m,language:(0,a.iK)(c,m.join(`
`))};let h=f??se(n,d);return p!==null&&f===null&&$(h)<4*$(p)&&(h=p),f===null&&$(h)<d&&(h=[ce(e,t),(0,i.Ad)(s)].find(e=>$(e)>2*$(h))??h),{...r,paragraphs:h,language:(0,a.iK)(c,h.join(`
`))}}function se(e,t){return Q(new r.Readability(e,{charThreshold:t,disableJSONLD:!0,keepClasses:!0,serializer:e=>e}).parse()?.content??null)}function ce(e,t){let n=(0,o.NL)(e,t);if(!n)return[];let r=C(t);return r!==null&&w(n,r),F(n),g(n),l(n),Q(n.querySelector(`main article, article, main, [role="main"], #content, .content`))}function Q(e){return e===null?[]:(_(e),(0,ee.O)(R((0,y.D)(e))).map(({text:e})=>e))}function $(e){return e.join(``).length}}),18834:((e,t,n)=>{n.d(t,{o:()=>l});let[r,i,a,o]=[...`"\\{}`].map(e=>e.charCodeAt(0)),[s,c]=[...`[]`].map(e=>e.charCodeAt(0));function l(e){if(u(e)>200)throw RangeError(`JSON of more than 200 levels`);return JSON.parse(e)}function u(e){let t=0,n=0;for(let i=0;i<e.length&&n<=200;i+=1){let l=e.charCodeAt(i);l===r?i=d(e,i):l===a||l===s?n=Math.max(n,++t):(l===o||l===c)&&--t}return n}function d(e,t){let n=t+1;for(;n<e.length&&e.charCodeAt(n)!==r;)n+=e.charCodeAt(n)===i?2:1;return n}})};