// Asks the outside web: the room's door.

export { assertPublic } from './address.ts';
export { openAgents } from './agents.ts';
export { openWeb } from './client.ts';
export { askGitHub } from './github-api.ts';
export { userAgent } from './user-agent.ts';
export { type Web, WebError, type WebPage } from './web.ts';
