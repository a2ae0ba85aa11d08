/** Every address of a site that is written as files: known beforehand, so that one that is missing is noticed. @module */
import {
  type Atlas,
  actorCollections,
  type CollectionName,
  type ColumnKind,
  collectionNames,
  type FacetValue,
  facetsOf,
  matches,
  opportunityMatrix,
  overview,
  parseQueryUrl,
  type QueryField,
  resultsOf,
  timeline,
} from '@puente/core'
import { maxListedValues, pageSize } from '../pages/list/state.ts'
import { sinceAddress, singleScopes } from '../pages/since/state.ts'
import { timelinePageSize } from '../pages/timeline/page.tsx'
import { pathForm } from '../url/static-urls.ts'
import { idAddresses } from './id-addresses.ts'

/** The pages of a list or of a timeline, the first without a number. */
const pagesOf = (address: string, total: number, size = pageSize): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(total / size)) }, (_, at) =>
    at === 0 ? address : `${address}/page/${at + 1}`,
  )

/** The lists of a collection: the whole, and those with one value of a facet. */
function listAddresses(atlas: Atlas, collection: CollectionName): readonly string[] {
  const parsed = parseQueryUrl(atlas, collection, '')
  if (!parsed.ok) return []
  const found = resultsOf(atlas, collection, parsed.value)
  const valuesOf = (field: QueryField): readonly FacetValue[] => found.facet(field.name as never)
  return [
    ...pagesOf(collection, found.total),
    ...facetsOf(atlas, collection).flatMap((field) =>
      valuesOf(field)
        .slice(0, maxListedValues)
        .filter(({ value }) => /^[\w.-]+$/.test(value))
        .flatMap(({ value, count }) => pagesOf(`${collection}/${field.name}/${value}`, count)),
    ),
  ]
}

/** Pairs that a tie or the matches of an actor name. */
function pairsOf(atlas: Atlas): readonly (readonly [string, string])[] {
  const suggested = actorCollections.flatMap((name) =>
    atlas.records[name].flatMap(({ id }) =>
      matches(atlas, id, { introductions: false }).suggestions.map(({ entry }) => [id, entry.record.id] as const),
    ),
  )
  const tied = atlas.records.ties.map(({ between: [one, other] }) => [one, other] as const)
  return [...suggested, ...tied].filter(([one, other]) => one !== other)
}

/** The cells of the matrix of white spots that have actors on the side of the columns. */
const cellAddresses = (atlas: Atlas, by: ColumnKind): readonly string[] =>
  opportunityMatrix(atlas, { by }).rows.flatMap(({ cells }) =>
    cells.filter(({ actors }) => actors.here.length > 0).map(({ sector, place }) => `white-spots/${sector}/${place}`),
  )

/** Every address below a language for which a file is written, in path form. */
export function staticAddresses(atlas: Atlas): readonly string[] {
  const sectors = overview(atlas).sectors.map(({ sector }) => sector.record.id)
  const all = [
    ...idAddresses(atlas),
    ...sectors.map((id) => `map/sector/${id}`),
    'white-spots/by/region',
    ...cellAddresses(atlas, 'country'),
    ...cellAddresses(atlas, 'region'),
    ...pagesOf('timeline', timeline(atlas).length, timelinePageSize),
    ...actorCollections.flatMap((name) =>
      atlas.records[name].flatMap(({ id }) =>
        pagesOf(`timeline/${id}`, timeline(atlas, { actor: id }).length, timelinePageSize),
      ),
    ),
    ...singleScopes(atlas).map((scope) => pathForm(sinceAddress(scope)) ?? ''),
    ...pairsOf(atlas).map((pair) => `path/${pair.join('/')}`),
    ...collectionNames.flatMap((name) => listAddresses(atlas, name)),
  ]
  return [...new Set(all)]
}
