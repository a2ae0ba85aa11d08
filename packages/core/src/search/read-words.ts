/** Reads the words of a collection's texts into numbers. @module */
import type { Atlas } from '../atlas/atlas.ts'
import { fold } from '../atlas/fold.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { contextLabels, eachContextId, eachOwnText, type TextRole } from './searched-texts.ts'
import { eachWord } from './words.ts'

/** Stands where a name ends. */
export const nameEnd = -1

/** The words of a role's texts, one record after the other. */
export interface WordsRead {
  /** By number. */
  readonly numbers: readonly number[]
  /** Where each record's words end in `numbers`. */
  readonly ends: readonly number[]
}

/** The words of a collection's texts. */
export interface TextsRead {
  /** Each word once, folded; its number is its place. */
  readonly terms: readonly string[]
  /** Those of names have `nameEnd` after each name. */
  readonly words: Readonly<Record<TextRole, WordsRead>>
}

/** Gives each word its number: the same to all that fold alike. */
function numberedTerms() {
  const numbers = new Map<string, number>()
  // A word is folded where it is first seen; as spelled, most come again and again.
  const spelled = new Map<string, number>()
  const numberOf = (word: string): number => {
    const known = spelled.get(word)
    if (known !== undefined) return known
    const term = fold(word)
    const number = numbers.get(term) ?? numbers.size
    numbers.set(term, number)
    spelled.set(word, number)
    return number
  }
  return { numbers, numberOf }
}

/** Reads every text of a collection that the search reads. */
export function readTexts(atlas: Atlas, collection: CollectionName): TextsRead {
  const { numbers, numberOf } = numberedTerms()
  const words = {
    name: { numbers: [] as number[], ends: [] as number[] },
    text: { numbers: [] as number[], ends: [] as number[] },
    context: { numbers: [] as number[], ends: [] as number[] },
  }
  const readText = (text: string, into: number[]) =>
    eachWord(text, (start, end) => into.push(numberOf(text.slice(start, end))))

  // Many records refer to the same few.
  const contexts = new Map<string, readonly number[]>()
  const contextOf = (id: string): readonly number[] => {
    const known = contexts.get(id)
    if (known !== undefined) return known
    const read: number[] = []
    for (const label of contextLabels(atlas, id)) readText(label, read)
    contexts.set(id, read)
    return read
  }

  for (const record of atlas.records[collection]) {
    eachOwnText(collection, record, (text, role) => {
      readText(text, words[role].numbers)
      if (role === 'name') words.name.numbers.push(nameEnd)
    })
    eachContextId(collection, record, (id) => {
      for (const number of contextOf(id)) words.context.numbers.push(number)
    })
    for (const { numbers: read, ends } of Object.values(words)) ends.push(read.length)
  }
  return { terms: [...numbers.keys()], words }
}
