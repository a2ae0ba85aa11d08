import * as z from 'zod'
import { type ActorCollection, actorCollections } from './collection-name.ts'
import { field } from './field.ts'
import { ref, refs } from './id.ts'
import { names, recordShape, summary, website } from './record.ts'
import { localized } from './text.ts'

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
  website: website().optional(),
})
