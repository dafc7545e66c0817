/**
 * The stages of an incident as status pages name them, those of Atlassian's Statuspage and of Chinese services. A name
 * of a stage begins its entry, with a capital or without.
 */
import { phrases } from '../../../text/phrases.ts';

const cased = { cased: true };

/** In the order in which an incident goes through them. */
export const stages = [
  phrases(
    `
    Investigating
    investigating
    调查中
    排查中
  `,
    cased,
  ),
  phrases(
    `
    Identified
    identified
    已定位
    已确认
  `,
    cased,
  ),
  phrases(
    `
    Monitoring
    monitoring
    监控中
    观察中
  `,
    cased,
  ),
  phrases(
    `
    Resolved
    resolved
    已解决
    已恢复
  `,
    cased,
  ),
  phrases(
    `
    Post[-]mortem
    post[-]mortem
  `,
    cased,
  ),
] as const;

/** What an entry without a stage is called. */
export const updates = phrases(
  `
  Update
  update
`,
  cased,
);
