/** The list of a collection. @module */
import {
  type CollectionName,
  descriptionOf,
  formatCount,
  isCollectionName,
  noResultsMessage,
  printQueryUrl,
  type QueryProblem,
} from '@puente/core'
import type { Child } from 'hono/jsx'
import { alternatesOf, Downloads, referenceSuffixes } from '../../parts/alternates.tsx'
import { inWords, type Page, type PageContext, type PageResult } from '../../parts/context.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { missingNumber, missingPage } from '../../parts/missing-page.tsx'
import { Pager, PrintedPart } from '../../parts/pager.tsx'
import { wrongPage } from '../../parts/wrong-page.tsx'
import { Facets, narrowingFacets } from './facets.tsx'
import { Chips, headingOf, ListForm } from './form.tsx'
import { listProblems } from './problems.ts'
import { shortlistPage } from './shortlist.tsx'
import { fromStart, type ListState, listAddress, pageSize, readList, tidied } from './state.ts'
import { ListTable } from './table.tsx'
import { words } from './words.ts'

/** The page of a query that cannot be read: everything that is wrong, and how it may have been meant. */
function wrongQueryPage(context: PageContext, collection: CollectionName, problems: readonly QueryProblem[]): Page {
  const { language } = context
  const label = inWords(words, context).whole(descriptionOf(collection).label.many[language])
  return wrongPage(context, {
    problems: listProblems(context, collection, problems),
    onward: { address: collection, label },
    way: collection,
  })
}

const addressAt = ({ collection, query }: ListState, page: number): string =>
  listAddress(collection, { ...fromStart(query), ...(page === 1 ? {} : { page }) })

/** What stands below the table: a picture of what is found. */
type Beside = (props: { readonly context: PageContext; readonly state: ListState }) => Child

function foundPage(context: PageContext, state: ListState, beside: Beside | undefined): Page {
  const { atlas, language, urls } = context
  const { collection, found, query } = state
  const text = inWords(words, context)
  const { label, description } = descriptionOf(collection)
  const heading = headingOf(context, state)
  const count = formatCount(found.total, label, language)
  const part = { context, number: found.page.number ?? 1, pages: found.page.pages, total: found.total, size: pageSize }
  const printed = printQueryUrl(fromStart(query))
  const alternates = alternatesOf(
    urls,
    ['xlsx', 'csv', 'json', 'jsonld', ...(collection === 'sources' ? referenceSuffixes : [])],
    (suffix) => `${collection}.${suffix}${printed === '' ? '' : `?${printed}`}`,
  )
  return {
    title: heading,
    description: `${count}. ${description[language]}.`,
    way: collection,
    ...(query.text === undefined ? { canonical: listAddress(collection, query) } : {}),
    alternates,
    body: (
      <>
        <Crumbs context={context} />
        <h1>{heading}</h1>
        <p class="lead">
          {count}. {description[language]}.
        </p>
        <PrintedPart {...part} />
        <ListForm context={context} state={state} />
        {narrowingFacets(state).length === 0 ? null : (
          <p class="to-facets">
            <a href="#narrow">{text.narrow} ↓</a>
          </p>
        )}
        <div class="with-facets">
          <Facets context={context} state={state} />
          <div>
            <Chips context={context} state={state} />
            {found.total === 0 ? (
              <p>{noResultsMessage(atlas, collection, query, 'words')[language]}</p>
            ) : (
              <ListTable context={context} state={state} label={heading} />
            )}
            <Pager {...part} addressAt={(page) => addressAt(state, page)} />
            {found.total === 0 ? null : <Downloads text={text.downloads} alternates={alternates} />}
            {beside?.({ context, state })}
          </div>
        </div>
      </>
    ),
  }
}

/**
 * The list at an address like `clusters?country=es`, or `clusters/country/es`.
 *
 * @param beside draws its picture; without it there is none, as where a browser makes the list and outlines are too much to load
 */
export function listPage(context: PageContext, beside?: Beside): PageResult {
  const [collection = ''] = context.address.path
  if (!isCollectionName(collection) || context.address.path.length % 2 === 0) return missingPage(context)
  const tidy = tidied(context, collection)
  if (tidy !== undefined) return { redirect: tidy }
  const shortlist = context.address.query.get('with')
  if (shortlist !== null) return shortlistPage(context, collection, shortlist.split(','))
  const read = readList(context, collection)
  if (!read.ok) return wrongQueryPage(context, collection, read.error)
  const { found, query } = read.value
  const pages = Math.max(1, found.page.pages)
  const { page: number = 1 } = query
  return number > pages
    ? missingNumber(context, { number, pages, addressAt: (page) => addressAt(read.value, page) })
    : foundPage(context, read.value, beside)
}
