/**
 * English lines around an article that ask the reader for something or tell of the site. Collected from the pages of
 * news sites, company blogs and newsletters (Substack, Beehiiv, Ghost).
 */
import { phrases } from '../../../text/phrases.ts';

export const appeals = phrases(
  `
  # Newsletters and channels
  [please ]{join}…{channel}
  thanks for reading … subscribe

  # Other pages of the site
  {look}[ {further}]:
  also read:
  related:
  more on …:
  more from …:

  # Where a picture is from
  {picture}[ {credit}]:
  {picture}[ {credit}] by
  {picture}[ {credit}] courtesy

  # Cookies, and terms that a form makes its readers agree to
  this website uses cookies
  this site uses cookies
  we use cookies
  by clicking
  by continuing
  by signing up
  by submitting
  by subscribing

  # Who owns it
  ©…$
  copyright …$
  all rights reserved
  `,
  {
    begin: '^',
    gap: 80,
    where: {
      join: phrases('subscribe\nsign up\njoin\nfollow\nregister'),
      channel: phrases(
        `
        newsletter
        update[s]
        inbox
        mailing list
        email
        channel
        podcast
        twitter
        linkedin
        facebook
        us
        weekly
        daily
        free
        `,
      ),
      look: phrases('read\nsee\nwatch\nlisten'),
      further: phrases('more\nalso\nnext'),
      picture: phrases('[featured ]image[s]\nphoto[s]\npicture[s]\ncover'),
      credit: phrases('credit\nsource'),
    },
  },
);
