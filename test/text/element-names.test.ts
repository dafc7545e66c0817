import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withNamesEscaped, withStrayNamesEscaped } from '../../src/text/element-names.ts';
import { plainLine, plainText } from '../../src/text/html-to-text.ts';

const titleOf = (html: string): string => plainLine(withNamesEscaped(html));

describe('a title', () => {
  test.each([
    'A guide to <head> elements',
    '<script> considered harmful',
    'The <s> token of a model explained',
    'How to use <template> and <slot>',
    'Why <article> beats <div>',
    'What <p> is for',
    'Styling <dialog>, <picture> and <summary>',
    'The <img src=x> trick',
    'Use <input type="date"> today',
    '<title>Foo</title> in the head',
    'The tokens <s> and </s>',
    'What </s> means',
    'From <b> to <strong>',
    'An empty <iframe></iframe>',
    'Write your own <my-button>',
    'Vec<u8>, List<string> and <|endoftext|>',
    'The <think> and <blink> tags',
    'The <html lang="en"> attribute',
    '<!DOCTYPE html> explained',
    'Why <?php lives on',
    'The <!-- of a comment',
    'if a < b and c > d',
    '<dialog>',
  ])('keeps the names of %j', (title) => {
    expect(titleOf(title)).toBe(title);
    // Some feeds escape twice.
    expect(titleOf(title.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))).toBe(title);
  });

  test.each([
    ['<b>Bold</b> move', 'Bold move'],
    ['<em>News</em> at <i class="x">ten</i>', 'News at ten'],
    ['See <a href="https://site.example/">this</a>', 'See this'],
    ['<a href="/x">Cut off', 'Cut off'],
    ['<a name="x"></a>Anchored', 'Anchored'],
    ['one<br>two<br/>three', 'one two three'],
    ['long<wbr>word', 'longword'],
    ['<i class="fa fa-star"></i> Starred', 'Starred'],
    ['<span style="color:red">Red</span> alert', 'Red alert'],
    ['<p>One</p>', 'One'],
    ['<div><h1>One</h1></div>', 'One'],
    ['<code>&lt;head&gt;</code> explained', '<head> explained'],
    ['<code><head></code> explained', '<head> explained'],
    ['H<sub>2</sub>O', 'H2O'],
    ['<style>x{}</style>News', 'News'],
    ['Run <script>alert(1)</script> now', 'Run now'],
    ['Party <img class="emoji" alt="🎉" src="https://site.example/1.png"> day', 'Party 🎉 day'],
    ['<img src="https://site.example/1.png">', ''],
    ['<b></b>', ''],
    ['<script></script>', ''],
    ['<![CDATA[One]]>', 'One'],
    ['x <!-- no --> y', 'x y'],
    ['<b>bold</b> and <i>', 'bold and <i>'],
  ])('%j is %j', (html, title) => {
    expect(titleOf(html)).toBe(title);
  });

  test('never grows long, and takes time by its length', () => {
    for (const hostile of ['<', '<a ', '<a>', '</a>', '<!--', '<b><i></b></i>', '<img alt="', '<s> ']) {
      expect(titleOf(hostile.repeat(20_000)).length).toBeLessThan(500_000);
    }
  }, 20_000);

  test('any text without brackets stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => void expect(withNamesEscaped(text.replaceAll('<', ''))).toBe(text.replaceAll('<', '')),
      ),
    );
  });
});

describe('a paragraph', () => {
  const textOf = (html: string): string => plainText(withStrayNamesEscaped(html));
  test.each([
    ['Use the <head> element, and more', 'Use the <head> element, and more'],
    ['The <s> token ends a text', 'The <s> token ends a text'],
    ['<p>Use the <template> element.</p><p>More.</p>', 'Use the <template> element.\n\nMore.'],
    ['One<br>two <b>three</b>', 'One\ntwo three'],
    ['<li>One<li>Two', 'One\n\nTwo'],
    ['<p>One</p><script>alert(1)</script>', 'One'],
    ['<p>One</p><iframe src="https://site.example/"></iframe>', 'One'],
    ['<b>unclosed <i>marks</i>', 'unclosed marks'],
  ])('%j is %j', (html, text) => {
    expect(textOf(html)).toBe(text);
  });
});
