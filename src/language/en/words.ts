import type { Words } from '../words.ts';
import { desk } from './desk.ts';
import { edition } from './edition.ts';
import { post } from './post.ts';
import { report } from './report.ts';
import { writing } from './writing.ts';

/** International English. */
export const english: Words = { ...edition, ...post, ...writing, ...desk, ...report };
