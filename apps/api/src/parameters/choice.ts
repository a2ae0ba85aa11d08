/** Parameters that take some of a few words. @module */
import { type CollectionName, collectionNames, type Language, languages } from '@puente/core'
import type { Parameter } from './parameter.ts'
import { itemsOf, readWords, succeed } from './reading.ts'

/** One of a few words. */
export const oneOf = <T extends string>(description: string, words: readonly T[]): Parameter<T> => ({
  description,
  required: false,
  schema: { type: 'string', enum: words },
  read: (given) => {
    const read = readWords(words, [given])
    const [word] = read.ok ? read.value : []
    // What was read of one word is that word, or a misreading.
    return read.ok && word !== undefined ? succeed(word) : { ok: false, error: read.ok ? [] : read.error }
  },
})

/** Some of a few words, separated by commas. */
export const someOf = <T extends string>(description: string, words: readonly T[]): Parameter<readonly T[]> => ({
  description: `${description}, separated by commas`,
  required: false,
  schema: { type: 'array', items: { type: 'string', enum: words } },
  read: (given) => readWords(words, itemsOf(given)),
})

/** The language of the answer. */
export const lang: Parameter<Language> = oneOf(
  'Language of labels and headings; goes before the Accept-Language header',
  languages,
)

/** Collections, separated by commas. */
export const collections: Parameter<readonly CollectionName[]> = someOf(
  'Collections to look in (all unless told)',
  collectionNames,
)
