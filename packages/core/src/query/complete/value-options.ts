/** The values that can stand after a field's name. @module */
import type { Atlas } from '../../dataset/atlas.ts'
import { bitsOfCode } from '../../index/column.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import type { Language } from '../../model/language.ts'
import { foldedWords } from '../../search/words.ts'
import { type Bits, countBoth } from '../../util/bit-set.ts'
import { printScalar } from '../syntax/value-text.ts'
import type { CompletionOption } from './completion.ts'
import { type KnownValue, type KnownValues, knownValues, valueWithLabel } from './known-values.ts'

/** How many values are counted at the most in search of some that the rest of the line leaves. */
const mostCounted = 200

/** The values that are called as typed, from their beginning on before from a later word on. */
function* valuesCalled({ values }: KnownValues, typed: string): Generator<KnownValue> {
  const beginning = `|${typed}`
  const within = ` ${typed}`
  for (const value of values) if (value.called.includes(beginning)) yield value
  if (typed === '') return
  for (const value of values) if (!value.called.includes(beginning) && value.called.includes(within)) yield value
}

/** What is asked for. */
export interface ValuesAsked {
  readonly atlas: Atlas
  readonly collection: CollectionName
  readonly language: Language
  /** The records that the rest of the line finds. */
  readonly among: () => Bits
  readonly limit: number
}

/**
 * The values of a field that are called as typed and that some record has which the rest of the line finds.
 *
 * @param before what stands before the value in the option's text
 */
export function valueOptions(
  { atlas, collection, language, among, limit }: ValuesAsked,
  name: string,
  typed: string,
  before = '',
): readonly CompletionOption[] {
  const known = knownValues(atlas, collection, name)
  const found = among()
  const options: CompletionOption[] = []
  let counted = 0
  for (const { code } of valuesCalled(known, foldedWords(typed))) {
    if (options.length === limit || counted++ === mostCounted) break
    const count = countBoth(bitsOfCode(known.column, code), found)
    if (count === 0) continue
    const { value, label } = valueWithLabel(atlas, collection, known, code, language)
    options.push({ kind: 'value', text: before + printScalar(value), label, count })
  }
  return options
}
