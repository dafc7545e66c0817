/** English words that deny, limit or put off what stands beside them, one a line. General knowledge. */

/** A plain no. */
export const negators = `
  not
  no
  never
  without
  neither
  nor
  none
  cannot
  nobody
  nothing
  *n't
  # as corpora set it
  *n 't
`;

/** What denies in other words than a plain no, or leaves less of what it speaks of. */
export const doubts = `
  non
  only
  but
  despite
  unless
  less
  few
  fewer
  little
  hardly
  barely
  rather
  instead
  against
  lack*
  fail*
  refus*
  deny
  denies
  denied
  denial
  exclud*
  avoid*
  reject*
  stop*
  declin*
  ban
  bann*
  prevent*
  absen*
  except*
  # a no whose apostrophe was lost
  don
  doesn
  didn
  isn
  wasn
  won
`;

/** What says that something was so, or will be, rather than is. */
export const otherTimes = `
  end
  ends
  ended
  remov*
  drop*
  former*
  will
  expect*
  plan*
  soon
  later
`;

/** What makes of a no a limit or a condition, as in no more than 50. */
export const limits = `
  than
  before
  until
  till
  unless
  without
  any more
  anymore
  any longer
  later
  yet
  disclos*
`;

/** What denies the verb that stands behind it. */
export const verbNegators = `
  not
  never
  no longer
  cannot
  *n't
`;

/** Words between such a no and its verb. */
export const adverbs = `
  yet
  currently
  officially
`;

/** Verbs whose no denies what they have for an object. */
export const verbs = `
  support*
  include*
  offer*
  provide*
  cover*
  work* with
  run* on
  accept*
  allow*
  expose*
  leak*
  affect*
  lose*
  outperform*
  beat*
  require*
`;

/** What denies its object by itself. */
export const denyingVerbs = `
  deny
  denies
  denied
`;

/** What denies its subject together with a state. */
export const stateNegators = `
  is not
  is no longer
  are not
  are no longer
  was not
  was no longer
  were not
  were no longer
  isn't
  aren't
  wasn't
  weren't
`;

export const states = `
  support*
  availab*
  includ*
  affect*
  compatib*
  expos*
  releas*
`;
