/** Where a list or a record is in the site: of which collection among all. @module */
import { type CollectionName, descriptionOf } from '@puente/core'
import { capital } from './capital.ts'
import { inWords, type PageContext } from './context.ts'
import { words } from './words.ts'

interface CrumbsProps {
  readonly context: PageContext
  /** Absent on the list of the collection itself. */
  readonly collection?: CollectionName
}

/** The way to a page from all collections, which the first page lists. */
export const Crumbs = ({ context, collection }: CrumbsProps) => (
  <p class="crumbs screen">
    <a href={`${context.urls.page('')}#holds`}>{inWords(words, context).allCollections}</a>
    {collection === undefined ? null : (
      <>
        {' › '}
        <a href={context.urls.page(collection)}>{capital(descriptionOf(collection).label.many[context.language])}</a>
      </>
    )}
  </p>
)
