import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../../src/text/charset.ts';
import { parsePage } from '../../src/web/html.ts';

/** A page and the text a person, or another reader, found in it. */
export interface LabelledPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly expected: string;
}

/**
 * The labelled pages of a folder, one after another, so that only one is held. Two layouts are read: a folder a page
 * with `source.html` and `expected.html` (and `address.txt` where the page's own address matters), and `html/ID.html.gz` (or `.html`) beside `ground-truth.json`, which maps
 * each ID to `{articleBody, url}`.
 */
export function* labelledPages(folder: string): Generator<LabelledPage> {
  const truth = join(folder, 'ground-truth.json');
  if (existsSync(truth)) yield* listedPages(folder, JSON.parse(readFileSync(truth, 'utf8')) as GroundTruth);
  else yield* foldersOfPages(folder);
}

type GroundTruth = Readonly<Record<string, { readonly articleBody: string; readonly url?: string }>>;

function* listedPages(folder: string, truth: GroundTruth): Generator<LabelledPage> {
  for (const [id, { articleBody, url }] of Object.entries(truth)) {
    const file = join(folder, 'html', `${id}.html`);
    const bytes = existsSync(file) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`));
    const html = decodeText(bytes, 'text/html');
    yield { id, url: url ?? `https://page.example/${id}`, html, expected: articleBody };
  }
}

function* foldersOfPages(folder: string): Generator<LabelledPage> {
  for (const id of readdirSync(folder).sort()) {
    const source = join(folder, id, 'source.html');
    const expected = join(folder, id, 'expected.html');
    if (!existsSync(source) || !existsSync(expected)) continue;
    const html = decodeText(readFileSync(source), 'text/html');
    const address = join(folder, id, 'address.txt');
    const url = existsSync(address) ? readFileSync(address, 'utf8').trim() : `https://page.example/${id}`;
    yield { id, url, html, expected: textOf(readFileSync(expected, 'utf8')) };
  }
}

/** All text of a fragment, its blocks apart. */
function textOf(html: string): string {
  const spaced = html.replace(
    /<(?=\/?(?:p|div|li|h[1-6]|td|th|tr|br|pre|figcaption|blockquote|section|dd|dt)\b)/gi,
    ' <',
  );
  return parsePage(spaced, 'https://page.example/')?.body.textContent ?? '';
}
