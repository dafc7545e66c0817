/** Defines the schema of `.github/galley.yml`, from which checks, documentation and JSON Schema are made. */

import { z } from 'zod';
import { languages } from '../edition/edition.ts';
import { textKinds } from '../edition/text-kind.ts';
import { dateTemplateProblem, pathProblem, titleTemplateProblem } from '../post/index.ts';
import { kinds } from '../sources/index.ts';
import { defaultQuotas, type Quotas, termMeanings } from '../stories/index.ts';
import { isTimeZone } from '../text/day.ts';
import { protocols } from '../writing/index.ts';
import { branchProblem } from './branch-name.ts';
import { fitsProvider, fitsProviderInEditors } from './fits-provider.ts';
import { modelKeyInputs, problemsOfBaseUrl } from './inputs.ts';
import { presetNames } from './presets.ts';

// Every description here is what an editor shows while typing, by the JSON Schema in `docs/`.

/** A check of a text by what says its problem, as the rest of a sentence that begins with the key. */
const says =
  (problemOf: (text: string) => string | null) =>
  (text: string, context: z.RefinementCtx<string>): void => {
    const message = problemOf(text);
    if (message !== null) context.addIssue({ code: 'custom', message });
  };

const withoutStop = (sentence: string | null): string | null => sentence?.replace(/\.$/, '') ?? null;

const duration = (meaning: string, fallback: string) =>
  z
    .string()
    .regex(/^(?:[1-9][0-9]{0,2}[hd])$/, 'expected hours or days such as 24h or 7d, at most 999')
    .default(fallback)
    .describe(meaning);

const words = z.array(z.string().trim().min(1, 'must not be empty').max(100));

const timeZone = z.string().refine(isTimeZone, 'expected an IANA time zone such as Asia/Shanghai');

/** Keys that say what a source is; each entry has exactly one. */
export const kindKeys: readonly string[] = ['preset', ...Object.keys(kinds)];

export const sourceEntry = z
  .strictObject({
    preset: z.enum(presetNames).describe('A built-in list of sources.'),
    ...Object.fromEntries(Object.entries(kinds).map(([key, { schema }]) => [key, schema])),
    name: z.string().trim().min(1).max(80).describe('What people call the source.'),
    standing: z
      .enum(['primary', 'secondary', 'community'])
      .describe('How close the source stands to the events: the maker, the press, or the crowd.'),
    weight: z.number().min(0).max(5).describe('Multiplies what the source’s standing is worth; 1 is neutral.'),
    'time-zone': timeZone.describe('Zone of dates that name none.'),
  })
  .partial()
  .superRefine((entry, context) => {
    const found = kindKeys.filter((key) => key in entry);
    if (found.length !== 1) {
      const had = found.length === 0 ? 'this entry has none' : `this entry has ${found.join(' and ')}`;
      context.addIssue({ code: 'custom', message: `expected exactly one of ${kindKeys.join(', ')}; ${had}` });
    }
  });
/** One entry of `sources`; under the key of its kind stands what that kind's schema let through. */
export type SourceEntry = z.output<typeof sourceEntry> & { readonly [kind: string]: unknown };

const weight = z.number().min(0, 'must not be negative').max(10, 'at most 10').default(1);

const weightShape = mapValues(termMeanings, (meaning) => weight.describe(meaning));

const kindShape = Object.fromEntries(textKinds.map((kind) => [kind, z.number().min(-50).max(50)]));

const quota = (kind: keyof Quotas, meaning: string) =>
  z.number().int().min(0).max(30).default(defaultQuotas[kind]).describe(meaning);

const quotaShape = {
  papers: quota('papers', 'Papers.'),
  releases: quota('releases', 'Releases and changelogs.'),
  repositories: quota('repositories', 'Repositories.'),
  host: quota('host', 'Stories that are led by a page of one host.'),
};

function mapValues<K extends string, V, W>(record: Readonly<Record<K, V>>, map: (value: V) => W): Record<K, W> {
  return Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, map(value)])) as Record<K, W>;
}

