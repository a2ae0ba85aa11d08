/** What could be done next, by sector. @module */
import * as z from 'zod'
import { field, vocabulary } from './field.ts'
import { ref } from './id.ts'
import { recordShape, summary, title } from './record.ts'

/** Schema of an opportunity. */
export const opportunitySchema = z.strictObject({
  ...recordShape('opportunities'),
  title: title(),
  summary: summary(),
  kind: field(
    vocabulary({
      'cluster-cooperation': { en: 'cluster cooperation', es: 'cooperación entre clústeres' },
      'joint-research': { en: 'joint research', es: 'investigación conjunta' },
      investment: { en: 'investment', es: 'inversión' },
      'market-access': { en: 'market access', es: 'acceso al mercado' },
      matchmaking: { en: 'matchmaking', es: 'encuentros de negocios' },
      technology: { en: 'technology uptake', es: 'adopción de tecnología' },
    }),
    { label: { en: 'kind', es: 'tipo' }, query: 'kind', facet: true, column: true },
  ),
  sectors: field(
    z
      .array(
        field(ref('sectors'), {
          label: { en: 'sectors', es: 'sectores' },
          inverse: { en: 'opportunities in the sector', es: 'oportunidades del sector' },
          query: 'sector',
          facet: true,
          column: true,
        }),
      )
      .min(1),
    { label: { en: 'sectors', es: 'sectores' } },
  ),
  /** The actors, places, instruments, partnerships and events that it rests on or calls for. */
  involves: field(
    z.array(
      field(ref(), {
        label: { en: 'involves', es: 'involucra' },
        inverse: { en: 'opportunities', es: 'oportunidades' },
        query: 'involves',
        facet: true,
      }),
    ),
    { label: { en: 'involves', es: 'involucra' } },
  ).optional(),
})
