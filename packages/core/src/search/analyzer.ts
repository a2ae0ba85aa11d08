/** The analyzer: from the texts of a collection to streams of terms, as numbers. @module */
import type { Atlas } from '../dataset/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { fold } from '../util/fold.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { type ContextPart, eachContextPart, eachOwnText, type TextRole } from './searched-texts.ts'
import { eachToken } from './tokenizer.ts'

/** Marks the end of a name. */
export const nameEnd = -1

/** The terms of the texts of one role, one record after the other. */
export interface TermStream {
  /** The number of each term. */
  readonly numbers: Int32Array
  /** Where each record's terms end in `numbers`. */
  readonly ends: Int32Array
}

/** The terms of a collection's texts. */
export interface AnalyzedTexts {
  /** Each term once; its index is its number. */
  readonly terms: readonly string[]
  /** The stream of names has `nameEnd` after each name. */
  readonly streams: Readonly<Record<TextRole, TermStream>>
}

/** Numbers terms: words that fold to the same term have the same number. */
function termNumbers() {
  const numbers = new Map<string, number>()
  // Each spelling is folded once: most come again and again.
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

/** Collects the terms of texts, record after record. */
function makeAnalyzer() {
  const { numbers, numberOf } = termNumbers()
  const growing = () => ({ numbers: new GrowableInt32(), ends: new GrowableInt32() })
  const streams = { name: growing(), text: growing(), context: growing() }
  const streamOf = (role: TextRole): TermStream => ({
    numbers: streams[role].numbers.toArray(),
    ends: streams[role].ends.toArray(),
  })
  const addText = (text: string, into: Pick<GrowableInt32, 'push'>): void =>
    eachToken(text, (start, end) => into.push(numberOf(text.slice(start, end))))
  return {
    streams,
    addText,
    addName: (text: string): void => {
      addText(text, streams.name.numbers)
      streams.name.numbers.push(nameEnd)
    },
    endRecord: (): void => {
      for (const { numbers: added, ends } of Object.values(streams)) ends.push(added.length)
    },
    result: (): AnalyzedTexts => ({
      terms: [...numbers.keys()],
      streams: { name: streamOf('name'), text: streamOf('text'), context: streamOf('context') },
    }),
  }
}

/** Analyzes all texts of a collection that are searched. */
export function analyze(atlas: Atlas, collection: CollectionName): AnalyzedTexts {
  const { streams, addText, addName, endRecord, result } = makeAnalyzer()

  // Many records refer to the same few: their labels are analyzed once.
  const contexts = new Map<string, readonly number[]>()
  const contextOf = ({ key, labels }: ContextPart): readonly number[] => {
    const known = contexts.get(key)
    if (known !== undefined) return known
    const context: number[] = []
    for (const { text } of labels()) addText(text, context)
    contexts.set(key, context)
    return context
  }

  for (const record of atlas.records[collection]) {
    eachOwnText(collection, record, (text, role) => {
      if (role === 'name') addName(text)
      else addText(text, streams.text.numbers)
    })
    eachContextPart(atlas, collection, record, (part) => {
      for (const number of contextOf(part)) streams.context.numbers.push(number)
    })
    endRecord()
  }
  return result()
}

/** Analyzes the ids of a collection as if they were its names. */
export function analyzeIds(atlas: Atlas, collection: CollectionName): AnalyzedTexts {
  const { addName, endRecord, result } = makeAnalyzer()
  for (const { id } of atlas.records[collection]) {
    addName(id)
    endRecord()
  }
  return result()
}
