import type { Words } from '../words.ts';
import { desk } from './desk.ts';
import { edition } from './edition.ts';
import { post } from './post.ts';
import { report } from './report.ts';
import { writing } from './writing.ts';

/** Mainland Chinese, with a space between Chinese and Latin letters in our own words. */
export const chinese: Words = { ...edition, ...post, ...writing, ...desk, ...report };
