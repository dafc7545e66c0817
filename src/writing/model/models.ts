/** Asks the configured models one after another until one gives an acceptable answer. */
import type { ZodType } from 'zod';
import type { Clock } from '../../clock.ts';
import { Budget, type Limits } from './budget.ts';
import type { CountTokens } from './prompt/tokens.ts';
import type { ModelSettings } from './settings.ts';
import { readAnswer } from './transport/answer.ts';
import { type Client, openClient } from './transport/client.ts';
import type { Call } from './transport/endpoint.ts';
import { ModelError, serviceReasons } from './transport/model-error.ts';
import type { Timing } from './transport/timing.ts';

/** A call and the value it is to bring. */
export type Question<T> = Omit<Call, 'form'> & {
  readonly form: { readonly name: string; readonly schema: ZodType<T> };
};

/** What a question brought. */
export interface Answer<T> {
  readonly value: T;
  /** As the model wrote it. */
  readonly text: string;
  /** The model's name. */
  readonly by: string;
}

/** The configured models, in order of preference, within one budget. */
export interface Models {
  readonly budget: Budget;
  readonly clients: readonly Client[];
  /**
   * Asks the first model that can be asked; where its service fails, the next takes over.
   * @throws ModelError of the first model when none could answer, or for an answer that is not usable
   */
  ask<T>(question: Question<T>): Promise<Answer<T>>;
}

export interface ModelsRun {
  readonly limits: Limits;
  readonly countTokens: CountTokens;
  readonly endpointFetch: typeof globalThis.fetch;
  readonly timing: Timing;
  readonly clock: Clock;
  readonly deadline: AbortSignal;
}

/** Opens the models of a run; nothing is sent before the first question. */
export function openModels(list: readonly ModelSettings[], run: ModelsRun): Models {
  const budget = new Budget(run.limits);
  const clients = list.map((settings) => openClient(settings, { ...run, budget }));
  return {
    budget,
    clients,
    async ask<T>(question: Question<T>): Promise<Answer<T>> {
      let first: ModelError | null = null;
      for (const client of clients) {
        try {
          const text = await client.ask(question);
          return { value: readAnswer(text, question.form.schema), text, by: client.settings.model };
        } catch (error) {
          if (!(error instanceof ModelError) || !serviceReasons.has(error.reason)) throw error;
          first ??= error;
        }
      }
      throw first ?? new ModelError('unexpected', 'no model is configured');
    },
  };
}
