/**
 * What English pages write where an article should be: checks for robots, consent, logins and offers of subscriptions.
 * What a consent dialog says is the wording of IAB Europe's Transparency and Consent Framework and of OneTrust's,
 * Sourcepoint's and Quantcast's defaults, what a check for robots says that of Cloudflare, DataDome, PerimeterX and
 * Google's reCAPTCHA.
 */
import { phrases } from '../../../text/phrases.ts';

export const robotChecks = phrases(
  `
  {verify} [that ]{you are} {visitor}
  {verify} if {you are} {visitor}
  are you a human
  are you a robot
  unusual traffic
  unusual activity
  checking your browser
  complete the captcha
  complete the security check
  needs to review your connection
  needs to review the security of your connection
  `,
  {
    where: {
      verify: phrases('verify\nverifying\nconfirm\nmake sure\nchecking'),
      'you are': phrases("you are\nyou're"),
      visitor: phrases('[a ]human\n[not ]a robot\n[not ]a bot'),
    },
  },
);

export const walls = phrases(
  `
  # Consent
  we value your privacy
  we and our [{n} ]partners
  {site} use[s] cookies
  {store} … information on {a} device
  accept all
  reject all
  allow all
  manage options
  manage preferences
  manage cookies

  # A script or a cookie that is missing
  {enable} javascript
  {enable} cookies
  javascript is disabled
  javascript has been disabled
  javascript is required

  # An account that is missing
  log in to {read}
  sign in to {read}
  create a free account to {read}
  `,
  {
    where: {
      site: phrases('we\nthis [web]site\nour partners'),
      store: phrases('store[d]\naccess'),
      a: phrases('a\nyour'),
      enable: phrases('enable\nturn on\nactivate'),
      read: phrases('continue\nread\nview'),
    },
  },
);

export const offers = phrases(
  `
  {subscribe}…{gain}
  already {have} subscriber
  already {have} member
  already {have} account
  already {have} subscription
  cookie policy
  cookie settings
  cookie preferences
  cookie notice
  to continue reading
  to keep reading
  free trial
  cancel any[ ]time
  unlock {this} article
  unlock {this} story
  `,
  {
    gap: 60,
    where: {
      subscribe: phrases('subscribe\nsubscriber[s]\nsubscription'),
      gain: phrases('to\nfor\nnow\ntoday\nonly\nunlock\ncontinue\naccess\nread'),
      have: phrases('a[ {w}]\nhave a[n][ {w}]'),
      this: phrases('this\nthe'),
    },
  },
);
