/** A page of a list as JSON. @module */
import {
  type CollectionName,
  type Entry,
  type FacetValueJson,
  type FieldName,
  type Inclusion,
  type Language,
  type ListedRecordJson,
  noResultsMessage,
  type QueryPage,
  type RelationJson,
  toPageJson,
  toRelationJson,
} from '@puente/core'
import type { PageLinks } from '../http/list-headers.ts'
import { maxIncluded } from '../parameters/format-bound.ts'
import type { ListQuery } from '../parameters/list-query.ts'
import { stampOf } from '../service.ts'
import { type Encoding, jsonOptions, type SelfLink } from './encoding.ts'
import { type WholeRecord, wholeRecord } from './record.ts'
import type { InferShape, Shapes } from './shapes.ts'

/** Values of a facet in one answer, the most frequent first. */
const maxFacetValues = 1000

/** A record in a list. */
export type ListedRecord<C extends CollectionName = CollectionName> = ListedRecordJson<SelfLink, C> & {
  /** The records in the requested relations; absent if there was no such request. */
  readonly relations?: readonly RelationJson<SelfLink>[]
}

/** A page of a list. */
export interface PageBody<C extends CollectionName = CollectionName>
  extends Omit<PageShape, 'data' | 'facets' | 'missing' | 'facetTotals'> {
  readonly data: readonly ListedRecord<C>[]
  /** For each requested facet: its values, most frequent first. */
  readonly facets: { readonly [F in FieldName<C>]?: readonly FacetValueJson[] }
  /** For each requested facet: how many of the records that it counts have no value. */
  readonly missing: { readonly [F in FieldName<C>]?: number }
  /** For each facet of which only the most frequent values are here: how many it has. */
  readonly facetTotals?: { readonly [F in FieldName<C>]?: number }
  /** The records around those of the page, each once; absent if none were requested. */
  readonly included?: readonly WholeRecord[]
}

export function pageShape({
  z,
  component,
  object,
  list,
  string,
  optional,
  whole,
  link,
  relation,
  typed,
  listAnswer,
}: Shapes) {
  const listed = component(
    'Listed',
    object({ ...link.shape, record: typed<object>(), relations: optional(list(relation)) }),
  )
  const page = component(
    'Page',
    object({
      total: whole,
      pages: whole,
      limit: whole,
      /** Absent for a page that was reached by cursor. */
      number: optional(whole),
      /** The cursor of the next page. */
      next: optional(string()),
    }),
  )
  const pageLinks = component(
    'PageLinks',
    object({ first: string(), prev: optional(string()), next: optional(string()), last: optional(string()) }),
  )
  const facetValue = component(
    'FacetValue',
    object({
      value: string(),
      label: string(),
      /** How many records there would be if it were the only selected value of the field. */
      count: whole,
      selected: z.boolean(),
    }),
  )
  return listAnswer({
    data: list(listed),
    page,
    links: pageLinks,
    facets: z.record(string(), list(facetValue)),
    missing: z.record(string(), whole),
    /** For each facet of which only the 1000 most frequent values are here: how many it has. */
    facetTotals: optional(z.record(string(), whole)),
  })
}

type PageShape = InferShape<typeof pageShape>

export interface FoundPage {
  readonly collection: CollectionName
  readonly found: QueryPage
  readonly entries: readonly Entry[]
  readonly around: Inclusion
  readonly links: PageLinks
}

/** Why a page is empty: nothing was found, or it is after the last one. */
function pageNotice(
  { atlas, language }: Encoding,
  { collection, found: { total, records, page } }: Pick<FoundPage, 'collection' | 'found'>,
  query: ListQuery['query'],
): string | undefined {
  if (records.length > 0) return undefined
  if (total === 0) return noResultsMessage(atlas, collection, query)[language]
  const { number = 1, pages } = page
  return beyondTheLast[language](number, pages)
}

const beyondTheLast: Readonly<Record<Language, (number: number, pages: number) => string>> = {
  en: (number, pages) => `Page ${number} lies beyond the last one, which is ${pages}.`,
  es: (number, pages) => `La página ${number} está más allá de la última, que es la ${pages}.`,
}

export function pageBody(
  encoding: Encoding,
  foundPage: FoundPage,
  { query, include }: Pick<ListQuery, 'query' | 'include'>,
): PageBody {
  const { atlas } = encoding
  const { collection, found, around, links } = foundPage
  const options = jsonOptions(encoding)
  const { fields } = query
  const { data, page, facets, missing, facetTotals } = toPageJson(atlas, collection, found, {
    ...options,
    maxValues: maxFacetValues,
    ...(fields === undefined ? {} : { fields }),
  })
  const notice = pageNotice(encoding, foundPage, query)
  const relations = (position: number) =>
    (around.groups[position] ?? []).map((group) =>
      toRelationJson(atlas, group, { ...options, maxRelated: maxIncluded }),
    )
  return {
    data:
      include === undefined ? data : data.map((listed, position) => ({ ...listed, relations: relations(position) })),
    page,
    links,
    facets,
    missing,
    ...(facetTotals === undefined ? {} : { facetTotals }),
    ...(include === undefined ? {} : { included: around.included.map((entry) => wholeRecord(encoding, entry)) }),
    ...(notice === undefined ? {} : { notice }),
    dataset: stampOf(atlas),
  }
}
