/** Countries, states and regions, cities. @module */
import * as z from 'zod'
import { field } from './field.ts'
import { ref } from './id.ts'
import { kind, names, recordShape, summary } from './record.ts'
import { formErrors, partialDate } from './text.ts'

export const placeSchema = z.strictObject({
  ...recordShape('places'),
  names: names(),
  summary: summary().optional(),
  kind: kind({
    union: { en: 'union of countries', es: 'unión de países' },
    country: { en: 'country', es: 'país' },
    region: { en: 'state or region', es: 'estado o región' },
    city: { en: 'city or municipality', es: 'ciudad o municipio' },
    area: { en: 'wider area', es: 'área geográfica' },
  }),
  iso3166_1: field(z.string().regex(/^[A-Z]{2}$/, formErrors.country.en), {
    label: { en: 'ISO 3166-1', es: 'ISO 3166-1' },
    query: 'iso',
    search: 3,
    column: true,
  }).optional(),
  iso3166_2: field(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, formErrors.region.en), {
    label: { en: 'ISO 3166-2', es: 'ISO 3166-2' },
    query: 'iso2',
    search: 3,
    column: true,
  }).optional(),
  /** The next larger place: a city's region, a region's country. */
  within: field(ref('places'), {
    label: { en: 'within', es: 'en' },
    inverse: { en: 'places within', es: 'lugares dentro' },
    query: 'within',
    facet: true,
    column: true,
  }).optional(),
  /** Unions to which the place belongs, with the days of entry and exit where they are known. */
  memberships: field(
    z.array(
      z.strictObject({
        union: field(ref('places'), {
          label: { en: 'member of', es: 'miembro de' },
          inverse: { en: 'member countries', es: 'países miembros' },
          query: 'union',
          facet: true,
        }),
        from: field(partialDate(), { label: { en: 'from', es: 'desde' } }).optional(),
        until: field(partialDate(), { label: { en: 'until', es: 'hasta' } }).optional(),
      }),
    ),
    { label: { en: 'member of', es: 'miembro de' } },
  ).optional(),
  /** WGS 84, decimal degrees: of a city its centre, of a larger place a point to label it at. */
  coordinates: field(z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }), {
    label: { en: 'coordinates', es: 'coordenadas' },
  }).optional(),
})

export type { Place } from './generated/records.ts'
