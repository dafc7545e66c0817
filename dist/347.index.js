export const id=347;export const ids=[347];export const modules={21224:((e,t,n)=>{n.d(t,{ae:()=>h,qq:()=>f,YM:()=>g,BV:()=>p,sB:()=>m,el:()=>v,qA:()=>_});var r=n(55201),i=n(80098),a=n(32103);let o={when:/(?:19|20)\d\d[-/.]\d|\d[/.](?:19|20)\d\d/,patterns:[RegExp(`(?<=[[【])${a.O}[-/.](?<month>0[1-9]|1[0-2])(?=[\\]】])`,`g`),RegExp(`(?<!\\d|\\d[-/.])${a.O}(?<mark>[-/.])(?<month>[01]?\\d)\\k<mark>(?<day>[0-3]?\\d)(?![-/.]?\\d)`,`g`),RegExp(`(?<![\\d.])(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${a.O}(?!\\.?\\d)`,`g`),RegExp(`(?<![\\d/])(?<month>0?[1-9]|1[0-2])/(?<day>0?[1-9]|1[0-2])/${a.O}(?<unsure>)(?![\\d/])`,`g`),RegExp(`(?<![\\d/])(?<month>0?[1-9]|1[0-2])/(?<day>1[3-9]|[23]\\d)/${a.O}(?![\\d/])`,`g`),RegExp(`(?<![\\d/])(?<day>1[3-9]|[23]\\d)/(?<month>0?[1-9]|1[0-2])/${a.O}(?![\\d/])`,`g`)]},s={when:/1[5-9]\d\d|20\d\d/,patterns:[/(?<![\d.,])(?<year>1[5-9]\d\d|20\d\d)(?=\s?[-–]{1,2}\s?(?:(?:1[5-9]|20)\d\d|\d\d)(?![\d%]))/g,/(?<=(?<![\d.,])(?:1[5-9]|20)\d\d\s?[-–]{1,2}\s?)(?<year>1[5-9]\d\d|20\d\d)(?![\d%])/g,RegExp(`(?<![\\d.,$€£¥A-Za-z_/-])(?<year>19[5-9]\\d|20[0-3]\\d)(?![\\d%％A-Za-z]|[.,-]\\d|-[a-z]|\\s?-?(?:${i.tt})|\\s?(?:[万亿千百个条种项款名家位张块台次人件]|(?:thousand|million|billion|trillion|tokens?|GPUs?|people|users)(?![a-z])))`,`g`)]},c=[o,...r.e.flatMap(({dates:e})=>e),...r.e.flatMap(({days:e})=>e),s];var l=n(8514),u=n(16530),d=n(8623);let f=r.e.flatMap(e=>e.calendarWords);function p(e){return y(e).dates}function m(e){return y(e).impossible}function h(e,t,n){return p(e).flatMap(e=>{let{year:r,month:i,day:a,isLoose:o,span:s,text:c}=e;if(i===null||a===null||o)return[];let l=r??Number(t.slice(0,4)),u=(r===null?[l-1,l,l+1]:[l]).filter(e=>a<=w(i,e)).map(e=>[e,i,a].map(e=>String(e).padStart(2,`0`)).join(`-`)),[d]=n===`next`||r!==null?u.filter(e=>r!==null||e>=t):u.toSorted((e,n)=>Math.abs(g(t,e))-Math.abs(g(t,n)));return d===void 0?[]:[{day:d,words:s??c}]})}function g(e,t){return Math.round((Date.parse(t)-Date.parse(e))/864e5)}let _=`{1,60}`;function v(e,t=p(e)){let n=0;return[...t.flatMap(({index:t,text:r})=>{let i=e.slice(n,t);return n=t+r.length,[i,``.repeat(r.length)]}),e.slice(n)].join(``)}function y(e){let t=[],n=[],r,i=c.flatMap(t=>t.when.test(e)?t.patterns:[]);for(let a of i)for(let i of e.matchAll(a)){let{index:a,0:o,groups:s}=i,c=a+o.length;if(r?.has(a,c))continue;let l=x(i),u=T(s?.toDay);if(u===null||S(l,u)){if(C(l)&&C({...l,day:u??l.day}))t.push(...b(i,l,u));else if(l.month!==null&&l.day!==null)n.push({index:a,text:o});else continue;r??=new d.g(e),r.add(a,c)}}return{dates:t.toSorted((e,t)=>e.index-t.index),impossible:n}}function b({index:e,0:t,groups:n={}},r,i){let a=r.fromNow!==null||n.unsure!==void 0;if(i===null)return[{kind:`date`,text:t,index:e,isLoose:a,...r}];let{from:o=``,to:s=``}=n;return[{kind:`date`,text:o,index:e,isLoose:a,...r,span:t},{kind:`date`,text:s,index:e+t.length-s.length,isLoose:a,...r,day:i,span:t}]}function x({0:e,groups:t}){return{year:E(t?.year),month:D(t?.month),day:T(t?.day),quarter:O(t?.quarter),weekday:k(t?.weekday),fromNow:t&&Object.values(t).some(e=>e!==void 0)?null:A(e)}}function S({day:e},t){return e!==null&&t>e&&t<=31}function C({year:e,month:t,day:n}){return t!==null&&(t<1||t>12)?!1:n===null||n>=1&&n<=(t===null?31:w(t,e))}function w(e,t){return new Date(Date.UTC(t??2e3,e,0)).getUTCDate()}function T(e){return e===void 0?null:/^\d+$/.test(e)?Number(e):(0,u.KE)(e)}function E(e){let t=T(e);return t!==null&&t<100?2e3+t:t}function D(e){return e!==void 0&&/^\p{Alphabetic}/u.test(e)?(0,l.GS)(e)??T(e):T(e)}function O(e){if(e===void 0)return null;let t=[`first`,`second`,`third`,`fourth`].indexOf(e.toLowerCase());return t>=0?t+1:T(e)}function k(e){if(e===void 0)return null;if(e===`天`)return 0;let t=e.toLowerCase();return r.e.map(({weekdays:e})=>e.indexOf(t)).find(e=>e>=0)??null}function A(e){return/yesterday|last night|昨/i.test(e)?-1:+!!/tomorrow|明/i.test(e)}}),34366:((e,t,n)=>{n.d(t,{H2:()=>o,Ml:()=>a,dF:()=>r,uU:()=>i});let r={en:`jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep september sept|oct october|nov november|dec december`,af:`jan januarie|feb februarie|mrt maart|apr april|mei|jun junie|jul julie|aug augustus|sep september|okt oktober|nov november|des desember`,am:`ጃን ጃንዋሪ|ፌብ ፌብሩዋሪ|ማርች|ኤፕሪ ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስ ኦገስት|ሴፕቴ ሴፕቴምበር|ኦክቶ ኦክቶበር|ኖቬም ኖቬምበር|ዲሴም ዲሴምበር`,ar:`يناير كانونالثاني جانفي|فبراير شباط فيفري|مارس آذار|أبريل نيسان أفريل|مايو أيار ماي|يونيو حزيران جوان|يوليو تموز يوليوز جويلية|أغسطس آب غشت أوت|سبتمبر أيلول شتنبر|أكتوبر تشرينالأول|نوفمبر تشرينالثاني نونبر|ديسمبر كانونالأول دجنبر`,as:`জানু জানুৱাৰী|ফেব্ৰু ফেব্ৰুৱাৰী|মাৰ্চ|এপ্ৰিল|মে|জুন|জুলাই|আগ আগষ্ট|ছেপ্তে ছেপ্তেম্বৰ|অক্টো অক্টোবৰ|নৱে নৱেম্বৰ|ডিচে ডিচেম্বৰ`,az:`yan yanvar јан јанвар|fev fevral фев феврал|mar mart мар март|apr aprel апр апрел|may маи|iyn iyun ијн ијун|iyl iyul ијл ијул|avq avqust авг август|sen sentyabr сен сентјабр|okt oktyabr окт октјабр|noy noyabr ној нојабр|dek dekabr дек декабр`,be:`сту студзень студзеня|лют люты лютага|сак сакавік сакавіка|кра красавік красавіка|маи мая|чэр чэрвень чэрвеня|ліп ліпень ліпеня|жні жнівень жніуня|вер верасень верасня|кас кастрычнік кастрычніка|ліс лістапад лістапада|сне снежань снежня`,bg:`януари|февруари|март|април|маи|юни|юли|август|септември|октомври|ноември|декември`,bn:`জানু জানুয়ারি|ফেব ফেব্রুয়ারি|মার্চ|এপ্রিল এপ্রি|মে|জুন|জুলাই জুল|আগস্ট আগ|সেপ্ট সেপ্টেম্বর সেপ|অক্টো অক্টোবর|নভেম্বর নভে|ডিসে ডিসেম্বর`,bs:`jan januar јан јануар|feb februar феб фебруар|mar mart мар март|apr april апр април|maj мај|jun juni јун јуни|jul juli јул јули|aug august ауг аугуст|sep septembar сеп септембар|okt oktobar окт октобар|nov novembar нов новембар|dec decembar дец децембар`,ca:`gen gener degen degener|febr febrer defebr defebrer|marc demarc|abr abril dabr dabril|maig demaig|juny dejuny|jul juliol dejul dejuliol|agost dag dagost|set setembre deset desetembre|oct octubre doct doctubre|nov novembre denov denovembre|des desembre dedes dedesembre`,cs:`led leden ledna|uno unor unora|bre brezen brezna|dub duben dubna|kve kveten kvetna|cvn cerven cervna|cvc cervenec cervence|srp srpen srpna|zar zari|rij rijen rijna|lis listopad listopadu|pro prosinec prosince`,cy:`ion ionawr|chw chwefror chwef|maw mawrth|ebr ebrill|mai|meh mehefin|gor gorffennaf gorff|awst|medi|hyd hydref|tach tachwedd|rhag rhagfyr`,da:`jan januar|feb februar|mar marts|apr april|maj mai|jun juni|jul juli|aug august|sep september|okt oktober|nov november|dec december`,de:`jan januar janner jaenner|feb februar|mar marz mrz maerz|apr april|mai|jun juni|jul juli|aug august|sep september sept|okt oktober|nov november|dez dezember`,el:`ιαν ιανουαριου|φεβ φεβρουαριου|μαρ μαρτιου|απρ απριλιου|μαι μαιου|ιουν ιουνιου|ιουλ ιουλιου|αυγ αυγουστου|σεπ σεπτεμβριου|οκτ οκτωβριου|νοε νοεμβριου|δεκ δεκεμβριου`,es:`ene enero|feb febrero|mar marzo|abr abril|may mayo|jun junio|jul julio|ago agosto|sept septiembre set setiembre sep|oct octubre|nov noviembre|dic diciembre`,et:`jaan jaanuar|veebr veebruar|marts|apr aprill|mai|juuni|juuli|aug august|sept september|okt oktoober|nov november|dets detsember`,eu:`urt urtarrila|ots otsaila|mar martxoa|api apirila|mai maiatza|eka ekaina|uzt uztaila|abu abuztua|ira iraila|urr urria|aza azaroa|abe abendua`,fa:`ژانویه ژانویهٔ|فوریه فوریهٔ|مارس|آوریل|مه مهٔ|ژوئن|ژوئیه ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر`,fi:`tammi tammikuu tammikuuta|helmi helmikuu helmikuuta|maalis maaliskuu maaliskuuta|huhti huhtikuu huhtikuuta|touko toukokuu toukokuuta|kesa kesakuu kesakuuta|heina heinakuu heinakuuta|elo elokuu elokuuta|syys syyskuu syyskuuta|loka lokakuu lokakuuta|marras marraskuu marraskuuta|joulu joulukuu joulukuuta`,fil:`ene enero|peb pebrero|mar marso|abr abril|may mayo|hun hunyo|hul hulyo|ago agosto|set setyembre|okt oktubre|nob nobyembre|dis disyembre`,fr:`janv janvier|fevr fevrier|mars|avr avril|mai|juin|juil juillet juill|aout aou|sept septembre|oct octobre|nov novembre|dec decembre`,ga:`ean eanair|feabh feabhra|marta|aib aibrean|beal bealtaine|meith meitheamh|iuil|lun lunasa|mfomh meanfomhair|dfomh deireadhfomhair|samh samhain|noll nollaig`,gd:`faoi amfaoilleach dhenfhaoilleach|gearr angearran dhenghearran|mart ammart dhenmhart|gibl angiblean dhenghiblean|ceit anceitean dhencheitean|ogmh antogmhios dhenogmhios|iuch antiuchar dheniuchar|luna anlunastal dhenlunastal|sult antsultain dhentsultain|damh andamhair dhendamhair|samh antsamhain dhentsamhain|dubh andubhlachd dhendubhlachd`,gl:`xan xaneiro|feb febreiro|mar marzo|abr abril|maio|xuno|xul xullo|ago agosto|set setembro|out outubro|nov novembro|dec decembro`,gu:`જાન્યુ જાન્યુઆરી|ફેબ્રુ ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટે સપ્ટેમ્બર|ઑક્ટો ઑક્ટોબર|નવે નવેમ્બર|ડિસે ડિસેમ્બર`,ha:`jan janairu|fab faburairu|mar maris|afi afirilu|may mayu|yun yuni|yul yuli|agu agusta|sat satumba|okt oktoba|nuw nuwamba|dis disamba`,he:`ינו ינואר|פבר פברואר|מרץ|אפר אפריל|מאי|יוני|יולי|אוג אוגוסט|ספט ספטמבר|אוק אוקטובר|נוב נובמבר|דצמ דצמבר`,hi:`जन जनवरी|फ़र फ़रवरी|मार्च|अप्रैल|मई|जून|जुल जुलाई|अग अगस्त|सित सितंबर|अक्टू अक्टूबर|नव नवंबर|दिस दिसंबर`,hr:`sij sijecanj sijecnja|velj veljaca veljace|ozu ozujak ozujka|tra travanj travnja|svi svibanj svibnja|lip lipanj lipnja|srp srpanj srpnja|kol kolovoz kolovoza|ruj rujan rujna|lis listopad listopada|stu studeni studenoga|pro prosinac prosinca`,hu:`jan januar|febr februar|marc marcius|apr aprilis|maj majus|jun junius|jul julius|aug augusztus|szept szeptember|okt oktober|nov november|dec december`,hy:`հնվ հունվար հունվարի|փտվ փետրվար փետրվարի|մրտ մարտ մարտի|ապր ապրիլ ապրիլի|մյս մայիս մայիսի|հնս հունիս հունիսի|հլս հուլիս հուլիսի|օգս օգոստոս օգոստոսի|սեպ սեպտեմբեր սեպտեմբերի|հոկ հոկտեմբեր հոկտեմբերի|նոյ նոյեմբեր նոյեմբերի|դեկ դեկտեմբեր դեկտեմբերի`,id:`jan januari|feb februari|mar maret|apr april|mei|jun juni|jul juli|agu agustus ags agt|sep september|okt oktober|nov november|des desember`,ig:`jen jenuwari|feb februwari|maa maachi|epr epreel|mee|juu jun|jul julai|ogo ogoost|sep septemba|okt oktoba|nov novemba|dis disemba`,is:`jan januar|feb februar|mar mars|apr april|mai|jun juni|jul juli|agu agust|sep september|okt oktober|nov november|des desember`,it:`gen gennaio|feb febbraio|mar marzo|apr aprile|mag maggio|giu giugno|lug luglio|ago agosto|set settembre sett|ott ottobre|nov novembre|dic dicembre`,ka:`იან იანვარი|თებ თებერვალი|მარ მარტი|აპრ აპრილი|მაი მაისი|ივნ ივნისი|ივლ ივლისი|აგვ აგვისტო|სექ სექტემბერი|ოქტ ოქტომბერი|ნოე ნოემბერი|დეკ დეკემბერი`,kk:`қаң қаңтар|ақп ақпан|нау наурыз|сәу сәуір|мам мамыр|мау маусым|шіл шілде|там тамыз|қыр қыркүиек|қаз қазан|қар қараша|жел желтоқсан`,km:`មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ`,kn:`ಜನ ಜನವರಿ|ಫೆಬ್ರ ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿ ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗ ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂ ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋ ಅಕ್ಟೋಬರ್|ನವೆಂ ನವೆಂಬರ್|ಡಿಸೆಂ ಡಿಸೆಂಬರ್`,ky:`янв январь|фев февраль|мар март|апр апрель|маи|июн июнь|июл июль|авг август|сен сентябрь|окт октябрь|ноя ноябрь|дек декабрь`,lo:`ມກ ມັງກອນ|ກພ ກຸມພາ|ມນ ມີນາ|ມສ ເມສາ|ພພ ພຶດສະພາ|ມິຖ ມິຖຸນາ|ກລ ກໍລະກົດ|ສຫ ສິງຫາ|ກຍ ກັນຍາ|ຕລ ຕຸລາ|ພຈ ພະຈິກ|ທວ ທັນວາ`,lt:`sausis sausio|vasaris vasario|kovas kovo|balandis balandzio|geguze geguzes|birzelis birzelio|liepa liepos|rugpjutis rugpjucio|rugsejis rugsejo|spalis spalio|lapkritis lapkricio|gruodis gruodzio`,lv:`janv janvaris|febr februaris|marts|apr aprilis|maijs|jun junijs|jul julijs|aug augusts|sept septembris|okt oktobris|nov novembris|dec decembris`,mk:`јан јануари|фев февруари|мар март|апр април|мај|јун јуни|јул јули|авг август|сеп септември|окт октомври|ное ноември|дек декември`,ml:`ജനു ജനുവരി|ഫെബ്രു ഫെബ്രുവരി|മാർ മാർച്ച്|ഏപ്രി ഏപ്രിൽ|മേയ്|ജൂൺ|ജൂലൈ|ഓഗ ഓഗസ്റ്റ്|സെപ്റ്റം സെപ്റ്റംബർ|ഒക്ടോ ഒക്ടോബർ|നവം നവംബർ|ഡിസം ഡിസംബർ`,mn:`нэгдүгээрсар|хоердугаарсар|гуравдугаарсар|дөрөвдүгээрсар|тавдугаарсар|зургаадугаарсар|долоодугаарсар|наимдугаарсар|есдүгээрсар|аравдугаарсар|арваннэгдүгээрсар|арванхоердугаарсар`,mr:`जाने जानेवारी|फेब्रु फेब्रुवारी|मार्च|एप्रि एप्रिल|मे|जून|जुलै|ऑग ऑगस्ट|सप्टें सप्टेंबर|ऑक्टो ऑक्टोबर|नोव्हें नोव्हेंबर|डिसें डिसेंबर`,ms:`jan januari|feb februari|mac|apr april|mei|jun|jul julai|ogo ogos|sep september|okt oktober|nov november|dis disember`,my:`ဇန် ဇန်နဝါရီ|ဖေ ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူ ဇူလိုင်|ဩဂုတ်|စက် စက်တင်ဘာ|အောက် အောက်တိုဘာ|နို နိုဝင်ဘာ|ဒီ ဒီဇင်ဘာ`,nb:`jan januar|feb februar|mar mars|apr april|mai|jun juni|jul juli|aug august|sep september|okt oktober|nov november|des desember`,ne:`जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर`,nl:`jan januari|feb februari|mrt maart maa|apr april|mei mai|jun juni|jul juli|aug augustus|sep september|okt oktober|nov november|dec december`,nn:`jan januar|feb februar|mar mars|apr april|mai|jun juni|jul juli|aug august|sep september|okt oktober|nov november|des desember`,or:`ଜାନୁଆରୀ|ଫେବୃଆରୀ|ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ|ମଇ|ଜୁନ|ଜୁଲାଇ|ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|ନଭେମ୍ବର|ଡିସେମ୍ବର`,pa:`ਜਨ ਜਨਵਰੀ|ਫ਼ਰ ਫ਼ਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈ ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾ ਜੁਲਾਈ|ਅਗ ਅਗਸਤ|ਸਤੰ ਸਤੰਬਰ|ਅਕਤੂ ਅਕਤੂਬਰ|ਨਵੰ ਨਵੰਬਰ|ਦਸੰ ਦਸੰਬਰ`,pl:`sty styczen stycznia|lut luty lutego|mar marzec marca|kwi kwiecien kwietnia|maj maja|cze czerwiec czerwca|lip lipiec lipca|sie sierpien sierpnia|wrz wrzesien wrzesnia|paz pazdziernik pazdziernika|lis listopad listopada|gru grudzien grudnia`,ps:`جنوري|فبروري فېبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سپتمبر سېپتمبر|اکتوبر|نومبر|دسمبر`,pt:`jan janeiro|fev fevereiro|mar marco|abr abril|mai maio|jun junho|jul julho|ago agosto|set setembro setem|out outubro|nov novembro|dez dezembro`,ro:`ian ianuarie|feb februarie|mar martie|apr aprilie|mai|iun iunie|iul iulie|aug august|sept septembrie|oct octombrie|nov noiembrie|dec decembrie`,ru:`янв январь января|февр февраль февраля|март мар марта|апр апрель апреля|маи мая|июнь июн июня|июль июл июля|авг август августа|сент сентябрь сентября|окт октябрь октября|нояб ноябрь ноября|дек декабрь декабря`,sd:`جنوري|فيبروري|مارچ|اپريل|مئي|جون|جولاءِ|آگسٽ|سيپٽمبر|آڪٽوبر|نومبر|ڊسمبر`,si:`දුරුතු|නවම්|මැදින්|බක්|වෙසක්|පොසොන්|ඇසළ|නිකිණි|බිනර|වප්|ඉල්|උඳුවප්`,sk:`jan januar januara|feb februar februara|mar marec marca|apr april aprila|maj maja|jun juna|jul jula|aug august augusta|sep september septembra|okt oktober oktobra|nov november novembra|dec december decembra`,sl:`jan januar|feb februar|mar marec|apr april|maj|jun junij|jul julij|avg avgust|sep september|okt oktober|nov november|dec december`,so:`jan jannaayo janaayo|feb febraayo|mar maarso|abr abriil|may maayo|jun juun|lul luulyo|ogs ogosto agosto|seb sebteembar sebtembar|okt oktoobar|nof noofeembar|dis diseembar`,sq:`jan janar|shk shkurt|mar mars|pri prill|maj|qer qershor|korr korrik|gush gusht|sht shtator|tet tetor|nen nentor|dhj dhjetor`,sr:`јан јануар jan januar|феб фебруар feb februar|мар март mar mart|апр април apr april|мај maj|јун jun|јул jul|авг август avg avgust|сеп септембар sep septembar|окт октобар okt oktobar|нов новембар nov novembar|дец децембар dec decembar`,sv:`jan januari|feb februari|mars|apr april|maj|juni|juli|aug augusti|sep september|okt oktober|nov november|dec december`,sw:`jan januari|feb februari|mac machi|apr aprili|mei|jun juni|jul julai|ago agosti|sep septemba|okt oktoba|nov novemba|des desemba`,ta:`ஜன ஜனவரி|பிப் பிப்ரவரி|மார் மார்ச்|ஏப் ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆக ஆகஸ்ட்|செப் செப்டம்பர்|அக் அக்டோபர்|நவ நவம்பர்|டிச டிசம்பர்`,te:`జన జనవరి|ఫిబ్ర ఫిబ్రవరి|మార్చి|ఏప్రి ఏప్రిల్|మే|జూన్|జులై|ఆగ ఆగస్టు|సెప్టెం సెప్టెంబర్|అక్టో అక్టోబర్|నవం నవంబర్|డిసెం డిసెంబర్`,th:`มค มกราคม|กพ กุมภาพันธ์|มีค มีนาคม|เมย เมษายน|พค พฤษภาคม|มิย มิถุนายน|กค กรกฎาคม|สค สิงหาคม|กย กันยายน|ตค ตุลาคม|พย พฤศจิกายน|ธค ธันวาคม`,tk:`yan yanwar|few fewral|mar mart|apr aprel|may|iyun|iyul|awg awgust|sen sentyabr|okt oktyabr|noy noyabr|dek dekabr`,tr:`oca ocak|sub subat|mar mart|nis nisan|may mayis|haz haziran|tem temmuz|agu agustos|eyl eylul|eki ekim|kas kasim|ara aralik`,uk:`січ січень січня|лют лютии лютого|бер березень березня|квіт квітень квітня|трав травень травня|черв червень червня|лип липень липня|серп серпень серпня|вер вересень вересня|жовт жовтень жовтня|лист листопад листопада|груд грудень грудня`,ur:`جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر`,uz:`yan yanvar янв январ|fev fevral фев феврал|mar mart мар март|apr aprel апр апрел|may маи|iyn iyun июн|iyl iyul июл|avg avgust авг август|sen sentabr сен сентябр|okt oktabr окт октябр|noy noyabr ноя ноябр|dek dekabr дек декабр`,yo:`osusere|osuerele|osuerena|osuigbe|osuebibi|osuokudu|osuagemo|osuogun|osuowewe|osuowara|osubelu|osuope`,zu:`jan januwari|feb februwari|mas mashi|eph ephreli|mey meyi|jun juni|jul julayi|aga agasti|sep septhemba|okt okthoba|nov novemba|dis disemba`,ak:`ɔpɛpɔn|ɔgyefoɔ|ɔbɛnem|oforisuo|kɔtɔnimma|ayɛwohomumu|kutawonsa|ɔsanaa|ɛbɔ|ahinime|obubuo|ɔpɛnimma`,ba:`ғин ғинуар|фев февраль|мар март|апр апрель|маи|июн июнь|июл июль|авг август|сент сентябрь|окт октябрь|нояб ноябрь|дек декабрь`,bm:`zan zanwuye|feb feburuye|mar marisi|awi awirili||zuw zuwɛn|zul zuluye|uti|sɛt sɛtanburu|ɔku ɔkutɔburu|now nowanburu|des desanburu`,bo:`ཟླབདངཔོ|ཟླབགཉིསཔ|ཟླབགསུམཔ|ཟླབབཞིཔ|ཟླབལྔཔ|ཟླབདྲུགཔ|ཟླབབདུནཔ|ཟླབབརྒྱདཔ|ཟླབདགུཔ|ཟླབབཅུཔ|ཟླབབཅུགཅིགཔ|ཟླབབཅུགཉིསཔ`,br:`gen genver|cʼhwe cʼhwevrer|meur meurzh|ebr ebrel|mae|mezh mezheven|goue gouere|eost|gwen gwengolo|here||kzu kerzu`,ce:`янв январь|фев февраль|мар март|апр апрель|маи|июн июнь|июл июль|авг август|сен сентябрь|окт октябрь|ноя ноябрь|дек декабрь`,cv:`кар карлач|нар нарас|пуш|ака||ҫерт ҫертме|ута|ҫур ҫурла|аван|юпа|чук|раш раштав`,dz:`སྤྱིཟླདངཔ ཟླདངཔ|སྤྱིཟླགཉིསཔ ཟླགཉིསཔ|སྤྱིཟླགསུམཔ ཟླགསུམཔ|སྤྱིཟླབཞིཔ ཟླབཞིཔ|སྤྱིཟླལྔཔ ཟླལྔཔ|སྤྱིཟླདྲུགཔ ཟླདྲུགཔ|སྤྱིཟླབདུནཔ ཟླབདུནཔ|སྤྱིཟླབརྒྱདཔ ཟླབརྒྱདཔ|སྤྱིཟླདགུཔ ཟླདགུཔ|སྤྱིཟླབཅུཔ ཟླབཅུཔ|སྤྱིཟླབཅུགཅིགཔ ཟླབཅུགཅིགཔ|སྤྱིཟླབཅུགཉིསཔ ཟླབཅུགཉིསཔ`,ee:`dzv dzove|dzd dzodze|ted tedoxe|afɔ afɔfie|dam dame|masa|sia siamlɔm|dea deasiamime|any anyɔnyɔ|kel kele|ade adeɛmekpɔxe|dzm dzome`,eo:`jan januaro|feb februaro|mar marto|apr aprilo|maj majo|jun junio|jul julio|aug augusto|sep septembro|okt oktobro|nov novembro|dec decembro`,ff:`sii siilo|col colte|mbo mbooy|see seeɗto|duu duujal|kor korse|mor morso|juk juko|slt siilto|yar yarkomaa|jol jolal|bow bowte`,fo:`jan januar|feb februar|mar mars|apr april|mai|jun juni|jul juli|aug august|sep september|okt oktober|nov november|des desember`,fy:`jan jannewaris|feb febrewaris|mrt maart|apr april|mai maaie|jun juny|jul july|aug augustus|sep septimber|okt oktober|nov novimber|des desimber`,gv:`jguer jerreygeuree|tarree toshiaghtarree|mayrnt|avrril averil|boaldyn|msouree meansouree|jsouree jerreysouree|luanistyn|mfouyir meanfouyir|jfouyir jerreyfouyir|mhouney meehouney|mnollick meenynollick`,ia:`jan januario|feb februario|mar martio|apr april|mai maio|jun junio|jul julio|aug augusto|sep septembre|oct octobre|nov novembre|dec decembre`,ie:`jan januar|febr februar|mar marte|apr april|may|jun junio|juli|aug august|sept septembre|oct octobre|nov novembre|dec decembre`,ii:`ꋍꆪ|ꑍꆪ|ꌕꆪ|ꇖꆪ|ꉬꆪ|ꃘꆪ|ꏃꆪ|ꉆꆪ|ꈬꆪ|ꊰꆪ|ꊯꊪꆪ|ꊰꑋꆪ`,jv:`jan januari|feb februari|mar maret|apr april|mei|jun juni|jul juli|agt agustus|sep september|okt oktober|nov november|des desember`,ki:`jen njenuari|wkr mwerewakeri|wgt mwerewagatatu|wkn mwerewakana|wtn mwerewagatano|wtd mwerewagatandatu|wmj mwerewamugwanja|wnn mwerewakanana|wkd mwerewakenda|wik mwerewaikumi|wmw mwerewaikuminaumwe|dit ndithemba`,kl:`jan januaari januaarip|febr februaari februaarip|mar marsi marsip|apr apriili apriilip|maj maaji maajip|jun juuni juunip|jul juuli juulip|aug aggusti aggustip|sept septembari septembarip|okt oktobari oktobarip|nov novembari novembarip|dec decembari decembarip`,ks:`جنؤری|فرؤری|مارٕچ|اپریل|مئی|جوٗن|جوٗلایی جُلَے|اگست|ستمبر|اکتوٗبر|نومبر|دسمبر دَسَمبَر`,ku:`rbn rebendan|sbt sibat|adr adar|nsn nisan|gln gulan|hzr heziran|trm tirmeh|tbx tebax|iln ilon|cot cotmeh|mjd mijdar|brf berfanbar`,kw:`gen misgenver|hwe mishwevrer|meu mismeurth|ebr misebrel|misme|met mismetheven|gor misgortheren|est misest|gwn misgwynngala|hed mishedra|misdu|kev miskevardhu`,lb:`jan januar|feb februar|mae maerz|abr abrell|mee|jun juni|jul juli|aug august|sep september|okt oktober|nov november|dez dezember`,lg:`jan janwaliyo|feb febwaliyo|mar marisi|apu apuli|maayi|juu juuni|jul julaayi|agu agusito|seb sebuttemba|oki okitobba|nov novemba|des desemba`,ln:`yan sanzayayambo|fbl sanzayamibale|msi sanzayamisato|apl sanzayaminei|mai sanzayamitano|yun sanzayamotoba|yul sanzayansambo|agt sanzayamwambe|stb sanzayalibwa|ɔtb sanzayazomi|nvb sanzayazominamɔkɔ|dsb sanzayazominamibale`,lu:`cio ciongo|lui luishi|lus lusolo|muu muuya|lum lumungulu|luf lufuimi|kab kabalashipu|lush lushika|lutongolo|lungudi|kas kaswekese|cis ciswa`,mg:`jan janoary|feb febroary|mar martsa|apr aprily|mey|jon jona|jol jolay|aog aogositra|sep septambra|okt oktobra|nov novambra|des desambra`,mi:`han hanuere|pep pepuere|mae maehe|ape aperira apereira|mei|hun hune|hur hurae|aku akuhata|hep hepetema|oke oketopa|noe noema|tih tihema`,mt:`jan jannar|fra frar|mar marzu|apr april|mej mejju|gun gunju|lul lulju|aww awwissu|set settembru|ott ottubru|nov novembru|dic dicembru`,nd:`zib zibandlela|nhlo nhlolanja|mbi mbimbitho|mab mabasa|nkw nkwenkwezi|nhla nhlangula|ntu ntulikazi|ncw ncwabakazi|mpan mpandula|mfu mfumfu|lwe lwezi|mpal mpalakazi`,oc:`degenier|defebrier|demarc|dabril|demai|dejunh|dejulhet|dagost|desetembre|doctobre|denovembre|dedecembre`,om:`ama amajjii|gur guraandhala|bitootessa|elb eebila|cam caamsaa|wax waxabajjii|ado adoolessa|hag hagayya|ful fulbaana|onk onkoloolessa|sadaasa|mud mudde`,os:`янв январь январы|февр февраль фев февралы|март мартъи мар мартъииы|апр апрель апрелы|маи маиы|июнь июны|июль июлы|авг август августы|сент сентябрь сен сентябры|окт октябрь октябры|нояб ноябрь ноя ноябры|дек декабрь декабры`,qu:`ene enero|feb febrero|mar marzo|abr abril|may mayo|jun junio|jul julio|ago agosto|set setiembre|oct octubre|nov noviembre|dic diciembre`,rm:`schan schaner daschaner|favr favrer dafavrer|mars damars|avr avrigl davrigl|matg damatg|zercl zercladur dazercladur|fan fanadur dafanadur|avust davust|sett settember dasettember|oct october doctober|nov november danovember|dec december dadecember`,rn:`mut nzero|gas ruhuhuma|wer ntwarante|mat ndamukiza|gic rusama|kam ruheshi|nya mukakaro|kan nyandagaro|nze nyakanga|ukw gitugutu|ugu munyonyo|uku kigarama`,rw:`mut mutarama|gas gashyantare|wer werurwe|mat mata|gic gicurasi|kam kamena|nya nyakanga|kan kanama|nze nzeri|ukw ukwakira|ugu ugushyingo|uku ukuboza`,sa:`जनवरी जनवरीमासः|फरवरी फरवरीमासः|मार्च मार्चमासः|अप्रैल अप्रैलमासः|मई मईमासः|जून जूनमासः|जुलाई जुलाईमासः|अगस्त अगस्तमासः|सितंबर सितंबरमासः|अक्तूबर अक्तूबरमासः|नवंबर नवंबरमासः|दिसंबर दिसंबरमासः`,sc:`ghe ghennargiu|fre freargiu|mar martzu|abr abrile|maj maju|lam lampadas|tri triulas|aus austu|cab cabudanni|stg santugaine|sta santandria|nad nadale`,se:`ođđj ođđajagemannu|guov guovvamannu|njuk njukcamannu|cuo cuoŋomannu|mies miessemannu|geas geassemannu|suoi suoidnemannu|borg borgemannu|cakc cakcamannu|golg golggotmannu|skab skabmamannu|juov juovlamannu`,sg:`nye nyenye|ful fulundigi|mba mbangu|ngu ngubue|bel belawu|fon fondo|len lengua|kuk kukuru|mvu mvuka|ngb ngberere|nab nabanduru|kak kakauka`,sn:`ndi ndira|kuk kukadzi|kur kurume|kub kubvumbi|chv chivabvu|chk chikumi|chg chikunguru|nya nyamavhuvhu|gun gunyana|gum gumiguru|mbu mbudzi|zvi zvita`,st:`phe pherekgong|hlakola|hlb hlakubele|mme mmesa|mot motsheanong|phupjane|upu phupu|pha phato|leo lwetse|mph mphalane|pun pudungwana|tsh tshitwe`,su:`jan januari|peb pebruari|mar maret|apr april|mei|jun juni|jul juli|ags agustus|sep september|okt oktober|nop nopember|des desember`,tg:`янв январ|фев феврал|мар март|апр апрел|маи|июн|июл|авг август|сен сентябр|окт октябр|ноя ноябр|дек декабр`,ti:`ጥሪ|ለካ ለካቲት|መጋ መጋቢት|ሚያ ሚያዝያ|ግን ጉንበት|ሰነ|ሓም ሓምለ|ነሓ ነሓሰ|መስ መስከረም|ጥቅ ጥቅምቲ|ሕዳ ሕዳር|ታሕ ታሕሳስ`,tn:`fer ferikgong|tlh tlhakole|mop mopitlo|mor moranang|mot motsheganang|see seetebosigo|phu phukwi|pha phatwe|lwe lwetse|dip diphalane|ngw ngwanatsele|sed sedimonthole`,to:`san sanuali|fep fepueli|maʻa maʻasi|ʻepe ʻepeleli||sun sune|siu siulai|ʻaok ʻaokosi|sep sepitema|ʻoka ʻokatopa|nov novema|tis tisema`,tt:`гыин гыинвар|фев февраль|мар март|апр апрель|маи|июнь|июль|авг август|сент сентябрь|окт октябрь|нояб ноябрь|дек декабрь`,ug:`يانۋار|فېۋرال|مارت|ئاپرېل|ماي|ئىيۇن|ئىيۇل|ئاۋغۇست|سېنتەبىر|ئۆكتەبىر|نويابىر|دېكابىر`,wo:`sam samwiyee|few fewriyee|mar mars|awr awril|mee|suw suwe|sul sulet||sat sattumbar|okt oktoobar|now nowambar|des desambar`,xh:`jan janyuwari|feb februwari|mat matshi|epr epreli|mey meyi|jun juni|jul julayi|aga agasti|sep septemba sept|okt okthoba okthobha|nov novemba|dis disemba`,yi:`יאַנ יאַנואַר|פֿעב פֿעברואַר|מערץ|אַפּר אַפּריל|מיי|יוני|יולי|אויג אויגוסט|סעפּ סעפּטעמבער|אקט אקטאבער|נאוו נאוועמבער|דעצ דעצעמבער`,za:`ndwenit|ndwenngeih|ndwensam|ndwenseiq|ndwenngux|ndwenloeg|ndwencaet|ndwenbet|ndwengouj|ndwencib|ndwencibit|ndwencibngeih`,ckb:`کانوونیدووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمووز|ئاب|ئەیلوول|تشرینییەکەم|تشرینیدووەم|کانونییەکەم`},i=`a ag aig alle am an as at ci d da de del den e ee ga gada h i ils ing jam je ka kell kl klo ko la las le les lia luc m mh na nang ne ngo ni o ob om ore pada pukul ren sagat sas su ta tti u um v wɔ ye στισ аз в во г гараг ел ж и о оны р соати сәгатьтә у ын թ ב בשעה טן د ساعت في په پٮ۪ٹھؠ کو ی को तदा बजे रोजी वाजता এ ଠାରେ அன்று కి ರಂದು ಸಮಯಕ್ಕೆ ന് දින ที่ เวลา ཆུ མ ཚེས ཚོད ཟླ འི ལོ ལོའི སྐར སྤྱི ሰዓት នៅ ម៉ោង 年 日 月 ꑍ 년 일`,a=`am an gh hh pd pg wd ŋdi πμ بن ص صبح পূৰ্বাহ্ন སྔཆ ቅቀ ጥዋት 오전`,o=`anw ea gd md pm ptg wb ɣetrɔ μμ دن شام م অপৰাহ্ন ཕྱིཆ ከሰዓት ድቀ 오후`}),8514:((e,t,n)=>{n.d(t,{GS:()=>l,PM:()=>d,Tm:()=>u});var r=n(34366),i=n(74547);let a=[`ren`,`ын`,`ий`],o,s,c=new Map;function l(e){let t=d(e);if(t!==null)return t;let[n,...r]=u(e);return n===void 0||r.length>0?null:n.month}function u(e){let t=d(e);if(t!==null)return[{month:t,languages:[`en`]}];let n=(0,i.Q)(e);o??=p();let r=o.get(n)??o.get(n.replace(/^ב/u,``));if(r!==void 0||n.length<3)return r??[];let s=a.find(e=>n.endsWith(e)&&n.length-e.length>=5),l=s===void 0?void 0:o.get(n.slice(0,-s.length));if(l!==void 0)return l;let u=c.get(n)??m(n,o);return c.size<500&&c.set(n,u),u}function d(e){return s??=new Map(f(`en`)),s.get(e.toLowerCase())??null}function f(e){return(r.dF[e]??``).split(`|`).flatMap((e,t)=>e===``?[]:e.split(` `).map(e=>[e,t+1]))}function p(){let e=new Map;for(let t of Object.keys(r.dF))for(let[n,r]of f(t))h(e,n,r,[t]);return e}function m(e,t){let n=new Map;for(let[r,i]of t)if(r.startsWith(e))for(let{month:t,languages:r}of i)h(n,e,t,r);return n.get(e)??[]}function h(e,t,n,r){let i=e.get(t)??[],a=i.find(e=>e.month===n),o={month:n,languages:[...new Set([...a?.languages??[],...r])]};e.set(t,[...i.filter(e=>e!==a),o])}}),32103:((e,t,n)=>{n.d(t,{O:()=>r,Y:()=>i});let r=`(?<year>(?:19|20)\\d{2})`,i=`(?<year>1[0-9]\\d{2}|20\\d{2})`}),74547:((e,t,n)=>{n.d(t,{Q:()=>r});function r(e){return e.toLowerCase().normalize(`NFD`).replace(/[\u0300-\u036f]|[^\p{L}\p{M}]/gu,``).normalize(`NFC`).replaceAll(`ı`,`i`).replaceAll(`ς`,`σ`)}}),1620:((e,t,n)=>{n.d(t,{B:()=>a,RQ:()=>i,SH:()=>s,fy:()=>r,ju:()=>o,vP:()=>c});let r=`
# what people do, and when
news tell told report reported reportedly people person man men woman women year day week month time
today yesterday tomorrow morning night hour minute first last next second third two three old young big small large
great good better best bad worse worst high higher low lower long short top early late full free real right left
make made take took taken go goes went gone come came give gave given use user work need want like look find found know
think see seen show help try keep turn run set start stop begin end become call ask move play live leave feel change
learn way thing part place case point number group world country state city home house life
# business and the state
company business market industry firm team member chief president executive officer ceo cto founder director head leader
government law court judge police official public national international global million billion dollar cost price pay
paid deal plan
# the places of most news
american usa uk china chinese europe european india japan
# technology
technology tech digital online internet web website site page app application software hardware computer system machine
data code coding developer engineer engineering development program programming project product platform service tool
feature support version update available open source build built
create add inside behind beyond around near far back away ahead soon
model language ai artificial intelligence llm agent agentic train training inference research researcher paper study
science scientist video image text voice audio photo book blog post article story guide beginner interview review
podcast newsletter weekly daily power powerful fast faster easy easier simple smart modern
problem question issue answer reason security secure privacy private safe safety test performance design experience
future history access control management lesson
`,i=`
announce introduce release launch unveil debut reveal report exclusive meet hello
`,a=`
show hn pdf video sponsor
`,o=`
# acronyms
ai llm api gpu app url faq ceo cto usd
# what is told of anything
use using base today model update version support available team company user people year technology technical system
better faster first great
`,s=`
# editions
max pro mini plus ultra lite flash turbo air preview
# platforms
android ios linux macos windows python cloud
# fashions
compute vibe
`,c=`
# acronyms
ai agi api apis llm llms vlm vlms mllm gpu gpus cpu cpus npu tpu kv rag sdk cli ide pr prs ui ux gui os oss sota rl rlhf sft dpo moe ml dl nlp cv
asr tts ocr ar vr iot saas paas b2b b2c qps tps rps ttft tpot itl sla slo sre devops mlops llmops ci cd ci/cd json yaml xml html css
http https url uri tcp udp ssh tls ssl sql nosql csv pdf rpc grpc rest vm vms k8s io i/o id ids ip faq q&a qa poc mvp kpi roi
roadmap demo beta alpha app apps web agent agents agentic token tokens prompt prompts transformer transformers embedding embeddings
benchmark benchmarks bug bugs blog readme issue issues release releases changelog online offline batch cache backend frontend
infra kernel kernels pipeline workflow workflows checkpoint checkpoints diff patch commit fork star stars pdf it ok vs p50 p90 p95 p99 top1 top-1 top5 top-k top-p a/b ab 2d 3d 4d gb mb tb kb ms fp fps tflops pflops flops gflops tok/s rtx
open source copilot-style chatbot chatbots skill skills tool tools hook hooks plugin plugins function calling context window
fine-tuning finetune finetuning pretrain pretraining pre-training post-training zero-shot few-shot end-to-end
`}),60852:((e,t,n)=>{n.d(t,{PM:()=>s,TN:()=>l,aE:()=>i,c_:()=>c,qq:()=>o});let r=[[`january`,`jan`],[`february`,`feb`],[`march`,`mar`],[`april`,`apr`],[`may`],[`june`,`jun`],[`july`,`jul`],[`august`,`aug`],[`september`,`sept`,`sep`],[`october`,`oct`],[`november`,`nov`],[`december`,`dec`]],i=`sunday monday tuesday wednesday thursday friday saturday`.split(` `),a=new Set([`march`,`mar`,`may`]),o=[...r.flat(),...i],s=u(e=>a.has(e)?[d(e)]:[d(e),e]),c=u(e=>[d(e),e]),l=`(?<month>${r.flatMap(([e=``])=>a.has(e)||e===`april`||e===`june`?[]:[d(e),e]).join(`|`)})\\b`;function u(e){let t=t=>`(?:${t.flatMap(t=>[...e(t),t.toUpperCase()]).join(`|`)})\\b`;return`(?<month>${t(r.flatMap(([e=``])=>e))}|${t(r.flatMap(([,...e])=>e))}\\.?)`}function d(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}`}}),55201:((e,t,n)=>{n.d(t,{e:()=>ge});var r={};n.r(r),n.d(r,{beforeNumber:()=>u,beginnings:()=>d,maybeEnding:()=>l,neverEnding:()=>c});var i={};n.r(i),n.d(i,{comparing:()=>A,falling:()=>D,perhapsComparing:()=>j,perhapsFalling:()=>k,perhapsRising:()=>O,rising:()=>E});var a={};n.r(a),n.d(a,{adverbs:()=>L,denyingVerbs:()=>z,doubts:()=>N,limits:()=>F,negators:()=>M,otherTimes:()=>P,stateNegators:()=>B,states:()=>V,verbNegators:()=>I,verbs:()=>R});var o={};n.r(o),n.d(o,{amount:()=>ne,comparing:()=>ae,falling:()=>te,perhapsComparing:()=>oe,perhapsFalling:()=>ie,perhapsRising:()=>re,rising:()=>Q});var s={};n.r(s),n.d(s,{denyingVerbs:()=>pe,doubts:()=>le,harmless:()=>ce,limits:()=>$,negators:()=>se,otherTimes:()=>ue,stateNegators:()=>me,states:()=>he,verbNegators:()=>de,verbs:()=>fe});let c=`
  # titles
  Mr
  Mrs
  Ms
  Dr
  Prof
  St
  Gen
  Gov
  Sen
  Rep
  Col
  Capt
  Lt
  Sgt
  Sr
  Jr
  # references
  fig
  figs
  eq
  vol
  pp
  p
  ed
  eds
  cf
  v
  ver
  vs
  ca
  approx
  e.g
  i.e
  # bodies
  dept
  est
  # months and days
  Jan
  Feb
  Mar
  Apr
  Jun
  Jul
  Aug
  Sep
  Sept
  Oct
  Nov
  Dec
  Mon
  Tue
  Wed
  Thu
  Fri
  Sat
  Sun
`,l=`
  etc
  al
  inc
  ltd
  co
  corp
  a.m
  p.m
  u.s
  u.k
  u.n
  ph.d
`,u=`
  no
  nos
`,d=`
  The
  A
  An
  This
  That
  These
  Those
  It
  Its
  We
  You
  They
  He
  She
  I
  In
  On
  At
  For
  But
  And
  However
  There
  Our
`;var f=n(1620),p=n(32103),m=n(60852);let h=`(?:st|nd|rd|th)?`,g=`(?<day>[0-3]?\\d)${h}`,_=`(?<toDay>[0-3]?\\d)${h}`,v=`(?:(?: ?, ?| )${p.Y})`,y=`[-–—~]`,b=`(?: ?[-–—~] ?| (?:to|through|until) )`,x={when:RegExp(`[Jj]an|[Ff]eb|Mar|[Aa]pr|May|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|JAN|FEB|MAR|APR|MAY|JU[NL]|AUG|SEP|OCT|NOV|DEC|(?:mar|march|may)\\.? \\d|\\d[a-z]* (?:of )?ma[ry]`),patterns:[RegExp(`\\b(?<from>${m.PM} ${g})${y}(?<to>${_}${v}?)(?![\\w%]|[.,:]\\d)`,`g`),RegExp(`\\b(?<from>${m.PM} ${g})${b}(?<to>${_}(?:${v}|(?=\\s*(?:[.,;:!?)\\]]|$)|\\s(?:in|at|on|for|by|with|and|this|next|when|where|as|near|during|only)\\b)))(?!\\d)`,`g`),RegExp(`(?<![\\d.])(?<from>${g})(?:${y}|${b})(?<to>${_} (?:of )?${m.PM}${v}?)(?!\\d)`,`g`),RegExp(`\\b${m.c_} ${g}${v}(?!\\d)`,`g`),RegExp(`(?<![\\d.])${g} (?:of )?${m.c_}${v}(?!\\d)`,`g`),RegExp(`\\b${m.PM} ${g}(?![\\d%]|[.,:]\\d)`,`g`),RegExp(`(?<![\\d.])${g} (?:of )?${m.PM}(?![\\d]|-[a-z])`,`g`),RegExp(`\\b${m.PM} ?,? (?:of )?${p.O}(?!\\d)`,`g`),RegExp(`(?<=\\b(?:in|by|since|until|early|mid|late|of|from|to|last|this|next)[ -])${m.PM}(?![a-z]|\\.\\w|-[a-z])`,`g`),RegExp(`(?<![A-Za-z-])${m.TN}(?![a-z-])`,`g`)]},S=`(?:(?:fiscal(?: year)? |FY ?)?${p.O}|(?:FY ?'?|')(?<year>\\d\\d))(?!\\d)`,C=`(?<quarter>first|second|third|fourth)`,w={when:/Q[1-4]|[1-4]Q|quarter|FY/i,patterns:[RegExp(`\\bQ(?<quarter>[1-4])(?:,? (?:of )?|-)?${S}`,`g`),RegExp(`(?<![A-Za-z\\d])${S}[ -]?Q(?<quarter>[1-4])(?!\\w)`,`g`),/(?<![\w.])(?<quarter>[1-4])Q ?'?(?<year>(?:20)?\d\d)(?![\w.])/g,RegExp(`\\b${C}[- ](?:fiscal )?quarters?,? (?:of )?(?:the )?${S}`,`gi`),RegExp(`(?<![A-Za-z\\d])${S}(?:'s)? (?:fiscal )?${C}[- ]quarter`,`gi`),/\bQ(?<quarter>[1-4])(?![\w-])/g,RegExp(`\\b${C}[- ](?:fiscal )?quarters?\\b`,`gi`),RegExp(`\\bFY ?(?:${p.O}|'?(?<year>\\d\\d))(?!\\w)`,`g`)]},T={when:/day|morning|afternoon|evening|night|tomorrow/i,patterns:[RegExp(`(?<![A-Za-z])(?<weekday>${m.aE.map(e=>`[${e.charAt(0).toUpperCase()}${e.charAt(0)}]${e.slice(1)}`).join(`|`)})(?=s?(?![A-Za-z]))`,`g`),/\b(?:today|this (?:morning|afternoon|evening))\b/gi,/\b(?:yesterday|last night)\b/gi,/\btomorrow\b/gi]},E=`
  rise[s]
  risen
  rising
  rose
  increas*
  grow[s]
  grown
  growing
  growth
  grew
  gain[s]
  gained
  gaining
  higher
  climb*
  jump*
  surg*
  soar*
  rais*
`,D=`
  fall[s]
  fallen
  falling
  fell
  decreas*
  declin*
  drop*
  cut[s]
  cutting
  reduc*
  lower*
  shrank
  shrink*
  shrunk*
  slash*
  plung*
  slump*
`,O=`
  more
  up
  improv*
  expand*
  expans*
  doubl*
  tripl*
  boost*
  lift*
  accelerat*
  add[s]
  added
  adding
  above
  larger
  bigger
  longer
  faster
  greater
  stronger
  better
  deeper
`,k=`
  less
  fewer
  down
  sav*
  los*
  discount*
  off
  halv*
  half
  below
  under
  minus
  trim*
  eliminat*
  smaller
  shorter
  slower
  cheaper
  weaker
  faster
  lighter
  better
`,A=`
  to
  from
  vs
  versus
  against
  compared
  than
  instead of
  before
  after
`,j=`
  down
  up
  was
  reach
  now
  per
  of
`,M=`
  not
  no
  never
  without
  neither
  nor
  none
  cannot
  nobody
  nothing
  *n't
  # as corpora set it
  *n 't
`,N=`
  non
  only
  but
  despite
  unless
  less
  few
  fewer
  little
  hardly
  barely
  rather
  instead
  against
  lack*
  fail*
  refus*
  deny
  denies
  denied
  denial
  exclud*
  avoid*
  reject*
  stop*
  declin*
  ban
  bann*
  prevent*
  absen*
  except*
  # a no whose apostrophe was lost
  don
  doesn
  didn
  isn
  wasn
  won
`,P=`
  end
  ends
  ended
  remov*
  drop*
  former*
  will
  expect*
  plan*
  soon
  later
`,F=`
  than
  before
  until
  till
  unless
  without
  any more
  anymore
  any longer
  later
  yet
  disclos*
`,I=`
  not
  never
  no longer
  cannot
  *n't
`,L=`
  yet
  currently
  officially
`,R=`
  support*
  include*
  offer*
  provide*
  cover*
  work* with
  run* on
  accept*
  allow*
  expose*
  leak*
  affect*
  lose*
  outperform*
  beat*
  require*
`,z=`
  deny
  denies
  denied
`,B=`
  is not
  is no longer
  are not
  are no longer
  was not
  was no longer
  were not
  were no longer
  isn't
  aren't
  wasn't
  weren't
`,V=`
  support*
  availab*
  includ*
  affect*
  compatib*
  expos*
  releas*
`,H={code:`en`,script:`Latin`,hasBlanks:!0,articles:`a an the`,commonest:`
# conjunctions
and or
# prepositions
of to in on at by for from with as
# auxiliary verbs
is are be
# pronouns and possessives
it its we our you your i my this that
# question words
what why how
# adverbs
now new
`,stopWords:`
# conjunctions
but nor so if then else than because while until since though although whereas
# prepositions
without within into onto over under about after before between through during against across per via vs amp according up
down out off
# auxiliary verbs
was were been being am do does did done has have had having will would can could shall should may might must
get gets got getting let lets
# verbs of saying: whoever says it, it is said
say says said
# negation, agreement, and both in one with their verbs
not no yes dont doesnt isnt arent wont
# pronouns and possessives
he she his her him they them their us me these those there here
# question words
who whom whose which when where
# adverbs and quantities of no number
just also too very more most less least much many few some any all each every both either neither other another such own
same only even still yet again ever never always once one
`,commonTerms:f.fy,announcing:f.RQ,pageForms:f.B,general:f.ju,abbreviations:r,directions:i,negation:a,dates:[w,x],days:[T],weekdays:m.aE,calendarWords:m.qq},U=`
# business and the state
公司 全球 中国 美国 团队 行业 企业 市场 人员 产品 领域
# technology
人工智能 人工 智能 技术 用户 系统 平台 能力 功能 数据 工具 服务 应用 开发 开发者 版本 研究 科技 模型
# what is done, and when
使用 实现 支持 提供 新增 更新 正式 全新 最新 今天 今日 目前 时间 成为 首个 首次 获悉 完成 表示 报道
问题 方式 开始 相关
`,W=`[〇零一二三四五六七八九十]`,G=`(?<year>[一二]${W}{3})`,K=`(?<month>[01]?\\d|${W}{1,2})`,q=`(?<day>[0-3]?\\d|${W}{1,3})`,J=`[日号號]`,ee=`${K}\\s?月\\s?${q}`,Y=`(?<![\\d.]|${W})`,X={when:/[年月日号號季]/,patterns:[RegExp(`(?<from>(?:(?:(?<!\\d)${p.O}|${G})\\s?年\\s?|${Y})${ee}\\s?${J}?)\\s?[-–—~～至到]{1,2}\\s?(?<to>(?<toDay>[0-3]?\\d|${W}{1,3})\\s?${J})`,`g`),RegExp(`(?<!\\d)${p.O}\\s?年\\s?${K}\\s?月(?:\\s?${q}\\s?${J})?`,`g`),RegExp(`${G}\\s?年\\s?(?:${K}\\s?月(?:\\s?${q}\\s?${J})?)?`,`g`),RegExp(`(?<!\\d)(?:${p.O}\\s?财?年(?:度)?)?\\s?(?:第?(?<quarter>[一二三四1-4])\\s?(?:季度|财季)|(?<=年\\s?)Q(?<quarter>[1-4])(?!\\w))`,`g`),RegExp(`(?<!\\d)${p.O}\\s?财年`,`g`),RegExp(`(?<!\\d)${p.O}\\s?年(?![龄级限代])`,`g`),RegExp(`(?<![\\d.])(?<month>[01]?\\d)\\s?月(?:\\s?(?<day>[0-3]?\\d)\\s?${J})?`,`g`),RegExp(`(?<!${W})(?<month>${W}{1,2})月(?<day>${W}{1,3})${J}`,`g`),RegExp(`(?<![\\d.,])(?<day>[0-3]?\\d)\\s?${J}(?![线楼院元本子])`,`g`)]},Z={when:/[今昨明周期拜]/,patterns:[/(?:星期|礼拜|周)(?<weekday>[一二三四五六日天])(?![年次期度])/g,/今天|今日|今晨|今早|今晚/g,/昨天|昨日|昨晚/g,/明天|明日/g]},Q=`
  增长
  上升
  增加
  上涨
  涨{amount}
  涨 {n}
  增{amount}
  增 {n}
`,te=`
  下降
  降低
  减少
  下跌
  缩减
  跌{amount}
  跌 {n}
  降{amount}
  降 {n}
  减{amount}
  减 {n}
`,ne=`
  了
  幅
  至
  到
  超
  近
  逾
  {n}
`,re=`
  升
  涨
  增
  多
  高
  快
  扩
`,ie=`
  降
  跌
  减
  少
  低
  省
  缩
  慢
  折
`,ae=`
  降
  升
  增
  减
  到
  至
  变
  比
`,oe=`
  对
`,se=`
  没
  未
  不
  并非
  无需
  无法
`,ce=`
  没收
  没落
  未来
  未必
  不仅
  不但
  不只
  不断
  不同
  不到
  不足
  不久
  不过
  不少
  不错
`,le=`
  没
  未
  不
  无
  非
  否
  仅
  只
  免
  禁
`,ue=`
  停
  除
  预计
  将
  计划
  未来
  稍后
  随后
  拒
  放弃
  取消
  终止
  下线
  弃用
`,$=`
  以下
  以上
  以内
  低于
  高于
  超过
  早于
  晚于
  之前
  以前
  未经
  披露
  公布
`,de=`
  不再
  不
  未
  没有
  无法
`,fe=`
  支持
  提供
  兼容
  包含
  包括
  开放
  公开
  泄露
  影响
  超过
  需要
  适用
`,pe=`
  否认
`,me=`
  不再
  不
  未
  不被
  未被
`,he=`
  支持
  提供
  开放
  公开
  受影响
  泄露
`,ge=[{code:`zh`,script:`Han`,hasBlanks:!1,articles:``,commonest:``,stopWords:n(40140).e,commonTerms:U,announcing:`发布 推出 宣布 上线`,pageForms:``,general:U,abbreviations:null,directions:o,negation:s,dates:[X],days:[Z],weekdays:[...`日一二三四五六`],calendarWords:[]},H]}),40140:((e,t,n)=>{n.d(t,{e:()=>r,o:()=>i});let r=`
# pronouns and question words
我们 你们 他们 它们 这个 那个 什么 为什么 怎么 如何 哪些 其中 其他
# quantities of no number, conjunctions, auxiliary verbs and prepositions
一个 以及 可以 已经 进行 通过
`,i=`的了和与在是将为对及等并也就都而被从到以于由这那有中上下其之后前又还能可更最让把向称个们给或则此该时约近超每各`}),56347:((e,t,n)=>{n.d(t,{$Q:()=>v,Ad:()=>m,DZ:()=>p,TN:()=>d,xE:()=>g,yZ:()=>f,zs:()=>_});var r=n(91575),i=n(69549);let a=/[[[\p{Cf}&&\p{Default_Ignorable_Code_Point}]\u034f\u180b-\u180d\ufff9-\ufffb\u{e0000}-\u{e0fff}]--[\u200c\u200d]]/gv,o=/(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{Extended_Pictographic}])/gv,s=/[\p{Cc}--[\n\r\t\v\f]]+/gv,c=/\r\n?|[\u2028\u2029]/g,l=new RegExp(String.raw`(?<=[${r.G6}])[^\S\n]*\n\s*(?=[${r.G6}])`,`gu`);function u(e){return/^[\n\t -~]*$/.test(e)?e:e.toWellFormed().replace(a,``).replace(o,``).replace(c,`
`).replace(s,``)}function d(e){return f(e).trim()}function f(e){return u(e).replace(l,``).replace(/\s+/g,` `)}function p(e){return u(e).replace(/[^\S\n]+/g,` `).replace(/ ?\n ?/g,`
`).replace(/\n{3,}/g,`

`).trim()}function m(e){return p(e).split(`

`).map(d).filter(e=>e!==``).flatMap(g)}let h=5e3;function g(e){let t=[],n=e;for(;n.length>h;){let e=v(n,h),r=[`
`,`. `,`。`,`！`,`？`,` `].map(t=>e.lastIndexOf(t)+t.trimEnd().length).find(e=>e>4e3)??e.length;t.push(e.slice(0,r)),n=n.slice(r).trimStart()}return n===``?t:[...t,n]}function _(e,t){let n=d(e);if(n.length<=t)return n;let r=n.slice(0,t),a=(0,i.IC)(n.slice(0,t+80)).findLast(e=>e.end<=t)?.end??0;if(a>t/3)return n.slice(0,a);let o=r.lastIndexOf(` `);return`${y(r.slice(0,o>t/2?o:t-1))}…`}function v(e,t){return e.length<=t?e:y(e.slice(0,t))}function y(e){return e.replace(/[\uD800-\uDBFF]$/,``)}}),16530:((e,t,n)=>{n.d(t,{DZ:()=>_,KE:()=>s,Uq:()=>l,jo:()=>m,qr:()=>a,xV:()=>h});let r={零:0,〇:0,一:1,二:2,两:2,三:3,四:4,五:5,六:6,七:7,八:8,九:9},i={十:10,百:100,千:1e3,万:1e4,亿:1e8},a=`[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?[十百千万亿]*`,o=/^(?<whole>[^点]*)(?:点(?<fraction>[^点十百千万亿]*)(?<scale>[十百千万亿]*))?$/;function s(e){let{whole:t=``,fraction:n=``,scale:a=``}=o.exec(e)?.groups??{};if(a!==``){let e=s(`${t}点${n}`);return e===null?null:Number((e*l(a)).toPrecision(12))}let u=[...t];if(u.every(e=>e in r)){let e=u.map(e=>r[e]).join(``);return t===``?null:Number(`${e}.${c(n)}`)}let d=0,f=0,p=null;for(let e of u){let t=r[e];if(t!==void 0){p=t;continue}let n=i[e];if(n===void 0)return null;if(n<1e4)f+=(p??1)*n;else{let e=f+(p??0);n===1e4?d+=(e||1)*n:d=(d+e||1)*n,f=0}p=null}return d+f+(p??0)+Number(`0.${c(n)}`)}function c(e){return[...e].map(e=>r[e]).join(``)||`0`}function l(e){return[...e].reduce((e,t)=>e*(i[t]??1),1)}let u=`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`.split(` `),d=`twenty thirty forty fifty sixty seventy eighty ninety`.split(` `),f={dozen:12,hundred:100,thousand:1e3,million:1e6,billion:1e9,trillion:0xe8d4a51000},p=`(?:(?:${d.join(`|`)})(?:(?: ?- ?| )(?:${u.slice(1,10).join(`|`)}))?|${u.slice(1).join(`|`)})`,m=`${p}(?:[- ](?:hundred(?: and ${p})?|dozen))?`;function h(e){let t=0,n=0;for(let r of e.toLowerCase().split(/[\s-]+/)){let e=f[r];if(r!==`and`&&r!==`a`){if(e!==void 0&&e<1e3)n=Math.max(1,n)*e;else if(e!==void 0)t+=Math.max(1,n)*e,n=0;else if(u.includes(r))n+=u.indexOf(r);else if(d.includes(r))n+=(d.indexOf(r)+2)*10;else return null}}return t+n}let g={k:1e3,m:1e6,mn:1e6,mln:1e6,b:1e9,bn:1e9,bln:1e9,t:0xe8d4a51000,tn:0xe8d4a51000};function _(e){return f[e.toLowerCase()]??g[e.toLowerCase()]??1}}),80098:((e,t,n)=>{n.d(t,{aP:()=>h,uF:()=>v,tt:()=>b});function r(e,t,{symbols:n=``,words:r=``,han:i=``,unless:a=``,only:o=``,isExact:s=!1,isGlued:c=!1}){let l=(e,t)=>e.split(t).filter(e=>e!==``);return{dimension:e,factor:t,unless:a,only:o,isExact:s,isGlued:c,symbols:l(n,` `),words:l(r,`|`),han:l(i,` `)}}let i=86400,a=` ?(?!(?:[A-Z]+ER|MORE|LESS)(?![A-Za-z]))[A-Z]`,o=[r(`percent`,1,{words:`percent|per cent`,symbols:`pct`,han:`% ％ ﹪`}),r(`points`,1,{words:`percentage point|percent point`,symbols:`pp ppt`,han:`个百分点 百分点 个点`}),r(`points`,.01,{words:`basis point`,symbols:`bps`,han:`个基点 基点`}),r(`percent`,10,{han:`成`,unless:`[本功为立员果年都就分长交绩熟品因型]`}),r(`multiple`,1,{words:`times|fold`,han:`倍`}),r(`multiple`,1,{symbols:`X`,unless:a,isExact:!0,isGlued:!0}),r(`multiple`,1,{symbols:`x`,han:`× ✕`,unless:a,isExact:!0}),r(`seconds`,1e-9,{symbols:`ns`,words:`nanosecond`,han:`纳秒`}),r(`seconds`,1e-6,{symbols:`µs μs us`,words:`microsecond`,han:`微秒`,isExact:!0}),r(`seconds`,.001,{symbols:`ms msec`,words:`millisecond`,han:`毫秒`}),r(`seconds`,1,{symbols:`s sec secs`,words:`second`,han:`秒钟 秒`,isExact:!0}),r(`seconds`,60,{symbols:`min mins`,words:`minute`,han:`分钟`}),r(`seconds`,3600,{symbols:`h hr hrs`,words:`hour`,han:`个小时 小时 个钟头`}),r(`seconds`,i,{words:`day`,han:`天`}),r(`seconds`,7*i,{words:`week`,han:`周 个星期 星期`,unless:`[年岁]`}),r(`seconds`,2629800,{words:`month`,han:`个月`}),r(`seconds`,31557600,{words:`year`,symbols:`yr yrs`,han:`周年 年`,unless:`代`}),r(`bytes`,1,{words:`byte`,han:`字节`}),r(`bytes`,1e3,{symbols:`kB KB kb KiB`,words:`kilobyte`,han:`千字节`}),r(`bytes`,1e6,{symbols:`MB mb MiB`,words:`megabyte`,han:`兆字节`}),r(`bytes`,1e9,{symbols:`GB gb GiB GBs`,words:`gigabyte`,han:`吉字节`}),r(`bytes`,0xe8d4a51000,{symbols:`TB tb TiB`,words:`terabyte`,han:`太字节`}),r(`bytes`,0x38d7ea4c68000,{symbols:`PB PiB`,words:`petabyte`,han:`拍字节`}),r(`bits`,1,{words:`bit`,han:`比特`}),r(`bits`,1,{han:`位`,only:`\\s?的?(?:精度|量化|整数|整型|浮点|定点|运算|权重|宽|系统|处理器|编码|密钥)|[，。、；）)]|$`}),r(`bits`,1e3,{symbols:`kbit Kb`}),r(`bits`,1e6,{symbols:`Mbit Mb`,words:`megabit`}),r(`bits`,1e9,{symbols:`Gbit Gb`,words:`gigabit`}),r(`bits per second`,1e3,{symbols:`kbps kbit/s`,words:`kilobit per second|kilobits per second`,han:`千比特每秒`}),r(`bits per second`,1e3,{symbols:`kb/s`,isExact:!0}),r(`bits per second`,1e6,{symbols:`Mbps Mbit/s`,words:`megabit per second|megabits per second`,han:`兆比特每秒`}),r(`bits per second`,1e6,{symbols:`Mb/s`,isExact:!0}),r(`bits per second`,1e9,{symbols:`Gbps Gbit/s`,words:`gigabit per second|gigabits per second`,han:`吉比特每秒`}),r(`bits per second`,1e9,{symbols:`Gb/s`,isExact:!0}),r(`bits per second`,0xe8d4a51000,{symbols:`Tbps Tbit/s`,words:`terabit per second|terabits per second`,han:`太比特每秒`}),r(`bits per second`,0xe8d4a51000,{symbols:`Tb/s`,isExact:!0}),r(`usd`,1,{words:`US dollar|dollar`,symbols:`USD`,han:`美元 美金`}),r(`usd`,.01,{han:`美分`}),r(`cny`,1,{words:`yuan|renminbi`,symbols:`RMB CNY`,han:`元人民币 人民币 块钱`}),r(`cny`,1,{han:`元`,unless:`[素年老宵旦宇件]`}),r(`eur`,1,{words:`euro`,symbols:`EUR`,han:`欧元`}),r(`gbp`,1,{words:`British pound|pound`,symbols:`GBP`,han:`英镑`,unless:` of `}),r(`jpy`,1,{words:`Japanese yen|yen`,symbols:`JPY`,han:`日元 日圆`}),r(`krw`,1,{words:`Korean won|South Korean won`,symbols:`KRW`,han:`韩元`}),r(`hkd`,1,{words:`Hong Kong dollar`,symbols:`HKD`,han:`港元 港币`}),r(`twd`,1,{words:`Taiwan dollar`,symbols:`TWD`,han:`新台币`}),r(`sgd`,1,{words:`Singapore dollar`,symbols:`SGD`,han:`新加坡元 新元`}),r(`cad`,1,{words:`Canadian dollar`,symbols:`CAD`,han:`加元`}),r(`aud`,1,{words:`Australian dollar`,symbols:`AUD`,han:`澳元`}),r(`inr`,1,{words:`rupee|Indian rupee`,symbols:`INR`,han:`卢比`}),r(`chf`,1,{words:`Swiss franc`,symbols:`CHF`,han:`瑞士法郎`}),r(`watts`,.001,{symbols:`mW`,words:`milliwatt`,han:`毫瓦`}),r(`watts`,1,{symbols:`W`,words:`watt`,han:`瓦`}),r(`watts`,1e3,{symbols:`kW`,words:`kilowatt`,han:`千瓦`}),r(`watts`,1e6,{symbols:`MW`,words:`megawatt`,han:`兆瓦`}),r(`watts`,1e9,{symbols:`GW`,words:`gigawatt`,han:`吉瓦`}),r(`watts`,0xe8d4a51000,{symbols:`TW`,words:`terawatt`,han:`太瓦`}),r(`watt hours`,1,{symbols:`Wh`,words:`watt hour|watt-hour`,han:`瓦时`}),r(`watt hours`,1e3,{symbols:`kWh`,words:`kilowatt hour|kilowatt-hour`,han:`千瓦时 度电`}),r(`watt hours`,1e6,{symbols:`MWh`,words:`megawatt hour|megawatt-hour`,han:`兆瓦时`}),r(`watt hours`,1e9,{symbols:`GWh`,words:`gigawatt hour|gigawatt-hour`,han:`吉瓦时`}),r(`watt hours`,0xe8d4a51000,{symbols:`TWh`,words:`terawatt hour|terawatt-hour`,han:`太瓦时`}),r(`hertz`,1,{symbols:`Hz`,words:`hertz`,han:`赫兹`}),r(`hertz`,1e3,{symbols:`kHz`,words:`kilohertz`,han:`千赫兹 千赫`}),r(`hertz`,1e6,{symbols:`MHz`,words:`megahertz`,han:`兆赫兹 兆赫`}),r(`hertz`,1e9,{symbols:`GHz`,words:`gigahertz`,han:`吉赫兹 吉赫`}),r(`metres`,1e-9,{symbols:`nm`,words:`nanometre|nanometer`,han:`纳米`}),r(`metres`,.001,{symbols:`mm`,words:`millimetre|millimeter`,han:`毫米`}),r(`metres`,.01,{symbols:`cm`,words:`centimetre|centimeter`,han:`厘米`}),r(`metres`,1,{words:`metre|meter`,han:`米`}),r(`metres`,1e3,{symbols:`km`,words:`kilometre|kilometer`,han:`公里 千米`}),r(`metres`,1609.344,{words:`mile`,han:`英里`}),r(`metres`,.3048,{symbols:`ft`,words:`feet|foot`,han:`英尺`}),r(`metres per second`,1/3.6,{symbols:`km/h kph`,words:`kilometres per hour|kilometers per hour`}),r(`metres per second`,.44704,{symbols:`mph`,words:`miles per hour`}),r(`grams`,.001,{symbols:`mg`,words:`milligram`,han:`毫克`}),r(`grams`,1,{symbols:`g`,words:`gram`,han:`克`}),r(`grams`,1e3,{symbols:`kg`,words:`kilogram|kilo`,han:`公斤 千克`}),r(`grams`,1e6,{words:`ton|tonne`,han:`吨`}),r(`dimensions`,1,{symbols:`D`,han:`维`,unless:`[-.护修持生]`})],s=new Map,c=new Map,l=new Map;for(let e of o){for(let t of[...e.symbols,...e.han])s.set(t,e);for(let t of e.words)c.set(t.toLowerCase(),e)}for(let e of o)if(!e.isExact)for(let t of e.symbols.filter(({length:e})=>e>1))for(let n of[t.toLowerCase(),t.toUpperCase()].filter(e=>!s.has(e))){let t=l.get(n);l.set(n,t===void 0||t===e?e:null)}for(let[e,t]of l)t!==null&&s.set(e,t);let u=Map.groupBy([...c].filter(([e])=>/[ -]/.test(e)),([e])=>/^[a-z]+/.exec(e)?.[0]??``),d=Math.max(...o.flatMap(({han:e})=>e.map(({length:e})=>e))),f=new Map([...s.values(),...c.values()].flatMap(({unless:e,only:t})=>[e,t]).map(e=>[e,RegExp(`^(?:${e})`)])),p=/[A-Za-zµμ]+/y,m=/\/[A-Za-z]+/y;function h(e,t){p.lastIndex=t;let n=p.exec(e)?.[0];if(n===void 0)return g(e,t);let r=t+n.length;m.lastIndex=r;let i=e[r]===`/`?m.exec(e)?.[0]:void 0;if(i!==void 0){let a=s.get(n+i);if(a!==void 0)return _(a,e,t,r+i.length)}for(let[r,i]of u.get(n.toLowerCase())??[]){let n=t+r.length;if(e.slice(t,n).toLowerCase()!==r)continue;let a=/^[sS]/.test(e.slice(n))?n+1:n;if(!/^[A-Za-z]/.test(e.slice(a,a+1)))return _(i,e,t,a)}let a=y(n);return a===null?null:_(a,e,t,r)}function g(e,t){for(let n=d;n>0;--n){let r=s.get(e.slice(t,t+n)),i=r===void 0?null:_(r,e,t,t+n);if(i!==null)return i}return null}function _(e,t,n,r){let{dimension:i,factor:a,isGlued:o}=e;if(o&&!/\d/.test(t.charAt(n-1)))return null;let s=t.slice(r,r+8);return e.unless!==``&&f.get(e.unless)?.test(s)||e.only!==``&&!f.get(e.only)?.test(s)?null:{dimension:i,factor:a,end:r}}function v(e){return y(e)}function y(e){let t=e.toLowerCase();return s.get(e)??c.get(t)??c.get(t.replace(/s$/,``))??null}let b=[`(?:${[...s.keys(),...c.keys()].filter(x).map(S).join(`|`)})s?(?![A-Za-z])`,...[...s].flatMap(([e,{unless:t,only:n}])=>{let[r,i]=[t&&`(?!${t})`,n&&`(?=${n})`];return x(e)?[]:[`${e}${r}${i}`]})].join(`|`);function x(e){return/[A-Za-z]/.test(e)}function S(e){return e.replaceAll(`/`,`\\/`)}}),91575:((e,t,n)=>{n.d(t,{B2:()=>j,Fl:()=>H,G6:()=>a,Gn:()=>w,Gz:()=>O,I6:()=>A,QS:()=>E,S9:()=>T,YP:()=>P,_w:()=>s,bN:()=>N,bc:()=>k,iK:()=>z,tv:()=>C,w8:()=>S,y8:()=>l,zW:()=>D});var r=n(55201),i=n(59861);let a=String.raw`\p{Script=Han}`,o=String.raw`\p{Script=Hiragana}\p{Script=Katakana}`,s=String.raw`\p{Script=Hangul}`,c=`${a}${o}${s}`,l=`${a}${o}`,u=RegExp(`[${a}]`,`gu`),d=RegExp(`[${a}]`,`u`),f=RegExp(`^[${a}]`,`u`),p=RegExp(`[${a}]$`,`u`),m=RegExp(`[${a}]+`,`gu`),h=RegExp(`[${a}]{2}`,`u`),g=RegExp(`^[${l}]`,`u`),_=RegExp(`[${l}]`,`u`),v=RegExp(`[${c}]`,`gu`),y=RegExp(`[${c}]`,`u`),b=RegExp(`[${o}]`,`gu`),x=RegExp(`[${s}]`,`gu`);RegExp(`[${o}${s}]`,`u`);function S(e){return d.test(e)}function C(e){return f.test(e)}function w(e){return p.test(e)}function T(e){return h.test(e)}function E(e){return S(e)?Array.from(e.matchAll(m),({0:e,index:t})=>({run:e,index:t})):[]}function D(e){return V(e,u)}function O(e){return V(e,v)}function k(e){return y.test(e)}function A(e){return _.test(e)}function j(e){return g.test(e)}let M=.25;function N(e){return O(e)/B(e)>M}function P(e){return F(e)===`zh`}function F(e){if(!k(e))return null;let t=B(e);return V(e,b)/t>.1?`ja`:V(e,x)/t>M?`ko`:D(e)/t>M?`zh`:null}let I=new Set([`zh`,`ja`,`ko`]),L=r.e.filter(({code:e})=>!I.has(e)).map(({code:e,articles:t,commonest:n,stopWords:r})=>({code:e,words:new Set([t,n,r].flatMap(i.d8))})),R={words:8,share:.2};function z(e,t){let n=/^[a-z]{2,3}(?=$|[-_])/i.exec(e?.trim()??``)?.[0].toLowerCase()??null,r=F(t);if(r!==null)return r;if(n!==null&&!I.has(n))return n;let i=t.toLowerCase().match(/[\p{L}\p{M}]+/gu)??[];if(i.length<R.words)return null;let a=e=>i.filter(t=>e.has(t)).length/i.length,[o]=L.map(e=>({code:e.code,share:a(e.words)})).toSorted((e,t)=>t.share-e.share);return o!==void 0&&o.share>R.share?o.code:null}function B(e){return V(e,/\p{L}/gu)||1}function V(e,t){return e.match(t)?.length??0}function H(e){return r.e.find(({code:t})=>e.split(`-`)[0]===t)?.script??`Latin`}}),69549:((e,t,n)=>{n.d(t,{IC:()=>c,T8:()=>d,V7:()=>u,ZJ:()=>f,bI:()=>p,cj:()=>s,pV:()=>M,vn:()=>k});var r=n(21224),i=n(55201),a=n(59861),o=n(91575);function s(e){return c(e).map(({start:t,end:n})=>e.slice(t,n))}function c(e){return y(e,_)}function l(e){return y(e,v)}function u(e,{index:t,text:{length:n}}){let r=l(e).filter(({start:e,end:r})=>e<t+n&&t<r);return{start:r[0]?.start??0,end:r.at(-1)?.end??e.length}}function d(e,t){let{start:n,end:r}=u(e,t);return e.slice(n,r)}function f(e){return e.slice(0,m.exec(e)?.index??e.length)}function p(e){let t=[...e.matchAll(h)].at(-1);return t===void 0?e:e.slice(t.index+t[0].length)}let m=/[，、；：。！？;\n]|[,:.!?](?!\d)/,h=new RegExp(m,`g`),g=`[.!?…。！？]+[”’」』"')）\\]】》]*`,_=RegExp(`${g}|\\n`,`g`),v=RegExp(`${g}|[;；]|\\n`,`g`);function y(e,t){let n=[],r=0,i=t=>{let i=e.slice(r,t),a=i.trim(),o=r+i.indexOf(a);a!==``&&n.push({start:o,end:o+a.length}),r=t};for(let{0:n,index:a}of e.matchAll(t))b(e,r,a,n)&&i(a+n.length);return i(e.length),n}function b(e,t,n,r){if(r===`
`)return!0;let i=n+r.length;if(i-t<400&&A(e.slice(t,i)))return!1;if(/[;；]/.test(r))return!0;let a=e.slice(i,i+80);return/^\s*[”’」』"')）\]】》.,，、;；:：?!？！。…]/.test(a)&&!/^\s*["'(]\p{L}/u.test(a)?!1:/[。！？]/.test(r)?!0:/^\s|^$/.test(a)?r.length===1&&/\s/.test(e[n-1]??``)?!0:/^[^\p{L}.!?。！？\n]*\p{Ll}/u.test(a)||r===`.`&&/\d/.test(e[n-1]??``)&&x(e,n)?!1:r!==`.`||!k(e.slice(Math.max(t,n-O),n),a.trimStart()):S(e.slice(Math.max(t,n-3),n),r,a)}function x(e,t){let n=Math.max(0,t-20);return(0,r.BV)(e.slice(n,t+20)).some(({index:e,text:{length:r}})=>n+e<t&&t<n+e+r-1)}function S(e,t,n){return t.startsWith(`…`)?!1:(0,o.B2)(n)?!/\d$/.test(e)||/[!?]/.test(t):/\p{Ll}{3}$/u.test(e)&&D.test(n)}function C(e){return i.e.flatMap(({abbreviations:t})=>t===null?[]:(0,a.Dx)(t[e]))}let w=new Set(C(`neverEnding`)),T=new Set(C(`maybeEnding`)),E=new Set(C(`beforeNumber`)),D=RegExp(`^["“'‘(]?(?:${C(`beginnings`).join(`|`)})\\b`),O=24;function k(e,t){if(/^\s*\d{1,3}$/.test(e))return!0;let n=/(?:^|[\s(（“"'])([\p{L}.]+)$/u.exec(e)?.[1];if(n===void 0)return!1;let r=n.toLowerCase();return T.has(r)?!D.test(t):E.has(r)?/^\d/.test(t):w.has(r)||w.has(n)||/^\p{Lu}(?:\.\p{Lu})*$/u.test(n)}function A(e){return j.some(([t,n])=>e.lastIndexOf(t)>e.lastIndexOf(n))}let j=[[`“`,`”`],[`「`,`」`],[`『`,`』`],[`（`,`）`],[`《`,`》`]];function M(e){return e.length+(0,o.Gz)(e)*1.5}}),8623:((e,t,n)=>{n.d(t,{G:()=>r,g:()=>i});function r(e,t){let n=[],r=0;for(let{index:i,text:a}of t.toSorted((e,t)=>e.index-t.index)){let t=Math.max(r,i+a.length);n.push(e.slice(r,Math.max(r,i)),` `.repeat(t-Math.max(r,i))),r=t}return n.join(``)+e.slice(r)}class i{#e;constructor(e){this.#e=new Uint8Array(e.length)}has(e,t){return this.#e.subarray(e,t).includes(1)}add(e,t){this.#e.fill(1,e,t)}}})};