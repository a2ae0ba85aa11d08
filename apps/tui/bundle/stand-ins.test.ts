/** What the bundle has in place of others does all that they do. @module */
import { createRequire } from 'node:module'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { QuickSegmenter } from './segmenter.ts'
import quickWidth from './string-width.ts'

// The bundler gives modules that are loaded as they are needed `require`.
beforeAll(() => {
  vi.stubGlobal('require', createRequire(import.meta.url))
})

/** Text of the letters that each takes by itself, of those that it leaves to the whole one, and of both. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aZ é…│▸~\u001b[') }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'é',
      '漢',
      'e\u0301',
      '👩‍👩‍👧',
      '\u001b[32m',
      '\u001b[39m',
      '\u001b',
      '\u001b]8;;x\u0007',
    ),
  }),
)

/** Every own and inherited name that code can ask for. */
const namesOf = (value: object): readonly (string | symbol)[] =>
  Reflect.ownKeys(Object.getPrototypeOf(value) ?? {}).filter((name) => name !== 'constructor')

describe('the segmenter', () => {
  const granularity = fc.constantFrom(undefined, 'grapheme', 'word', 'sentence')
  const anyIndex = fc.oneof(fc.integer({ min: -3, max: 40 }), fc.double(), fc.constant(undefined))

  it('has all that the whole one has', () => {
    const [quick, whole] = [new QuickSegmenter(), new Intl.Segmenter()]
    expect(namesOf(quick)).toEqual(expect.arrayContaining([...namesOf(whole)]))
    for (const segmented of ['narrow', '漢字']) {
      const segments = quick.segment(segmented)
      for (const name of namesOf(whole.segment(segmented))) expect(Reflect.get(segments, name)).toBeDefined()
    }
    expect(QuickSegmenter.supportedLocalesOf(['es', 'zz'])).toEqual(Intl.Segmenter.supportedLocalesOf(['es', 'zz']))
    expect(new QuickSegmenter('es').resolvedOptions()).toEqual(new Intl.Segmenter('es').resolvedOptions())
    expect(String(quick)).toBe(String(whole))
  })

  it('finds the same characters in any text, one after the other and at any place', () => {
    fc.assert(
      fc.property(text, granularity, anyIndex, (input, by, index) => {
        const options = by === undefined ? undefined : ({ granularity: by } as const)
        const quick = new QuickSegmenter(undefined, options).segment(input)
        const whole = new Intl.Segmenter(undefined, options).segment(input)
        expect([...quick]).toEqual([...whole])
        expect(quick.containing(index)).toEqual(whole.containing(index))
      }),
    )
  })
})

describe('the width', () => {
  it('is the same of any text, with any options', () => {
    const options = fc.option(
      fc.record({ ambiguousIsNarrow: fc.boolean(), countAnsiEscapeCodes: fc.boolean() }, { requiredKeys: [] }),
      { nil: undefined },
    )
    fc.assert(
      fc.property(text, options, (input, given) => {
        expect(quickWidth(input, given)).toBe(stringWidth(input, given))
      }),
      { numRuns: 1000 },
    )
  })

  it('is the same of what is no text', () => {
    for (const value of [undefined, null, 3, {}, []]) {
      expect(quickWidth(value as unknown as string)).toBe(stringWidth(value as unknown as string))
    }
  })
})
