import * as z from 'zod'
import { field } from './field.ts'
import { ref } from './id.ts'

/**
 * Schema of a citation: where a reader finds what the record says.
 *
 * In a source with pages, `section` and `page` are given; pages are counted in our copy of the
 * text, which lacks cover and contents, so that the section alone must find the place too.
 */
export const citation = () =>
  z.strictObject({
    source: field(ref('sources'), {
      label: { en: 'cites', es: 'cita' },
      inverse: { en: 'cited by', es: 'citada por' },
      query: 'source',
    }),
    section: z
      .string()
      .regex(/^\d+(\.\d+)*$/, 'not a section number, like "2.2"')
      .optional(),
    page: field(z.int().min(1), { label: { en: 'page', es: 'página' }, query: 'onPage' }).optional(),
    table: z.int().min(1).optional(),
    /** Number of the footnote that the source itself gives for it. */
    footnote: z.int().min(1).optional(),
    /** A few words that stand on that page, where the record's own name does not. */
    anchor: z.string().trim().min(1).max(80).optional(),
    /** The fields that this citation bears out; absent: the whole record. */
    for: z.array(z.string()).min(1).optional(),
  })

export type { Citation } from './generated/records.ts'
