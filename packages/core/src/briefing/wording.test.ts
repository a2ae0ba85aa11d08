import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { get } from '../dataset/get.ts'
import { asSentence } from '../text/as-sentence.ts'
import { placeInSentence } from '../text/place-in-sentence.ts'
import { webAddress } from './document-parts.ts'
import { itemsBlock } from './draft.ts'
import { firstSentences, joinNames, joinPair, joinTitles, truncateWords, withinSentence } from './sentence.ts'
import { countWords, fitWordBudget } from './word-budget.ts'
import { formatFigure } from './wording.ts'

describe('names in a row', () => {
  it('say how many more there are, but never only one more', () => {
    expect(joinNames(['A', 'B', 'C', 'D'], 2, 'en')).toBe('A, B and 2 more')
    expect(joinNames(['A', 'B', 'C', 'D'], 2, 'es')).toBe('A, B y 2 más')
    expect(joinNames(['A', 'B', 'C'], 2, 'en')).toBe('A, B and C')
    expect(joinNames(['A'], 2, 'en')).toBe('A')
  })

  it('join Spanish names as they sound', () => {
    expect(joinPair('AERTIC', 'Interizon', 'es')).toBe('AERTIC e Interizon')
  })

  it('are parted where they have an "and" or commas of their own', () => {
    expect(joinNames(['transport and mobility', 'automotive'], 3, 'en')).toBe('transport and mobility, automotive')
    expect(joinTitles(['One, two', 'Three', 'Four', 'Five'], 2, 'en')).toBe('One, two; Three; 2 more')
  })
})

describe('a text that is too long', () => {
  it('keeps whole sentences, as many in every language', () => {
    const inBoth = (en: string, es = en) => ({ en, es })
    expect(firstSentences(inBoth('One two. Three four. Five.'), 'en', 4)).toBe('One two. Three four.')
    expect(firstSentences(inBoth('A town of 4.5 km. Next.'), 'en', 5)).toBe('A town of 4.5 km.')
    expect(firstSentences(inBoth('One two. Three.', 'Uno dos tres. Cuatro y más.'), 'es', 3)).toBe(
      'Uno dos tres. Cuatro y más.',
    )
    expect(firstSentences(inBoth('One two three four five.'), 'en', 3)).toBe('One two three four five.')
    expect(firstSentences(inBoth('One two three four five.'), 'en', 2)).toBe('One two three four …')
  })

  it('of a name keeps a whole clause', () => {
    expect(truncateWords('One two three four, five six seven.', 6)).toBe('One two three four …')
  })

  it('never has more words than it may', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 8 }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        expect(countWords(truncateWords(text, most).replace(/ …$/u, ''))).toBeLessThanOrEqual(most)
      }),
    )
  })
})

it('sentences begin and end as they should, names within them as they are', () => {
  expect(asSentence('plants: 23')).toBe('Plants: 23.')
  expect(asSentence('i2CAT', false)).toBe('i2CAT.')
  expect(asSentence('Moravian Aerospace Cluster, z.s.')).toBe('Moravian Aerospace Cluster, z.s.')
  expect(withinSentence('Renewable energy')).toBe('renewable energy')
  expect(withinSentence('ICT for health')).toBe('ICT for health')
})

it.each([
  ['European Union', 'en', 'the European Union'],
  ['Czech Republic', 'en', 'the Czech Republic'],
  ['State of Mexico', 'en', 'the State of Mexico'],
  ['The Americas', 'en', 'the Americas'],
  ['Mexico', 'en', 'Mexico'],
  ['País Vasco', 'es', 'el País Vasco'],
  ['Unión Europea', 'es', 'la Unión Europea'],
  ['Islas Canarias', 'es', 'las Islas Canarias'],
  ['México', 'es', 'México'],
] as const)('%s stands in a sentence of %s as %s', (name, language, said) => {
  expect(placeInSentence(name, language)).toBe(said)
})

describe('a figure', () => {
  it('does not say its unit twice', () => {
    const plants = get(atlas, 'figures', 'mexico-light-vehicle-plants')
    expect(formatFigure(plants, 'en')).toBe('plants for light vehicles: 23')
    expect(formatFigure(plants, 'es')).toBe('plantas de vehículos ligeros: 23')
  })

  it('says places in an order as ordinals, and a forecast as such', () => {
    const rank = get(atlas, 'figures', 'villanueva-americas-rank')
    expect(formatFigure(rank, 'en')).toMatch(/: 1st \(forecast\)$/u)
    expect(formatFigure(rank, 'es')).toMatch(/: 1\.º \(previsto\)$/u)
    for (const [value, said] of [
      [2, '2nd'],
      [3, '3rd'],
      [11, '11th'],
      [21, '21st'],
    ] as const)
      expect(formatFigure({ ...rank, value }, 'en')).toContain(`: ${said} `)
  })
})

describe('room', () => {
  const draft = (text: string) => ({ text, records: [], citations: [] })

  it('tells what matters most, and names what there was no room for', () => {
    const drafts = fitWordBudget(
      [
        itemsBlock({
          items: ['a', 'b', 'c'],
          limit: 2,
          toDraft: (item) => draft(`${item} told`),
          toOverflow: (others) => draft(`others: ${others.join()}`),
        }),
      ],
      [],
      50,
    )
    expect(drafts.map(([{ text }]) => text)).toEqual(['a told', 'b told', 'others: c'])
  })

  it('tells at least one thing', () => {
    expect(fitWordBudget([{ kind: 'line', draft: draft('far too many words') }], [], 1)).toHaveLength(1)
  })

  it('tells in each language what has room in all', () => {
    const blocks = (...texts: readonly string[]) => texts.map((text) => ({ kind: 'line', draft: draft(text) }) as const)
    const drafts = fitWordBudget(blocks('one', 'two', 'three'), [blocks('uno', 'dos y más', 'tres')], 3)
    expect(drafts.map(([{ text }]) => text)).toEqual(['one', 'three'])
  })
})

it('links lead to the web only, and cannot end a link early', () => {
  expect(webAddress('https://example.com/a(b)')).toEqual({ href: 'https://example.com/a%28b%29', host: 'example.com' })
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'no address', undefined])
    expect(webAddress(url)).toBe(undefined)
})
