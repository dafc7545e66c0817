import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { plainText } from '../../src/text/html-to-text.ts';
import type { Hosts } from '../support/hosts.ts';

/** What a post puts into quotation marks, as a reader sees it, outside the note and the headlines. */
export function quotationsIn(post: string): string[] {
  return post
    .split('\n')
    .filter((line) => /^\s*(?:-|\d+\.) /.test(line))
    .map((line) => textOf(fromMarkdown(line.trim(), { extensions: [cjkFriendlyExtension()] })))
    .flatMap((line) => [...line.matchAll(/「([^」]+)」|“([^”]+)”/g)].map(([, first, second]) => first ?? second ?? ''));
}

/**
 * All that a small internet has to say, as letters and digits alone: marks, spaces and escapes of feeds, pages and
 * Markdown differ, words and their order may not.
 */
export function lettersServed(hosts: Hosts): string {
  const texts: string[] = [];
  for (const site of Object.values(hosts)) {
    if (typeof site !== 'object') continue;
    for (const answer of Object.values(site)) {
      const body = typeof answer === 'object' && answer !== null && 'body' in answer ? answer.body : answer;
      // Feeds carry their HTML escaped: what it shows is the text of the text.
      if (typeof body === 'string') texts.push(plainText(body), plainText(plainText(unwrapped(body))));
    }
  }
  return lettersOf(texts.join('\n'));
}

export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

function unwrapped(xml: string): string {
  return xml.replaceAll('<![CDATA[', ' ').replaceAll(']]>', ' ');
}
