/**
 * Whether the checker tells faithful text from unfaithful: `npm run bench -- facts --data FILE… --out RUN.jsonl`.
 *
 * FILE holds one record a line (JSON, gzip or plain) of which only `id`, `source`, `sentence` and `lang` are read. Each
 * becomes an item of one line over a story of one article, and goes through the code that checks the post. RUN gets one
 * line a record, `{"id","flag","score"}`: the flag is up when a person would have to look, the score is the share of open
 * claims. With `--why` the open claims are told on stderr.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type CheckedClaim, isOpen } from '../../src/edition/claim.ts';
import { checkItem } from '../../src/facts/check.ts';
import { itemOfLines, storyOfText } from '../facts/given.ts';

interface Sample {
  readonly id: string;
  readonly source: string;
  readonly sentence: string;
  readonly lang: string;
}

export async function measure(args: readonly string[]): Promise<object> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { data: { type: 'string', multiple: true }, out: { type: 'string' }, why: { type: 'boolean' } },
  });
  const files = [...(values.data ?? []), ...positionals];
  if (files.length === 0) throw new Error('facts: name the records to check: --data FILE…, one JSON object a line.');
  const samples = files.flatMap(read);
  const began = performance.now();
  const checked = samples.map((sample) => ({ id: sample.id, claims: check(sample) }));
  const ms = performance.now() - began;
  const runs = checked.map(({ id, claims }) => {
    const open = claims.filter(isOpen);
    return { id, flag: open.length > 0, score: open.length / Math.max(1, claims.length) };
  });
  if (values.out !== undefined) writeFileSync(values.out, runs.map((run) => `${JSON.stringify(run)}\n`).join(''));
  if (values.why) {
    for (const { id, claims } of checked) {
      for (const { kind, text, verdict } of claims.filter(isOpen))
        process.stderr.write(`${id} ${verdict} ${kind} ${text}\n`);
    }
  }
  return {
    bench: 'facts',
    records: samples.length,
    flagged: runs.filter(({ flag }) => flag).length,
    claims: checked.reduce((sum, { claims }) => sum + claims.length, 0),
    ms: Math.round(ms),
  };
}

function check({ source, sentence, lang }: Sample): CheckedClaim[] {
  return checkItem(itemOfLines(sentence.split('\n')), 0, [storyOfText(source, lang)]);
}

function read(file: string): Sample[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, source, sentence, lang } = JSON.parse(line) as Sample;
      return { id, source, sentence, lang };
    });
}
