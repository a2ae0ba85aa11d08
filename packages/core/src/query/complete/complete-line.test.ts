import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateAtlas } from '../../../bench/atlas/generate-atlas.ts'
import { atlas } from '../../dataset/embedded.ts'
import { type CollectionName, collectionNames } from '../../model/collection-name.ts'
import { openAtlas } from '../../open/open-atlas.ts'
import { normalizeWords } from '../../search/tokenizer.ts'
import { query } from '../query.ts'
import { parseQueryLine } from '../syntax/parse-line.ts'
import { completeQueryLine } from './complete-line.ts'

/** The options for a line with its caret where `|` stands. */
function complete(marked: string, collection: CollectionName = 'clusters', limit?: number) {
  const caret = marked.indexOf('|')
  const line = marked.replace('|', '')
  const { at, options } = completeQueryLine(atlas, collection, line, caret, 'en', limit)
  const taken = options.map(({ text }) => line.slice(0, at.start) + text + line.slice(at.end))
  return { options, taken }
}

describe('completion of a query line', () => {
  it('offers fields by name and by what they are called in either language', () => {
    expect(complete('sec|').taken[0]).toBe('sector:')
    expect(complete('país|').taken[0]).toBe('country:')
    expect(complete('objetivo|').taken).toContain('target:')
    expect(complete('-sec|').taken[0]).toBe('-sector:')
  })

  it('offers names of the language in which its reader reads, and the own name of a field to who begins it', () => {
    const offered = (line: string) => completeQueryLine(atlas, 'clusters', line, line.length, 'es').options
    expect(offered('pa')[0]).toMatchObject({ text: 'país:', label: 'país' })
    expect(offered('cou')[0]).toMatchObject({ text: 'country:', label: 'país' })
    expect(offered('sort:-no')[0]?.text).toBe('-nombres')
    expect(offered('país:méx')[0]).toMatchObject({ text: 'mx', label: 'México' })
  })

  it('offers values by id, label and code, with accents folded, and counts them', () => {
    expect(complete('sector:aeroesp|').options[0]).toMatchObject({ text: 'aerospace', label: 'Aerospace' })
    expect(complete('country:mexico|').taken[0]).toBe('country:mx')
    expect(complete('country:ES|').taken[0]).toBe('country:es')
    const [first] = complete('country:mx sector:aeros|').options
    expect(first?.count).toBe(query(atlas, 'clusters', { where: { country: 'mx', sector: 'aerospace' } }).total)
  })

  it('finds values without the name of their field', () => {
    expect(complete('españ|').taken).toContain('country:es')
  })

  it('completes the value at the caret within a list and leaves the others', () => {
    expect(complete('country:es,fran| sector:aerospace').taken[0]).toBe('country:es,fr sector:aerospace')
    expect(complete('country:fran|,es').taken[0]).toBe('country:fr,es')
    expect(complete('-country:fran|').taken[0]).toBe('-country:fr')
  })

  it('offers years for dates, and the ranges that begin or end with one', () => {
    expect(complete('date:201|', 'events').taken).toContain('date:2017')
    expect(complete('date:2017|', 'events').taken.slice(0, 3)).toEqual(['date:2017..', 'date:..2017', 'date:2017'])
    expect(complete('date:2016..201|', 'events').taken).toContain('date:2016..2018')
    expect(complete('date:2016..2018|', 'events').taken).toEqual(['date:2016..2018'])
    expect(complete('date>=201|', 'events').taken).toContain('date>=2017')
  })

  it('offers keys to sort by', () => {
    expect(complete('sor|').taken).toContain('sort:')
    expect(complete('sort:-nam|').taken[0]).toBe('sort:-name')
    expect(complete('sort:name,coun|').taken[0]).toBe('sort:name,country')
  })

  it('quotes names that need it, as their records spell them', () => {
    expect(complete('name:"aerocluster de quer|').taken[0]).toBe('name:"Aerocluster de Querétaro"')
  })

  it('offers nothing after a name that no field has', () => {
    expect(complete('contry:m|').options).toEqual([])
  })

  it('refuses a caret that is not in the line', () => {
    expect(() => completeQueryLine(atlas, 'clusters', 'abc', 4, 'en')).toThrow('caret is 4')
    expect(() => completeQueryLine(atlas, 'clusters', 'abc', -1, 'en')).toThrow('caret is -1')
  })
})

describe('whatever is typed', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'sector:',
      'country:',
      'date>=',
      'sort:',
      'name:',
      '-',
      ',',
      '"',
      '..',
      '=',
      '!',
      ' ',
      'es',
      'Ñ',
      '\\',
    ),
    fc.string({ maxLength: 3 }),
  )
  const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))

  it('the piece is within the line and holds the caret', () => {
    fc.assert(
      fc.property(fc.constantFrom(...collectionNames), line, fc.nat(), (collection, text, anywhere) => {
        const caret = anywhere % (text.length + 1)
        const { at, options } = completeQueryLine(atlas, collection, text, caret, 'es')
        expect(at.start).toBeLessThanOrEqual(caret)
        expect(at.end).toBeGreaterThanOrEqual(caret)
        expect(at.end).toBeLessThanOrEqual(text.length)
        expect(options.length).toBeLessThanOrEqual(8)
      }),
    )
  })

  it('a value that is offered is understood, and finds as many records as it says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...collectionNames),
        fc.constantFrom('', 'a', 'e', 'm', '20', 'co'),
        fc.boolean(),
        (collection, typed, narrowed) => {
          const rest = narrowed ? 'finding:false ' : ''
          const { options } = completeQueryLine(atlas, collection, rest + typed, rest.length + typed.length, 'en', 40)
          for (const { kind, text, count } of options) {
            if (kind !== 'value') continue
            const parsed = parseQueryLine(atlas, collection, rest + text)
            if (!parsed.ok) throw new Error(parsed.error.message)
            expect(query(atlas, collection, parsed.value).total).toBe(count)
          }
        },
      ),
    )
  })
})

describe('completion of a field with very many values', () => {
  const opened = openAtlas(generateAtlas(12_000, 5))
  if (!opened.ok) throw new Error(opened.error.message)
  const large = opened.value
  const { organizations } = large.records
  const limit = 8
  const offered = (line: string, collection: CollectionName = 'organizations') =>
    completeQueryLine(large, collection, line, line.length, 'en', limit).options

  it('offers the names that begin as typed, as going through all does, with how many records have them', () => {
    for (const { names } of organizations.filter((_, at) => at % 400 === 0)) {
      const typed = normalizeWords(names[0]?.value ?? '').slice(0, 5)
      const naive = new Set(
        organizations.flatMap((one) =>
          one.names.map(({ value }) => value).filter((value) => normalizeWords(value).startsWith(typed)),
        ),
      )
      const options = offered(`name:"${typed}`)
      expect(options.length, typed).toBe(Math.min(limit, naive.size))
      for (const { label, count } of options) {
        expect(naive).toContain(label)
        expect(count).toBe(query(large, 'organizations', { where: { name: `=${label}` } }).total)
      }
    }
  })

  it('offers the most frequent first where nothing is typed', () => {
    const counts = query(large, 'ties', { facets: ['actor'], limit: 1 }).facets.actor ?? []
    expect(counts.length).toBeGreaterThan(5000)
    expect(offered('actor:', 'ties').map(({ count }) => count)).toEqual(
      counts.slice(0, limit).map(({ count }) => count),
    )
  })
})
