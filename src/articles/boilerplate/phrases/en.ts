/**
 * What English pages write around an article. The kinds of phrases are those of `every-language.ts`, which also says
 * how each is looked for. They were collected from the pages of news sites, company blogs, newsletters (Substack,
 * Beehiiv, Ghost) and documentation. Appeals and walls have files of their own.
 */
import { phrases } from '../../../text/phrases.ts';

/** Kinds of texts that sites offer beside an article. */
const pages = phrases(`
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
`);

/** What sites say of the other pages that they offer. */
const which = phrases(`
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
`);

const page = phrases(`
  article
  post
  story
`);

/** Where news comes to on its own. */
const mail = phrases(`
  newsletter[s]
  inbox
  updates
`);

export const headings = phrases(
  `
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
  `,
  {
    begin: '^',
    end: '[:]$',
    where: {
      which,
      pages,
      page,
      mail,
      of: phrases('from\non\nin\nby'),
      may: phrases('may\nmight'),
      leave: phrases('leave\npost\nadd'),
    },
  },
);

export const lines = phrases(
  `
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
  `,
  {
    begin: '^',
    end: '$',
    where: {
      page,
      to: phrases('on\nvia\nto'),
      look: phrases('read\nsee\nlearn\nfind out'),
      reactions: phrases('comment[s]\nshare[s]\nlike[s]\nview[s]\nclap[s]'),
    },
  },
);

/** Labels of a list of a page's own parts. */
export const contentsLabels = phrases(
  `
  [table of ]contents
  toc
  on this page
  {inside} this {text}
  jump to
  quick links
  today's links
  section[s]
  `,
  {
    begin: '^',
    end: '[ ][:]$',
    where: {
      inside: phrases('in\ninside'),
      text: phrases('article\npost\nissue\nguide\nreport'),
    },
  },
);
