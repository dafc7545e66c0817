/**
 * English phrases for what authors say of themselves below their articles. Collected from blogs, news pages and papers
 * that were read by hand.
 */
import { phrases } from '../../../text/phrases.ts';

/** What authors say of themselves below their articles. */
export const biography = phrases(
  `
  year['][s]['] [of ][{w} ]experience
  {holds} {a} [{w} ]{degree}
  in {their} spare time
  in {their} free time
  outside [of ]work
  {he} is passionate
  {he} enjoys
  {he} loves
  {he} lives
  {he} specializes
`,
  {
    where: {
      holds: phrases(`
        holds
        received
        earned
      `),
      a: phrases(`
        a
        an
        his
        her
        their
      `),
      degree: phrases(`
        phd*
        ph.d*
        degree*
        master*
        bachelor*
        doctorate*
        mba*
      `),
      their: phrases(`
        his
        her
        their
      `),
      he: phrases(`
        he
        she
      `),
    },
  },
);

/** What authors are, and what stands between that and their employer. */
export const jobs = phrases(`
  architect
  engineer
  manager
  scientist
  advocate
  director
  reporter
  editor
  writer
  journalist
  consultant
  researcher
  specialist
  lead
`);

export const employedBy = phrases(`
  at
  with
  for
  on
  in
`);
