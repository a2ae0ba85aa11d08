import { describe, expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { facetLabel } from '../index/field-labels.ts'
import { fieldsOf, parameterNames } from '../index/fields.ts'
import { collectionNames } from '../model/collection-name.ts'
import { query, selectedFields } from './query.ts'
import { InvalidQueryError } from './query-problem.ts'
import type { Query } from './query-types.ts'
import { parseQueryLine } from './syntax/parse-line.ts'
import { parseQueryObject } from './syntax/parse-object.ts'
import { parseQueryUrl } from './syntax/parse-url.ts'

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

describe('the fields', () => {
  it.each(collectionNames)(
    'of %s each have a name of their own, which no other part of a query bears',
    (collection) => {
      const names = fieldsOf(collection).map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      for (const parameter of parameterNames) expect(names).not.toContain(parameter)
    },
  )
})

describe('conditions', () => {
  it('a sector stands for its subsectors, and = asks for it alone', () => {
    // A cluster of a subsector of energy need not name energy itself.
    const wide = query(atlas, 'clusters', { where: { sector: 'energy' }, limit: 500 }).records
    const own = query(atlas, 'clusters', { where: { sector: '=energy' }, limit: 500 }).records
    expect(own.every(({ sectors }) => sectors?.includes('energy' as never))).toBe(true)
    expect(wide.length).toBeGreaterThan(own.length)
    expect(ids(wide)).toEqual(expect.arrayContaining(ids(own)))
  })

  it('a country stands for its states and cities, a union for its members on the day of the atlas', () => {
    const inMexico = query(atlas, 'clusters', { where: { place: 'MX' }, limit: 500 }).records
    expect(ids(inMexico)).toContain('claut')
    // In March 2019 the United Kingdom was a member of the European Union.
    const inUnion = query(atlas, 'clusters', { where: { country: 'eu' }, limit: 500 }).records
    expect(inUnion.map(({ country }) => country)).toEqual(expect.arrayContaining(['gb', 'es']))
    expect(inUnion.map(({ country }) => country)).not.toContain('mx')
  })

  it('fields reach through relations: the label held, the side, the tie', () => {
    const { records } = query(atlas, 'clusters', { where: { label: 'gold', side: 'mx' } })
    expect(ids(records)).toContain('claut')
    const [most] = query(atlas, 'clusters', { sort: ['-ties'], limit: 1 }).records
    const tied = atlas.records.ties.filter(({ between }) => between.some((id) => id === most?.id))
    expect(tied.length).toBeGreaterThan(1)
  })

  it('a name is compared whole, without case and accents, or with * by its beginning', () => {
    const whole = query(atlas, 'clusters', { where: { name: 'CLUSTER AUTOMOTRIZ DE NUEVO LEON, A.C.' } })
    expect(ids(whole.records)).toEqual(['claut'])
    expect(query(atlas, 'clusters', { where: { name: 'cluster automotriz' } }).total).toBe(0)
    expect(ids(query(atlas, 'clusters', { where: { name: 'Cluster Automotriz de Nuevo*' } }).records)).toEqual([
      'claut',
    ])
  })
})

describe('free text', () => {
  it('sorts by relevance unless told otherwise, and combines with conditions', () => {
    const found = query(atlas, 'clusters', { text: 'CLAUT', where: { country: 'mx' } })
    expect(found.records[0]?.id).toBe('claut')
    expect(
      query(atlas, 'clusters', { text: 'CLAUT', where: { country: 'es' } }).records.map(({ id }) => id),
    ).not.toContain('claut')
  })

  it('pages by relevance without skipping or repeating', () => {
    const all = ids(query(atlas, 'clusters', { text: 'energy', limit: 500 }).records)
    const first = query(atlas, 'clusters', { text: 'energy', limit: 3 })
    const second = query(atlas, 'clusters', { text: 'energy', limit: 3, cursor: first.page.next ?? '' })
    expect([...ids(first.records), ...ids(second.records)]).toEqual(all.slice(0, 6))
  })
})

describe('facets', () => {
  it('count what choosing another value of the same field would give', () => {
    const { facets } = query(atlas, 'clusters', { where: { country: 'mx', sector: 'aerospace' }, facets: ['country'] })
    const spain = facets.country?.find(({ value }) => value === 'es')
    expect(spain?.count).toBe(query(atlas, 'clusters', { where: { country: 'es', sector: 'aerospace' } }).total)
    expect(facets.country?.find(({ value }) => value === 'mx')?.selected).toBe(true)
    expect(facetLabel(atlas, 'clusters', 'country', 'es', 'es')).toBe('España')
  })

  it('keep a selected value that finds nothing, so that it can be taken back', () => {
    const { facets } = query(atlas, 'clusters', {
      where: { country: 'eu', label: 'gold', side: 'mx' },
      facets: ['side'],
    })
    expect(facets.side).toContainEqual({ value: 'mx', count: 0, selected: true })
  })
})

describe('cursors', () => {
  const { next = '' } = query(atlas, 'clusters', { sort: ['name'], limit: 2 }).page

  it('fit a query that asks the same with another page size', () => {
    expect(query(atlas, 'clusters', { sort: ['name'], limit: 5, cursor: next }).records).toHaveLength(5)
  })

  const refusal = (invalid: Query<'clusters'>, asking = atlas as typeof atlas) => {
    try {
      query(asking as never, 'clusters', invalid)
    } catch (error) {
      if (error instanceof InvalidQueryError) return error.detail.problems[0]
      throw error
    }
    return undefined
  }

  it('are refused by another query', () => {
    expect(refusal({ sort: ['-name'], cursor: next })).toMatchObject({
      where: 'cursor',
      message: { en: expect.stringContaining('another query'), es: expect.stringContaining('otra consulta') },
    })
  })

  it('are refused by another dataset', () => {
    expect(refusal({ sort: ['name'], cursor: next }, { ...atlas, hash: '0'.repeat(64) })?.message.en).toContain(
      'another version of the dataset',
    )
  })

  it.each(['', 'x', '%%%', 'AAAA', `${next}A`])('%j is none', (cursor) => {
    expect(refusal({ sort: ['name'], cursor })).toMatchObject({ where: 'cursor' })
  })

  it('exclude a page number', () => {
    expect(refusal({ sort: ['name'], cursor: next, page: 2 })?.message.en).toContain('exclude')
  })
})

describe('what is wrong with a line', () => {
  const problems = (line: string) => {
    const parsed = parseQueryLine(atlas, 'clusters', line)
    return parsed.ok ? [] : parsed.error.problems
  }

  it('is said all at once, each with its piece and the nearest that is right', () => {
    expect(problems('contry:ES sector:aeroespace label:goldd limit:0')).toMatchObject([
      { where: 'contry', at: { start: 0, end: 6 }, didYouMean: ['country'] },
      { where: 'aeroespace', at: { start: 17, end: 27 }, didYouMean: ['aerospace'] },
      { where: 'goldd', didYouMean: ['gold'] },
      { where: '0', message: { en: expect.stringContaining('between 1 and 500') } },
    ])
  })

  it('is all said of a query with hundreds of wrong values, of which the first come with what was meant', () => {
    const found = problems(`sector:${Array.from({ length: 300 }, () => 'aeroespace').join(',')}`)
    expect(found).toHaveLength(300)
    expect(found[0]?.didYouMean).toEqual(['aerospace'])
    expect(found.filter(({ didYouMean }) => didYouMean.length > 0)).toHaveLength(20)
  })

  it.each([
    // A slip in the Spanish name of a field leads to its name in queries.
    ['paiis:MX', ['country']],
    // A name nearly right leads to the id.
    ['country:Spian', ['es']],
    ['label!=gold', ['-label:']],
    ['ties=2', ['ties:']],
  ])('%s', (line, didYouMean) => {
    expect(problems(line)[0]?.didYouMean).toEqual(expect.arrayContaining(didYouMean))
  })

  it.each([
    ['sector>=aerospace', 'has no order'],
    ['ties>=many', 'not a number'],
    ['-ties>=2', 'cannot be negated'],
    ['-label:!gold', 'negated twice'],
    ['name:"Basque', 'closing quote'],
    ['country:', 'a value is missing'],
    ['country:ES,', 'a value is missing'],
    ['-motores', 'cannot be excluded'],
    ['facets:name', 'not counted'],
    ['sort:name,-name', 'already'],
    ['constructor:x', 'unknown field'],
  ])('%s: %s', (line, message) => {
    expect(problems(line).map((problem) => problem.message.en)).toContainEqual(expect.stringContaining(message))
  })

  it('takes no longer for very much of it', () => {
    expect(problems('x'.repeat(1_000_000))).toHaveLength(1)
    expect(problems(`country:${'x'.repeat(10_000)}`)).toHaveLength(1)
  })
})

it.each(['__proto__', 'constructor', 'toString'])('%s is no field, whichever way it is spelled', (name) => {
  const results = [
    parseQueryUrl(atlas, 'clusters', `${name}=x`),
    parseQueryUrl(atlas, 'clusters', `sort=${name}&facets=${name}`),
    parseQueryObject(atlas, 'clusters', JSON.parse(`{ "where": { "${name}": "x" } }`)),
    parseQueryObject(atlas, 'clusters', JSON.parse(`{ "${name}": "x" }`)),
  ]
  for (const result of results) expect(result.ok).toBe(false)
})

it('chooses fields of a record, always with its id', () => {
  const [claut] = query(atlas, 'clusters', { where: { id: 'claut' } }).records
  if (claut === undefined) throw new Error('claut is in the atlas')
  expect(selectedFields(claut, ['kind'])).toEqual({ id: 'claut', kind: claut.kind })
})

describe('a query that was parsed', () => {
  const parsed = parseQueryUrl(atlas, 'clusters', 'country=ES&limit=2')
  if (!parsed.ok) throw new Error(parsed.error.message)

  it('gives the same as a copy, which is checked again', () => {
    expect(query(atlas, 'clusters', parsed.value)).toEqual(query(atlas, 'clusters', { ...parsed.value }))
    const { next } = query(atlas, 'clusters', parsed.value).page
    const further = parseQueryUrl(atlas, 'clusters', `country=ES&limit=2&cursor=${next}`)
    if (!further.ok) throw new Error(further.error.message)
    expect(query(atlas, 'clusters', further.value)).toEqual(query(atlas, 'clusters', { ...further.value }))
  })

  it('cannot be changed', () => {
    expect(Object.isFrozen(parsed.value)).toBe(true)
    expect(Object.isFrozen(parsed.value.where)).toBe(true)
  })

  it('is checked again for another collection', () => {
    expect(() => query(atlas, 'figures', parsed.value as never)).not.toThrow()
    const byLabel = parseQueryLine(atlas, 'clusters', 'label:gold')
    if (!byLabel.ok) throw new Error(byLabel.error.message)
    expect(() => query(atlas, 'figures', byLabel.value as never)).toThrow(InvalidQueryError)
  })
})
