import { describe, expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { findField, parameterAliases } from '../index/fields.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { completeQueryLine } from './complete/complete-line.ts'
import { query } from './query.ts'
import { formatQueryProblem } from './query-problem.ts'
import { parseQueryLine } from './syntax/parse-line.ts'
import { parseQueryObject } from './syntax/parse-object.ts'
import { parseQueryUrl } from './syntax/parse-url.ts'
import { printQueryLine } from './syntax/print-query.ts'

const url = (text: string) => {
  const parsed = parseQueryUrl(atlas, 'clusters', text)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}
const problemsOf = (text: string) => {
  const parsed = parseQueryUrl(atlas, 'clusters', text)
  return parsed.ok ? [] : parsed.error.problems
}
const line = (text: string) => {
  const parsed = parseQueryLine(atlas, 'clusters', text)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}

describe('the order and the limit by their Spanish names', () => {
  it.each([
    ['orden:-nombre', 'sort:-name'],
    ['Orden:país límite:3', 'sort:country limit:3'],
    ['limite:3', 'limit:3'],
  ])('%s', (text, printed) => {
    expect(printQueryLine(line(text))).toBe(printed)
  })

  it('no field of any collection is called so', () => {
    for (const collection of collectionNames) {
      for (const name of Object.keys(parameterAliases)) expect(findField(collection, name)).toBeUndefined()
    }
  })

  it.each([
    ['es', 'ord', 'orden:'],
    ['es', 'so', 'sort:'],
    ['en', 'so', 'sort:'],
  ] as const)('is offered: %s, %s', (language, typed, text) => {
    const { options } = completeQueryLine(atlas, 'clusters', typed, typed.length, language)
    expect(options).toContainEqual(expect.objectContaining({ kind: 'sort', text }))
  })

  it('is completed as the other is', () => {
    const { options } = completeQueryLine(atlas, 'clusters', 'orden:nom', 9, 'es')
    expect(options[0]).toMatchObject({ kind: 'sort', text: 'nombres' })
  })
})

describe('what is wrong, in Spanish', () => {
  const said = (collection: CollectionName, text: string) => {
    const parsed = parseQueryLine(atlas, collection, text)
    return parsed.ok ? '' : parsed.error.problems.map((problem) => formatQueryProblem(problem, 'es')).join()
  }

  it('names fields, collections and terms in words that a query takes', () => {
    const fields = said('events', 'zzz:1')
    const [, near = ''] = /los más cercanos de eventos son (.*); hay \d+ más/.exec(fields) ?? []
    expect(near.split(', ').length).toBeGreaterThan(2)
    for (const field of near.split(', ')) expect(said('events', `${field}:1`)).not.toContain('campo desconocido')
    expect(said('clusters', 'país:zzzz')).toContain('nada en lugares se llama')
    const terms = said('instruments', 'tipo:xx')
    expect(terms).not.toContain('treaty')
    const [, listed = ''] = /es uno de (.*)$/.exec(terms) ?? []
    expect(listed.split(', ').length).toBeGreaterThan(5)
    for (const term of listed.split(', ')) expect(said('instruments', `tipo:${term}`)).toBe('')
  })
})

describe('a field by its Spanish name', () => {
  it.each(['pais:mx', 'país:mx', 'País:México', 'PAIS:MX', 'country:mx'])('%s', (text) => {
    expect(printQueryLine(line(text))).toBe('country:mx')
  })

  it('is understood in every part and every spelling, and is printed by its own name', () => {
    expect(printQueryLine(line('sello:oro sort:-país facets:tipo'))).toBe('label:gold sort:-country facets:kind')
    expect(url('pa%C3%ADs=mx&nombre=Aerocluster*')).toEqual({ where: { country: 'mx', name: 'Aerocluster*' } })
    expect(url('participó en u organizó=*')).toEqual({ where: { event: { exists: true } } })
    expect(parseQueryObject(atlas, 'clusters', { where: { país: 'mx' } })).toEqual({
      ok: true,
      value: { where: { country: 'mx' } },
    })
  })

  it('has slips like any other', () => {
    expect(problemsOf('paiss=mx')[0]).toMatchObject({ where: 'paiss', didYouMean: ['country'] })
  })
})

describe('a field with one value, asked for several times', () => {
  it.each(['country=ES&country=FR', 'country=ES,FR', 'país=ES&country=FR', 'country=ES&country=ES,FR'])(
    '%s',
    (text) => {
      expect(url(text)).toEqual({ where: { country: ['es', 'fr'] } })
    },
  )

  it('gives what any of the values gives', () => {
    expect(query(atlas, 'clusters', url('id=claut&id=aerocluster-queretaro')).records.map(({ id }) => id)).toEqual(
      query(atlas, 'clusters', url('id=claut,aerocluster-queretaro')).records.map(({ id }) => id),
    )
    expect(line('country:es country:fr')).toEqual({ where: { country: ['es', 'fr'] } })
  })

  it('may be excluded besides, and a field with several values still asks for all', () => {
    expect(url('country=eu&country=!es')).toEqual({ where: { country: [['eu'], { not: 'es' }] } })
    expect(url('sector=aerospace&sector=automotive')).toEqual({ where: { sector: [['aerospace'], ['automotive']] } })
  })
})

describe('a name with a comma', () => {
  const name = 'Clúster Automotriz de Nuevo León, A.C.'
  const found = (text: string) => query(atlas, 'clusters', url(text)).records.map(({ id }) => id)

  it.each([name, `"${name}"`, `cluster automotriz de nuevo leon, a.c.`, 'Clúster Automotriz de Nuevo León, A*'])(
    '%s is one name',
    (text) => expect(found(`name=${encodeURIComponent(text)}`)).toEqual(['claut']),
  )

  it('leaves alone a list of names', () => {
    expect(found('name=CLAUT,AEROCLUSTER DE QUERÉTARO')).toEqual(['aerocluster-queretaro', 'claut'])
  })
})

it('an id that no record has is a problem, with the nearest', () => {
  expect(problemsOf('id=claut,claus')).toMatchObject([
    { where: 'id', message: { en: 'no record of clusters has the id "claus"' }, didYouMean: ['claut'] },
  ])
})

describe('a range without signs of a shell', () => {
  it.each([
    ['ties:2..', 'ties>=2'],
    ['ties:..2', 'ties<=2'],
    ['ties:1..3', 'ties>=1 ties<=3'],
  ])('%s is %s', (range, signs) => {
    expect(query(atlas, 'clusters', line(range)).total).toBe(query(atlas, 'clusters', line(signs)).total)
    expect(printQueryLine(line(range))).toBe(range)
  })

  it('needs a bound', () => {
    expect(problemsOf('ties=..')).toMatchObject([
      { where: 'ties', message: { en: expect.stringContaining('missing') } },
    ])
  })

  it('is refused where two exclude each other', () => {
    expect(problemsOf('ties=3..&ties=..2')[0]?.message.en).toBe('the range is reversed: 3 comes after 2; write 2..3')
  })
})
