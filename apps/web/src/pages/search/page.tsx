/** The page of a search. @module */
import {
  type CollectionName,
  collectionNames,
  columnsOf,
  descriptionOf,
  type Entry,
  formatCell,
  formatCount,
  labelOf,
  noSearchResultsMessage,
  type PluralForms,
  type SearchHit,
  type ShownMatch,
  searchPage as searchIn,
  shownMatch,
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

/** A text with the words found marked, cut between words to what is near them. */
function Found({ match: { text, ranges } }: { readonly match: ShownMatch }) {
  const first = (ranges[0]?.[0] ?? 0) - around
  const start = first <= 0 ? 0 : text.indexOf(' ', first) + 1
  const last = start + around * 3
  const end = last >= text.length ? text.length : text.lastIndexOf(' ', last)
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

/** What a record is, and what its table shows of it. */
function gistOf({ atlas, language }: PageContext, entry: Entry): readonly string[] {
  const kind = descriptionOf(entry.collection).label.one[language]
  const cells = columnsOf(entry.collection).flatMap((field) => {
    const cell = formatCell(atlas, entry, field, language)
    // A sector is not said to be one twice, and a number says nothing without its name; that of a figure has its unit.
    if (cell === '' || cell === kind) return []
    return [field.type === 'number' && entry.collection !== 'figures' ? `${field.label[language]} ${cell}` : cell]
  })
  return [kind, ...cells]
}

function Hit({ context, hit }: { readonly context: PageContext; readonly hit: SearchHit }) {
  const { atlas, language } = context
  const { entry } = hit
  const label = labelOf(atlas, entry, language)
  const gist = gistOf(context, entry).join(' · ')
  const other = shownMatch(atlas, hit, language)
  return (
    <li class="result">
      <h2>
        <EntryLink context={context} entry={entry} text={label} marks="all" />
      </h2>
      <p class="small">{gist}</p>
      {other === undefined || gist.includes(other.text) ? null : (
        <p>
          <span lang={other.lang}>
            <Found match={other} />
          </span>
          {other.lang === undefined ? null : (
            <span class="aside"> ({new Intl.DisplayNames(language, { type: 'language' }).of(other.lang)})</span>
          )}
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
