/** Validates an edition read from a file, as far as explaining an address needs it. */

import { z } from 'zod';
import { type Edition, languages } from '../edition/edition.ts';
import { sentenceTermNames } from '../edition/quoted-sentence.ts';
import { lostReasons } from '../edition/story.ts';
import { termNames } from '../stories/index.ts';
import { isTimeZone } from '../text/day.ts';

const lost = { lost: z.enum(lostReasons), because: z.string() };
const instant = z.iso.datetime();

const story = z.object({
  lead: z.object({ url: z.url(), title: z.string() }),
  supporting: z.array(z.object({ url: z.url() })),
  score: z.number(),
  terms: z.array(z.object({ name: z.enum(termNames), points: z.number(), reason: z.looseObject({}) })),
});

const quoted = z.object({
  text: z.string(),
  terms: z.array(z.object({ name: z.enum(sentenceTermNames), points: z.number(), reason: z.string() })),
});

/** The fields that are read. A file from outside may be of another version, or cut, or edited. */
const readable = z.object({
  version: z.literal(1),
  language: z.enum(languages),
  timeZone: z.string().refine(isTimeZone),
  window: z.object({ start: instant, end: instant }),
  items: z.array(z.object({ headline: z.string(), quoted: z.array(quoted).optional() })),
  stories: z.array(story),
  bench: z.array(story.extend(lost)),
  others: z
    .object({
      passed: z.array(z.object({ title: z.string(), urls: z.array(z.url()), score: z.number(), ...lost })),
      outside: z.array(z.object({ url: z.url(), published: instant.nullable() })),
      outsideCut: z.number(),
    })
    .optional(),
});

/** Whether a value is an edition whose stories can be told of. */
export function isReadable(value: unknown): value is Edition {
  return readable.safeParse(value).success;
}
