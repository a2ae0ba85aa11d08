import { z } from 'zod'
import { field } from './field.ts'
import type { Localized } from './language.ts'

/**
 * Schema of a closed list of terms, each with its human name.
 *
 * @param terms the terms and what each is called
 * @example
 * const level = vocabulary({ gold: { en: 'gold', es: 'oro' } })
 * level.parse('gold') // 'gold'
 */
export function vocabulary<const T extends string>(terms: Readonly<Record<T, Localized>>) {
  const keys = Object.keys(terms) as T[]
  return field(z.enum(keys), { valueType: 'enum', terms })
}
