/** The part of JSON Schema that structured output uses. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
}

/** Entries of a list whose schema names no length: fits "one to three" as well as "at least three". */
const usualEntries = 3;

/**
 * A value that satisfies a schema, its strings taken from a text: what an obedient model without a thought of its own
 * would answer. Every string is the next sentence of the text, so that all it says can be found in its source.
 * @param chinese the answer has to be in Chinese: of an English sentence only its names and numbers are told
 */
export function fabricate(schema: JsonSchema, text: string, chinese = false): unknown {
  const sentences = chinese ? sentencesOf(text).flatMap(inChinese) : sentencesOf(text);
  let used = 0;

  function value(part: JsonSchema): unknown {
    if (part.$ref !== undefined) return value(schema.$defs?.[part.$ref.replace('#/$defs/', '')] ?? {});
    if (part.const !== undefined) return part.const;
    if (part.enum !== undefined) return part.enum[0];
    const choices = part.anyOf ?? part.oneOf;
    if (choices !== undefined) return value(choices.find(({ type }) => type !== 'null') ?? {});
    const types = [part.type ?? 'string'].flat();
    switch (types.find((type) => type !== 'null')) {
      case 'object':
        return Object.fromEntries(Object.entries(part.properties ?? {}).map(([name, inner]) => [name, value(inner)]));
      case 'array':
        return Array.from(
          { length: Math.min(part.maxItems ?? usualEntries, Math.max(part.minItems ?? 0, usualEntries)) },
          () => value(part.items ?? {}),
        );
      case 'integer':
      case 'number':
        return part.minimum ?? 0;
      case 'boolean':
        return false;
      case 'string':
        return cut(sentences[used++ % sentences.length] ?? 'Nothing to quote.', part);
      default:
        return null;
    }
  }
  return value(schema);
}

/** The JSON schema written out in a text, as prompts carry it for models that cannot be held to one; null if none. */
export function schemaIn(text: string): JsonSchema | null {
  for (let start = text.indexOf('{'); start !== -1; start = text.indexOf('{', start + 1)) {
    for (let end = text.lastIndexOf('}'); end > start; end = text.lastIndexOf('}', end - 1)) {
      try {
        const parsed = JSON.parse(text.slice(start, end + 1)) as JsonSchema;
        if (parsed.properties !== undefined) return parsed;
      } catch {
        // not a balanced stretch; try a shorter one
      }
    }
  }
  return null;
}

/** What OpenAI's strict mode would refuse about a schema; '' when it would take it. */
export function strictObjection(schema: JsonSchema, path = '()'): string {
  if (schema.properties !== undefined) {
    const names = Object.keys(schema.properties);
    if (schema.additionalProperties !== false)
      return `In context=${path}, 'additionalProperties' is required to be supplied and to be false.`;
    const missing = names.find((name) => !schema.required?.includes(name));
    if (missing !== undefined)
      return `In context=${path}, 'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`;
  }
  const parts = { ...schema.properties, ...schema.$defs, ...(schema.items && { items: schema.items }) };
  for (const [name, part] of Object.entries(parts)) {
    const objection = strictObjection(part, `('properties', '${name}')`);
    if (objection !== '') return objection;
  }
  return '';
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?。！？])\s+|(?<=[。！？])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /^[^{}<>[\]|#*`]{12,150}[.!?。！？]$/u.test(sentence) && !sentence.includes('://'));
}

/** Whether a text is Chinese for the most part. */
export function isChinese(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

/** A list of one or none: a Chinese sentence as it is; of another one its names and numbers, if it has any. */
function inChinese(sentence: string): string[] {
  if (isChinese(sentence)) return [sentence];
  const pattern =
    /\d[\d,.]*(?<=\d)(?:%| ?(?:[KGT]B?|million|billion|trillion)\b)?|(?<=\s)\p{Lu}\p{L}+(?: \d[\d.]*(?<=\d))?/gu;
  const found = [...new Set(sentence.match(pattern))].slice(0, 3);
  return found.length === 0 ? [] : [`资料在这里提到的关键名称与数字是 ${found.join('、')}，具体口径请以原文为准。`];
}

function cut(sentence: string, { minLength = 0, maxLength = Number.POSITIVE_INFINITY }: JsonSchema): string {
  return sentence.padEnd(minLength, '.').slice(0, maxLength);
}
