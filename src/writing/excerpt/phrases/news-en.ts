/**
 * English phrases for news, and for what is none: deeds that are told or announced, what was done long before, and what
 * everybody knows. Collected from announcements, blog posts and news pages that were read by hand.
 */
import { phrases } from '../../../text/phrases.ts';

const are = phrases(`
  is
  are
`);
/** The verbs of announcements, in any form. */
const announce = phrases(`
  announc*
  introduc*
  launch*
  releas*
  unveil*
  open-sourc*
  opensourc*
  publish*
`);

/** What somebody did, where it is not said of something that is only wished or possible. */
export const happened = phrases(
  `
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
`,
  {
    notAfter: phrases(`
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
    `),
    where: {
      announce,
      are,
      did: phrases(`
        propose*
        built
        develop*
        train*
        show*
        find*
        found*
        moved
      `),
      money: phrases(`
        \\$
        €
        £
      `),
    },
  },
);

/** The sentence that the rest of its page is about: somebody tells that it is done. */
export const announcing = phrases(
  `
  {we are} [{w} [to ]]{announcing}
  ^introducing
  ^announcing
  ^{today}[,] …{announced}
  ^…{at last} {announce}
  ^…{are} [now ][generally ]available
  ^…{now} {offers}
`,
  {
    gap: 90,
    where: {
      'we are': phrases(`
        we are
        we're
        i am
        i'm
      `),
      announcing: phrases(`
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
      `),
      today: phrases(`
        today
        now
      `),
      announced: phrases(`
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
      `),
      announce,
      are,
      'at last': phrases('today'),
      now: phrases('now'),
      offers: phrases(`
        supports
        offers
        includes
        lets
        runs
      `),
    },
  },
);

/** The verb of a sentence that announces, not a word before a noun: `the released models`. */
export const verbs = phrases(
  `
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
`,
  {
    cased: true,
    notAfter: phrases(`
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
    `),
  },
);
/** What such a verb goes on with. */
export const objects = phrases(
  `
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
`,
  { cased: true },
);

/** Marks of what was done long before. */
export const longAgo = phrases(
  `
  last {season}
  previously
  year[s] ago
  month[s] ago
  back in
  earlier this
`,
  {
    where: {
      season: phrases(`
        year
        month
        summer
        winter
        spring
        fall
      `),
    },
  },
);
