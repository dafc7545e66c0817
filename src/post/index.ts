// Sets the post's file and reads it back: the room's door.

export { checkPost } from './check.ts';
export { type DayPages, type PostNames, pagesByDay, postsFolder } from './day-page.ts';
export { parseFrontMatter } from './front-matter.ts';
export { linksOf, plainText } from './markdown.ts';
export type { PostMessages } from './messages.ts';
export { pathProblem, postPath } from './path.ts';
export { type ReadPost, readBack } from './read-back.ts';
export { renderPost } from './render.ts';
export { type SiteAddress, siteAddress, siteConfigs, unknownSite } from './site-address.ts';
export {
  dateTemplateProblem,
  fillDate,
  fillTitle,
  fixedTitle,
  titleTemplateProblem,
  wantsHeadline,
} from './template.ts';
