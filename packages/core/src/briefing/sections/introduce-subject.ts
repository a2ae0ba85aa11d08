/** The first statements of a briefing: what its subject is. @module */
import { type Entry, entryOf } from '../../dataset/atlas.ts'
import { termLabel } from '../../dataset/label.ts'
import { sideOfPlace, widerIds, widerPlaces } from '../../index/geography.ts'
import {
  briefingSummary,
  entriesWith,
  facing,
  fullName,
  placeName,
  sectorName,
  shortNames,
  sideOf,
  type Writing,
} from '../briefing-context.ts'
import { citing, citingEach } from '../citing.ts'
import { countActors, seekersOf } from '../count-actors.ts'
import type { Draft } from '../draft.ts'
import { listing, toBeNamed } from '../listing.ts'
import type { SubjectRecords } from '../subject.ts'
import { led } from '../with-lead.ts'

type Actor = Entry<'clusters' | 'organizations'>

const mostNames = 5
const mostCitations = 6

function introduceSector(writing: Writing, entry: Entry<'sectors'>): readonly Draft[] {
  const { atlas, language, phrases } = writing
  const { id, kind, broader = [] } = entry.record
  const named = (entries: readonly Entry[]) =>
    listing(
      entries.map(({ record }) => sectorName(writing, record.id)),
      mostNames,
      language,
    )
  const wider = entriesWith(atlas, broader)
  const narrower = atlas.records.sectors
    .filter((sector) => widerIds(atlas).get(sector.id)?.includes(id))
    .map((sector) => entryOf('sectors', sector))
  const summary = briefingSummary(writing, entry)
  const what = phrases.kindOfSector(termLabel('sectors', 'kind', kind, language), named(wider))
  return [
    {
      ...led(fullName(writing, entry), summary === '' ? ':' : '.', [
        summary === '' ? what : summary,
        narrower.length === 0 ? '' : phrases.narrower(named(narrower)),
      ]),
      records: [entry, ...wider, ...narrower],
      citations: citing(entry, 'summary'),
    },
  ]
}

function introduceActor(writing: Writing, entry: Actor): readonly Draft[] {
  const { atlas, language, phrases } = writing
  const { place, country, sectors = [], names } = entry.record
  const places = [...new Set<string>([place, country].flatMap((id) => id ?? []))]
  const name = fullName(writing, entry)
  const acronym = names.find(({ kind, value }) => kind === 'acronym' && !name.includes(value))
  const kind = termLabel(entry.collection, 'kind', entry.record.kind, language)
  const where = places.map((id) => placeName(writing, id)).join(', ')
  const fields = listing(
    sectors.map((id) => sectorName(writing, id)),
    mostNames,
    language,
  )
  return [
    {
      ...led(acronym === undefined ? name : `${name} (${acronym.value})`, ':', [
        phrases.actorIs(kind, where, fields),
        briefingSummary(writing, entry),
      ]),
      records: [entry, ...entriesWith(atlas, [...sectors, ...places])],
      citations: citing(entry, 'summary'),
    },
  ]
}

/** Who is in a place, and how they are tied to the other side. */
function peopleIn(writing: Writing, id: string): { readonly text: string; readonly records: readonly Entry[] } {
  const { atlas, asOf, phrases, scope } = writing
  const side = sideOfPlace(atlas, id, asOf)
  if (side === undefined) return { text: '', records: [] }
  const isThere = ({ record: { place, country } }: Actor) =>
    [place, country].some((one) => one !== undefined && (one === id || widerPlaces(atlas, one, asOf).includes(id)))
  const there = [...scope.recordsOf('clusters'), ...scope.recordsOf('organizations')].filter(isThere)
  if (there.length === 0) return { text: '', records: [] }
  const other = facing(atlas, side)
  const ids = new Set(there.map(({ record }) => record.id))
  const ties = scope.recordsOf('ties').filter(({ record: { between } }) => {
    const others = entriesWith(atlas, between).filter((actor) => sideOf(writing, actor) === other)
    return others.length > 0 && between.some((actor) => ids.has(actor))
  })
  const counted = countActors(writing, there, other)
  return {
    text: `${phrases.actorsThere(counted)}; ${phrases.tiesThere(ties.length, counted.other)}`,
    records: [...there, ...ties],
  }
}

function introducePlace(writing: Writing, entry: Entry<'places'>): readonly Draft[] {
  const { atlas, asOf, language, phrases } = writing
  const { id, within } = entry.record
  const side = sideOfPlace(atlas, id, asOf)
  const wider = within ?? (side === id ? undefined : side)
  const people = peopleIn(writing, id)
  const [first, second] = atlas.manifest.sides
  const lies =
    wider !== undefined
      ? phrases.within(placeName(writing, wider))
      : side === undefined
        ? `, ${phrases.outside(placeName(writing, first), placeName(writing, second))}`
        : ''
  const lead = fullName(writing, entry)
  const introduced: Draft = {
    lead,
    text: [`${lead}${lies}${people.text === '' ? '.' : `: ${people.text}.`}`, briefingSummary(writing, entry)]
      .join(' ')
      .trim(),
    records: [entry, ...people.records, ...entriesWith(atlas, wider === undefined ? [first, second] : [wider])],
    citations: citingEach([entry, ...people.records]).slice(0, mostCitations),
  }
  const seekers = seekersOf(writing, id)
  if (seekers.length === 0 || side === id) return [introduced]
  const names = shortNames(
    writing,
    toBeNamed(seekers, mostNames).map(({ record }) => record.id),
  )
  const sought = phrases.soughtBy(placeName(writing, id), listing(names, mostNames, language, seekers.length))
  return [
    introduced,
    { text: `${sought}.`, records: [...seekers, entry], citations: citingEach(seekers).slice(0, mostCitations) },
  ]
}

/** What a subject is. */
export function introduceSubject(writing: Writing, entry: SubjectRecords[number]): readonly Draft[] {
  switch (entry.collection) {
    case 'sectors':
      return introduceSector(writing, entry)
    case 'places':
      return introducePlace(writing, entry)
    case 'clusters':
    case 'organizations':
      return introduceActor(writing, entry)
    default:
      return entry satisfies never
  }
}
