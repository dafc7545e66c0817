/**
 * English phrases for what stands around an article and for what is said to the reader and not of the matter. Collected
 * from blogs, news pages and newsletters that were read by hand.
 */
import { phrases } from '../../../text/phrases.ts';

/** What a site says of itself, and appeals to the reader. */
export const boilerplate = phrases(
  `
  # Letters, accounts, buttons
  subscrib*
  unsubscrib*
  newsletter*
  cookie[s]
  sign up
  sign in
  log[ ]in
  click here
  read more
  learn more
  find out more
  follow us
  share this
  opens in a new
  javascript*
  table of contents

  # Rights and money
  rights reserved
  ©
  privacy policy
  terms of use
  terms of service
  advertis*
  sponsor*
  affiliate*
  promo code[s]
  coupon code[s]
  discount code[s]

  # Where a text or a picture is from
  guest post*
  cross[-]post*
  originally appeared {in}
  originally published {in}
  first appeared {in}
  appeared first {in}
  co[-]written
  co[-]authored
  {picture} credit*
  {picture} by
  thank[s] to…{for}
`,
  {
    gap: 60,
    where: {
      in: phrases(`
        in
        on
        at
      `),
      picture: phrases(`
        image
        photo
      `),
      for: phrases('for'),
    },
  },
);

export const greetings = phrases(
  `
  ^{hello}…,
  ^{hello}…!
`,
  {
    where: {
      hello: phrases(`
        hi
        hey
        hello
        welcome
      `),
    },
  },
);

/** Thanks and requests. */
export const address = phrases(
  `
  ^[just ]a [quick ]heads up
  ^[just ]a [quick ]heads-up

  # Requests
  let {me} know
  get in touch
  reach out on
  reach out via
  reach out to {me}
  {we would} {love} to hear
  {we would} {love} your
  feel free to
  buy me a coffee
  give us a star
  give it a star
  we are hiring
  we're hiring
  stay tuned
  ^try it
  ^try them
  ^to get started
  ^to learn more
  ^to begin
  ^to try {it}
  more {details}…{found}

  # Thanks
  thank you for reading
  thanks for reading
  happy coding
  happy hacking
  happy reading
`,
  {
    gap: 80,
    where: {
      me: phrases(`
        me
        us
      `),
      'we would': phrases(`
        we'd
        we would
        i'd
        i would
      `),
      love: phrases(`
        love
        like
        appreciate
      `),
      it: phrases(`
        it
        this
      `),
      details: phrases(`
        details
        information
      `),
      found: phrases(`
        found
        see
        visit
      `),
    },
  },
);

/** Requests that begin politely. */
export const requests = phrases('^{please}…{do}', {
  gap: 120,
  where: {
    please: phrases(`
      please
      if you
    `),
    do: phrases(`
      reach out
      get started
      contact
      submit
      check
      join
      visit
      share
      leave
      consider
      follow
      open an issue
      see our
      see the
      refer to
    `),
  },
});

/** Orders to go somewhere, which end there. */
export const errands = phrases(
  `
  ^{go} …{there}.$
  ^{go} …{there}!$
`,
  {
    gap: 80,
    where: {
      go: phrases(`
        get started
        try
        download
        install
        read
        watch
        see
        visit
        join
        check
        explore
        contact
        head to
        head over to
      `),
      there: phrases(`
        today
        now
        here
        on github
        yourself
        out
        docs
        documentation
        page
        website
        community
        repository
      `),
    },
  },
);

/** What makes curious and tells nothing. */
export const teaser = phrases(`
  you won't believe
  here's what
  here's why
  here's how
  everything you need to know
`);
