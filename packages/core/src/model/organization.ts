/** Companies, universities, agencies, ministries, support networks. @module */
import * as z from 'zod'
import { actorShape } from './actor.ts'
import { field } from './field.ts'
import { ref } from './id.ts'
import { kind } from './record.ts'

export const organizationSchema = z.strictObject({
  ...actorShape('organizations'),
  kind: kind({
    company: { en: 'company', es: 'empresa' },
    education: { en: 'education institution', es: 'institución educativa' },
    government: { en: 'government', es: 'gobierno' },
    ministry: { en: 'ministry or secretariat', es: 'ministerio o secretaría' },
    agency: { en: 'public agency', es: 'organismo público' },
    'union-body': { en: 'body of a union of countries', es: 'organismo de una unión de países' },
    international: { en: 'international organisation', es: 'organización internacional' },
    bank: { en: 'public bank', es: 'banco público' },
    network: { en: 'support network or platform', es: 'red o plataforma de apoyo' },
    association: { en: 'association', es: 'asociación' },
  }),
  /** The larger organization of which it is a unit (org:unitOf). */
  parent: field(ref('organizations'), {
    label: { en: 'part of', es: 'parte de' },
    inverse: { en: 'units', es: 'unidades' },
    query: 'parent',
  }).optional(),
})
