/** How values of parameters are read, or refused. @module */
import { type Localized, nearest, type Result } from '@puente/core'
import { truncate } from '../http/problem.ts'

/** Why a value, or an item of it, can't be read. */
export interface Misreading {
  readonly message: Localized
  readonly didYouMean: readonly string[]
}

/** What reading gives: a value, or everything that is wrong. */
export type Reading<T> = Result<T, readonly Misreading[]>

export const succeed = <T>(value: T) => ({ ok: true, value }) as const

export const fail = (message: Localized) => ({ ok: false, error: [{ message, didYouMean: [] }] }) as const

const noneOf = (text: string, known: readonly string[]): Localized => ({
  en: `"${truncate(text)}" is none of ${known.join(', ')}`,
  es: `"${truncate(text)}" no es ninguno de ${known.join(', ')}`,
})

/** Reads words that must be among those known, in whatever case. */
export function readWords<T extends string>(known: readonly T[], given: readonly string[]): Reading<readonly T[]> {
  const byLowerCase = new Map(known.map((word) => [word.toLowerCase(), word]))
  const words = new Set<T>()
  const unknown: Misreading[] = []
  for (const text of new Set(given)) {
    const word = byLowerCase.get(text.toLowerCase())
    if (word !== undefined) words.add(word)
    else unknown.push({ message: noneOf(text, known), didYouMean: nearest(text, known) })
  }
  return unknown.length > 0 ? { ok: false, error: unknown } : succeed([...words])
}

/** The items of a list that commas separate; one that is empty is none. */
export const itemsOf = (given: string): readonly string[] =>
  given
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** Reads each item of a list; everything that is wrong with any of them is told. */
export function readEach<T>(items: readonly string[], read: (item: string) => Reading<T>): Reading<readonly T[]> {
  const readings = items.map(read)
  const misreadings = readings.flatMap((reading) => (reading.ok ? [] : reading.error))
  if (misreadings.length > 0) return { ok: false, error: misreadings }
  return succeed(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])))
}
