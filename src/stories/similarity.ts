import type { Terms } from './tokens.ts';

/** Two texts, by index, and how alike they are. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Cosine of the weighted term vectors, 0 to 1. */
  readonly similarity: number;
}

/**
 * All pairs at least `least` alike, by TF-IDF cosine (Salton and Buckley 1988: log term frequency, smoothed inverse
 * document frequency over the texts given). An inverted index finds the candidates; terms in more than a twentieth of
 * the texts (and in more than 50) find none, which keeps the work near-linear, but still count towards the cosine.
 */
export function similarPairs(texts: readonly Terms[], least: number): Pair[] {
  const postings = new Map<string, number[]>();
  for (const [index, terms] of texts.entries()) {
    for (const term of terms.keys()) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [index]);
      else list.push(index);
    }
  }
  const idf = (term: string): number => Math.log((1 + texts.length) / (1 + (postings.get(term)?.length ?? 0))) + 1;
  const vectors = texts.map((terms) => unit(new Map([...terms].map(([t, n]) => [t, Math.log1p(n) * idf(t)]))));
  const common = Math.max(50, texts.length / 20);

  const pairs: Pair[] = [];
  for (const [a, vector] of vectors.entries()) {
    const near = new Set<number>();
    for (const term of vector.keys()) {
      const list = postings.get(term) ?? [];
      if (list.length > common) continue;
      for (const b of list) if (b > a) near.add(b);
    }
    for (const b of near) {
      const similarity = dot(vector, vectors[b] ?? new Map());
      if (similarity >= least) pairs.push({ a, b, similarity });
    }
  }
  return pairs.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
}

type Vector = ReadonlyMap<string, number>;

function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector.values());
  return length === 0 ? vector : new Map([...vector].map(([term, weight]) => [term, weight / length]));
}

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
