/** Names the project to the sites it reads: its version, its robots.txt token and its User-Agent header. */

/** Version of the project, which a test compares with package.json. */
export const version = '0.1.0';

/** The name that robots.txt files know us by. */
export const productToken = 'Galley';

/**
 * The name sites see. It carries an address, as RFC 9110 section 10.1.5 asks of robots, so that a site's operator can
 * find out on whose behalf a page was read.
 * @param home where the blog's repository is
 */
export function userAgent(home: string): string {
  return `${productToken}/${version} (+${home})`;
}
