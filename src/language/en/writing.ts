import { counted as count } from '../../text/pluralize.ts';
import type { WritingMessages } from '../../writing/index.ts';

export const writing: WritingMessages = {
  note: {
    unavailable: (names, reason) => `Nothing could be read from ${listed(names)}: ${reason}.`,
    widened: (hours) => `News was sparse, so this issue looks back over the past ${span(hours)}.`,
    thin: (items) => `Little suitable news was found: this issue has only ${count(items, 'item')}.`,
    excerpts: (quoted, bare) => {
      const what =
        bare === 0
          ? '“What it is” quotes the sources'
          : quoted === 0
            ? 'the items are titles only, since no text could be quoted'
            : `“What it is” quotes the sources in ${count(quoted, 'item')}, ${count(bare, 'more is a title', 'more are titles')} only`;
      return `No language model was used: ${what}, and places marked “To edit” are left for the editor to write.`;
    },
    untold: (items) =>
      `The sources of ${count(items, 'item')} hold no text, so no language model was asked, and the points are left for the editor to write.`,
    modelFailed: (items, reason) =>
      `The language model could not write ${count(items, 'item')} (${reason}): the sources are quoted instead, and the remaining points are left for the editor to write.`,
    substituted: (names) => `The usual sources brought too little, so ${listed(names)} stood in.`,
  },
  excerpt: {
    figures: 'Figures',
    coverage: 'Also covered by',
    quote: (sentence) => (/[“”]/.test(sentence) ? `‘${sentence}’` : `“${sentence}”`),
    unread: (reason) => `The page could not be read (${reason}). Open it and write a sentence or two.`,
    verbatim: (site, quote) => `In the words of ${site}: ${quote}`,
    betweenQuotes: ' ',
    discussed: (site, points, comments) =>
      `On ${site} it has ${count(points, 'point')} and ${count(comments, 'comment')}.`,
    quoteOf: (quotes, { site, language, isFeed }) => {
      const tongue = language === null || language === 'en' ? [] : [`in ${languageName(language)}`];
      const kind = [...tongue, ...(isFeed ? ['from the feed'] : [])].join(', ');
      const origin =
        site === null ? kind.replace(/^./, (first) => first.toUpperCase()) : kind ? `${site} (${kind})` : site;
      return origin ? `${origin}: ${quotes}` : quotes;
    },
    coveredBy: (site, title) => (title === null ? site : `${site} (“${title}”)`),
    separator: '; ',
    recurring: (topic, items) =>
      `${topic}: ${items.length} of today’s items ${items.length === 1 ? 'touches' : 'touch'} on it (${listed(items.map(String))}).`,
    announced: (topic, quote, item) => `${topic}: announced by a source (item ${item}): ${quote}`,
    due: (topic, mark, item) => `${topic}: look out for ${mark}, which item ${item} quotes.`,
    staged: (topic, stage, item) => `${topic}: now in ${stage}; look out for what follows (item ${item}).`,
  },
  themes: {
    agents: 'Agents',
    coding: 'Coding with AI',
    serving: 'Inference serving',
    quantization: 'Quantization',
    experts: 'Mixture of experts',
    training: 'Training and fine-tuning',
    reinforcement: 'Reinforcement learning',
    reasoning: 'Reasoning',
    openness: 'Open weights and open source',
    speech: 'Speech',
    imagery: 'Image and video generation',
    multimodal: 'Multimodal models',
    retrieval: 'Retrieval',
    context: 'Long context',
    evaluation: 'Evaluation',
    security: 'Security holes',
    alignment: 'Alignment and safeguards',
    robots: 'Robots and self-driving',
    chips: 'Chips and compute',
    markets: 'Money and markets',
    law: 'Law and courts',
    prices: 'Prices',
    mcp: 'MCP',
    speculation: 'Speculative decoding',
  },
};

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

function span(hours: number): string {
  return hours % 24 === 0 ? count(hours / 24, 'day') : count(hours, 'hour');
}

/** `Chinese`, `Japanese`. */
function languageName(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}
