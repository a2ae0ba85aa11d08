/** The page of a search. @module */
import {
  type CollectionName,
  collectionNames,
  descriptionOf,
  formatCount,
  labelOf,
  noSearchResultsMessage,
  type PluralForms,
  type SearchHit,
  type SearchMatch,
  searchPage as searchIn,
  summaryOf,
} from '@puente/core'
import { alternatesOf, Downloads } from '../../parts/alternates.tsx'
import { inWords, type Page, type PageContext } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Form } from '../../parts/form.tsx'
import { words as shared } from '../../parts/words.ts'
import { addressOf } from '../../url/address.ts'

const words = {
  en: {
    title: 'Search',
    titleOf: (text: string) => `Search: ${text}`,
    lead: 'Names, other names and texts of every record. Accents make no difference, and a typo is forgiven.',
    field: 'Words to look for',
    where: 'Where',
    everywhere: 'everywhere',
    go: 'Search',
    best: (shown: string) => `The best ${shown} are shown.`,
  },
  es: {
    title: 'Buscar',
    titleOf: (text: string) => `Buscar: ${text}`,
    lead: 'Nombres, otros nombres y textos de cada registro. Los acentos no importan y se perdona una errata.',
    field: 'Palabras que buscar',
    where: 'Dónde',
    everywhere: 'en todo',
    go: 'Buscar',
    best: (shown: string) => `Se muestran los mejores ${shown}.`,
  },
}

const hitForms: PluralForms = {
  one: { en: 'record found', es: 'registro encontrado' },
  many: { en: 'records found', es: 'registros encontrados' },
}

const limit = 40
const maxLength = 1000
/** Letters of a text beside the first word found. */
const around = 80

/** A text with the words found marked, cut to what is near them. */
function Found({ match: { text, ranges } }: { readonly match: SearchMatch }) {
  const start = Math.max(0, (ranges[0]?.[0] ?? 0) - around)
  const end = Math.min(text.length, start + around * 3)
  const inside = ranges.filter(([from, to]) => from >= start && to <= end)
  return (
    <>
      {start > 0 ? '…' : ''}
      {inside.map(([from, to], at) => (
        <>
          {text.slice(at === 0 ? start : (inside[at - 1]?.[1] ?? start), from)}
          <mark>{text.slice(from, to)}</mark>
        </>
      ))}
      {text.slice(inside.at(-1)?.[1] ?? start, end)}
      {end < text.length ? '…' : ''}
    </>
  )
}

function Hit({ context, hit }: { readonly context: PageContext; readonly hit: SearchHit }) {
  const { atlas, language } = context
  const { entry, matches } = hit
  const label = labelOf(atlas, entry, language)
  const other = matches.find(({ text }) => text !== label)
  const summary = summaryOf(atlas, entry, language)
  return (
    <li class="result">
      <h2>
        <EntryLink context={context} entry={entry} text={label} marks="all" />
      </h2>
      <p class="small">
        {descriptionOf(entry.collection).label.one[language]}
        {summary === '' ? '' : ` · ${summary}`}
      </p>
      {other === undefined ? null : (
        <p>
          <Found match={other} />
        </p>
      )}
    </li>
  )
}

const isCollection = (text: string): text is CollectionName => collectionNames.some((name) => name === text)

function SearchForm({
  context,
  text,
  where,
}: {
  readonly context: PageContext
  readonly text: string
  readonly where: string
}) {
  const { urls, language } = context
  const said = inWords(words, context)
  return (
    <Form context={context} class="fields screen" address="search">
      <div class="wide">
        <label for="q">{said.field}</label>
        <input
          id="q"
          name="q"
          type="search"
          required
          maxlength={maxLength}
          value={text}
          {...(urls.data === undefined ? {} : { 'data-suggest': urls.data('suggest') })}
        />
      </div>
      <div>
        <label for="collection">{said.where}</label>
        <select id="collection" name="collection">
          <option value="">{said.everywhere}</option>
          {collectionNames.map((name) => (
            <option value={name} {...(name === where ? { selected: true } : {})}>
              {descriptionOf(name).label.many[language]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <button type="submit">{said.go}</button>
      </div>
    </Form>
  )
}

/** The page at `search?q=…`. */
export function searchPage(context: PageContext): Page {
  const { atlas, language, address } = context
  const said = inWords(words, context)
  const text = (address.query.get('q') ?? address.path[1] ?? '').trim().slice(0, maxLength)
  const where = address.query.get('collection') ?? ''
  const scope = isCollection(where) ? { collections: [where] } : {}
  const found = text === '' ? undefined : searchIn(atlas, text, { ...scope, limit })
  const alternates =
    text === ''
      ? []
      : alternatesOf(context.urls, ['csv', 'json'], (suffix) =>
          addressOf([`search.${suffix}`], { q: text, ...(isCollection(where) ? { collection: where } : {}) }),
        )
  const title = text === '' ? said.title : said.titleOf(text)
  return {
    title,
    description: said.lead,
    alternates,
    ...(text === '' ? { canonical: 'search' } : {}),
    body: (
      <>
        <h1>{title}</h1>
        {found === undefined ? <p class="lead">{said.lead}</p> : null}
        <SearchForm context={context} text={text} where={where} />
        {found === undefined ? null : (
          <p class="lead">
            {found.total === 0
              ? noSearchResultsMessage(atlas, text, scope)[language]
              : `${formatCount(found.total, hitForms, language)}. ${found.total > limit ? said.best(String(limit)) : ''}`}
          </p>
        )}
        <ol class="plain">
          {found?.hits.map((hit) => (
            <Hit context={context} hit={hit} />
          ))}
        </ol>
        <Downloads text={inWords(shared, context).downloads} alternates={alternates} />
      </>
    ),
  }
}
