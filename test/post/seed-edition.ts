import type { Edition } from '../../src/edition/edition.ts';
import type { Bullet, Item, Point, Remark } from '../../src/edition/item.ts';
import { editionOf, storyOf } from './editions.ts';

/**
 * Reads a published post of the default form back into the edition it could have come from. Line by line and without
 * Galley's own parsers, so that it can judge them.
 */
export function seedEdition(text: string): Edition {
  const [, front = '', body = ''] = /^\+\+\+\n(.*?)\n\+\+\+\n\n(.*)$/s.exec(text) ?? [];
  const [articles = '', closing = ''] = body.split('\n---\n\n');
  const [intro = '', ...sections] = articles.split(/^## \d+\) /m);
  const items = sections.map((section, index) => readItem(section, `story-${index + 1}`));
  const [trends, watchList] = closing.split('\n\n## 我').map(readRemarks);
  return editionOf({
    title: /^title = "(.*)"$/m.exec(front)?.[1] ?? '',
    publishedAt: /^date = (.*)$/m.exec(front)?.[1] ?? '',
    date: /^date = (.*)T/m.exec(front)?.[1] ?? '',
    tags: readStrings(/^tags = \[(.*)\]$/m.exec(front)?.[1]),
    categories: readStrings(/^categories = \[(.*)\]$/m.exec(front)?.[1]),
    draft: /^draft = true$/m.test(front),
    note: intro.startsWith('> 说明：') ? [intro.trim().slice('> 说明：'.length)] : [],
    items,
    stories: items.map((item) => storyOf(item.story, item.links)),
    trends: trends ?? [],
    watchList: watchList ?? [],
  });
}

function readStrings(list = ''): string[] {
  return [...list.matchAll(/"(.*?)"/g)].map((match) => match[1] ?? '');
}

function readItem(section: string, story: string): Item {
  const [head = '', points = ''] = section.split('\n要点（技术分析）：\n');
  return {
    story,
    headline: head.split('\n')[0] ?? '',
    links: head.match(/https:\S+/g) ?? [],
    points: readBullets(points.trimEnd().split('\n'), 0).map(readPoint),
    written: { by: 'model', model: 'unknown', fallback: null },
  };
}

/** Bullets at one indentation; deeper lines belong to the bullet above them. */
function readBullets(lines: readonly string[], indent: number): Bullet[] {
  const starts = lines.flatMap((line, index) =>
    /^ *(?:-|\d+\)) /.exec(line) && line.search(/\S/) === indent ? [index] : [],
  );
  return starts.map((start, index) => {
    const below = lines.slice(start + 1, starts[index + 1]);
    const depth = below[0]?.search(/\S/) ?? 0;
    return {
      text: (lines[start] ?? '').replace(/^ *(?:-|\d+\)) /, ''),
      children: readBullets(below, depth),
      ordered: /^ *\d/.test(below[0] ?? ''),
    };
  });
}

function readPoint(bullet: Bullet): Point {
  const [, label = '', text = ''] = /^\*\*(.*?)\*\*：(.*)$/s.exec(bullet.text) ?? [];
  return { ...bullet, label, text, prompt: false };
}

function readRemarks(section: string): Remark[] {
  return [...section.matchAll(/^\d+\. (.*)$/gm)].map((match) => ({ text: match[1] ?? '', prompt: false }));
}
