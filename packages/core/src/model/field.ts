/**
 * What is said of a field beside its type: its human name, and what queries may do with it.
 *
 * It stands next to the field's zod schema, in a registry, so that a field is described in one
 * place. The collections' plain descriptions are generated from it (scripts/generate.ts), so
 * that reading the atlas needs no zod.
 *
 * @module
 */
import * as z from 'zod'
import type { CollectionName } from './collection-name.ts'
import type { ValueType } from './description.ts'
import type { Localized, PluralForms } from './language.ts'

/** What is said of a field beside its type. */
export interface FieldMeta {
  /** Human name of the field. */
  readonly label?: Localized
  /** Name of the field in queries, singular: `sector` for `sectors`. Absent: it can't be queried. */
  readonly query?: string
  /** Whether lists show counts of its values. */
  readonly facet?: boolean
  /** Weight in the text search, above 0; absent: not searched. */
  readonly search?: number
  /** Whether tables show it by default. */
  readonly column?: boolean
  /** For a reference: what the other record calls the relation. */
  readonly inverse?: Localized
  /** For a reference: the collections into which it may point; empty for any. */
  readonly refersTo?: readonly CollectionName[]
  /** For a vocabulary: the human name of each term. */
  readonly terms?: Readonly<Record<string, Localized>>
  /** For a vocabulary by whose terms things are counted: the name of each of one thing. */
  readonly singulars?: Readonly<Record<string, Localized>>
  /** For a vocabulary: whether its terms sort as they are listed, not by what they are called. */
  readonly ordered?: boolean
  /** How it is compared, where the schema does not say it. */
  readonly valueType?: ValueType
}

/** Every described field's {@link FieldMeta}. */
export const fieldRegistry = z.registry<FieldMeta>()

/** Describes a schema, which must be an instance of its own; adds to what was said of it before. */
export function field<S extends z.ZodType>(schema: S, meta: FieldMeta): S {
  fieldRegistry.add(schema, { ...fieldRegistry.get(schema), ...meta })
  return schema
}

const hasPlural = (name: Localized | PluralForms): name is PluralForms => 'one' in name

/** Schema of a closed list of terms, each with its human name, or two where things are counted by it. */
export function vocabulary<const T extends string>(terms: Readonly<Record<T, Localized | PluralForms>>) {
  const keys = Object.keys(terms) as T[]
  const names = Object.entries<Localized | PluralForms>(terms)
  const singulars = names.flatMap(([term, name]): [string, Localized][] => (hasPlural(name) ? [[term, name.one]] : []))
  return field(z.enum(keys), {
    valueType: 'enum',
    terms: Object.fromEntries(names.map(([term, name]) => [term, hasPlural(name) ? name.many : name])),
    ...(singulars.length === 0 ? {} : { singulars: Object.fromEntries(singulars) }),
  })
}
