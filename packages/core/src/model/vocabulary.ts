import * as z from 'zod'
import { field } from './field.ts'
import type { Localized } from './language.ts'

/** What a term is called that things are counted by: of one, and of any other number. */
export interface Counted {
  readonly one: Localized
  readonly many: Localized
}

const isCounted = (term: Localized | Counted): term is Counted => 'one' in term

/**
 * Schema of a closed list of terms, each with its human name.
 *
 * @param terms the terms and what each is called, of one and of many where things are counted by it
 * @example
 * const level = vocabulary({ gold: { en: 'gold', es: 'oro' } })
 * level.parse('gold') // 'gold'
 */
export function vocabulary<const T extends string>(terms: Readonly<Record<T, Localized | Counted>>) {
  const keys = Object.keys(terms) as T[]
  const called = Object.entries<Localized | Counted>(terms)
  const counted = called.flatMap(([term, name]): [string, Localized][] => (isCounted(name) ? [[term, name.one]] : []))
  return field(z.enum(keys), {
    valueType: 'enum',
    terms: Object.fromEntries(called.map(([term, name]) => [term, isCounted(name) ? name.many : name])),
    ...(counted.length === 0 ? {} : { singulars: Object.fromEntries(counted) }),
  })
}
