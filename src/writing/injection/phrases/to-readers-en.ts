/**
 * English phrases of appeals to readers, to vote or to run something, the words that only insist before an order, and
 * those of texts about injections. Collected from what projects and accounts write in their READMEs and posts.
 */
import { phrases } from '../../../text/phrases.ts';

/** Appeals for a star, a vote or a subscription, and to run what the page gives. */
export const toReaders = phrases(
  `
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
`,
  {
    gap: 60,
    where: {
      the: phrases(`
        this
        our
        the
      `),
      project: phrases(`
        repo
        repository
        project
      `),
      give: phrases(`
        give
        leave
      `),
      us: phrases(`
        us
        it
        this
        the
        our
        repo
        repository
        project
      `),
      for: phrases(`
        for
        up
      `),
      me: phrases(`
        us
        me
        our
        this
      `),
      our: phrases(`
        our
        my
        this
      `),
      this: phrases(`
        this
        it
        these
        the following
      `),
      terminal: phrases(`
        terminal
        console
        shell
        command line
        browser
      `),
    },
  },
);

/** Words of a text that speaks of injections, and quotes them as its subject. */
export const subjects = phrases(`
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
`);

/** What only insists, of which a few may stand before an order. */
export const insisting = phrases(
  `
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
`,
  {
    where: {
      must: phrases(`
        must
        should
        will
        have to
        need to
      `),
    },
  },
);
