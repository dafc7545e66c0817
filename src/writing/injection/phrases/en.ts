/**
 * English phrases of prompt injections, and of appeals to readers. Collected from the published attacks on summarisers and
 * coding agents, and from what projects write in their READMEs.
 */
import { phrases } from '../../../text/phrases.ts';

const instructions = `
  instruction[s]
  prompt[s]
`;

/** What only makes sense to a machine: to drop what it was told, to be somebody else, to show what it was told. */
export const toMachines = phrases(
  `
  {ignore} [{the} ][{the} ][{the} ]{previous} [{w} ][{w} ][{w} ][{w} ]{rules}
  {forget} {everything} [{w} ][{w} ][{w} ][{w} ]{above}
  {you are} [{w} ][{w} ][{w} ][{w} ]{assistant}
  {write}…{all} [of {the} ]{fields}
  {write}…{your}
  {do not} {mention} {these} {orders}
  {reveal} {the} {system} {prompt}
  {new} [system ]{task}[ ]:
  {new} [system ]{task}[ ]：
`,
  {
    gap: 80,
    where: {
      ignore: phrases(`
        ignore
        disregard
        forget
        override
        bypass
        discard
        do not follow
        do not obey
        don't follow
        don't obey
        never follow
        never obey
        stop following
        stop obeying
      `),
      the: phrases(`
        the
        of
        these
        those
        this
        your
      `),
      previous: phrases(`
        previous
        prior
        above
        earlier
        preceding
        foregoing
        former
        original
        initial
        existing
        other
        system
        developer
        safety
        all
        any
        your
      `),
      rules: phrases(`${instructions}
        rules
        direction[s]
        directive[s]
        guidelines
        command[s]
        orders
        message[s]
        constraints
      `),
      forget: phrases(`
        ignore
        disregard
        forget
      `),
      everything: phrases(`
        everything
        anything
        all
        what
      `),
      above: phrases(`
        above
        before
        previously
        told
        said
        know
      `),
      'you are': phrases(`
        you are now
        from now on[,] you are
        act as
        pretend to be
      `),
      assistant: phrases(`
        assistant
        chatbot
        bot
        language model
        agent
        ai
        dan
        mode
      `),
      write: phrases(`
        write
        output
        print
        say
        include
        insert
        add
        put
        append
        repeat
      `),
      all: phrases(`
        every
        each
        all
      `),
      fields: phrases(`
        field[s]
        answer[s]
        response[s]
        output[s]
        reply
        replies
        headline[s]
      `),
      your: phrases(`
        your summary
        your summaries
        your answer
        your response
        your output
        your reply
        your headline
      `),
      'do not': phrases(`
        do not
        don't
        never
      `),
      mention: phrases(`
        mention
        reveal
        disclose
        report
      `),
      these: phrases(`
        this
        these
        that
      `),
      orders: phrases(`${instructions}
        message[s]
        order[s]
      `),
      reveal: phrases(`
        reveal
        print
        output
        repeat
        show
      `),
      system: phrases(`
        system
        hidden
        initial
      `),
      prompt: phrases(`
        prompt
        instruction[s]
      `),
      new: phrases(`
        new
        updated
        revised
        real
        actual
        override
      `),
      task: phrases(`
        instruction[s]
        prompt
        task
      `),
    },
  },
);

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

/** Appeals for a star, a vote or a subscription, and to run what the page gives. */
export const toReaders = phrases(
  `
  star us
  star {the} {project}
  star … on github
  {give} [{us} ][{us} ][{us} ]a [github ]star
  upvote
  vote {for} {me}
  like[,] and subscribe
  [like[,] ]share[,] and subscribe
  subscribe to {our}
  follow us on
  follow me on
  join our
  tell your friends
  [copy and ]paste {this}…{terminal}
`,
  {
    gap: 60,
    where: {
      the: phrases(`
        this
        our
        the
      `),
      project: phrases(`
        repo
        repository
        project
      `),
      give: phrases(`
        give
        leave
      `),
      us: phrases(`
        us
        it
        this
        the
        our
        repo
        repository
        project
      `),
      for: phrases(`
        for
        up
      `),
      me: phrases(`
        us
        me
        our
        this
      `),
      our: phrases(`
        our
        my
        this
      `),
      this: phrases(`
        this
        it
        these
        the following
      `),
      terminal: phrases(`
        terminal
        console
        shell
        command line
        browser
      `),
    },
  },
);

/** Words of a text that speaks of injections, and quotes them as its subject. */
export const subjects = phrases(`
  *inject*
  *jailbreak*
  *attack*
  *malicious*
  *adversar*
  *payload*
  *exploit*
  *phishing*
  for example
  such as
  e.g.
`);
