/**
 * Stands in for `Intl.Segmenter` in the bundle, where six modules make one each as they are loaded: the first costs 9 ms.
 * It is made for the first text in which a character can be more than a letter, or for anything else that only the whole
 * one knows.
 *
 * @module
 */
import { isOneCharacterEach } from '../src/text/single-width.ts'

const NativeSegmenter = globalThis.Intl.Segmenter

/** A text of which each letter is a character. */
class SingleUnitSegments implements Intl.Segments {
  readonly #input: string

  constructor(input: string) {
    this.#input = input
  }

  containing(codeUnitIndex = 0): Intl.SegmentData | undefined {
    const input = this.#input
    // As the standard has it: what is no number counts as 0, and a part of a letter as the letter.
    const index = Math.trunc(codeUnitIndex) || 0
    return index < 0 || index >= input.length ? undefined : { segment: input.charAt(index), index, input }
  }

  *[Symbol.iterator](): Generator<Intl.SegmentData, undefined> {
    const input = this.#input
    for (let index = 0; index < input.length; index++) yield { segment: input.charAt(index), index, input }
    return undefined
  }
}

/** Tells the characters of texts apart. */
export class QuickSegmenter implements Intl.Segmenter {
  static supportedLocalesOf(
    ...context: Parameters<typeof Intl.Segmenter.supportedLocalesOf>
  ): ReturnType<typeof Intl.Segmenter.supportedLocalesOf> {
    return NativeSegmenter.supportedLocalesOf(...context)
  }

  readonly #locales: Intl.LocalesArgument
  readonly #options: Intl.SegmenterOptions | undefined
  #made: Intl.Segmenter | undefined

  constructor(locales?: Intl.LocalesArgument, options?: Intl.SegmenterOptions) {
    this.#locales = locales
    this.#options = options
  }

  get [Symbol.toStringTag](): string {
    return 'Intl.Segmenter'
  }

  get #whole(): Intl.Segmenter {
    this.#made ??= new NativeSegmenter(this.#locales, this.#options)
    return this.#made
  }

  resolvedOptions(): Intl.ResolvedSegmenterOptions {
    return this.#whole.resolvedOptions()
  }

  segment(text: string): Intl.Segments {
    const isByCharacter = (this.#options?.granularity ?? 'grapheme') === 'grapheme'
    return isByCharacter && typeof text === 'string' && isOneCharacterEach(text)
      ? new SingleUnitSegments(text)
      : this.#whole.segment(text)
  }
}
