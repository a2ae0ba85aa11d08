/** The changes of a dataset as an Atom feed (RFC 4287): an entry for each released version, and for what came after. @module */
import { type Differences, type RecordDifference, wholeOf } from '../analysis/differences.ts'
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { lookup } from '../dataset/get.ts'
import { checkedBase, nowhere } from '../dataset/iri-base.ts'
import { checkedText, checkLanguage, checkList, checkOptions, type OptionNames } from '../model/check-argument.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Language } from '../model/language.ts'
import { escapeXml } from '../pictures/svg.ts'
import { formatNumber } from '../text/format-number.ts'
import type { Changelog } from './changelog.ts'
import { changelogOf } from './changelog-of.ts'
import { countText, recordName } from './text.ts'
import { differencesFrom, recordTotal, type Version, versionsOf } from './versions.ts'

/** Where a feed and what it names are, and what it is called for ever. */
export interface FeedOptions {
  /** Default: English. */
  readonly language?: Language
  /** The address of the feed itself, which may have no host. */
  readonly self: string
  /** The address of a page for people about the atlas, which may have no host. */
  readonly home: string
  /** The address of a record, which may have no host. */
  readonly linkTo: (collection: CollectionName, id: string) => string
  /** The absolute IRI below which the names of the feed and its entries are; default: a name that leads nowhere. */
  readonly base?: string
  /** The released versions of a dataset of one's own; default: those of the atlas of the library. */
  readonly changelog?: Changelog
}

const optionNames: OptionNames<Required<FeedOptions>> = {
  language: true,
  self: true,
  home: true,
  linkTo: true,
  base: true,
  changelog: true,
}

/** The most entries of a feed: a reader of feeds keeps what it has read. */
const maxEntries = 20

/** The most records that an entry names of one collection and kind of change. */
const maxNamed = 25

const words = {
  en: {
    title: (atlas: string) => `${atlas}: changes of the data`,
    released: (version: string) => `Version ${version} of the data`,
    unreleased: (version: string) => `Changes since version ${version} of the data, not released yet`,
    first: (records: string) => `The first version that is kept: ${records} records.`,
    only: (records: string) => `The data as they are: ${records} records. No version has been released.`,
    heads: { added: 'Added', changed: 'Changed', gone: 'Gone' },
    more: (count: string) => `and ${count} more`,
  },
  es: {
    title: (atlas: string) => `${atlas}: cambios de los datos`,
    released: (version: string) => `Versión ${version} de los datos`,
    unreleased: (version: string) => `Cambios desde la versión ${version} de los datos, aún sin publicar`,
    first: (records: string) => `La primera versión que se conserva: ${records} registros.`,
    only: (records: string) => `Los datos tal como están: ${records} registros. No se ha publicado ninguna versión.`,
    heads: { added: 'Añadidos', changed: 'Cambiados', gone: 'Retirados' },
    more: (count: string) => `y ${count} más`,
  },
} as const satisfies Record<Language, object>

interface Writer extends Pick<FeedOptions, 'linkTo'> {
  readonly atlas: Atlas
  readonly language: Language
}

/** A record that the dataset has today is named and linked; one that is gone is told by its id. */
function named({ atlas, language, linkTo }: Writer, { collection, id }: RecordDifference): string {
  const found = lookup(atlas, id)
  if (!found.ok || found.value.collection !== collection) return escapeXml(id)
  const { record } = found.value
  const name = escapeXml(recordName({ atlas, language }, collection, record.id))
  return `<a href="${escapeXml(linkTo(collection, record.id))}">${name}</a>`
}

function listOf(writer: Writer, of: readonly RecordDifference[], change: RecordDifference['change']): string {
  const found = of.filter((one) => one.change === change)
  if (found.length === 0) return ''
  const { language } = writer
  const { heads, more } = words[language]
  const rest = found.length - maxNamed
  const names = found.slice(0, maxNamed).map((one) => named(writer, one))
  const all = rest > 0 ? [...names, escapeXml(more(formatNumber(rest, language)))] : names
  return `<p>${heads[change]} (${formatNumber(found.length, language)}): ${all.join('; ')}</p>`
}

