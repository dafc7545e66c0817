/** Words what the models cost, for the log. */
import type { Usage } from '../edition/item.ts';
import { counted } from '../text/pluralize.ts';

/** What the models cost, as part of a line of the log. */
export function describeUsage({ requests, model, models = [], inputTokens, outputTokens }: Usage): string {
  const asked = models.filter((one) => one.requests > 0).map((one) => one.model);
  const costs = models.flatMap(({ cost, currency }) => (cost === null ? [] : [`, ${cost.toFixed(4)} ${currency}`]));
  return `${counted(requests, 'request')} to ${asked.join(' and ') || model}, ${inputTokens.toLocaleString('en')} tokens in, ${outputTokens.toLocaleString('en')} out${costs.join('')}`;
}
