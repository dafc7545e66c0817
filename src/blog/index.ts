// Reads the blog's repository, on GitHub or in a folder: the room's door.

export type { Blog } from './blog.ts';
export { folderBlog } from './folder.ts';
export { isFile, type TreeEntry } from './git.ts';
export { type GitHub, openGitHub } from './github.ts';
export { GitHubError } from './github-error.ts';
export { readPublished } from './published.ts';
export { unavailable } from './refusal.ts';
export { headOfBase, repositoryBlog } from './repository.ts';
