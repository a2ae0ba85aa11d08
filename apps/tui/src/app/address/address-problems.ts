/** What can be wrong with an address, in words. @module */
import { descriptionOf, formatQueryProblem, type Language, type NotFound, type QueryProblem } from '@puente/core'
import type { AddressProblem } from './address.ts'

/** The place takes fewer words between slashes. */
export const tooLong = (known: string): AddressProblem => ({
  message: { en: `nothing stands below "${known}"`, es: `no hay nada bajo "${known}"` },
  nearest: [known],
})

/** No record has the id. */
export const noRecord = ({ id, collection, elsewhere, didYouMean }: NotFound): AddressProblem => ({
  message: {
    en: `no record of ${collection ?? 'the atlas'} is called "${id}"`,
    es: `ningún registro de ${collection === undefined ? 'todo el atlas' : descriptionOf(collection).label.many.es} se llama "${id}"`,
  },
  nearest: [
    ...(elsewhere === undefined ? [] : [`${elsewhere}/${id}`]),
    ...didYouMean.map((near) => (collection === undefined ? near : `${collection}/${near}`)),
  ],
})

/** The record is there, but the query does not find it. */
export const notFoundByQuery = (plain: string, query: string): AddressProblem => ({
  message: { en: `"${query}" does not find it`, es: `"${query}" no lo encuentra` },
  nearest: [plain],
})

/** The query with the name or the value of a parameter put right, as a problem has it. */
const mended = (query: string, { where, didYouMean }: QueryProblem): readonly string[] =>
  didYouMean.flatMap((guess) => {
    const parts = query.split('&').map((part) => part.split('=', 2))
    const withEach = (change: (name: string, value: string) => string) =>
      parts.map(([name = '', value = '']) => (name === where ? change(name, value) : `${name}=${value}`)).join('&')
    return [withEach((name) => `${name}=${guess}`), withEach((_, value) => `${guess}=${value}`)]
  })

/**
 * The query can't be answered.
 *
 * @param plain the address without the query
 */
export function invalidQuery(plain: string, query: string, problems: readonly QueryProblem[]): AddressProblem {
  const inWords = (language: Language) => problems.map((problem) => formatQueryProblem(problem, language)).join('; ')
  const [first] = problems
  const guessed = first === undefined ? [] : mended(query, first).map((line) => `${plain}?${line}`)
  // Where the query can be put right, the whole list is no better guess.
  return { message: { en: inWords('en'), es: inWords('es') }, nearest: guessed, otherwise: [plain] }
}

/** Nothing begins so. */
export const unknownAddress = (text: string, nearest: readonly string[]): AddressProblem => ({
  message: { en: `nothing is at the address "${text}"`, es: `no hay nada en la dirección "${text}"` },
  nearest,
})

/** The address lacks the record that it is about. */
export const needsRecord = (before: string, examples: readonly string[]): AddressProblem => ({
  message: {
    en: `"${before}" needs the id of a record behind it`,
    es: `a "${before}" le falta el identificador de un registro`,
  },
  nearest: examples.map((id) => `${before}/${id}`),
})
