/** Looks into a schema of the schema library: the keys, entries and options that it lets through. */

export interface SchemaParts {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly options?: readonly unknown[];
}

/** The schema inside defaults and optionals; of several forms the one that has keys or entries. */
export function partsOf(schema: unknown): SchemaParts {
  let inner = (schema ?? {}) as SchemaParts & { readonly def?: { readonly innerType?: unknown } };
  while (inner.def?.innerType !== undefined) inner = inner.def.innerType as typeof inner;
  const forms = inner.options?.filter((option) => typeof option === 'object').map(partsOf) ?? [];
  return forms.find((form) => form.shape !== undefined || form.element !== undefined) ?? inner;
}
