/**
 * What English pages write around an article. The kinds of phrases are those of `every-language.ts`, which also says
 * how each is looked for. They were collected from the pages of news sites, company blogs, newsletters (Substack,
 * Beehiiv, Ghost) and documentation; what a consent dialog says is the wording of IAB Europe's Transparency and Consent
 * Framework and of OneTrust's, Sourcepoint's and Quantcast's defaults, what a check for robots says that of Cloudflare,
 * DataDome, PerimeterX and Google's reCAPTCHA.
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

export const appeals = phrases(
  `
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
  `,
  {
    begin: '^',
    gap: 80,
    where: {
      join: phrases('subscribe\nsign up\njoin\nfollow\nregister'),
      channel: phrases(
        `
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
        `,
      ),
      look: phrases('read\nsee\nwatch\nlisten'),
      further: phrases('more\nalso\nnext'),
      picture: phrases('[featured ]image[s]\nphoto[s]\npicture[s]\ncover'),
      credit: phrases('credit\nsource'),
    },
  },
);

export const robotChecks = phrases(
  `
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
  `,
  {
    where: {
      verify: phrases('verify\nverifying\nconfirm\nmake sure\nchecking'),
      'you are': phrases("you are\nyou're"),
      visitor: phrases('[a ]human\n[not ]a robot\n[not ]a bot'),
    },
  },
);

export const walls = phrases(
  `
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
  `,
  {
    where: {
      site: phrases('we\nthis [web]site\nour partners'),
      store: phrases('store[d]\naccess'),
      a: phrases('a\nyour'),
      enable: phrases('enable\nturn on\nactivate'),
      read: phrases('continue\nread\nview'),
    },
  },
);

export const offers = phrases(
  `
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
  `,
  {
    gap: 60,
    where: {
      subscribe: phrases('subscribe\nsubscriber[s]\nsubscription'),
      gain: phrases('to\nfor\nnow\ntoday\nonly\nunlock\ncontinue\naccess\nread'),
      have: phrases('a[ {w}]\nhave a[n][ {w}]'),
      this: phrases('this\nthe'),
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
