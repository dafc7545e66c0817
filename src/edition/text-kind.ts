/** Contract type: what kind of text a story's lead is. */

/** What a text is: what it would be called in a newsroom. */
export const textKinds = [
  'release',
  'incident',
  'engineering',
  'research',
  'benchmark',
  'hardware',
  'policy',
  'opinion',
  'how-to',
  'customer-story',
  'round-up',
  'changelog',
  'advert',
  'job',
  'other',
] as const;
export type TextKind = (typeof textKinds)[number];
