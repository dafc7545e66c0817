/**
 * English phrases for what a page says of its own text and of who wrote it. Collected from blogs, news pages and papers
 * that were read by hand.
 */
import { phrases } from '../../../text/phrases.ts';

/** Labels of notes on the text, before a colon, a full stop or a dash. */
export const noteLabels = phrases(`
  disclaimer
  [full ]disclosure
  editor's note
  editors note
  author's note
  authors note
  correction
  spoiler[ alert]
  caveat
`);

/** What the text is not, and how long it takes. */
export const disclaimer = phrases(
  `
  ^ai {digest}
  ^ai-generated {digest}
  ^ai generated {digest}
  ^{this}…{made}…{machine}…{checked}
  machine-translated
  machine translated
  {text}…{may} {contain} [{w} ]{errors}
  not [{meant} ]{kind} advice
  view[s] expressed
  opinion[s] expressed
  does not [necessarily ]{reflect} the {views}
  ^this {page} {is}
  {n} min[s] read
  {n} minute[s] read
  {n}-min read
  {n}-minute read
`,
  {
    gap: 60,
    where: {
      digest: phrases(`
        summary
        overview
        highlights
        key takeaways
        translation
      `),
      this: phrases(`
        this
        these
        the following
        the above
        generated
        summarised
        summarized
        translated
      `),
      made: phrases(`
        generated
        summarised
        summarized
        translated
        written
        created
        produced
        by
        with
        using
      `),
      machine: phrases(`
        ai
        artificial intelligence
        chatgpt
        gemini
        claude
        copilot
        machine
        automatically
      `),
      checked: phrases(`
        summar*
        review*
        edit*
        check*
        verif*
        accura*
        error*
        mistake*
        translat*
      `),
      text: phrases(`
        summary
        summaries
        overview
        translation
        article
        content
        answer[s]
      `),
      may: phrases(`
        may
        might
        can
      `),
      contain: phrases(`
        contain
        include
        have
        make
      `),
      errors: phrases(`
        errors
        mistakes
        inaccuracies
      `),
      meant: phrases(`
        constitute
        be
        intended as
      `),
      kind: phrases(`
        financial
        investment
        legal
        medical
      `),
      reflect: phrases(`
        reflect
        represent
      `),
      views: phrases(`
        views
        opinions
        position[s]
      `),
      page: phrases(`
        post
        article
        page
      `),
      is: phrases(`
        is incomplete
        is a work in progress
        may contain
        is archived
        is no longer updated
        is no longer maintained
      `),
    },
  },
);

/** Notes on the first page of a paper, behind the sign of a footnote. */
export const paperNotes = phrases(`
  equal contribution[s]
  correspondence[s]
  corresponding author[s]
  work done while
  work done during
  work done at
  preprint
  under review
  permission to make digital
`);

/** Who wrote it, as a sentence. */
export const byline = phrases('^this {piece} {was} [originally ][co-]{written} by', {
  where: {
    piece: phrases(`
      post
      article
      piece
      page
      guide
      story
    `),
    was: phrases(`
      was
      is
      has been
    `),
    written: phrases(`
      written
      authored
      edited
    `),
  },
});
