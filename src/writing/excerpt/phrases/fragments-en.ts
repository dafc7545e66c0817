/**
 * English words of what belongs to a picture, a listing or a program and says nothing by itself, and of headings that a
 * page ran into its text.
 */
import { phrases } from '../../../text/phrases.ts';

/** What sends the reader to a figure, a list or an address. */
export const pointer = phrases(
  `
  # Addresses, as arXiv's listings replace them
  this http url
  this https url

  ^[(]{see} [also ][the ]{exhibit}
  ^as {shown} in [the ]{exhibit}
  ^the following
`,
  {
    where: {
      see: phrases(`
        see
        cf
        cf.
        refer to
      `),
      shown: phrases(`
        shown
        seen
        listed
        described
        illustrated
      `),
      exhibit: phrases(`
        figure[s]
        fig[s]
        table[s]
        chart[s]
        section[s]
        appendix
        listing
      `),
    },
  },
);

/** What a caption begins with. Names have a digit right behind such a word, too: `Step3-VL`. */
export const captions = phrases(
  `
  figure[ ]{n}
  fig.[ ]{n}
  table[ ]{n}
  listing[ ]{n}
  image {n}
  video {n}
  step {n}
`,
  { begin: '^' },
);

/** Which part of a picture a caption tells of. */
export const parts = phrases(`
  left
  right
  top
  bottom
  above
  below
`);

/** Programs that a line for a terminal begins with. */
export const programs = phrases(`
  npm
  pip
  pip3
  docker
  git
  curl
  sudo
  brew
  uv
  conda
  apt
`);

/** Words that a line of a program begins with. */
export const keywords = phrases(`
  import
  from
  const
  let
  def
  class
`);

/** Notes on a release that tell nothing: `Various bug fixes and performance improvements`. */
export const vague = phrases(`
  various
  several
  minor
  other
  general
  more
  small
  assorted
  performance
  stability
  usability
  ui
  bug
`);
export const changes = phrases(`
  bugfixes
  fixes
  improvements
  changes
  enhancements
  updates
`);

/** Counts of a forum's entry, as aggregators list them. */
export const counts = phrases('score:[ ]{n} comments:[ ]{n}');

/** Headings that stand before the first sentence of a text. */
export const headings = phrases(
  `
  Conclusion
  Summary
  Overview
  Introduction
  Background
  Prerequisites
  Results[ and impact]
  Key takeaways
  Solution overview
  Next steps
`,
  { begin: '^', cased: true },
);

/** Words that a sentence begins with, where one stands behind a heading: `Solution overview The service …`. */
export const sentenceBeginnings = phrases(
  `
  The
  This
  These
  Those
  Because
  When
  While
  After
  Before
  In
  To
  We
  Our
  For
  With
  As
  If
  It
  You
  Let
  By
  At
  From
  On
  Now
  Here
  There
  A
  An
`,
  { cased: true },
);

/** After these a capital begins a name: `on The Verge`. */
export const beforeNames = phrases(
  `
  the
  an
  of
  in
  at
  on
  by
  for
  with
  from
  to
  and
  or
  as
  about
  called
  titled
  named
`,
  { begin: '^', end: '$' },
);
