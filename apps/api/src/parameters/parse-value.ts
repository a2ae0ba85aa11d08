/** How values of parameters are parsed. @module */
import { type Localized, nearest, type Result } from '@puente/core'
import { truncate } from '../http/problem.ts'

export interface ValueError {
  readonly message: Localized
  readonly didYouMean: readonly string[]
}

export type Parsed<T> = Result<T, readonly ValueError[]>

export const succeed = <T>(value: T) => ({ ok: true, value }) as const

export const fail = (message: Localized) => ({ ok: false, error: [{ message, didYouMean: [] }] }) as const

const noneOf = (text: string, known: readonly string[]): Localized => ({
  en: `"${truncate(text)}" is none of ${known.join(', ')}`,
  es: `"${truncate(text)}" no es ninguno de ${known.join(', ')}`,
})

/** Parses words that must be among those known, in any case. */
export function parseWords<T extends string>(known: readonly T[], given: readonly string[]): Parsed<readonly T[]> {
  const byLowerCase = new Map(known.map((word) => [word.toLowerCase(), word]))
  const words = new Set<T>()
  const unknown: ValueError[] = []
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

/** Parses each item of a list, and collects the errors of all. */
export function parseEach<T>(items: readonly string[], read: (item: string) => Parsed<T>): Parsed<readonly T[]> {
  const readings = items.map(read)
  const misreadings = readings.flatMap((reading) => (reading.ok ? [] : reading.error))
  if (misreadings.length > 0) return { ok: false, error: misreadings }
  return succeed(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])))
}
