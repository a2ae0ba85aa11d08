/** Focus sectors, their subsectors, priority industries and themes. @module */
import * as z from 'zod'
import { refs } from './id.ts'
import { kind, names, recordShape, summary } from './record.ts'

export const sectorSchema = z.strictObject({
  ...recordShape('sectors'),
  names: names(),
  summary: summary().optional(),
  kind: kind({
    'focus-sector': { en: 'focus sector', es: 'sector prioritario' },
    sector: { en: 'sector', es: 'sector' },
    subsector: { en: 'subsector', es: 'subsector' },
    'priority-industry': { en: 'priority industry', es: 'industria prioritaria' },
    technology: { en: 'technology field', es: 'campo tecnológico' },
  }),
  /** Wider sectors (skos:broader). */
  broader: refs(['sectors'], {
    label: { en: 'within', es: 'dentro de' },
    inverse: { en: 'subsectors', es: 'subsectores' },
    query: 'broader',
    facet: true,
    column: true,
  }).optional(),
})
