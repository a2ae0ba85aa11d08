/** The page for what is not there: it says the nearest. @module */
import {
  collectionNames,
  descriptionOf,
  type Entry,
  formatNumber,
  type Language,
  labelOf,
  lookup,
  nearest,
  searchPage,
} from '@puente/core'
import type { Child } from 'hono/jsx'
import { addressOf, printAddress } from '../url/address.ts'
import { capital } from './capital.ts'
import { inWords, type Page, type PageContext } from './context.ts'
import { EntryLink } from './entry-link.tsx'

const en = {
  title: 'This page does not exist',
  lead: (address: string) => `There is no page at “${address}”.`,
  near: 'Did you mean one of these?',
  page: (number: string, of: string) => `Page ${number} of ${of}`,
  elsewhere: 'The source chosen does not tell of this; all sources together do.',
  look: 'Look for it by name',
  all: 'Or begin at a collection:',
}

const words: Readonly<Record<Language, typeof en>> = {
  en,
  es: {
    title: 'Esta página no existe',
    lead: (address) => `No hay ninguna página en «${address}».`,
    near: '¿Quería decir una de estas?',
    page: (number, of) => `Página ${number} de ${of}`,
    elsewhere: 'La fuente elegida no habla de esto; todas las fuentes juntas, sí.',
    look: 'Búsquelo por su nombre',
    all: 'O empiece por una colección:',
  },
}

const maxNear = 5
const maxShown = 80

/** The last part of an address, as the words that it is made of. */
const wordsOf = ({ address }: PageContext): string =>
  (address.path.at(-1) ?? '')
    .replaceAll(/[-_.]+/g, ' ')
    .trim()
    .slice(0, 200)

/** The records whose ids or names are like the last part of an address. */
function nearRecords(context: PageContext): readonly Entry[] {
  const { atlas, address } = context
  const id = address.path.at(-1) ?? ''
  const found = lookup(atlas, id)
  const byId = found.ok
    ? [found.value]
    : found.error.didYouMean.flatMap((near) => {
        const one = lookup(atlas, near)
        return one.ok ? [one.value] : []
      })
  if (byId.length > 0) return byId.slice(0, maxNear)
  const words = wordsOf(context)
  return words === '' ? [] : searchPage(atlas, words, { limit: maxNear }).hits.map(({ entry }) => entry)
}

/** The page at an address where nothing is: what is like it, by its name. */
export function missingPage(context: PageContext): Page {
  const { address, atlas, language, urls } = context
  const heads = nearest(address.path[0] ?? '', new Set(collectionNames), 3)
  const collections = collectionNames.filter((name) => heads.includes(name))
  const near = nearRecords(context)
  return notFound(
    context,
    near.length + collections.length === 0 ? null : (
      <>
        {collections.map((name) => (
          <li>
            <a href={urls.page(name)}>{capital(descriptionOf(name).label.many[language])}</a>
          </li>
        ))}
        {near.map((entry) => (
          <li>
            <EntryLink context={context} entry={entry} text={labelOf(atlas, entry, language)} />{' '}
            <span class="aside">{descriptionOf(entry.collection).label.one[language]}</span>
          </li>
        ))}
      </>
    ),
  )
}

/** Which page of how many, and where each is. */
interface NoSuchPage {
  /** As it was asked for: any number, or none. */
  readonly number: number
  readonly pages: number
  /** The address of a page below the language. */
  readonly addressAt: (page: number) => string
}

/** The page where something has fewer pages than its address says: it leads to the nearest. */
export function missingNumber(context: PageContext, { number, pages, addressAt }: NoSuchPage): Page {
  const { language, urls } = context
  const nearestPage = number > pages ? pages : 1
  const text = inWords(words, context).page(formatNumber(nearestPage, language), formatNumber(pages, language))
  return notFound(
    context,
    <li>
      <a href={urls.page(addressAt(nearestPage))}>{text}</a>
    </li>,
  )
}

/** A page with the status 404, with links to what may have been meant. */
function notFound(context: PageContext, meant: Child): Page {
  const { language, urls, address, atlas } = context
  const text = inWords(words, context)
  const printed = printAddress(address)
  const shown = printed.length > maxShown ? `${printed.slice(0, maxShown)}…` : printed
  // The best evidence leaves no record out: a record of another view is one of the atlas that has all.
  const whole = atlas.base ?? atlas
  const [head] = address.path
  const isElsewhere = address.path.some((id) => lookup(whole, id).ok && !lookup(atlas, id).ok)
  return {
    status: 404,
    title: text.title,
    description: text.lead(shown),
    ...(head === undefined ? {} : { way: head }),
    body: (
      <>
        <h1>{text.title}</h1>
        <p class="lead">{text.lead(shown)}</p>
        {isElsewhere ? (
          <p>
            <a href={urls.on('best', printed)}>{text.elsewhere}</a>
          </p>
        ) : null}
        {meant === null ? null : (
          <>
            <h2>{text.near}</h2>
            <ul>{meant}</ul>
          </>
        )}
        <p>
          <a href={urls.page(addressOf(['search'], { q: wordsOf(context) || undefined }))}>{text.look}</a>
        </p>
        <p>
          {text.all}{' '}
          {collectionNames.map((name, at) => (
            <>
              {at === 0 ? '' : ' · '}
              <a href={urls.page(name)}>{capital(descriptionOf(name).label.many[language])}</a>
            </>
          ))}
        </p>
      </>
    ),
  }
}
