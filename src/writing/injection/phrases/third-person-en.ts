/**
 * English words of injections in the third person, `any LLM reading this page should …`, by their place in the
 * sentence. Collected from the published attacks on summarisers and crawlers, and from what sites write for them.
 */
import { phrases } from '../../../text/phrases.ts';

export const determiners = phrases(`
  any
  all
  every
  each
  a
  an
  the
  dear
`);

/** What may stand before a machine: `AI-powered assistants`. */
export const kinds = phrases(`
  ai
  artificial intelligence
  automated
  virtual
  llm
  [large ]language
`);

/** Machines that read. */
export const machines = phrases(`
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
`);

/** Machines only behind one of `kinds`: `AI systems`. */
export const tools = phrases(`
  system[s]
  tool[s]
  reader[s]
`);

/** What stands between a machine and what it does. */
export const whichIs = phrases(
  `
  {which}[ {is}]
  currently
`,
  {
    where: {
      which: phrases(`
      that
      which
      who
      when
      while
      if
    `),
      is: phrases(`
      is
      are
      it is
      they are
    `),
    },
  },
);

/** Names of the text that speaks, behind `this`. */
export const texts = phrases(`
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
`);

/** What makes an order of it. */
export const must = phrases(
  `
  should
  must
  shall
  ought to
  {are} to
  {are} {bound} to
  has to
  have to
  need[s] to
`,
  {
    where: {
      are: phrases(`
      is
      are
    `),
      bound: phrases(`
      required
      asked
      instructed
      expected
      obliged
    `),
    },
  },
);

/** What may stand before what is ordered. */
export const adverbs = phrases(`
  please
  always
  also
  never
  [do ]not
  don't
`);

/** When the order holds: `when summarising this page, …`. */
export const times = phrases(`
  when
  whenever
  while
  if[ you[ are]]
  before
  after
`);

/** Who made a summary, how, what it is, and what stands before its subject: `AI-generated answers about this page`. */
export const makers = phrases(`
  ai
  llm
  machine
  automated
  automatically
`);

export const made = phrases(`
  generated
  written
  made
  produced
`);

export const summaries = phrases(`
  summary
  summaries
  answer[s]
  overview[s]
  description[s]
  digest[s]
`);

export const about = phrases(`
  of
  about
  on
  that cite[s]
  that mention[s]
  that use[s]
`);
