import { expect, it } from 'vitest'
import { collections, count, lang, text } from './parameter.ts'
import { parseParameters } from './read-parameters.ts'

const parameters = { q: text('What to look for', 10), limit: count('Hits', 100, 20), collection: collections, lang }
const read = (given: string) => parseParameters(parameters, new URLSearchParams(given))
const errorsOf = (given: string) => {
  const result = read(given)
  return result.ok ? [] : result.error.map((error) => ({ ...error, message: error.message.en }))
}

it('reads every kind of value', () => {
  expect(read('q=clúster&limit=7&collection=ties,%20clusters&lang=es')).toEqual({
    ok: true,
    value: { q: 'clúster', limit: 7, collection: ['ties', 'clusters'], lang: 'es' },
  })
})

it('leaves out what was not given', () => {
  expect(read('q=a')).toEqual({ ok: true, value: { q: 'a' } })
})

it('tells everything that is wrong at once', () => {
  expect(errorsOf('limt=3&limit=0&collection=cluster,nonsense&lang=fr')).toEqual([
    { parameter: 'limt', message: 'unknown parameter', didYouMean: ['limit'] },
    { parameter: 'limit', message: 'not a whole number between 1 and 100' },
    {
      parameter: 'collection',
      message: expect.stringMatching(/^"cluster" is none of clusters, /),
      didYouMean: ['clusters'],
    },
    { parameter: 'collection', message: expect.stringMatching(/^"nonsense" is none of clusters, /) },
    { parameter: 'lang', message: '"fr" is none of en, es' },
    { parameter: 'q', message: 'is missing: What to look for' },
  ])
})

it('says so in Spanish as well', () => {
  const result = read('limt=3&limit=0&zzz=1&lang=fr')
  expect(result.ok ? [] : result.error.map(({ message }) => message.es)).toEqual([
    'parámetro desconocido',
    'no es un número entero entre 1 y 100',
    'parámetro desconocido; hay q, limit, collection, lang',
    '"fr" no es ninguno de en, es',
    'falta',
  ])
})

it('takes words in whatever case', () => {
  expect(read('q=a&collection=Ties&lang=ES')).toEqual({ ok: true, value: { q: 'a', collection: ['ties'], lang: 'es' } })
})

it('names what there is where nothing is near', () => {
  expect(errorsOf('q=a&zzz=1')).toEqual([
    { parameter: 'zzz', message: 'unknown parameter; there are q, limit, collection, lang' },
  ])
})

it.each(['0', '101', '-1', '1.5', '1e1', '0x10', ' 7', '', 'ten', '٣', '99999999999999999999'])(
  'takes %j for no number between 1 and 100',
  (given) => {
    expect(errorsOf(`q=a&limit=${encodeURIComponent(given)}`)).toEqual([
      { parameter: 'limit', message: 'not a whole number between 1 and 100' },
    ])
  },
)

it('takes no blank and no endless text', () => {
  expect(errorsOf('q=%20')).toEqual([{ parameter: 'q', message: 'is empty; give a word or two' }])
  expect(errorsOf('q=12345678901')).toEqual([{ parameter: 'q', message: 'is longer than 10 letters' }])
})

it('takes one value once, as nobody could say which of two counts; the same one again is no other', () => {
  expect(errorsOf('q=a&q=b')).toEqual([
    { parameter: 'q', message: 'is given more than once, with different values ("a", "b"); give one of them' },
  ])
  expect(read('q=a&limit=7&q=a&limit=7')).toEqual(read('q=a&limit=7'))
})

it('takes a list with commas, repeated, or both; an empty one is none', () => {
  const wanted = { ok: true, value: { q: 'a', collection: ['ties', 'clusters', 'events'] } }
  for (const given of [
    'collection=ties,clusters,events',
    'collection=ties&collection=clusters&collection=events',
    'collection=ties&collection=clusters,events&collection=ties',
    'collection=ties,&collection=&collection=%20clusters%20,events',
  ]) {
    expect(read(`q=a&${given}`)).toEqual(wanted)
  }
  expect(read('q=a&collection=')).toEqual({ ok: true, value: { q: 'a' } })
})

it.each(['__proto__', 'constructor', 'toString'])('knows no parameter called %s', (name) => {
  expect(errorsOf(`q=a&${name}=1`)).toMatchObject([{ parameter: name }])
})
