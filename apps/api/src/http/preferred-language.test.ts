import { describe, expect, it } from 'vitest'
import { acceptLanguageReader } from './accept.ts'

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
