import type { Link } from '../../../edition/link.ts';
import type { AnyTerm } from '../../../edition/term.ts';
import { term } from './term.ts';

/** A front page is kept out of the post by choosing; its points only tell why it stands low on the bench. */
const worth = { announcement: 7, homePage: -2, bareTitle: -2, listicle: -6, sponsored: -25 } as const;

/** Something is out, or becomes something: what a maker says of its own work. */
const announcement =
  /^(?:introducing|announcing|launching|releasing|unveiling|meet)\b|\b(?:is )?now (?:generally )?available\b|\bin (?:public|research) preview\b|(?:正式)?(?:发布|推出|上线|开源)(?![者商会])/iu;

const listicle =
  /^(?:the )?(?:top |best )?\d{1,3} (?:\w+ ){0,3}(?:ways|tips|tricks|tools|things|reasons|prompts|lessons|mistakes|ideas|apps|books|examples|secrets|hacks|questions|facts)\b|^(?:the )?(?:top|best) \d{1,3}\b|[0-9一二三四五六七八九十两]+\s*(?:个|款|种|条|大|招)[^，。：:]{0,8}(?:技巧|方法|工具|理由|秘诀|清单|盘点|建议|神器)/iu;

const sponsored =
  /\b(?:sponsored(?: content| post| by)?|advertorial|paid (?:post|content|partnership)|partner content|brought to you by)\b|[（(【[]\s*(?:广告|推广|赞助)\s*[）)】\]]|赞助内容|商业推广/iu;

/** What a page's address, title and text say of its kind. */
export function pageTerms(lead: Link): AnyTerm[] {
  const { title, summary, content } = lead;
  return [
    ...found(announcement, title).flatMap((words) => term('announcement', worth.announcement, { words })),
    ...(isHomePage(lead) ? term('home-page', worth.homePage, {}) : []),
    ...(summary === '' && content === '' ? term('bare-title', worth.bareTitle, {}) : []),
    ...found(listicle, title).flatMap((words) => term('listicle', worth.listicle, { words })),
    // A mark of its own stands at the start of the text; further down it may speak of others' advertising.
    ...found(sponsored, `${title}\n${summary.slice(0, 80)}`).flatMap((words) =>
      term('sponsored', worth.sponsored, { words }),
    ),
  ];
}

/** Whether a link leads to a site's front page rather than to an article. */
export function isHomePage(link: Link): boolean {
  const { pathname, search } = new URL(link.url);
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(pathname) && search === '';
}

function found(pattern: RegExp, text: string): string[] {
  const match = pattern.exec(text.normalize('NFKC'))?.[0].trim();
  return match === undefined ? [] : [match];
}
