/** What can be wrong with an address, in words. @module */
import { type Language, type NotFound, problemInWords, type QueryProblem } from '@puente/core'
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
    es: `ningún registro de ${collection ?? 'el atlas'} se llama "${id}"`,
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

/** The query can't be answered. */
export function invalidQuery(plain: string, problems: readonly QueryProblem[]): AddressProblem {
  const inWords = (language: Language) => problems.map((problem) => problemInWords(problem, language)).join('; ')
  return { message: { en: inWords('en'), es: inWords('es') }, nearest: [plain] }
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