/** What changed, collection by collection, as HTML. */
function contentOf(writer: Writer, { records }: Differences): string {
  const parts = collectionNames.map((collection) => {
    const of = records.filter((one) => one.collection === collection)
    if (of.length === 0) return ''
    const head = escapeXml(descriptionOf(collection).label.many[writer.language])
    return `<h3>${head}</h3>${listOf(writer, of, 'added')}${listOf(writer, of, 'changed')}${listOf(writer, of, 'gone')}`
  })
  return parts.join('')
}

/** The addresses and names of a feed. */
interface Frame {
  readonly home: string
  readonly iri: (path: string) => string
}

const timeOf = (day: string): string => `${`${day}-01-01`.slice(0, 10)}T00:00:00Z`

function entryText(writer: Writer, { dataset, before, isReleased, day }: Version, { home, iri }: Frame): string {
  const { language } = writer
  const text = words[language]
  const isFirst = before === undefined
  const title =
    isReleased || isFirst ? text.released(dataset.manifest.version) : text.unreleased(before.manifest.version)
  const count = formatNumber(recordTotal(dataset), language)
  const found = isFirst ? undefined : differencesFrom(dataset, before)
  const summary =
    found === undefined ? (isReleased ? text.first(count) : text.only(count)) : countText(found.records, language)
  const content = `<p>${escapeXml(summary)}</p>${found === undefined ? '' : contentOf(writer, found)}`
  return `<entry>
<id>${escapeXml(iri(`datasets/${dataset.hash}/${language}`))}</id>
<title>${escapeXml(title)}</title>
<updated>${timeOf(day)}</updated>
<link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(home)}"/>
<summary>${escapeXml(summary)}</summary>
<content type="html">${escapeXml(content)}</content>
</entry>
`
}

/**
 * The changes of a dataset as an Atom feed (RFC 4287): an entry for each of the newest 20 released versions, with what came,
 * went or changed since the one before, and one for the dataset itself if it is not released. Its dates are those of the
 * data, never that of the clock; its names and those of its entries stay the same.
 *
 * @param atlas the dataset as it is, or a view of it, of which the whole dataset is compared
 * @param options language, addresses, and the released versions of a dataset of one's own
 * @returns the feed as XML
 * @throws {RangeError} if `base` is no absolute IRI; {TypeError} if an option is of another kind
 * @example
 * import { changesFeed } from '@puente/core/changelog'
 *
 * changesFeed(atlas, {
 *   self: '/changes.atom',
 *   home: '/',
 *   linkTo: (collection, id) => `/${collection}/${id}`,
 * }).startsWith('<?xml') // true
 */
export function changesFeed(atlas: Atlas, options: FeedOptions): string {
  checkAtlas(atlas)
  checkOptions(options, optionNames)
  const { language = 'en', self, home, linkTo, base = nowhere, changelog = changelogOf(atlas) } = options
  checkLanguage(language)
  checkList('options.changelog', changelog)
  for (const [name, text] of Object.entries({ self, home, base })) checkedText(`options.${name}`, text)
  if (typeof linkTo !== 'function') throw new TypeError('options.linkTo is no function: give the address of a record')
  const below = checkedBase(base)
  const whole = wholeOf(atlas)
  const frame: Frame = { home, iri: (path) => below + path }
  const versions = versionsOf(whole, changelog).slice(0, maxEntries)
  const { title, licence } = whole.manifest
  const [name = ''] = title[language].split(':')
  const entries = versions.map((version) => entryText({ atlas: whole, language, linkTo }, version, frame))
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${escapeXml(frame.iri(`changes/${language}`))}</id>
<title>${escapeXml(words[language].title(name))}</title>
<updated>${timeOf(versions[0]?.day ?? whole.manifest.asOf)}</updated>
<author><name>${escapeXml(name)}</name></author>
<rights>${escapeXml(licence.id)}</rights>
<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(home)}"/>
<link rel="license" href="${escapeXml(licence.url)}"/>
${entries.join('')}</feed>
`
}