export const configSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(200)
    .superRefine(says(titleTemplateProblem))
    .optional()
    .describe(
      'Title of the post; {date} stands for its date, {headline} for what leads the day. The pull request’s title leaves the headline out.',
    ),
  language: z.enum(languages).default('zh-CN').describe('Language of the post and the pull request.'),
  'time-zone': timeZone.default('Asia/Shanghai').describe('The blog’s IANA time zone; it decides what “today” is.'),
  items: z
    .string('expected the fewest and the most items, such as 4-8')
    .regex(/^[1-9][0-9]?-[1-9][0-9]?$/, { error: 'expected the fewest and the most items, such as 4-8', abort: true })
    .refine((text) => Number(text.split('-')[0]) <= Number(text.split('-')[1]), 'the first number must not be larger')
    .refine((text) => Number(text.split('-')[1]) <= 30, 'at most 30 items')
    .default('4-8')
    .describe('Fewest and most items of a post.'),
  window: duration('How far back a post looks from its own time.', '24h'),
  'max-window': duration('How far the window may widen on a thin day.', '7d'),
  memory: duration('How long stories that were told, proposed or taken out are remembered.', '30d'),
  topics: words.max(100).optional().describe('What the blog is about; matched in titles and texts.'),
  subject: z
    .enum(presetNames)
    .optional()
    .describe(
      'What kind of blog it is: brings topics, and what kinds of text are worth. A preset among the sources brings its own.',
    ),
  sources: z
    .array(sourceEntry)
    .min(1, 'expected at least one source')
    .max(300)
    .default([{ preset: 'ai-engineering' }])
    .describe('Where links come from.'),
  ranking: z
    .strictObject({
      weights: z
        .strictObject(weightShape)
        .prefault({})
        .describe('Factors for the points of a score’s terms: 1 is neutral, 0 turns a term off.'),
      kinds: z
        .strictObject(kindShape)
        .partial()
        .default({})
        .describe('Points for kinds of text; one below zero only fills a post up to its fewest items.'),
      quotas: z.strictObject(quotaShape).prefault({}).describe('How many stories of a kind a post takes at most.'),
    })
    .prefault({})
    .describe('How stories are ranked and chosen.'),
  substitutes: z
    .boolean()
    .default(true)
    .describe('Whether other public sources are asked when too many of the configured ones fail; the note says so.'),
  post: z
    .strictObject({
      path: z
        .string()
        .superRefine(says((path) => dateTemplateProblem(path) ?? withoutStop(pathProblem(path))))
        .default('content/posts/{date}-ai-digest.md')
        .describe('File of the post in the blog’s repository; {date} stands for its date.'),
      format: z.literal('hugo-toml').default('hugo-toml').describe('Form of the file.'),
      time: z
        .string()
        .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'expected a time such as 08:00')
        .default('08:00')
        .describe('Wall-clock time of the post in the blog’s zone; the window ends there.'),
      tags: words.max(20).default(['AI']),
      categories: words.max(20).default(['AI']),
    })
    .prefault({}),
  'pull-request': z
    .strictObject({
      labels: words
        .max(20)
        .default([])
        .describe('Labels to add; those the repository lacks are left out, with a warning.'),
      reviewers: words
        .max(15)
        .default([])
        .describe('People asked for review; those who cannot be are left out, with a warning.'),
      draft: z.boolean().default(false),
      branch: z
        .string()
        .superRefine(says((branch) => dateTemplateProblem(branch) ?? branchProblem(branch)))
        .optional()
        .describe(
          'Branch of the pull request; {date} stands for the post’s date. galley/{date} by default, and galley-en/{date} for a configuration called galley-en.yml.',
        ),
    })
    .prefault({}),
  models: z
    .array(
      z
        .strictObject({
          provider: z
            .enum(protocols)
            .default('openai-compatible')
            .describe(
              'How it is spoken to: as most services are, as Anthropic’s own, or through GitHub Copilot’s command.',
            ),
          model: z.string().trim().min(1, 'must not be empty').max(200).describe('Name of the model.'),
          'base-url': z
            .string()
            .superRefine((url, context) => {
              for (const message of problemsOfBaseUrl(url)) context.addIssue({ code: 'custom', message });
            })
            .meta({ format: 'uri' })
            .optional()
            .describe('Base URL of its endpoint, such as https://api.openai.com/v1; taken as it is. copilot has none.'),
          key: z
            .enum(modelKeyInputs, {
              error: `expected ${modelKeyInputs.join(', ')}: the input that the workflow passes the key to, never the key itself`,
            })
            .optional()
            .describe('The input that holds its key; no key is sent without.'),
          price: z
            .strictObject({
              input: z.number().min(0),
              output: z.number().min(0),
              currency: z.string().trim().min(1).max(8).default('USD'),
            })
            .optional()
            .describe('What a million tokens cost, so that the pull request can say what the day did.'),
          extra: z
            .record(z.string(), z.json())
            .default({})
            .describe('More fields for each request, for what only this endpoint knows.'),
        })
        // Whatever else is wrong with the entry: all its problems are told at once.
        .superRefine(fitsProvider, { when: () => true })
        .meta(fitsProviderInEditors),
    )
    .max(5, 'at most 5 models')
    .default([])
    .describe('Models that write the items, in order of preference: the next takes over where one fails.'),
  budget: z
    .strictObject({
      requests: z
        .number()
        .int()
        .min(0)
        .max(1000)
        .optional()
        .describe('Most requests to models in one run; when absent, four more than the most items.'),
      tokens: z.number().int().min(0).max(10_000_000).default(200_000).describe('Most tokens, in and out, in one run.'),
    })
    .prefault({}),
});
export type ConfigFile = z.output<typeof configSchema>;
