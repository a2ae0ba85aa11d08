/** The page of a search, drawn from hits: it needs no atlas but for the frame around it. @module */
import {
  type CollectionName,
  collectionNames,
  type DisplayHit,
  type DisplayHits,
  formatCount,
  type Localized,
  type PluralForms,
  type ShownMatch,
} from '@puente/core'
import { alternatesOf, Downloads } from '../../parts/alternates.tsx'
import { inWords, type Page, type PageContext } from '../../parts/context.ts'
import { linkLabel, recordAddress } from '../../parts/entry-link.tsx'
import { Form } from '../../parts/form.tsx'
import { Marks } from '../../parts/marks.tsx'
import { Pager } from '../../parts/pager.tsx'
import { words as shared } from '../../parts/words.ts'
import { hitsOnPage, maxLength, pagesOf, type SearchRequest, searchAddress } from './request.ts'

const words = {
  en: {
    title: 'Search',
    titleOf: (text: string) => `Search: ${text}`,
    lead: 'Names, other names and texts of every record. Accents make no difference, and a typo is forgiven.',
    field: 'Words to look for',
    where: 'Where',
    everywhere: 'everywhere',
    go: 'Search',
  },
  es: {
    title: 'Buscar',
    titleOf: (text: string) => `Buscar: ${text}`,
    lead: 'Nombres, otros nombres y textos de cada registro. Los acentos no importan y se perdona una errata.',
    field: 'Palabras que buscar',
    where: 'Dónde',
    everywhere: 'en todo',
    go: 'Buscar',
  },
}

const hitForms: PluralForms = {
  one: { en: 'record found', es: 'registro encontrado' },
  many: { en: 'records found', es: 'registros encontrados' },
}

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
      {start > 0 ? '… ' : ''}
      {inside.map(([from, to], at) => (
        <>
          {text.slice(at === 0 ? start : (inside[at - 1]?.[1] ?? start), from)}
          <mark>{text.slice(from, to)}</mark>
        </>
      ))}
      {text.slice(inside.at(-1)?.[1] ?? start, end)}
      {end < text.length ? ' …' : ''}
    </>
  )
}

function Hit({ context: { language, urls }, hit }: { readonly context: PageContext; readonly hit: DisplayHit }) {
  const { collection, id, label, marks, gist, match } = hit
  return (
    <li class="result">
      <h2>
        <a href={urls.page(recordAddress(collection, id))}>{linkLabel(collection, label)}</a>
        <Marks marks={marks} language={language} />
      </h2>
      <p class="small">{gist}</p>
      {match === undefined ? null : (
        <p>
          <span lang={match.lang}>
            <Found match={match} />
          </span>
          {match.lang === undefined ? null : (
            <span class="aside"> ({new Intl.DisplayNames(language, { type: 'language' }).of(match.lang)})</span>
          )}
        </p>
      )}
    </li>
  )
}

export interface ResultsProps {
  readonly context: PageContext
  readonly request: SearchRequest
  /** What the collections are called. */
  readonly labels: Readonly<Record<CollectionName, string>>
  /** Absent where nothing has been looked for; with what to say if nothing was found. */
  readonly found?: (DisplayHits & { readonly nothing: () => Localized }) | undefined
}

function SearchForm({ context, request: { text, where }, labels }: Omit<ResultsProps, 'found'>) {
  const { urls } = context
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
              {labels[name]}
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

/** The page of what a search found. */
export function resultsPage({ context, request, labels, found }: ResultsProps): Page {
  const { language } = context
  const said = inWords(words, context)
  const { text, page } = request
  const addressAt = (number: number, head?: string) => searchAddress(request, number, head)
  // A table has all hits.
  const alternates =
    found === undefined
      ? []
      : alternatesOf(context.urls, ['csv', 'json'], (suffix) =>
          addressAt(suffix === 'json' ? page : 1, `search.${suffix}`),
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
        <SearchForm context={context} request={request} labels={labels} />
        {found === undefined ? null : (
          <>
            <p class="lead">
              {found.total === 0 ? found.nothing()[language] : `${formatCount(found.total, hitForms, language)}.`}
            </p>
            <ol class="plain">
              {found.hits.map((hit) => (
                <Hit context={context} hit={hit} />
              ))}
            </ol>
            <Pager
              context={context}
              number={page}
              pages={pagesOf(found.total)}
              total={found.total}
              size={hitsOnPage}
              addressAt={addressAt}
            />
          </>
        )}
        <Downloads text={inWords(shared, context).downloads} alternates={alternates} />
      </>
    ),
  }
}
