/** Organizations as other engines take them: each with all values that a condition or a count may name. @module */
import type { Atlas } from '../../../src/dataset/atlas.ts'
import { collationRanks } from '../../../src/text/collation.ts'

/** The fields that conditions name. */
export const conditionFields = ['kind', 'country', 'sector'] as const

/** The fields whose values are counted. */
export const countedFields = ['target', 'place', 'region'] as const

export type ConditionField = (typeof conditionFields)[number]
export type CountedField = (typeof countedFields)[number]

/** An organization. Places and sectors are named with all that they lie within. */
export interface FlatDocument extends Readonly<Record<ConditionField | CountedField, readonly string[]>> {
  readonly id: string
  /** Its place in the order of names, so that nobody is slowed down by comparing texts. */
  readonly rank: number
}

/** A place or sector and everything wider, by walking upwards. */
function withWider(atlas: Atlas): (id: string | undefined) => readonly string[] {
  const next = new Map<string, readonly string[]>()
  for (const { id, within, memberships = [] } of atlas.records.places) {
    next.set(id, [...(within === undefined ? [] : [within]), ...memberships.map(({ union }) => union)])
  }
  for (const { id, broader = [] } of atlas.records.sectors) next.set(id, broader)
  const known = new Map<string, readonly string[]>()
  const walk = (id: string): readonly string[] => [id, ...(next.get(id) ?? []).flatMap(walk)]
  return (id) => {
    if (id === undefined) return []
    const wider = known.get(id) ?? [...new Set(walk(id))]
    known.set(id, wider)
    return wider
  }
}

/** Every organization of an atlas. */
export function flatDocuments(atlas: Atlas): readonly FlatDocument[] {
  const { organizations, places } = atlas.records
  const wider = withWider(atlas)
  const regions = new Set<string>(places.filter(({ kind }) => kind === 'region').map(({ id }) => id))
  const regionOf = (place: string | undefined) => wider(place).filter((id) => regions.has(id))
  // Counted are the values that some organization gives itself.
  const given = {
    target: new Set<string>(organizations.flatMap(({ targets = [] }) => targets)),
    place: new Set<string>(organizations.flatMap(({ place }) => place ?? [])),
    region: new Set<string>(organizations.flatMap(({ place }) => regionOf(place))),
  }
  const several = (field: CountedField, ids: readonly (string | undefined)[]) => [
    ...new Set(ids.flatMap(wider).filter((id) => given[field].has(id))),
  ]
  const nameOf = (at: number) => organizations[at]?.names[0]?.value ?? ''
  const rankOf = collationRanks(
    organizations.map((_, at) => nameOf(at)),
    'en',
  )
  const byName = organizations
    .map((_, at) => ({ at, key: rankOf.get(nameOf(at)) ?? 0 }))
    .sort((a, b) => a.key - b.key || ((organizations[a.at]?.id ?? '') < (organizations[b.at]?.id ?? '') ? -1 : 1))
  const ranks = new Int32Array(organizations.length)
  for (const [rank, { at }] of byName.entries()) ranks[at] = rank
  return organizations.map(({ id, kind, country, place, sectors = [], targets = [] }, at) => ({
    id,
    rank: ranks[at] ?? 0,
    kind: [kind],
    country: wider(country),
    sector: [...new Set(sectors.flatMap(wider))],
    target: several('target', targets),
    place: several('place', [place]),
    region: several('region', regionOf(place)),
  }))
}
