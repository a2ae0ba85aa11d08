/**
 * Ids: kebab-case, unique across the whole atlas, never reused.
 *
 * The type of an {@link Id} says into which collection it points, so that a reference read from a record can be followed
 * without a check, while a misspelt literal does not compile.
 *
 * @module
 */
import * as z from 'zod'
import type { CollectionName } from './collection-name.ts'
import { type FieldMeta, field } from './field.ts'
import { formErrors, maxLength } from './text.ts'

/** Marks an id, in types only, with the collection that it points into. */
export interface ReferencesTo<C extends CollectionName> {
  readonly '~pointsInto': C
}

/** The id of a record of collection `C`; `Id` alone is the id of any record. */
export type Id<C extends CollectionName = CollectionName> = C extends CollectionName ? string & ReferencesTo<C> : never

/** Lower-case ASCII words joined by one hyphen, or by two between the parties of a tie. */
export const idPattern = /^[a-z0-9]+(?:--?[a-z0-9]+)*$/

export const idText = () => z.string().max(maxLength.id).regex(idPattern, formErrors.id.en)

/** Schema of a reference to a record of one of the collections; with none it may point anywhere. */
export function ref<C extends CollectionName = CollectionName>(...collections: readonly C[]): z.ZodType<Id<C>, string> {
  // The brand exists in types only: at run time an id is its string.
  return field(idText(), { refersTo: collections }) as unknown as z.ZodType<Id<C>, string>
}

/** Schema of a list of at least `min` references, which has the label of its items. */
export function refs<C extends CollectionName>(
  collections: readonly C[],
  meta: FieldMeta & Required<Pick<FieldMeta, 'label'>>,
  min = 0,
): z.ZodArray<z.ZodType<Id<[C] extends [never] ? CollectionName : C>, string>> {
  const list = z.array(field(ref<[C] extends [never] ? CollectionName : C>(...collections), meta))
  return field(min === 0 ? list : list.min(min), { label: meta.label })
}
