/** English words that tell which way an amount goes, one a line. General knowledge. */

/** Up, whatever is spoken of. */
export const rising = `
  rise[s]
  risen
  rising
  rose
  increas*
  grow[s]
  grown
  growing
  growth
  grew
  gain[s]
  gained
  gaining
  higher
  climb*
  jump*
  surg*
  soar*
  rais*
`;

/** Down, whatever is spoken of. */
export const falling = `
  fall[s]
  fallen
  falling
  fell
  decreas*
  declin*
  drop*
  cut[s]
  cutting
  reduc*
  lower*
  shrank
  shrink*
  shrunk*
  slash*
  plung*
  slump*
`;

/** What may be meant as up: a better accuracy is a higher one, a better error is not. */
export const perhapsRising = `
  more
  up
  improv*
  expand*
  expans*
  doubl*
  tripl*
  boost*
  lift*
  accelerat*
  add[s]
  added
  adding
  above
  larger
  bigger
  longer
  faster
  greater
  stronger
  better
  deeper
`;

/** What may be meant as down. */
export const perhapsFalling = `
  less
  fewer
  down
  sav*
  los*
  discount*
  off
  halv*
  half
  below
  under
  minus
  trim*
  eliminat*
  smaller
  shorter
  slower
  cheaper
  weaker
  faster
  lighter
  better
`;

/** What stands between two amounts of which one became the other, or is measured against it. */
export const comparing = `
  to
  from
  vs
  versus
  against
  compared
  than
  instead of
  before
  after
`;

/** What may stand between two such amounts, but between others as well. */
export const perhapsComparing = `
  down
  up
  was
  reach
  now
  per
  of
`;
