/** Parses JSON from outside, unless it is nested so deeply that the parser itself would take hundreds of megabytes. */

/** Levels accepted: answers of services have a dozen. */
const mostDepth = 200;
const [quote, backslash, open, close] = [...'"\\{}'].map((character) => character.charCodeAt(0));
const [openList, closeList] = [...'[]'].map((character) => character.charCodeAt(0));

/** @throws SyntaxError for what is no JSON; RangeError for what is nested too deeply */
export function parseShallowJson(json: string): unknown {
  if (depthOf(json) > mostDepth) throw new RangeError(`JSON of more than ${mostDepth} levels`);
  return JSON.parse(json);
}

/** Levels that are open at the same time, at most; no further than it matters. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < json.length && deepest <= mostDepth; at += 1) {
    const code = json.charCodeAt(at);
    if (code === quote) at = endOfString(json, at);
    else if (code === open || code === openList) deepest = Math.max(deepest, ++depth);
    else if (code === close || code === closeList) depth -= 1;
  }
  return deepest;
}

function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json.charCodeAt(at) !== quote) at += json.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}
