/**
 * English phrases for what everybody knows already, or is asked to imagine, and for what a company says of itself
 * wherever it is mentioned. Collected from announcements, blog posts and news pages that were read by hand.
 */
import { phrases } from '../../../text/phrases.ts';

export const background = phrases(
  `
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
`,
  {
    gap: 30,
    where: {
      past: phrases(`
        past
        last
      `),
      trend: phrases(`
        ai
        large language models
        llms
        organizations
        companies
        businesses
        the
      `),
      have: phrases(`
        has
        have
      `),
      are: phrases(`
        is
        are
      `),
      often: phrases(`
        often
        typically
        usually
        traditionally
        increasingly
      `),
      hard: phrases(`
        complex
        difficult
        challenging
        hard
        costly
        tedious
        time*
      `),
      faces: phrases(`
        face[s]
        present[s]
        pose[s]
      `),
      challenges: phrases(`
        challenge[s]
        inefficienc*
        pressure*
        barrier[s]
      `),
      needs: phrases(`
        need[s]
        struggle[s]
      `),
      people: phrases(`
        customers
        users
        developers
        people
        teams
      `),
      want: phrases(`
        tell us
        told us
        ask us
        asked us
        ask for
        asked for
        want
        need
      `),
    },
  },
);

/** Studies of what everybody does. */
export const surveys = phrases('^according to …{survey}', {
  gap: 80,
  where: {
    survey: phrases(`
      study
      report*
      survey*
    `),
  },
});

/** What people of a trade do all day. */
export const everyday = phrases('^[{modern} ]{people}…{need}', {
  gap: 90,
  where: {
    modern: phrases(`
      modern
      today's
      ai
      marketing
      engineering
      data
      security
      software
    `),
    people: phrases(`
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
    `),
    need: phrases(`
      need[s]
      face[s]
      want[s]
      struggle[s]
      require[s]
      relies
      rely
      expect[s]
    `),
  },
});

/** What a company is called in passing. */
export const profile = phrases(
  `
  {is} [{article} ][{w}[,] ][{w}[,] ][{w}[,] ][{w}[,] ]{leading}
  , {article} [{w} ][{w} ]{leading} …,
  , [{w} ][{w} ]{w}'s [{w} ][{w} ]{leading} …,
`,
  {
    gap: 80,
    cased: true,
    where: {
      is: phrases(`
        is
        was
        are
      `),
      article: phrases(`
        a
        an
        the
        one of the
      `),
      leading: phrases(`
        leading
        largest
        premier
        pioneer[ing]
        world-class
        market-leading
        fastest-growing
      `),
    },
  },
);
