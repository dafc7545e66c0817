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
