import * as z from 'zod'
import { citation } from './citation.ts'
import type { CollectionName } from './collection-name.ts'
import { field } from './field.ts'
import { type Id, idText } from './id.ts'
import { localized } from './localized.ts'
import { statement } from './statement.ts'

/** Schema of a record's own id, whose type says of which collection it is. */
const ownId = <C extends CollectionName>(_collection: C): z.ZodType<Id<C>, string> =>
  // The brand exists in types only: at run time an id is its string.
  field(idText(), {
    label: { en: 'id', es: 'identificador' },
    query: 'id',
    valueType: 'text',
  }) as unknown as z.ZodType<Id<C>, string>

/**
 * What every record has: an id, citations, and optionally a note and further values.
 *
 * @param collection of which the record is
 */
export const recordShape = <C extends CollectionName>(collection: C) => ({
  id: ownId(collection),
  note: field(localized(), { label: { en: 'note', es: 'nota' } }).optional(),
  citations: field(z.array(citation()).min(1), { label: { en: 'citations', es: 'citas' } }),
  statements: field(z.array(statement()).min(1), {
    label: { en: 'further values', es: 'otros valores' },
  }).optional(),
})

/** A record's own short wording of what it is. */
export const summary = () => field(localized(), { label: { en: 'summary', es: 'resumen' }, search: 1 })

/** What a record without names of its own is called. */
export const title = () =>
  field(localized(), { label: { en: 'title', es: 'título' }, query: 'title', search: 3, column: true })
