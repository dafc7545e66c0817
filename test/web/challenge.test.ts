import { describe, expect, test } from 'vitest';
import { isChallenge } from '../../src/web/challenge.ts';
import { statusFault } from '../../src/web/fault.ts';

const html = { 'content-type': 'text/html; charset=UTF-8' };

describe('a test for people', () => {
  test.each([
    ['Cloudflare’s header', 403, { 'cf-mitigated': 'challenge' }, ''],
    ['Cloudflare’s page', 503, html, '<!DOCTYPE html><html><head><title>Just a moment...</title>'],
    ['Cloudflare’s block', 403, html, '<title>Attention Required! | Cloudflare</title>'],
    ['Cloudflare’s script', 403, html, '<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/jsch/v1"></script>'],
    ['DataDome’s header', 403, { 'x-datadome': 'protected' }, ''],
    ['DataDome’s page', 403, html, '<script src="https://ct.captcha-delivery.com/c.js"></script>'],
    ['AWS WAF', 405, { 'x-amzn-waf-action': 'captcha' }, ''],
    ['Vercel', 429, { 'x-vercel-mitigated': 'challenge' }, ''],
    ['PerimeterX', 403, html, '<div id="px-captcha"></div>'],
  ])('%s', (_, status, headers, excerpt) => {
    expect(isChallenge({ status, headers, excerpt })).toBe(true);
    expect(statusFault('GET a.example/', { status, headers, excerpt }).reason).toBe('challenge');
  });

  test.each([
    ['Cloudflare’s page', 200, html, '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>'],
    ['Cloudflare’s script', 200, html, '<html><script>window._cf_chl_opt={cvId:"3"}</script>'],
    ['Cloudflare’s header', 200, { 'cf-mitigated': 'challenge' }, ''],
    ['AWS WAF', 202, { 'x-amzn-waf-action': 'challenge' }, ''],
    ['Imperva', 200, html, '<html><head><script src="/_Incapsula_Resource?SWJIYLWA=1"></script></head></html>'],
    ['a shop’s', 200, html, '<html><head><title>Robot or human?</title></head>'],
    ['a search engine’s', 200, html, '<html><head><title>百度安全验证</title></head>'],
  ])('sent as if it were the page: %s', (_, status, headers, excerpt) => {
    expect(isChallenge({ status, headers, excerpt, whole: true })).toBe(true);
  });

  test.each([
    ['an article about them', html, '<html><head><title>Just a moment: inside the challenge page</title>', true],
    ['a page that is watched over', html, '<html><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js">', true],
    ['a long page that is watched over', html, '<html><script src="/_Incapsula_Resource?SWJIYLWA=1">', false],
    ['a header of every answer', { ...html, 'x-datadome': 'protected' }, '<html><title>News</title>', true],
    ['a feed with such an item', html, '<rss><item><title>Just a moment...</title></item></rss>', true],
    ['a feed under its own type', { 'content-type': 'application/xml' }, '<html><title>Just a moment...</title>', true],
  ])('a page, not a test: %s', (_, headers, excerpt, whole) => {
    expect(isChallenge({ status: 200, headers, excerpt, whole })).toBe(false);
  });

  test.each([
    ['a plain refusal', 403, html, '<title>403 Forbidden</title>nginx', 'forbidden'],
    ['a server that is down', 503, html, '<title>Just down for maintenance</title>', 'server-error'],
    ['a missing page that has the script', 404, html, '/cdn-cgi/challenge-platform/', 'not-found'],
    ['words that an API says', 403, { 'content-type': 'application/json' }, '{"m":"Just a moment"}', 'forbidden'],
    ['words beside the title', 403, html, '<title>No</title><p>Just a moment of your time', 'forbidden'],
    ['a rate limit', 429, { 'retry-after': '5' }, 'Too many requests', 'rate-limited'],
    ['Cloudflare in front', 403, { server: 'cloudflare', 'cf-ray': '1' }, 'error code: 1020', 'forbidden'],
  ])('not: %s', (_, status, headers, excerpt, reason) => {
    expect(statusFault('GET a.example/', { status, headers, excerpt }).reason).toBe(reason);
  });
});
