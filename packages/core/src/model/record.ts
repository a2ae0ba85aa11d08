import * as z from 'zod'
import { citation } from './citation.ts'
import { field } from './field.ts'
import { idText } from './id.ts'
import { localized } from './localized.ts'
import { statement } from './statement.ts'

/** What every record has: an id, citations, and optionally a note and further values. */
export const recordShape = () => ({
  id: field(idText(), {
    label: { en: 'id', es: 'identificador' },
    query: 'id',
    valueType: 'text',
  }),
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
