/**
 * English phrases that speak of another place of their page. Collected from blog posts and news pages that were read by
 * hand.
 */
import { phrases } from '../../../text/phrases.ts';

/** Words that need what stands beside them on the page. */
export const pointing = phrases(
  `
  as follows
  the following
  {shown} {where}
  {exhibit} {n}
  below
  above.
  above,
`,
  {
    where: {
      shown: phrases(`
        shown
        see
        listed
        described
        discussed
        mentioned
      `),
      where: phrases(`
        in
        above
        earlier
      `),
      exhibit: phrases(`
        figure
        table
        section
        appendix
      `),
    },
  },
);

/** Words, at any place, for what another sentence has named. */
export const referring = phrases(
  `
  these
  those
  the former
  the latter
  this {matter}
`,
  {
    where: {
      matter: phrases(`
        approach
        case
        change
        optimisation
        optimization
        method
        result
        technique
        step
        setting
        feature
        way
      `),
    },
  },
);
