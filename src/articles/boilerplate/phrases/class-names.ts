/**
 * Words in the names that sites give to what stands around an article. A name with one of these in it is enough; `_`
 * and spaces count as `-`. From the names that WordPress and its plug-ins (Jetpack, AddThis), Ghost, Hugo's themes,
 * Drupal, Docusaurus and the CMSs of news sites give, and those of the services that they embed.
 */
import { phrases } from '../../../text/phrases.ts';

export const classNames = phrases(`
  # Consent, and what asks for money
  cookie[s]
  consent
  gdpr
  onetrust
  paywall

  # What asks for an address
  newsletter
  subscribe
  subscription
  sign[-]up

  # Other pages
  related
  recirc
  recirculation
  recommend[ed]
  recommendation[s]
  read[-]more
  more[-]stories
  more[-]from
  more[-]news
  most[-]read
  most[-]popular
  trending
  outbrain
  taboola

  # Buttons
  share
  sharing
  sharedaddy
  social
  addthis
  follow[-]us

  # What readers said
  comment[s]
  disqus
  respond

  # Who wrote it
  author[-]bio
  author[-]box
  author[-]card
  author[-]info
  about-[the-]author
  aboutauthor

  # Advertisements
  advert
  advertisement
  ad[s]
  promo
  promotion
  sponsor[ed]

  # Ways through the site
  breadcrumb[s]
  pagination
  pager
  post[-]nav
  post[-]navigation
  skip[-]link
  toc
  table-of-contents
  tag[-]list
  tag[-]cloud

  # For those who listen to the page
  screen-reader-text
  sr-only
  visually-hidden
`);
