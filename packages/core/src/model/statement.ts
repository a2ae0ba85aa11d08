import * as z from 'zod'
import { citation } from './citation.ts'
import { localized } from './localized.ts'
import { textLine, textLines } from './text.ts'
import { vocabulary } from './vocabulary.ts'

/**
 * Schema of a further value for one field, with its own citations and rank (as in Wikidata).
 *
 * The field itself keeps the value of the atlas's main source; a statement adds what another
 * source says, or which source bears out that one value.
 */
export const statement = () =>
  z.strictObject({
    /** Path of the field, like `start` or `names.0`. */
    field: textLine(),
    value: z.union([textLines(), z.number(), z.boolean()]),
    rank: vocabulary({
      preferred: { en: 'preferred', es: 'preferente' },
      normal: { en: 'normal', es: 'normal' },
      deprecated: { en: 'deprecated', es: 'obsoleto' },
    }),
    note: localized().optional(),
    citations: z.array(citation()).min(1),
  })

export type { Statement } from './generated/records.ts'
