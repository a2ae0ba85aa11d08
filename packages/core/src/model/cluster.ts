/** Cluster organisations, and the bodies that a source treats as such. @module */
import * as z from 'zod'
import { actorShape } from './actor.ts'
import { field } from './field.ts'
import { kind } from './record.ts'

export const clusterSchema = z.strictObject({
  ...actorShape('clusters'),
  kind: kind(
    {
      'cluster-organisation': { en: 'cluster organisation', es: 'organización clúster' },
      association: { en: 'association', es: 'asociación' },
      'public-agency': { en: 'public agency', es: 'organismo público' },
    },
    { column: false },
  ),
  nonProfit: field(z.boolean(), {
    label: { en: 'non-profit', es: 'sin ánimo de lucro' },
    query: 'nonProfit',
  }).optional(),
})

export type { Cluster } from './generated/records.ts'
