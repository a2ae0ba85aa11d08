/** The first sentence of a briefing: what its subject is. @module */
import type { Entry } from '../../atlas/atlas.ts'
import { termLabel } from '../../atlas/label.ts'
import type { Sector } from '../../model/sector.ts'
import { sideOfPlace } from '../../query/whereabouts.ts'
import { widerIds } from '../../query/wider-ids.ts'
import { countActors, seekersOf } from '../actors-counted.ts'
import { citing, citingEach } from '../citing.ts'
import type { Draft } from '../draft.ts'
import { listing } from '../listing.ts'
import { asSentence } from '../shortened.ts'
import {
  entriesWith,
  facing,
  fullName,
  isActor,
  placeName,
  sectorName,
  shortNames,
  sideOf,
  type Writing,
} from '../writing.ts'

const mostNames = 4

function narrowerThan({ atlas }: Writing, id: string): readonly Entry[] {
  const narrower = atlas.records.sectors.filter((sector) => widerIds(atlas).get(sector.id)?.includes(id))
  return narrower.map((record) => ({ collection: 'sectors', record }))
}

function introduceSector(writing: Writing, entry: Entry, { kind, broader = [], id }: Sector): readonly Draft[] {
  const { language, phrases } = writing
  const narrower = narrowerThan(writing, id)
  const names = (entries: readonly Entry[]) => entries.map(({ record }) => sectorName(writing, record.id))
  const wider = entriesWith(writing.atlas, broader)
  const what = phrases.kindOfSector(
    fullName(writing, entry),
    termLabel('sectors', 'kind', kind, language),
    listing(names(wider), mostNames, language),
  )
  const parts = [what, ...(narrower.length === 0 ? [] : [phrases.narrower(listing(names(narrower), 6, language))])]
  return [
    {
      text: parts.map(asSentence).join(' '),
      records: [entry, ...wider, ...narrower],
      citations: citing(entry, 'kind'),
    },
  ]
}

function introduceActor(writing: Writing, entry: Entry<'clusters' | 'organizations'>): Draft {
  const { atlas, language, phrases } = writing
  const { place, country, sectors = [], names } = entry.record
  const where = [...new Set([place, country])].flatMap((id) => (id === undefined ? [] : [placeName(writing, id)]))
  const name = fullName(writing, entry)
  const acronym = names.find(({ kind, value }) => kind === 'acronym' && !name.includes(value))
  const sectorNames = sectors.map((id) => sectorName(writing, id))
  const told = phrases.actorIs(
    acronym === undefined ? name : `${name} (${acronym.value})`,
    termLabel(entry.collection, 'kind', entry.record.kind, language),
    where.join(', '),
    listing(sectorNames, mostNames, language),
  )
  return {
    text: asSentence(told),
    records: [entry, ...entriesWith(atlas, [...sectors, ...[place, country].flatMap((id) => id ?? [])])],
    citations: citing(entry, 'sectors'),
  }
}

/** Who is in a place and seeks the other side, and who seeks the place. */
function introducePlace(writing: Writing, entry: Entry<'places'>): readonly Draft[] {
  const { atlas, asOf, language, phrases, scope } = writing
  const { id, within } = entry.record
  const name = fullName(writing, entry)
  const side = sideOfPlace(atlas, id, asOf)
  const wider = within ?? (side === id ? undefined : side)
  const lies = phrases.placeIs(name, wider === undefined ? '' : placeName(writing, wider))
  const first: Draft = {
    text: asSentence(lies),
    records: [entry, ...entriesWith(atlas, wider === undefined ? [] : [wider])],
    citations: citing(entry, 'within'),
  }
  const actors = [...scope.recordsOf('clusters'), ...scope.recordsOf('organizations')]
  const there = actors.filter(
    (actor) => side !== undefined && sideOf(writing, actor) === side && isIn(writing, actor, id),
  )
  const seekers = seekersOf(writing, id)
  const drafts: Draft[] = [first]
  if (side !== undefined && there.length > 0) {
    const other = facing(atlas, side)
    const ties = scope
      .recordsOf('ties')
      .filter(({ record }) => entriesWith(atlas, record.between).some((actor) => sideOf(writing, actor) === other))
      .filter(({ record }) => record.between.some((actor) => there.some((one) => one.record.id === actor)))
    const counted = countActors(writing, there, other)
    drafts.push({
      text: asSentence(phrases.placeHas({ ...counted, ties: ties.length })),
      records: [...there, ...ties],
      citations: citingEach([...there, ...ties]).slice(0, 8),
    })
  }
  if (seekers.length > 0) {
    const names = listing(
      shortNames(
        writing,
        seekers.map(({ record }) => record.id),
      ),
      5,
      language,
    )
    drafts.push({
      text: asSentence(phrases.placeSought(placeName(writing, id), names)),
      records: [...seekers, entry],
      citations: citingEach(seekers).slice(0, 8),
    })
  }
  return drafts
}

function isIn({ atlas, scope }: Writing, { record }: Entry<'clusters' | 'organizations'>, id: string): boolean {
  const places = [record.place, record.country].flatMap((place) => place ?? [])
  return (
    places.some((place) => place === id || widerIds(atlas).get(place)?.includes(id)) && scope.nearness.has(record.id)
  )
}

/** What a subject is. */
export function introduceSubject(writing: Writing, entry: Entry): readonly Draft[] {
  if (isActor(entry)) return [introduceActor(writing, entry)]
  switch (entry.collection) {
    case 'sectors':
      return introduceSector(writing, entry, entry.record)
    case 'places':
      return introducePlace(writing, entry)
    default:
      return []
  }
}
