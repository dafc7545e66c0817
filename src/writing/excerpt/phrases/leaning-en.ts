/**
 * English phrases by which a sentence shows that it needs its neighbours or another place of its page. Collected from
 * announcements, blog posts and news pages that were read by hand.
 */
import { phrases } from '../../../text/phrases.ts';

/** What `this` may stand before at the beginning of a text: the text itself, what it tells of, and times. */
const itself = `
  blog
  post
  article
  paper
  report
  release
  version
  update
  guide
  week
  month
  year
  study
  incident
  outage
`;
const preposition = phrases(`
  without
  with
  after
  before
  despite
  given
  from
  by
  at
  on
  in
  for
  during
  under
  since
  like
  beyond
`);

/** Beginnings that lean on a sentence the quotation would leave behind: what they speak of was named there. */
export const danglingThis = phrases('this', { begin: '^', notBefore: phrases(`${itself}\nwork\nmorning\ndocument`) });
export const danglingAfterThis = phrases('{preposition} this', {
  begin: '^',
  where: { preposition },
  notBefore: phrases(itself),
});
/** `in that` and a verb or a subject: the beginning of a clause. */
export const danglingAfterThat = phrases('{preposition} that', {
  begin: '^',
  where: { preposition },
  notBefore: phrases(`
    is
    are
    was
    were
    they
    it
    the
  `),
});
export const danglingAfter = phrases('{preposition} {those}', {
  begin: '^',
  where: {
    preposition,
    those: phrases(`
      these
      those
      them
      it
      their
      its
      his
      her
      such
    `),
  },
});
export const dangling = phrases(
  `
  # Pronouns
  it
  they
  that
  these
  those
  he
  she
  his
  her
  their
  its
  {one} of {them}
  the former
  the latter

  # Links between sentences
  but
  however
  and
  so
  also
  then
  still
  instead
  such
  both
  again
  yet
  or
  because
  as a result
  as mentioned
  for example
  for instance
  on the other hand
  at the same time
  in addition
  in contrast
  in other words
  in this case
  in this section
  in this way
  to {overcome} {this}
  similarly
  therefore
  thus
  hence
  finally
  moreover
  furthermore
  meanwhile

  # A sum or a price that was told before; one with “of” behind it says of what it tells
  the {sum} {is}
`,
  {
    begin: '^',
    where: {
      one: phrases(`
        one
        some
        all
        many
        most
        each
        none
      `),
      them: phrases(`
        them
        these
        those
      `),
      overcome: phrases(`
        overcome
        address
        solve
        fix
        do
      `),
      this: phrases(`
        this
        these
        that
      `),
      sum: phrases(`
        figure[s]
        number
        sum
        amount
        total
        increase
        decrease
        gap
      `),
      is: phrases(`
        is
        are
        was
        were
        rose
        fell
        compares
        represents
        includes
        excludes
        marks
        does
        did
      `),
    },
  },
);

/** Beginnings that are one of several steps, or a person speaking: they can stand alone where nothing better does. */
export const stepping = phrases(
  `
  next
  first
  second
  third
  here
  there
  the {teller}
  i
  my
  let's
  note
`,
  {
    begin: '^',
    where: {
      teller: phrases(`
        company
        team
        startup
        firm
        group
        pair
        trio
        two
        three
        researchers
        authors
        result[s]
      `),
    },
  },
);
