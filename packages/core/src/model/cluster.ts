/** Cluster organisations, and the bodies that a source treats as such. @module */
import * as z from 'zod'
import { actorShape } from './actor.ts'
import { field, vocabulary } from './field.ts'

/** Schema of a cluster. */
export const clusterSchema = z.strictObject({
  ...actorShape('clusters'),
  kind: field(
    vocabulary({
      'cluster-organisation': { en: 'cluster organisation', es: 'organización clúster' },
      association: { en: 'association', es: 'asociación' },
      'public-agency': { en: 'public agency', es: 'organismo público' },
    }),
    { label: { en: 'kind', es: 'tipo' }, query: 'kind', facet: true },
  ),
  nonProfit: field(z.boolean(), {
    label: { en: 'non-profit', es: 'sin ánimo de lucro' },
    query: 'nonProfit',
  }).optional(),
})

export type { Cluster } from './generated/records.ts'
