import { describe, expect, it } from 'vitest'
import { acceptLanguageReader, namedLanguage } from './accept.ts'

describe('preferredLanguage', () => {
  const preferredLanguage = acceptLanguageReader()

  it.each<[string | undefined, string, string]>([
    [undefined, 'en', 'nothing is preferred'],
    ['es', 'es', 'it is named'],
    ['es-MX', 'es', 'a regional tag asks for its language'],
    ['ES-mx', 'es', 'tags ignore case'],
    ['fr, es;q=0.5, en;q=0.4', 'es', 'the first that we have is taken, by weight'],
    ['en;q=0.4, es;q=0.5', 'es', 'weight goes before order'],
    ['en;q=0, *', 'es', 'what weighs nothing is refused'],
    ['fr', 'en', 'an answer in another language beats none'],
    ['', 'en', 'an empty header prefers nothing'],
    [';;;q=,=', 'en', 'a header that nobody can read prefers nothing'],
  ])('of %j gives %s: %s', (header, language, _reason) => {
    expect(preferredLanguage(header)).toBe(language)
  })
})

describe('namedLanguage', () => {
  it.each<[string, string | undefined]>([
    ['/v1/clusters?lang=es', 'es'],
    ['/v1/clusters?q=a&lang=EN', 'en'],
    ['/v1/clusters?lang=fr', undefined],
    ['/es/clusters', 'es'],
    ['/es', 'es'],
    ['/en?q=/es/', 'en'],
    ['/datasets/0a1b/es/map', 'es'],
    ['http://localhost:3000/atlas/es/places/mx', 'es'],
    ['/v1/places/es', undefined],
    ['/atlas/v1/places/es', undefined],
    ['/estonia', undefined],
    ['/', undefined],
  ])('of %s is %s', (address, language) => {
    expect(namedLanguage(address)).toBe(language)
  })
})
