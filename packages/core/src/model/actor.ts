/** Actors: clusters, and organizations such as companies, universities, agencies and networks. @module */
import * as z from 'zod'
import { type ActorCollection, actorCollections } from './collection-name.ts'
import { field } from './field.ts'
import { ref, refs } from './id.ts'
import { milestones } from './milestone.ts'
import { kind, names, profiles, recordShape, summary, website } from './record.ts'
import { localized, partialDate } from './text.ts'

const actorShape = <C extends ActorCollection>(collection: C) => ({
  ...recordShape(collection),
  names: names(),
  summary: summary().optional(),
  country: field(ref('places'), {
    label: { en: 'country', es: 'país' },
    inverse: { en: 'actors of the country', es: 'actores del país' },
    query: 'country',
    facet: true,
    column: true,
  }).optional(),
  place: field(ref('places'), {
    label: { en: 'place', es: 'lugar' },
    inverse: { en: 'actors here', es: 'actores aquí' },
    query: 'place',
    facet: true,
  }).optional(),
  sectors: refs(['sectors'], {
    label: { en: 'sectors', es: 'sectores' },
    inverse: { en: 'actors in the sector', es: 'actores del sector' },
    query: 'sector',
    facet: true,
    column: true,
  }).optional(),
  /** Places outside its own country with which it seeks cooperation. */
  targets: refs(['places'], {
    label: { en: 'target countries', es: 'países objetivo' },
    inverse: { en: 'targeted by', es: 'objetivo de' },
    query: 'target',
    facet: true,
  }).optional(),
  /** Larger bodies of which it is a member (org:memberOf). */
  memberOf: field(
    z.array(
      z.strictObject({
        body: field(ref(...actorCollections), {
          label: { en: 'member of', es: 'miembro de' },
          inverse: { en: 'members', es: 'miembros' },
          query: 'memberOf',
          facet: true,
        }),
        role: localized().optional(),
      }),
    ),
    { label: { en: 'member of', es: 'miembro de' } },
  ).optional(),
  /** When it was founded. */
  founded: field(partialDate(), { label: { en: 'founded', es: 'fundación' }, query: 'founded' }).optional(),
  milestones: milestones(),
  website: website().optional(),
  profiles: profiles().optional(),
})

/** Schema of a cluster organisation, or of a body that a source treats as such. */
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
    label: { en: 'non-profit', es: 'sin fines de lucro' },
    query: 'nonProfit',
  }).optional(),
})

export type { Cluster } from './generated/records.ts'

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
