/** Fits weights of features to earlier days by multinomial logistic regression. */

/** One link of one day, as its features say. */
export interface Example {
  /** Numbers of its features, each below the number of all. */
  readonly features: Int32Array;
  /** The features' values, in the same order. */
  readonly values: Float64Array;
  /** What is held of it before anything is learned, in logits. */
  readonly before: number;
  readonly kept: boolean;
  /** How often it counts among what was to choose from. */
  readonly weight: number;
}

/** What was to choose from on one day. */
export interface ExampleDay {
  readonly examples: readonly Example[];
  /** How much the day teaches; 1 is a whole day. */
  readonly weight: number;
}

/** Steps of the descent. The weights hardly move after a dozen. */
const steps = 15;
const rate = 0.3;

/**
 * Weights of features under which the links that were kept stand out among their day's, starting from what is held of
 * each before: multinomial logit of every kept link against its whole day, with a Gaussian prior of variance 1 on each
 * weight (so that little evidence moves little), fitted by AdaGrad over all days at once. Deterministic.
 */
export function fitWeights(days: readonly ExampleDay[], features: number): Float64Array {
  const weights = new Float64Array(features);
  const seen = new Float64Array(features).fill(1e-8);
  for (let step = 0; step < steps; step += 1) {
    const slope = weights.slice();
    for (const day of days) addSlope(day, weights, slope);
    for (let n = 0; n < features; n += 1) {
      const down = slope[n] ?? 0;
      if (down === 0) continue;
      seen[n] = (seen[n] ?? 0) + down * down;
      weights[n] = (weights[n] ?? 0) - (rate * down) / Math.sqrt(seen[n] ?? 1);
    }
  }
  return weights;
}

/** Adds the slope of one day's loss: what was expected to be kept, less what was. */
function addSlope({ examples: day, weight }: ExampleDay, weights: Float64Array, slope: Float64Array): void {
  const kept = day.reduce((count, example) => count + Number(example.kept), 0);
  const scores = day.map((example) => example.before + dot(example, weights));
  const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const shares = scores.map((score, index) => (day[index]?.weight ?? 1) * Math.exp(score - highest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  for (const [index, example] of day.entries()) {
    const surplus = weight * ((kept * (shares[index] ?? 0)) / total - Number(example.kept));
    for (let n = 0; n < example.features.length; n += 1) {
      const feature = example.features[n] ?? 0;
      slope[feature] = (slope[feature] ?? 0) + surplus * (example.values[n] ?? 0);
    }
  }
}

function dot({ features, values }: Example, weights: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < features.length; n += 1) sum += (weights[features[n] ?? 0] ?? 0) * (values[n] ?? 0);
  return sum;
}
