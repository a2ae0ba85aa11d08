import { describe, expect, it } from 'vitest'
import { preferredLanguage, preferredType } from './negotiate.ts'

describe('preferredLanguage', () => {
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

describe('preferredType', () => {
  const offered = ['application/json', 'text/html'] as const

  it.each<[string | undefined, string | undefined, string]>([
    [undefined, 'application/json', 'nothing is preferred'],
    ['*/*', 'application/json', 'everything is as good'],
    ['text/*', 'text/html', 'a range takes what is in it'],
    ['application/json;q=0.5, text/html', 'text/html', 'weight decides'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html', 'so asks a browser'],
    ['application/json;q=0, */*', 'text/html', 'what weighs nothing is refused'],
    ['text/csv', undefined, 'we have none of it'],
    ['', undefined, 'an empty header allows nothing'],
  ])('of %j gives %s: %s', (header, type, _reason) => {
    expect(preferredType(header, offered)).toBe(type)
  })
})
