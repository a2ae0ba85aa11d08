import * as z from 'zod'
import { field } from './field.ts'
import { ref } from './id.ts'
import { formErrors, maxLength, textLine } from './text.ts'

/** The highest number of a page, table or footnote; it bounds what is counted up to such a number. */
export const maxNumber = 100_000

/**
 * Schema of a citation: where a reader finds what the record says.
 *
 * In a source with pages, `section` and `page` are given; pages are counted in the text that was
 * read, which lacks cover and contents, so that the section alone must find the place too.
 */
export const citation = () =>
  z.strictObject({
    source: field(ref('sources'), {
      label: { en: 'cites', es: 'cita' },
      inverse: { en: 'source for', es: 'fuente de' },
      query: 'source',
    }),
    section: z
      .string()
      .max(maxLength.id)
      .regex(/^\d+(\.\d+)*$/, formErrors.section.en)
      .optional(),
    page: field(z.int().min(1).max(maxNumber), { label: { en: 'page', es: 'página' }, query: 'onPage' }).optional(),
    table: z.int().min(1).max(maxNumber).optional(),
    /** Number of the footnote that the source itself gives for it. */
    footnote: z.int().min(1).max(maxNumber).optional(),
    /** A few words of that page, where it does not have the record's name. */
    anchor: textLine(80).optional(),
    /** The fields that this citation supports; absent: the whole record. */
    for: z.array(textLine()).min(1).optional(),
  })

export type { Citation } from './generated/records.ts'
