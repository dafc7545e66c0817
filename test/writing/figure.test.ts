import { expect, it } from 'vitest';
import { figuresOf } from '../../src/writing/excerpt/figure.ts';

it.each([
  'Latency fell from 310 ms to 145 ms on the same cards.',
  'About 300 people tried it before it was opened to all.',
  'The round valued Puffin Labs at 4 billion dollars.',
  'It reached 26.2K tokens a second on Blackwell 2x faster than before.',
  '吞吐比上一版提高 40%，显存占用不变。',
  '这家公司融资两亿美元。',
  '新模型降价三成。',
])('finds a figure in %j', (text) => expect(figuresOf(text).first).not.toBeNull());

it.each([
  'In front of it was a machine with an Ostrel 8086 processor.',
  'Despite the fact that FGHK 1201 has been with us for long, little is known of it.',
  'The reset vector is at FFFF:0000, as every manual says.',
  'They moved the team from Ternlight 4.6 to the new server.',
  'See figure 12 for the shape of the curve in 2026.',
])('finds none in %j', (text) => expect(figuresOf(text).first).toBeNull());

it.each([
  ['Latency fell from 310 ms to 145 ms on the same cards.', 3],
  ['The planner was moved to 12 ports.', 1],
  ['The gateway serves 40,000 short requests a minute.', 2],
  // Versions measure nothing, and `more` is about something else.
  ['It unifies plan 1.2 and plan 1.3, but 1.x and 2.x live side by side.', 1],
  ['A team of 14 people reads the records, and by the end of a long winter it has become much faster than anybody.', 1],
  ['There is no number here at all.', 0],
])('weighs the figures of %j: %i', (text, weight) => expect(figuresOf(text).weight).toBe(weight));
