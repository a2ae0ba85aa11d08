/** What has happened since the main source, the newest first. @module */
import {
  type Development as CoreDevelopment,
  developments,
  displayDevelopment,
  formatCount,
  formatDate,
  labelOf,
  mainSourceDate,
  noDevelopmentsMessage,
} from '@puente/core'
import { alternatesOf, Downloads } from '../../parts/alternates.tsx'
import { inWords, type Page, type PageContext, type PageResult } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { missingPage } from '../../parts/missing-page.tsx'
import { NoteList, Notes } from '../../parts/notes.tsx'
import { words as siteWords } from '../../parts/words.ts'
import { wrongPage } from '../../parts/wrong-page.tsx'
import { printAddress } from '../../url/address.ts'
import { Development } from './development.tsx'
import { SinceChips, SinceForm } from './form.tsx'
import { optionsOf, readSince, type SinceScope, sinceAddress } from './state.ts'
import { words } from './words.ts'

/** Developments by year, the newest first. */
function byYear(found: readonly CoreDevelopment[]): readonly (readonly [string, readonly CoreDevelopment[]])[] {
  const years = Map.groupBy(found, ({ date }) => date.slice(0, 4))
  return [...years].toSorted(([a], [b]) => (a < b ? 1 : -1))
}

function foundPage(context: PageContext, scope: SinceScope): Page {
  const { atlas, language, urls } = context
  const text = inWords(words, context)
  const { about, from } = scope
  const found = developments(atlas, optionsOf(scope))
  const date = formatDate(from ?? mainSourceDate(atlas), language)
  const title = about === undefined ? text.title(date) : text.titleOf(labelOf(atlas, about, language), date)
  const { one, many } = text.developments
  const count = formatCount(found.length, { one: { en: one, es: one }, many: { en: many, es: many } }, language)
  const lead = found.length === 0 ? noDevelopmentsMessage(atlas, optionsOf(scope))[language] : text.lead(count)
  const alternates = alternatesOf(urls, ['csv', 'json'], (suffix) => sinceAddress(scope, `developments.${suffix}`))
  const notes = new Notes()
  const oneOfEach = new Map(developments(atlas).map((any) => [any.kind, any]))
  const kindLabels = new Map(
    [...oneOfEach].map(([kind, any]) => [kind, displayDevelopment(atlas, any, language).kindLabel]),
  )
  return {
    title,
    description: lead,
    way: 'since',
    preview: 'timeline',
    canonical: sinceAddress(scope),
    alternates,
    body: (
      <>
        {about === undefined ? null : (
          <p class="crumbs">
            <EntryLink context={context} entry={about} /> · <a href={urls.page('since')}>{text.all}</a>
          </p>
        )}
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <SinceForm context={context} scope={scope} />
        <SinceChips context={context} scope={scope} kindLabels={kindLabels} />
        <div class="with-margin below">
          <div>
            {byYear(found).map(([year, ofYear]) => (
              <section>
                <h2>{year}</h2>
                <ol class="plain dated">
                  {ofYear.map((any) => (
                    <Development context={context} notes={notes} shown={displayDevelopment(atlas, any, language)} />
                  ))}
                </ol>
              </section>
            ))}
            {found.length === 0 ? null : <Downloads text={text.downloads} alternates={alternates} />}
            <p class="small screen">
              <a href={urls.feed} type="application/atom+xml">
                {inWords(siteWords, context).feed}
              </a>
            </p>
          </div>
          <NoteList notes={notes} context={context} />
        </div>
      </>
    ),
  }
}

/** The page at `since`, or `since?about=claut&from=2024&kinds=event,tie`; each of these alone also as a path. */
export function sincePage(context: PageContext): PageResult {
  const { address } = context
  if (address.path.length % 2 === 0) return missingPage(context)
  const read = readSince(context)
  if (!read.ok) {
    return wrongPage(context, {
      problems: read.error,
      onward: { address: 'since', label: inWords(words, context).all },
      way: 'since',
    })
  }
  const own = sinceAddress(read.value)
  const isPath = address.path.length > 1
  return isPath || own === printAddress(address) ? foundPage(context, read.value) : { redirect: own }
}
