/** Parses an OPML list into the feeds that its outlines name. */

import { Parser } from 'htmlparser2';
import { decodeText } from '../../../text/charset.ts';
import { clip, oneLine } from '../../../text/plain-text.ts';
import { resolveLink } from '../../../text/resolve-link.ts';

/** Longest name, as in a configuration. */
const maxName = 80;

/** An answer to be read, with its Content-Type header (null when there was none) and the address it came from. */
export interface OpmlBytes {
  readonly body: Uint8Array;
  readonly contentType: string | null;
  readonly url: string;
}

interface Outline {
  readonly url: string;
  readonly name: string;
}

export interface OpmlText {
  readonly outlines: readonly Outline[];
  /** Outlines whose address is none. */
  readonly unusable: number;
}

/** Null when the text is no OPML. Reads on over markup faults: lists are exported by all sorts of programs. */
export function readOutlines({ body, contentType, url: base }: OpmlBytes): OpmlText | null {
  const text = decodeText(body, contentType);
  let isOpml = false;
  let unusable = 0;
  const byUrl = new Map<string, Outline>();
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.toLowerCase();
        if (name === 'opml') isOpml = true;
        if (!isOpml || name !== 'outline') return;
        const { xmlurl = '', text: label = '', title = '' } = lowerCased(attributes);
        if (xmlurl.trim() === '') return;
        const url = feedAddress(xmlurl.trim(), base);
        if (url === null) unusable += 1;
        else if (!byUrl.has(url)) {
          byUrl.set(url, { url, name: clip(oneLine(label) || oneLine(title), maxName) });
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return isOpml ? { outlines: [...byUrl.values()], unusable } : null;
}

/**
 * The address of a feed as lists have it: whole, with the scheme `feed` that readers once registered for themselves, or
 * typed by hand without any. Null when it is none.
 */
function feedAddress(written: string, base: string): string | null {
  const text = written.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://');
  if (/^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//.test(text)) return resolveLink(`https://${text}`, base);
  return /\s/.test(text) ? null : resolveLink(text, base);
}

/** Attribute names are written `xmlUrl`, `xmlurl` and `XMLURL`. */
function lowerCased(attributes: Readonly<Record<string, string>>): Readonly<Partial<Record<string, string>>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));
}
