/** The page of a record. @module */
import {
  type ActorCollection,
  beyondSentence,
  type DisplayRecord,
  descriptionOf,
  developments,
  displayRecord,
  type Entry,
  formatDate,
  isCollectionName,
  isNodeCollection,
  type Language,
  labelOfId,
  lookup,
  publisherName,
  standingOf,
  summaryOf,
  termLabel,
} from '@puente/core'
import { type BriefingEntry, hasBriefing } from '@puente/core/briefing'
import { jsonLdOf } from '@puente/core/export'
import { alternatesOf, referenceSuffixes } from '../../parts/alternates.tsx'
import { capital } from '../../parts/capital.ts'
import { inWords, type Page, type PageContext, type PageResult } from '../../parts/context.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { EntryLink, recordAddress } from '../../parts/entry-link.tsx'
import { keep } from '../../parts/keep.ts'
import { missingPage } from '../../parts/missing-page.tsx'
import { NoteList, Notes } from '../../parts/notes.tsx'
import { Reach } from '../../parts/reach.tsx'
import { Report } from '../../parts/report.tsx'
import { addressOf } from '../../url/address.ts'
import { Facts, Lead } from './facts.tsx'
import { ActorPictures, PlacePicture } from './pictures.tsx'
import { Relations } from './relations.tsx'
import { words } from './words.ts'

interface RecordProps {
  readonly context: PageContext
  readonly entry: Entry
}

const isActor = (entry: Entry): entry is Entry<ActorCollection> =>
  entry.collection === 'clusters' || entry.collection === 'organizations'

/** Records whose linked data, and whether anything has happened to them, are kept. */
const maxKept = 2000

/** Records whose fields are kept in words. */
const maxFieldsKept = 500

/** Whether anything has happened to a sector, an actor or a place since the main source. */
const hasChanged = keep(
  maxKept,
  (atlas, { record }: BriefingEntry) => developments(atlas, { about: record.id, limit: 1 }).length > 0,
  ({ record }) => record.id,
)

/** The questions that can be asked about a record; whom to talk to comes last for who has ended. */
function waysOn({ context, entry }: RecordProps): readonly (readonly [address: string, label: string])[] {
  const text = inWords(words, context).ways
  const { collection, record } = entry
  const { id } = record
  const match = isActor(entry) ? [[addressOf(['match', id]), text.match] as const] : []
  const hasEnded = standingOf(context.atlas, entry) !== undefined
  return [
    ...(hasEnded ? [] : match),
    ...(hasBriefing(entry) ? [[addressOf(['briefings', collection, id]), text.briefing] as const] : []),
    ...(isActor(entry) ? [[addressOf(['path', id]), text.path] as const] : []),
    ...(isNodeCollection(collection) ? [[addressOf(['network', id]), text.network] as const] : []),
    ...(isActor(entry) ? [[addressOf(['timeline', id]), text.timeline] as const] : []),
    ...(hasBriefing(entry) && hasChanged(context.atlas, entry)
      ? [[addressOf(['since'], { about: id }), text.since] as const]
      : []),
    ...(hasEnded ? match : []),
  ]
}

