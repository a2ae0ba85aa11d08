/** Labels: who holds which level, until when if known. @module */
import * as z from 'zod'
import { actorCollections } from './collection-name.ts'
import { field, vocabulary } from './field.ts'
import { ref } from './id.ts'
import { recordShape } from './record.ts'
import { partialDate } from './text.ts'

export const awardSchema = z.strictObject({
  ...recordShape('awards'),
  holder: field(ref(...actorCollections), {
    label: { en: 'holder', es: 'titular' },
    inverse: { en: 'labels', es: 'sellos' },
    query: 'holder',
    facet: true,
    column: true,
  }),
  scheme: field(ref('instruments'), {
    label: { en: 'scheme', es: 'sistema' },
    inverse: { en: 'labels given', es: 'sellos otorgados' },
    query: 'scheme',
    facet: true,
    column: true,
  }),
  level: field(
    vocabulary({
      gold: { en: 'gold', es: 'oro' },
      silver: { en: 'silver', es: 'plata' },
      bronze: { en: 'bronze', es: 'bronce' },
    }),
    { label: { en: 'level', es: 'nivel' }, query: 'level', facet: true, column: true, ordered: true },
  ),
  /** The scheme's category in which it is held. */
  sector: field(ref('sectors'), {
    label: { en: 'sector', es: 'sector' },
    inverse: { en: 'labels given in this category', es: 'sellos otorgados en esta categoría' },
    query: 'sector',
    facet: true,
    column: true,
  }).optional(),
  awarded: field(partialDate(), {
    label: { en: 'awarded', es: 'otorgado' },
    query: 'awarded',
    column: true,
  }).optional(),
  /** The date of a source that counts it among the holder's labels, where nothing says when it was given. */
  heldBy: field(partialDate(), {
    label: { en: 'already held on', es: 'ya vigente el' },
    query: 'heldBy',
    column: true,
  }).optional(),
  validUntil: field(partialDate(), {
    label: { en: 'valid until', es: 'válido hasta' },
    query: 'validUntil',
    column: true,
  }).optional(),
})

export type { Award } from './generated/records.ts'
