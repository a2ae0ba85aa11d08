/** A page of a list. @module */
import {
  type CollectionName,
  chosenFields,
  type Entry,
  type FieldName,
  facetLabel,
  type Inclusion,
  type Language,
  nothingFound,
  type QueryPage,
  type Records,
} from '@puente/core'
import type { PageLinks } from '../http/list-headers.ts'
import type { Listing } from '../parameters/read-listing.ts'
import { type DatasetStamp, stampOf } from '../service.ts'
import { type Encoding, type EntryLink, entryLink } from './entry-link.ts'
import { type WholeRecord, wholeRecord } from './included.ts'
import { type RelationBody, relationBody } from './record.ts'

/** A record in a list. */
export interface ListedRecord<C extends CollectionName = CollectionName> extends EntryLink<C> {
  /** The record as the dataset has it, or the fields of it that were asked for. */
  readonly record: Partial<Records[C]>
  /** The records that stand in the relations that were asked for; absent where none were. */
  readonly relations?: readonly RelationBody[]
}

/** A value of a facet with what it is called. */
export interface FacetBody {
  readonly value: string
  readonly label: string
  /** How many records there would be if it were the field's only value asked for. */
  readonly count: number
  readonly selected: boolean
}

/** A page of a list. */
export interface PageBody<C extends CollectionName = CollectionName> {
  readonly data: readonly ListedRecord<C>[]
  readonly page: QueryPage['page'] & { readonly total: number }
  readonly links: PageLinks
  /** For each facet that was asked for: its values, most frequent first. */
  readonly facets: { readonly [F in FieldName<C>]?: readonly FacetBody[] }
  /** For each facet that was asked for: how many of the records that it counts have no value. */
  readonly missing: { readonly [F in FieldName<C>]?: number }
  /** The records around those of the page, each once; absent where none were asked for. */
  readonly included?: readonly WholeRecord[]
  /** Where there are no records: why, and what to leave out or ask instead, in the language of the answer. */
  readonly notice?: string
  readonly dataset: DatasetStamp
}

/** What a page is made of. */
export interface FoundPage {
  readonly collection: CollectionName
  readonly found: QueryPage
  readonly entries: readonly Entry[]
  readonly around: Inclusion
  readonly links: PageLinks
}

function facetBodies(
  { atlas, language }: Encoding,
  collection: CollectionName,
  facets: QueryPage['facets'],
): PageBody['facets'] {
  return Object.fromEntries(
    Object.entries(facets).map(([field, values = []]) => [
      field,
      values.map(
        ({ value, count, selected }): FacetBody => ({
          value,
          label: facetLabel(atlas, collection, field, value, language),
          count,
          selected,
        }),
      ),
    ]),
  )
}

/** Why a page is empty: nothing was found, or it lies beyond the last one. */
function pageNotice(
  { atlas, language }: Encoding,
  { collection, found: { total, records, page } }: Pick<FoundPage, 'collection' | 'found'>,
  query: Listing['query'],
): string | undefined {
  if (records.length > 0) return undefined
  if (total === 0) return nothingFound(atlas, collection, query)[language]
  const { number = 1, pages } = page
  return beyondTheLast[language](number, pages)
}

const beyondTheLast: Readonly<Record<Language, (number: number, pages: number) => string>> = {
  en: (number, pages) => `Page ${number} lies beyond the last one, which is ${pages}.`,
  es: (number, pages) => `La página ${number} está más allá de la última, que es la ${pages}.`,
}

/** A page of a list, with the records around it that were asked for. */
export function pageBody(
  encoding: Encoding,
  foundPage: FoundPage,
  { query, include }: Pick<Listing, 'query' | 'include'>,
): PageBody {
  const { collection, found, entries, around, links } = foundPage
  const { fields } = query
  const notice = pageNotice(encoding, foundPage, query)
  const { total, page, facets, missing } = found
  const data = entries.map((entry, position): ListedRecord => {
    const listed = { ...entryLink(encoding, entry), record: chosenFields(entry.record, fields) }
    if (include === undefined) return listed
    const groups = around.groups[position] ?? []
    return { ...listed, relations: groups.map((group) => relationBody(encoding, group)) }
  })
  return {
    data,
    page: { ...page, total },
    links,
    facets: facetBodies(encoding, collection, facets),
    missing,
    ...(include === undefined ? {} : { included: around.included.map((entry) => wholeRecord(encoding, entry)) }),
    ...(notice === undefined ? {} : { notice }),
    dataset: stampOf(encoding.atlas),
  }
}
