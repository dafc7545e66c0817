/**
 * Where single sites keep their articles, a line a site, for pages that the general reading gets wrong. A page that
 * shows such a mistake belongs into `test/articles/pages/` with its rule.
 */
import type { PageDocument, PageElement } from '../../web/html.ts';

export interface PageRule {
  /** The host; its subdomains are meant as well. */
  readonly host: string;
  /**
   * CSS selector of the article, or of its parts in the order of the page; also where the page shows it by a script.
   */
  readonly article?: string;
  /** CSS selector of what is none of the article. */
  readonly remove?: string;
}

export const pageRules: readonly PageRule[] = [
  // A script shows the article, which is sent with `visibility: hidden`.
  { host: 'mp.weixin.qq.com', article: '#js_content' },
];

/** The rule for the page at an address; null where there is none. */
export function pageRuleFor(url: string, rules: readonly PageRule[] = pageRules): PageRule | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return rules.find((rule) => host === rule.host || host.endsWith(`.${rule.host}`)) ?? null;
}

/** Readies a page for reading: shows what the rule says is the article, and takes out what it says is not. */
export function applyPageRule(document: PageDocument, { article, remove }: PageRule): void {
  if (remove !== undefined) for (const element of Array.from(document.querySelectorAll(remove))) element.remove();
  for (const element of articleOf(document, article)) element.removeAttribute('style');
}

/** The parts of a page that its rule says are the article, none inside another; empty where it does not say. */
export function articleOf(document: PageDocument, article: string | undefined): PageElement[] {
  if (article === undefined) return [];
  const parts = Array.from(document.querySelectorAll(article));
  return parts.filter((part) => part.parentElement?.closest(article) == null);
}
