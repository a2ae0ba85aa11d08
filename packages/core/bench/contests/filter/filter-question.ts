/** Three conditions, three counts, a sorted page, the total. @module */
import type { Atlas } from '../../../src/dataset/atlas.ts'
import type { Dice } from '../../atlas/dice.ts'
import { type ConditionField, type CountedField, countedFields, type FlatDocument } from './flat-documents.ts'

/** A question: records with any of the values in each field, and which page of them by name. */
export interface FilterQuestion {
  readonly where: Readonly<Record<ConditionField, readonly string[]>>
  /** From 1. */
  readonly page: number
}

/** Records on a page. */
export const pageSize = 25

/** The page, how many records there are in all, and how many have each value. */
export interface FilterAnswer {
  readonly total: number
  readonly ids: readonly string[]
  readonly counts: Readonly<Record<CountedField, ReadonlyMap<string, number>>>
}

/** One or two values, of which the frequent ones are drawn more often. */
function severalOf(dice: Dice, values: readonly string[]): readonly string[] {
  const drawn = Array.from({ length: 1 + dice.below(2) }, () => values[dice.skewed(values.length)] ?? '')
  return [...new Set(drawn)]
}

/** The values of a field, the most frequent first. */
function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
}

/** Varied questions, from ones that find nobody to ones that find most. */
export function filterQuestions(atlas: Atlas, dice: Dice, count: number): readonly FilterQuestion[] {
  const { organizations, sectors } = atlas.records
  const kinds = byFrequency(organizations.map(({ kind }) => kind))
  const countries = byFrequency(organizations.flatMap(({ country }) => country ?? []))
  const places = [...countries, ...atlas.manifest.sides]
  const wanted = [...byFrequency(organizations.flatMap((one) => one.sectors ?? [])), ...sectors.map(({ id }) => id)]
  return Array.from({ length: count }, () => ({
    where: { kind: severalOf(dice, kinds), country: severalOf(dice, places), sector: severalOf(dice, wanted) },
    page: 1 + dice.below(3),
  }))
}

/** Answers by looking at every record. */
export const scan =
  (documents: readonly FlatDocument[]) =>
  ({ where, page }: FilterQuestion): FilterAnswer => {
    const found = documents.filter(
      ({ kind, country, sector }) =>
        where.kind.some((one) => kind.includes(one)) &&
        where.country.some((one) => country.includes(one)) &&
        where.sector.some((one) => sector.includes(one)),
    )
    return answerFrom(found, page)
  }

/** Sorts and counts what was found. */
export function answerFrom(found: readonly FlatDocument[], page: number): FilterAnswer {
  const counts = {
    target: new Map<string, number>(),
    place: new Map<string, number>(),
    region: new Map<string, number>(),
  }
  for (const document of found) {
    for (const field of countedFields) {
      for (const value of document[field]) counts[field].set(value, (counts[field].get(value) ?? 0) + 1)
    }
  }
  const sorted = found.toSorted((a, b) => a.rank - b.rank)
  const ids = sorted.slice((page - 1) * pageSize, page * pageSize).map(({ id }) => id)
  return { total: found.length, ids, counts }
}

const sameCounts = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([value, count]) => b.get(value) === count)

/** Whether two answers are the same. */
export const sameAnswer = (a: FilterAnswer, b: FilterAnswer): boolean =>
  a.total === b.total &&
  a.ids.join() === b.ids.join() &&
  countedFields.every((field) => sameCounts(a.counts[field], b.counts[field]))
