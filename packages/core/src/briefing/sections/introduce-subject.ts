/** The first statements of a briefing: what its subject is. @module */

import type { Scope, SubjectRecords } from '../../analysis/scope.ts'
import { type Entry, entryOf } from '../../dataset/atlas.ts'
import { entriesById } from '../../dataset/get.ts'
import { termLabel } from '../../dataset/label.ts'
import { entriesAt, numbersOfIds } from '../../dataset/numbered-records.ts'
import { recordIndex } from '../../dataset/record-index.ts'
import { actorPlaces, codesWhere } from '../../index/actor-places.ts'
import { actorsAsOf, tieEnds } from '../../index/actors.ts'
import { ancestors, ancestorsOfPlace, sideOfPlace } from '../../index/geography.ts'
import { joinNumbers } from '../../util/join-numbers.ts'
import { memoizePair } from '../../util/memo.ts'
import {
  type BriefingContext,
  briefingSummary,
  fullName,
  otherSide,
  placeName,
  sectorName,
  shortName,
} from '../briefing-context.ts'
import { citationsForField, citationsOfNumbers } from '../citations.ts'
import { actorsIn, countActors, seekersIn } from '../counted-actors.ts'
import type { Draft } from '../draft.ts'
import { joinNames, withLead } from '../sentence.ts'

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

/** The numbers of the actors in a place and of their ties with the other side, for all languages. */
export const actorsAndTiesIn = /* @__PURE__ */ memoizePair((scope: Scope, id: string) => {
  const { atlas, asOf } = scope
  const side = sideOfPlace(atlas, id, asOf)
  if (side === undefined) return undefined
  const located = actorPlaces(atlas)
  const isWithin = codesWhere(located, (one) => one === id || ancestorsOfPlace(atlas, one, asOf).includes(id))
  const isThere = (actor: number) =>
    [located.places, located.countries].some((codes) => isWithin[(codes[actor] ?? 0) - 1] === 1)
  const there = actorsIn(scope).filter(isThere)
  if (there.length === 0) return undefined
  const other = otherSide(atlas, side)
  const { sideOf: sideOfActor, count } = actorsAsOf(atlas, asOf)
  const isAmong = new Uint8Array(count)
  for (const actor of there) isAmong[actor] = 1
  const { first, second } = tieEnds(atlas)
  const begin = recordIndex(atlas.records).firstOf('ties')
  const ties = scope.numbersOf('ties').filter((number) => {
    const one = first[number - begin] ?? -1
    const another = second[number - begin] ?? -1
    if (isAmong[one] !== 1 && isAmong[another] !== 1) return false
    return (one >= 0 && sideOfActor(one) === other) || (another >= 0 && sideOfActor(another) === other)
  })
  return { there, ties, other, numbers: joinNumbers(there, ties) }
})

/** The actors in a place and their ties with the other side, counted and by their numbers. */
function describeActorsIn(
  context: BriefingContext,
  id: string,
): { readonly text: string; readonly numbers: Uint32Array } {
  const { phrases, scope } = context
  const found = actorsAndTiesIn(scope, id)
  if (found === undefined) return { text: '', numbers: new Uint32Array() }
  const counted = countActors(context, found.there, found.other)
  return {
    text: `${phrases.actorsThere(counted)}; ${phrases.tiesThere(found.ties.length, counted.other)}`,
    numbers: found.numbers,
  }
}

function introducePlace(context: BriefingContext, entry: Entry<'places'>): readonly Draft[] {
  const { atlas, asOf, language, phrases } = context
  const { id, within } = entry.record
  const side = sideOfPlace(atlas, id, asOf)
  const wider = within ?? (side === id ? undefined : side)
  const people = describeActorsIn(context, id)
  const [first, second] = atlas.manifest.sides
  const lies =
    wider !== undefined
      ? phrases.within(placeName(context, wider))
      : side === undefined
        ? `, ${phrases.outside(placeName(context, first), placeName(context, second))}`
        : ''
  const lead = fullName(context, entry)
  const self = numbersOfIds(atlas.records, [id])
  const introduced: Draft = {
    lead,
    text: [`${lead}${lies}${people.text === '' ? '.' : `: ${people.text}.`}`, briefingSummary(context, entry)]
      .join(' ')
      .trim(),
    records: [entry],
    counted: joinNumbers(people.numbers, numbersOfIds(atlas.records, wider === undefined ? [first, second] : [wider])),
    citations: citationsOfNumbers(atlas, joinNumbers(self, people.numbers), maxCitations),
  }
  const seekers = seekersIn(context.scope, id)
  if (seekers.length === 0 || side === id) return [introduced]
  const names = entriesAt(atlas, seekers.subarray(0, maxNames + 1)).map((seeker) => shortName(context, seeker))
  const targeted = phrases.targetedBy(placeName(context, id), joinNames(names, maxNames, language, seekers.length))
  return [
    introduced,
    {
      text: `${targeted}.`,
      records: entriesAt(atlas, seekers.subarray(0, 1)),
      counted: joinNumbers(seekers, self),
      citations: citationsOfNumbers(atlas, seekers, maxCitations),
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
