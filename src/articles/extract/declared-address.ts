/** Reads the canonical address that a page declares in its head. */
import { Parser } from 'htmlparser2';

/** How far into a page its head is looked for, in UTF-16 units: some sites put their whole style sheet before it. */
const headLength = 400_000;

/**
 * The addresses that a page declares as its own, best first: `rel=canonical`, then `og:url`; absolute. Reads the head
 * alone and builds no document, because pages too heavy to be parsed have an address too.
 * @param url the address the page came from
 */
export function declaredAddresses(html: string, url: string): string[] {
  const canonical: string[] = [];
  const graph: string[] = [];
  let base = url;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'body') parser.pause();
      else if (name === 'base') base = URL.parse(attributes.href ?? '', url)?.href ?? base;
      else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '')) {
        canonical.push(attributes.href ?? '');
      } else if (name === 'meta' && /^og:url$/i.test(attributes.property ?? attributes.name ?? '')) {
        graph.push(attributes.content ?? '');
      }
    },
  });
  parser.write(html.slice(0, headLength));
  // Two that differ contradict each other, and search engines ignore both.
  const declared = [canonical, graph].flatMap((found) => (new Set(found).size === 1 ? found.slice(0, 1) : []));
  return declared.flatMap((address) => {
    const absolute = address.trim() === '' ? null : URL.parse(address.trim(), base);
    return absolute !== null && /^https?:$/.test(absolute.protocol) ? [absolute.href] : [];
  });
}
