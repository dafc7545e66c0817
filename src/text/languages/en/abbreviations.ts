/**
 * English abbreviations that end in a full stop, without that stop, one a line; one that is written with a capital here
 * is one only with it (`640 ms.` ends). General knowledge.
 */

/** A name or a number follows: no sentence ends here. */
export const neverEnding = `
  # titles
  Mr
  Mrs
  Ms
  Dr
  Prof
  St
  Gen
  Gov
  Sen
  Rep
  Col
  Capt
  Lt
  Sgt
  Sr
  Jr
  # references
  fig
  figs
  eq
  vol
  pp
  p
  ed
  eds
  cf
  v
  ver
  vs
  ca
  approx
  e.g
  i.e
  # bodies
  dept
  est
  # months and days
  Jan
  Feb
  Mar
  Apr
  Jun
  Jul
  Aug
  Sep
  Sept
  Oct
  Nov
  Dec
  Mon
  Tue
  Wed
  Thu
  Fri
  Sat
  Sun
`;

/** These end a sentence as well, where a word follows that looks like a beginning. */
export const maybeEnding = `
  etc
  al
  inc
  ltd
  co
  corp
  a.m
  p.m
  u.s
  u.k
  u.n
  ph.d
`;

/** Only before a number: `No. 5`, but `No. It did not`. */
export const beforeNumber = `
  no
  nos
`;

/** Words that begin sentences far more often than they follow a company's or a country's abbreviated name. */
export const beginnings = `
  The
  A
  An
  This
  That
  These
  Those
  It
  Its
  We
  You
  They
  He
  She
  I
  In
  On
  At
  For
  But
  And
  However
  There
  Our
`;
