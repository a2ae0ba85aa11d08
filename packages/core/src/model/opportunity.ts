/** What could be done next, by sector. @module */
import * as z from 'zod'
import { refs } from './id.ts'
import { kind, recordShape, summary, title } from './record.ts'

export const opportunitySchema = z.strictObject({
  ...recordShape('opportunities'),
  title: title(),
  summary: summary(),
  kind: kind({
    'cluster-cooperation': { en: 'cluster cooperation', es: 'cooperación entre clústeres' },
    'joint-research': { en: 'joint research', es: 'investigación conjunta' },
    investment: { en: 'investment', es: 'inversión' },
    'market-access': { en: 'market access', es: 'acceso al mercado' },
    matchmaking: { en: 'matchmaking', es: 'encuentros de negocios' },
    technology: { en: 'technology uptake', es: 'adopción de tecnología' },
  }),
  sectors: refs(
    ['sectors'],
    {
      label: { en: 'sectors', es: 'sectores' },
      inverse: { en: 'opportunities in the sector', es: 'oportunidades del sector' },
      query: 'sector',
      facet: true,
      column: true,
    },
    1,
  ),
  /** The actors, places, instruments, partnerships and events that it rests on or calls for. */
  involves: refs([], {
    label: { en: 'involves', es: 'involucra' },
    inverse: { en: 'opportunities', es: 'oportunidades' },
    query: 'involves',
    facet: true,
  }).optional(),
})
