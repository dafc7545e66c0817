/**
 * Words by which the rest of a sentence makes a clause depend on something, or takes it back: without them it must not
 * be told. Found by reading announcements whose clauses stood alone.
 */
import { phrases } from '../../../text/phrases.ts';

export const english = phrases(`
  # What must happen first
  if
  unless
  provided
  subject to
  pending
  except
  although
  whether

  # What is denied
  not
  *n't
  never
  no
  denied
  denies
  deny
  contrary

  # What nobody knows for certain
  rumor*
  rumour*
  reported
  reportedly
  might
  may
  could
`);

export const chinese = phrases(`
  # What must happen first
  如果
  若
  除非
  取决

  # What is denied
  否认
  并非
  不
  未

  # What nobody knows for certain
  传言
  据传
  可能
  或将
`);
