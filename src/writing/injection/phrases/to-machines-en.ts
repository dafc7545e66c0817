/**
 * English phrases of prompt injections: orders that only a machine can follow. Collected from the
 * published attacks on summarisers and coding agents.
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