function Ways({ context, entry }: RecordProps) {
  const ways = waysOn({ context, entry })
  if (ways.length === 0) return null
  return (
    <nav aria-label={inWords(words, context).waysLabel}>
      <ul class="ways">
        {ways.map(([address, label], at) => (
          <li>
            <a class={at === 0 ? 'button' : 'button quiet'} href={context.urls.page(address)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Findings as a page tells of them: what sources are at odds about, what has changed since one of them, how they spell. */
type FindingsPart = 'doubt' | 'overtaken' | 'spelling'

const partOf = ({ record: { kind } }: Entry<'findings'>): FindingsPart =>
  kind === 'overtaken' ? 'overtaken' : kind === 'misspelling' ? 'spelling' : 'doubt'

interface FindingsProps {
  readonly context: PageContext
  readonly record: DisplayRecord
  readonly part: FindingsPart
}

function Findings({ context, record, part }: FindingsProps) {
  const findings = record.findings.filter((finding) => partOf(finding) === part)
  if (findings.length === 0) return null
  return (
    <section class={part === 'spelling' ? 'box' : 'box doubt'} aria-labelledby={part}>
      <h2 id={part}>{inWords(words, context)[part]}</h2>
      <ul>
        {findings.map((finding) => (
          <li>
            <EntryLink context={context} entry={finding} />
            <div class="small">{finding.record.summary[context.language]}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const recordSuffixes = ['json', 'jsonld', 'csv'] as const

const alternatesOfRecord = ({ context: { urls }, entry: { collection, record } }: RecordProps) =>
  alternatesOf(urls, collection === 'sources' ? [...recordSuffixes, ...referenceSuffixes] : recordSuffixes, (suffix) =>
    // A table of one row.
    suffix === 'csv'
      ? addressOf([`${collection}.csv`], { id: record.id })
      : `${addressOf([collection, record.id])}.${suffix}`,
  )

/** How to name this record elsewhere, and its other formats. */
function Reuse({ context, entry, label }: RecordProps & { readonly label: string }) {
  const { atlas, urls } = context
  const text = inWords(words, context)
  const address = recordAddress(entry.collection, entry.record.id)
  const alternates = alternatesOfRecord({ context, entry })
  const { title, version } = atlas.manifest
  return (
    <details class="screen">
      <summary>{text.formats}</summary>
      <p class="small">
        {text.cite}: {label}. {title[context.language]}, {version}, {atlas.hash.slice(0, 12)}.
      </p>
      <ul class="inline small">
        {alternates.map(({ href, label: format }) => (
          <li>
            <a href={href}>{format}</a>
          </li>
        ))}
        {urls.permanent === undefined ? null : (
          <li>
            <a href={urls.permanent(address)}>{text.permanent}</a>
          </li>
        )}
      </ul>
    </details>
  )
}

interface Linked {
  readonly entry: Entry
  readonly baseIri: string | undefined
}

/** A value as JSON in which nothing ends an element. */
const jsonOf = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** The context of linked data, which is that of all records; longer than most of them. */
const contextText = keep(
  4,
  (_atlas, [context]: readonly [context: unknown, base: string]): string => jsonOf(context),
  ([, base]) => base,
)

/** The node of a record in the linked data of core, as schema.org and others name it. */
const linkedData = keep(
  maxKept,
  (atlas, { entry, baseIri }: Linked): string => {
    const { '@context': context, '@graph': graph } = jsonLdOf(
      atlas,
      [entry],
      baseIri === undefined ? {} : { base: baseIri },
    )
    return `{"@context":${contextText(atlas, [context, baseIri ?? ''])},"@graph":${jsonOf(graph)}}`
  },
  ({ entry, baseIri = '' }) => `${entry.record.id} ${baseIri}`,
)

interface InLanguage {
  readonly entry: Entry
  readonly language: Language
}

/** The fields of a record in words, which no address changes. */
const fieldsInWords = keep(
  maxFieldsKept,
  (atlas, { entry, language }: InLanguage) => displayRecord(atlas, entry, language),
  ({ entry, language }) => `${language} ${entry.collection} ${entry.record.id}`,
)

/** What a place or a source without a summary is, like "State or region · Mexico"; nothing of others. */
function whatItIs({ atlas, language }: PageContext, entry: Entry): string | undefined {
  const parts =
    entry.collection === 'places' && entry.record.summary === undefined
      ? [
          termLabel('places', 'kind', entry.record.kind, language),
          entry.record.within && labelOfId(atlas, entry.record.within, language),
        ]
      : entry.collection === 'sources'
        ? [
            // Its title says that it is a footnote, and which one.
            entry.record.kind === 'footnote'
              ? entry.record.partOf && labelOfId(atlas, entry.record.partOf, language)
              : termLabel('sources', 'kind', entry.record.kind, language),
            entry.record.publisher && publisherName(atlas, entry.record.publisher, language),
            entry.record.published && formatDate(entry.record.published, language),
          ]
        : []
  return parts.length === 0 ? undefined : capital(parts.filter((part) => part !== undefined).join(' · '))
}

function pageOf(context: PageContext, entry: Entry): Page {
  const { atlas, language } = context
  const record = fieldsInWords(atlas, { entry, language })
  const notes = new Notes()
  const description = descriptionOf(entry.collection)
  const summary = 'summary' in entry.record ? entry.record.summary?.[language] : undefined
  const kind = capital(description.label.one[language])
  const what = whatItIs(context, entry)
  const doubt = (
    <>
      <Findings context={context} record={record} part="doubt" />
      <Findings context={context} record={record} part="overtaken" />
    </>
  )
  return {
    title: record.label,
    description: summary ?? `${kind}. ${summaryOf(atlas, entry, language)}`,
    way: entry.collection,
    canonical: recordAddress(entry.collection, entry.record.id),
    alternates: alternatesOfRecord({ context, entry }),
    jsonLd: linkedData(atlas, { entry, baseIri: context.baseIri }),
    body: (
      <article>
        <Crumbs context={context} collection={entry.collection} />
        <h1>{record.label}</h1>
        {/* That the paper does not tell of it, the header says. */}
        {record.marks
          .filter((mark) => mark !== beyondSentence[language])
          .map((mark) => (
            <p class="standing">{capital(mark)}.</p>
          ))}
        <div class="with-margin">
          <div>
            <Lead context={context} record={record} notes={notes} />
            {what === undefined ? null : <p class="lead">{what}</p>}
            {isActor(entry) ? <Reach context={context} entry={entry} notes={notes} /> : null}
            <Ways context={context} entry={entry} />
            {entry.collection === 'sources' ? null : doubt}
            <Facts
              context={context}
              record={record}
              notes={notes}
              isFootnote={entry.collection === 'sources' && entry.record.kind === 'footnote'}
            />
            {/* Its slips are less than what it is. */}
            {entry.collection === 'sources' ? doubt : null}
            <Findings context={context} record={record} part="spelling" />
            {isActor(entry) ? <ActorPictures context={context} entry={entry} /> : null}
            {entry.collection === 'places' ? <PlacePicture context={context} entry={entry} /> : null}
          </div>
          <div class="whole">
            <Relations context={context} entry={entry} />
            <Reuse context={context} entry={entry} label={record.label} />
            <Report context={context} title={record.label} as="p" />
          </div>
          <NoteList notes={notes} context={context} />
        </div>
      </article>
    ),
  }
}

/** The record at an address like `clusters/claut`; an id that was given up leads to what took its place. */
export function recordPage(context: PageContext): PageResult {
  const [collection = '', id = ''] = context.address.path
  if (!isCollectionName(collection)) return missingPage(context)
  const found = lookup(context.atlas, id)
  if (!found.ok) return missingPage(context)
  const entry = found.value
  if (entry.collection === collection && entry.record.id === id) return pageOf(context, entry)
  // The same id in another collection is a slip, an id that was given up an old link: the page says the one, a redirect the other.
  if (entry.record.id === id) return missingPage(context)
  return { redirect: recordAddress(entry.collection, entry.record.id) }
}
