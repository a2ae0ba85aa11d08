import * as z from 'zod'
import { type ActorCollection, actorCollections } from './collection-name.ts'
import { field } from './field.ts'
import { ref } from './id.ts'
import { names, recordShape, summary } from './record.ts'
import { localized, webAddress } from './text.ts'

/** What clusters and organizations share: an actor is who can cooperate. */
export const actorShape = <C extends ActorCollection>(collection: C) => ({
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
  sectors: field(
    z.array(
      field(ref('sectors'), {
        label: { en: 'sectors', es: 'sectores' },
        inverse: { en: 'actors in the sector', es: 'actores del sector' },
        query: 'sector',
        facet: true,
        column: true,
      }),
    ),
    { label: { en: 'sectors', es: 'sectores' } },
  ).optional(),
  /** Places outside its own country with which it seeks cooperation. */
  targets: field(
    z.array(
      field(ref('places'), {
        label: { en: 'target countries', es: 'países objetivo' },
        inverse: { en: 'targeted by', es: 'objetivo de' },
        query: 'target',
        facet: true,
      }),
    ),
    { label: { en: 'target countries', es: 'países objetivo' } },
  ).optional(),
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
  website: field(webAddress(), { label: { en: 'website', es: 'sitio web' }, valueType: 'url' }).optional(),
})
