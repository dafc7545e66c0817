/**
 * English phrases that address a machine by its name. Collected from the published attacks on summarisers and coding
 * agents.
 */
import { phrases } from '../../../text/phrases.ts';

/** A machine that is addressed by its name, where nothing behind it makes another noun of it: `AI engineer`. */
export const byName = phrases(
  `
  {dear}[,] [{all} ]{machine}
  {note} {to} [{all} ][{all} ]{machine}
  if you are [{a} ]{machine}
  if you're [{a} ]{machine}
`,
  {
    end: '[ ]{behind}',
    where: {
      dear: phrases(`
        dear
        hey
        hello
        attention
      `),
      all: phrases(`
        all
        any
        the
      `),
      note: phrases(`
        note[s]
        notice
        message
        instruction[s]
      `),
      to: phrases(`
        to
        for
      `),
      a: phrases(`
        a
        an
        the
      `),
      machine: phrases(`
        ai[s]
        llm[s]
        [large ]language model[s]
        chat[ ]bot[s]
        ai assistant[s]
        ai agent[s]
        ai model[s]
        ai system[s]
        ai reader[s]
        [ai ]summariser[s]
        [ai ]summarizer[s]
        [automated ][virtual ]assistant[s]
        chatgpt
        claude
        gemini
        copilot
      `),
      behind: phrases(`
        $
        ,
        .
        :
        ;
        !
        ?
        —
        –
        -
        reading
        processing
        parsing
        summarising
        summarizing
        crawling
        that
        who
        must
        should
        please
        you
      `),
    },
  },
);
