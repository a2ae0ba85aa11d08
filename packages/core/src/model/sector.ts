/** Focus sectors, their subsectors, priority industries and themes. @module */
import * as z from 'zod'
import { field, vocabulary } from './field.ts'
import { ref } from './id.ts'
import { names, recordShape, summary } from './record.ts'

/** Schema of a sector. */
export const sectorSchema = z.strictObject({
  ...recordShape('sectors'),
  names: names(),
  summary: summary().optional(),
  kind: field(
    vocabulary({
      'focus-sector': { en: 'focus sector', es: 'sector prioritario' },
      sector: { en: 'sector', es: 'sector' },
      subsector: { en: 'subsector', es: 'subsector' },
      'priority-industry': { en: 'priority industry', es: 'industria prioritaria' },
      technology: { en: 'technology field', es: 'campo tecnológico' },
    }),
    { label: { en: 'kind', es: 'tipo' }, query: 'kind', facet: true, column: true },
  ),
  /** Wider sectors (skos:broader). */
  broader: field(
    z.array(
      field(ref('sectors'), {
        label: { en: 'within', es: 'dentro de' },
        inverse: { en: 'subsectors', es: 'subsectores' },
        query: 'broader',
        facet: true,
        column: true,
      }),
    ),
    { label: { en: 'within', es: 'dentro de' } },
  ).optional(),
})
