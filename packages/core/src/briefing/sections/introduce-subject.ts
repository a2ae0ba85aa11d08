/** The first statements of a briefing: what its subject is. @module */

import type { SubjectRecords } from '../../analysis/scope.ts'
import { type Entry, entryOf } from '../../dataset/atlas.ts'
import { entriesById } from '../../dataset/get.ts'
import { termLabel } from '../../dataset/label.ts'
import { ancestors, ancestorsOfPlace, sideOfPlace } from '../../index/geography.ts'
import {
  type BriefingContext,
  briefingSummary,
  fullName,
  otherSide,
  placeName,
  sectorName,
  shortNames,
  sideOf,
} from '../briefing-context.ts'
import { citationsCovering, citationsForField } from '../citations.ts'
import type { Draft } from '../draft.ts'
import { firstNamed, joinNames, withLead } from '../sentence.ts'
import { countActors, seekersOf } from './actors.ts'

type Actor = Entry<'clusters' | 'organizations'>

const maxNames = 5
const maxCitations = 6

function introduceSector(context: BriefingContext, entry: Entry<'sectors'>): readonly Draft[] {
  const { atlas, language, phrases } = context
  const { id, kind, broader = [] } = entry.record
  const named = (entries: readonly Entry[]) =>
    joinNames(
      entries.map(({ record }) => sectorName(context, record.id)),
      maxNames,
      language,
    )
  const wider = entriesById(atlas, broader)
  const narrower = atlas.records.sectors
    .filter((sector) => ancestors(atlas).get(sector.id)?.includes(id))
    .map((sector) => entryOf('sectors', sector))
  const summary = briefingSummary(context, entry)
  const what = phrases.kindOfSector(termLabel('sectors', 'kind', kind, language), named(wider))
  return [
    {
      ...withLead(fullName(context, entry), summary === '' ? ':' : '.', [
        summary === '' ? what : summary,
        narrower.length === 0 ? '' : phrases.narrower(named(narrower)),
      ]),
      records: [entry, ...wider, ...narrower],
      citations: citationsForField(entry, 'summary'),
    },
  ]
}

function introduceActor(context: BriefingContext, entry: Actor): readonly Draft[] {
  const { atlas, language, phrases } = context
  const { place, country, sectors = [], names } = entry.record
  const places = [...new Set<string>([place, country].flatMap((id) => id ?? []))]
  const name = fullName(context, entry)
  const acronym = names.find(({ kind, value }) => kind === 'acronym' && !name.includes(value))
  const kind = termLabel(entry.collection, 'kind', entry.record.kind, language)
  const where = places.map((id) => placeName(context, id)).join(', ')
  const fields = joinNames(
    sectors.map((id) => sectorName(context, id)),
    maxNames,
    language,
  )
  return [
    {
      ...withLead(acronym === undefined ? name : `${name} (${acronym.value})`, ':', [
        phrases.actorIs(kind, where, fields),
        briefingSummary(context, entry),
      ]),
      records: [entry, ...entriesById(atlas, [...sectors, ...places])],
      citations: citationsForField(entry, 'summary'),
    },
  ]
}

function actorsAndTiesIn(
  context: BriefingContext,
  id: string,
): { readonly text: string; readonly records: readonly Entry[] } {
  const { atlas, asOf, phrases, scope } = context
  const side = sideOfPlace(atlas, id, asOf)
  if (side === undefined) return { text: '', records: [] }
  const isThere = ({ record: { place, country } }: Actor) =>
    [place, country].some((one) => one !== undefined && (one === id || ancestorsOfPlace(atlas, one, asOf).includes(id)))
  const there = [...scope.recordsOf('clusters'), ...scope.recordsOf('organizations')].filter(isThere)
  if (there.length === 0) return { text: '', records: [] }
  const other = otherSide(atlas, side)
  const ids = new Set(there.map(({ record }) => record.id))
  const ties = scope.recordsOf('ties').filter(({ record: { between } }) => {
    const others = entriesById(atlas, between).filter((actor) => sideOf(context, actor) === other)
    return others.length > 0 && between.some((actor) => ids.has(actor))
  })
  const counted = countActors(context, there, other)
  return {
    text: `${phrases.actorsThere(counted)}; ${phrases.tiesThere(ties.length, counted.other)}`,
    records: [...there, ...ties],
  }
}

function introducePlace(context: BriefingContext, entry: Entry<'places'>): readonly Draft[] {
  const { atlas, asOf, language, phrases } = context
  const { id, within } = entry.record
  const side = sideOfPlace(atlas, id, asOf)
  const wider = within ?? (side === id ? undefined : side)
  const people = actorsAndTiesIn(context, id)
  const [first, second] = atlas.manifest.sides
  const lies =
    wider !== undefined
      ? phrases.within(placeName(context, wider))
      : side === undefined
        ? `, ${phrases.outside(placeName(context, first), placeName(context, second))}`
        : ''
  const lead = fullName(context, entry)
  const introduced: Draft = {
    lead,
    text: [`${lead}${lies}${people.text === '' ? '.' : `: ${people.text}.`}`, briefingSummary(context, entry)]
      .join(' ')
      .trim(),
    records: [entry, ...people.records, ...entriesById(atlas, wider === undefined ? [first, second] : [wider])],
    citations: citationsCovering([entry, ...people.records]).slice(0, maxCitations),
  }
  const seekers = seekersOf(context, id)
  if (seekers.length === 0 || side === id) return [introduced]
  const names = shortNames(
    context,
    firstNamed(seekers, maxNames).map(({ record }) => record.id),
  )
  const targeted = phrases.targetedBy(placeName(context, id), joinNames(names, maxNames, language, seekers.length))
  return [
    introduced,
    {
      text: `${targeted}.`,
      records: [...seekers, entry],
      citations: citationsCovering(seekers).slice(0, maxCitations),
    },
  ]
}

export function introduceSubject(context: BriefingContext, entry: SubjectRecords[number]): readonly Draft[] {
  switch (entry.collection) {
    case 'sectors':
      return introduceSector(context, entry)
    case 'places':
      return introducePlace(context, entry)
    case 'clusters':
    case 'organizations':
      return introduceActor(context, entry)
    default:
      return entry satisfies never
  }
}
