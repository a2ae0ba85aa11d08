/** Reads the words of a collection's texts into numbers. @module */
import type { Atlas } from '../dataset/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { fold } from '../util/fold.ts'
import { type ContextPart, eachContextPart, eachOwnText, type TextRole } from './searched-texts.ts'
import { eachWord } from './tokenizer.ts'

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

/** Takes in the words of a collection's texts, record after record. */
function wordReader() {
  const { numbers, numberOf } = numberedTerms()
  const words = {
    name: { numbers: [] as number[], ends: [] as number[] },
    text: { numbers: [] as number[], ends: [] as number[] },
    context: { numbers: [] as number[], ends: [] as number[] },
  }
  const readText = (text: string, into: number[]): void =>
    eachWord(text, (start, end) => into.push(numberOf(text.slice(start, end))))
  return {
    words,
    readText,
    readName: (text: string): void => {
      readText(text, words.name.numbers)
      words.name.numbers.push(nameEnd)
    },
    endRecord: (): void => {
      for (const { numbers: read, ends } of Object.values(words)) ends.push(read.length)
    },
    read: (): TextsRead => ({ terms: [...numbers.keys()], words }),
  }
}

/** Reads every text of a collection that the search reads. */
export function readTexts(atlas: Atlas, collection: CollectionName): TextsRead {
  const { words, readText, readName, endRecord, read } = wordReader()

  // Many records refer to the same few.
  const contexts = new Map<string, readonly number[]>()
  const contextOf = ({ key, labels }: ContextPart): readonly number[] => {
    const known = contexts.get(key)
    if (known !== undefined) return known
    const context: number[] = []
    for (const label of labels()) readText(label, context)
    contexts.set(key, context)
    return context
  }

  for (const record of atlas.records[collection]) {
    eachOwnText(collection, record, (text, role) => {
      if (role === 'name') readName(text)
      else readText(text, words.text.numbers)
    })
    eachContextPart(atlas, collection, record, (part) => {
      for (const number of contextOf(part)) words.context.numbers.push(number)
    })
    endRecord()
  }
  return read()
}

/** Reads the ids of a collection as if they were all that its records are called. */
export function readIds(atlas: Atlas, collection: CollectionName): TextsRead {
  const { readName, endRecord, read } = wordReader()
  for (const { id } of atlas.records[collection]) {
    readName(id)
    endRecord()
  }
  return read()
}
