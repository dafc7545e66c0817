/**
 * Takes AMP (Accelerated Mobile Pages) out of addresses, so that they name the page proper on the site's own host.
 * `amp` is also a word (amplifiers, mixed precision, a programme's name), so it counts only beside a name that reads
 * like an article's.
 */

import { readsLikeArticle } from './address.ts';

/** Hosts whose path segments people choose: there, `amp` is somebody's project. */
const projectHosts =
  /(?:^|\.)(?:github\.com|gitlab\.com|gitee\.com|huggingface\.co|npmjs\.com|pypi\.org|crates\.io|codeberg\.org)$/;

/** The path of the page proper. */
export function pathWithoutAmp(path: string, host: string): string {
  if (!/\bamp\b/i.test(path) || projectHosts.test(host)) return path;
  const segments = path.split('/').slice(1);
  const named = segments.filter((segment) => !/^amp$/i.test(segment));
  const isBeside = /^amp$/i.test(segments[0] ?? '') || /^amp$/i.test(segments.at(-1) ?? '');
  const proper = isBeside && readsLikeArticle(named.at(-1) ?? '') ? `/${named.join('/')}` : path;
  return proper.replace(/(?<=\/(?!index\.)[^/]{0,300}[^/.])(?:\.amp){1,3}(?=(?:\.html)?$)/i, '');
}

const switches =
  /^(?:amp(?:=(?:1|true|yes|on))?|(?:output|outputtype|mode|view|_?format)=amp|(?:_amp|isamp|is_amp)=(?:1|true))$/i;

/** The query without what switches AMP on. */
export function queryWithoutAmp(query: readonly string[]): readonly string[] {
  return query.some((part) => switches.test(part)) ? query.filter((part) => !switches.test(part)) : query;
}
