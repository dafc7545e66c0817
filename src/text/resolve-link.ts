/** The absolute http(s) address that a link in a document leads to; null when there is none. */
export function resolveLink(link: string, base: string): string | null {
  const url = URL.parse(link.trim(), base);
  return url !== null && /^https?:$/.test(url.protocol) && link.trim() !== '' ? url.href : null;
}
