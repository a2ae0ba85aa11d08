/** Checks the dates that questions take: reversed periods, and days before everything in the atlas. @module */
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { checkedDate, compareDates, dateInterval, isPartialDate, type PartialDate } from '../model/date-interval.ts'
import { pathVisitor } from '../model/json-path.ts'
import type { Localized } from '../model/language.ts'
import { memoize } from '../util/memo.ts'
import type { Atlas } from './atlas.ts'
import { descriptionOf } from './description-of.ts'
import { stored } from './stored-index.ts'

/** Why a question about a date or a period has no answer. */
export interface UnfitDate {
  readonly _tag: 'UnfitDate'
  /** The option that gives the date; of a reversed period, its beginning. */
  readonly option: 'from' | 'asOf'
  readonly words: Localized
  /** The same in English. */
  readonly message: string
}

/** Thrown by questions about a reversed period, or about a day before anything that the atlas holds. */
export class UnfitDateError extends RangeError {
  override readonly name = 'UnfitDateError'
  readonly detail: UnfitDate
  constructor(option: UnfitDate['option'], words: Localized) {
    super(words.en)
    this.detail = { _tag: 'UnfitDate', option, words, message: words.en }
  }
}

/** @throws {RangeError} if one is not a date; {UnfitDateError} if the last day comes before the first */
export function checkedPeriod(
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): { readonly from?: PartialDate; readonly to?: PartialDate } {
  const first = from === undefined ? undefined : checkedDate(from)
  const last = to === undefined ? undefined : checkedDate(to)
  if (first !== undefined && last !== undefined && dateInterval(last).end < dateInterval(first).start) {
    throw new UnfitDateError('from', {
      en: `the period is reversed: it begins in ${first} and ends in ${last}; write from ${last} to ${first}`,
      es: `el período está al revés: empieza en ${first} y termina en ${last}; escriba de ${last} a ${first}`,
    })
  }
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) }
}

/** Visitors of every date of a collection's records; a step of their paths may lead to a list. */
const dateVisitors = (collection: CollectionName) =>
  Object.entries(descriptionOf(collection).types).flatMap(([path, type]) =>
    type === 'date' ? [pathVisitor(`${path.replaceAll('.', '[].')}[]`)] : [],
  )

/** The earliest date that a record gives, or else the date of the dataset. */
export const earliestDate = /* @__PURE__ */ memoize(
  (atlas: Atlas): PartialDate => stored(atlas, 'earliest date', () => findEarliestDate(atlas)),
)

function findEarliestDate(atlas: Atlas): PartialDate {
  let earliest = atlas.manifest.asOf
  const take = (date: unknown) => {
    if (typeof date === 'string' && isPartialDate(date) && compareDates(date, earliest) < 0) earliest = date
  }
  for (const collection of collectionNames) {
    const visitors = dateVisitors(collection)
    if (visitors.length === 0) continue
    for (const record of atlas.records[collection]) for (const visit of visitors) visit(record, take)
  }
  return earliest
}

/**
 * The date as of which a question is answered.
 *
 * @param asOf a year, a month or a day; absent: that of the dataset. Any later one is as good as the latest date known
 * @throws {TypeError} if it is not a text, {RangeError} if it is not a date
 * @throws {UnfitDateError} if it is before anything that the atlas holds
 */
export function checkedAsOf(atlas: Atlas, asOf: PartialDate = atlas.manifest.asOf): PartialDate {
  const date = checkedDate(asOf)
  // For a date from the dataset's own on, no record needs to be read.
  if (dateInterval(date).end >= dateInterval(atlas.manifest.asOf).start) return date
  const earliest = earliestDate(atlas)
  if (dateInterval(date).end >= dateInterval(earliest).start) return date
  throw new UnfitDateError('asOf', {
    en: `the atlas holds nothing from ${date}: its earliest date is ${earliest}; write that or a later one`,
    es: `el atlas no tiene nada de ${date}: su fecha más antigua es ${earliest}; escriba esa u otra posterior`,
  })
}
