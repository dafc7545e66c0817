/**
 * English verbs of injections in the third person: what a machine does with a text, and what it is told to do.
 * Collected from the published attacks on summarisers and crawlers.
 */
import { phrases } from '../../../text/phrases.ts';

/** What a machine does with a text. */
export const reading = phrases(`
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
`);

/**
 * What is asked of a model in a study of reading, which is no order to one: `models reading this text must infer …`.
 */
export const tasks = phrases(
  `
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
`,
  {
    // To be told what to be sure of is an order.
    notBefore: phrases(`
    sure
    certain
    aware
  `),
  },
);

/** What is ordered: to say something. */
export const saying = phrases(`
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
`);

/** What is done then. */
export const summing = phrases(`
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
`);
