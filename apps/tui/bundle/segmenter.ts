/**
 * Stands in for `Intl.Segmenter` in the bundle, where six modules make one each as they are loaded: the first costs 9 ms.
 * It is made for the first text in which a character can be more than a letter.
 *
 * @module
 */
import { isNarrow } from '../src/lines/narrow.ts'

const Whole = globalThis.Intl.Segmenter

function* lettersOf(input: string): Generator<Intl.SegmentData> {
  for (let index = 0; index < input.length; index++) yield { segment: input.charAt(index), index, input }
}

/** Tells the characters of texts apart. */
export class QuickSegmenter {
  readonly #locales: string | readonly string[] | undefined
  readonly #options: Intl.SegmenterOptions | undefined
  #whole: Intl.Segmenter | undefined

  constructor(locales?: string | readonly string[], options?: Intl.SegmenterOptions) {
    this.#locales = locales
    this.#options = options
  }

  segment(text: string): Iterable<Intl.SegmentData> {
    const isByCharacter = (this.#options?.granularity ?? 'grapheme') === 'grapheme'
    if (isByCharacter && isNarrow(text)) return { [Symbol.iterator]: () => lettersOf(text) }
    this.#whole ??= new Whole(this.#locales, this.#options)
    return this.#whole.segment(text)
  }
}
