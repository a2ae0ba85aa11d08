/** What to leave out of a question that found nothing, so that it finds something. @module */
import { checkList, checkObject } from '../model/check-argument.ts'
import type { Localized } from '../model/language.ts'
import { formatNumber } from '../text/format-number.ts'

/** A part of a question that can be left out, and how many there would then be. */
export interface Relaxation {
  /** As the reader wrote it: the name of a parameter or option, or a piece of a query line. */
  readonly name: string
  readonly total: number
}

/** The largest number of named parts: readers try the first. */
const maxNamed = 3

const without = ({ name, total }: Relaxation, first: boolean): Localized => {
  const [en, es] = [formatNumber(total, 'en'), formatNumber(total, 'es')]
  return first
    ? { en: `without ${name} there would be ${en}`, es: `sin ${name} habría ${es}` }
    : { en: `without ${name}, ${en}`, es: `sin ${name}, ${es}` }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * That a question found nothing, and what to leave out so that it finds something, in both languages.
 *
 * @param parts what can be left out, each with how many there would be without it
 * @example
 * suggestRelaxations([{ name: 'country', total: 12 }]).en // 'Nothing fits country. Without country there would be 12.'
 */
export function suggestRelaxations(parts: readonly Relaxation[]): Localized {
  checkList('parts', parts)
  for (const [position, part] of parts.entries())
    checkObject(`parts[${position}]`, part, '{ name, total }', ['name', 'total'])
  const names = parts.map(({ name }) => name).join(', ')
  const [only] = parts
  const helping = parts.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total)
  const sentences = helping.slice(0, maxNamed).map((part, at) => without(part, at === 0))
  const remedy: Localized = {
    en: capital(`${sentences.map(({ en }) => en).join('; ')}.`),
    es: capital(`${sentences.map(({ es }) => es).join('; ')}.`),
  }
  if (only === undefined) return { en: 'There is nothing here.', es: 'Aquí no hay nada.' }
  if (parts.length === 1) {
    if (helping.length === 0) return { en: `Nothing fits ${names}.`, es: `Nada cumple ${names}.` }
    return { en: `Nothing fits ${names}. ${remedy.en}`, es: `Nada cumple ${names}. ${remedy.es}` }
  }
  const all: Localized = { en: `Nothing fits ${names} together.`, es: `Nada cumple ${names} a la vez.` }
  if (helping.length > 0) return { en: `${all.en} ${remedy.en}`, es: `${all.es} ${remedy.es}` }
  return {
    en: `${all.en} Leave out more than one of them.`,
    es: `${all.es} Quite más de uno de ellos.`,
  }
}

/** Each option that is given, and how many there would be without it. */
export const relaxationsOf = <O extends object>(options: O, count: (rest: O) => number): readonly Relaxation[] =>
  Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => ({ name, total: count({ ...options, [name]: undefined }) }))
