/** Numbers: subject, measure, value, qualifier, unit, period. @module */
import * as z from 'zod'
import { collectionNames } from './collection-name.ts'
import { field } from './field.ts'
import { ref } from './id.ts'
import { localized } from './localized.ts'
import { partialDate } from './partial-date.ts'
import { recordShape } from './record.ts'
import { textLine } from './text.ts'
import { unit } from './unit.ts'
import { vocabulary } from './vocabulary.ts'

/** Schema of a figure. */
export const figureSchema = z.strictObject({
  ...recordShape('figures'),
  subject: field(ref(), {
    label: { en: 'subject', es: 'sujeto' },
    inverse: { en: 'figures', es: 'cifras' },
    query: 'subject',
    facet: true,
    column: true,
  }),
  measure: field(localized(), { label: { en: 'measure', es: 'medida' }, query: 'measure', search: 3, column: true }),
  value: field(z.number(), { label: { en: 'value', es: 'valor' }, query: 'value', column: true }),
  qualifier: field(
    vocabulary({
      exactly: { en: 'exactly', es: 'exactamente' },
      approximately: { en: 'approximately', es: 'aproximadamente' },
      'more-than': { en: 'more than', es: 'más de' },
      'at-least': { en: 'at least', es: 'al menos' },
      'less-than': { en: 'less than', es: 'menos de' },
      'at-most': { en: 'at most', es: 'como máximo' },
    }),
    { label: { en: 'qualifier', es: 'matiz' }, query: 'qualifier' },
  ).optional(),
  unit: field(unit(), { label: { en: 'unit', es: 'unidad' }, query: 'unit', facet: true, column: true }),
  /** When it held; a forecast or an aim says so in its status. */
  period: field(
    z.strictObject({
      start: field(partialDate(), { label: { en: 'period', es: 'periodo' }, query: 'date', column: true }).optional(),
      end: partialDate().optional(),
    }),
    { label: { en: 'period', es: 'periodo' } },
  ).optional(),
  status: field(
    vocabulary({
      observed: { en: 'observed', es: 'observado' },
      forecast: { en: 'forecast', es: 'previsto' },
      target: { en: 'aim', es: 'objetivo' },
    }),
    { label: { en: 'status', es: 'estado' }, query: 'status', facet: true },
  ),
  sectors: field(
    z.array(
      field(ref('sectors'), {
        label: { en: 'sectors', es: 'sectores' },
        inverse: { en: 'figures of the sector', es: 'cifras del sector' },
        query: 'sector',
        facet: true,
      }),
    ),
    { label: { en: 'sectors', es: 'sectores' } },
  ).optional(),
  /** The other records that the number is about. */
  about: field(
    z.array(
      field(ref(), {
        label: { en: 'also about', es: 'también sobre' },
        inverse: { en: 'figures about it', es: 'cifras sobre ello' },
      }),
    ),
    { label: { en: 'also about', es: 'también sobre' } },
  ).optional(),
  /** The records that the number claims to count, so that claim and list can be compared. */
  counts: field(
    z.strictObject({
      collection: z.enum(collectionNames),
      where: z.record(textLine(), z.union([textLine(), z.number(), z.boolean(), z.array(textLine()).min(1)])),
    }),
    { label: { en: 'counts', es: 'cuenta' } },
  ).optional(),
})

export type { Figure } from './generated/records.ts'
