/**
 * Common English terms of a technology digest: words that many of its headlines share, so that sharing one says little.
 * General knowledge rather than counted, by theme, in their base form: a stemmer maps the others to it. Well-known makers and
 * models, which are as common, are in the table of names.
 */
export const commonTerms = `
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
`;

/** Words of announcements, which say nothing of what is announced: `Introducing X`. */
export const announcing = `
announce introduce release launch unveil debut reveal report exclusive meet hello
`;

/** What listing sites and pages call themselves, which is no subject of a headline but may be one of a day: `[video]`. */
export const pageForms = `
show hn pdf video sponsor
`;

/** Terms that fit every item of a digest: of any other common term, as `security`, a day may well make a topic. */
export const general = `
# acronyms
ai llm api gpu app url faq ceo cto usd
# what is told of anything
use using base today model update version support available team company user people year technology technical system
better faster first great
`;

/** Words that tell the editions of one product from each other, and platforms: in many names, and none by themselves. */
export const editions = `
# editions
max pro mini plus ultra lite flash turbo air preview
# platforms
android ios linux macos windows python cloud
# fashions
compute vibe
`;

/** Acronyms and words that every text of the field uses of everything, in Chinese sentences as well. */
export const vocabulary = `
# acronyms
ai agi api apis llm llms vlm vlms mllm gpu gpus cpu cpus npu tpu kv rag sdk cli ide pr prs ui ux gui os oss sota rl rlhf sft dpo moe ml dl nlp cv
asr tts ocr ar vr iot saas paas b2b b2c qps tps rps ttft tpot itl sla slo sre devops mlops llmops ci cd ci/cd json yaml xml html css
http https url uri tcp udp ssh tls ssl sql nosql csv pdf rpc grpc rest vm vms k8s io i/o id ids ip faq q&a qa poc mvp kpi roi
roadmap demo beta alpha app apps web agent agents agentic token tokens prompt prompts transformer transformers embedding embeddings
benchmark benchmarks bug bugs blog readme issue issues release releases changelog online offline batch cache backend frontend
infra kernel kernels pipeline workflow workflows checkpoint checkpoints diff patch commit fork star stars pdf it ok vs p50 p90 p95 p99 top1 top-1 top5 top-k top-p a/b ab 2d 3d 4d gb mb tb kb ms fp fps tflops pflops flops gflops tok/s rtx
open source copilot-style chatbot chatbots skill skills tool tools hook hooks plugin plugins function calling context window
fine-tuning finetune finetuning pretrain pretraining pre-training post-training zero-shot few-shot end-to-end
`;
