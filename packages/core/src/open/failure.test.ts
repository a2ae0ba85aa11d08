import { describe, expect, it } from 'vitest'
import {
  atlas,
  formatFailure,
  graphOf,
  languages,
  lookup,
  lookupIn,
  neighbours,
  parseQueryLine,
  UnknownRelationError,
} from '../index.ts'
import {
  cursorMessages,
  fieldMessages,
  shapeMessages,
  syntaxMessages,
  valueMessages,
} from '../query/problem-messages.ts'

const failed = <F>(result: { readonly ok: true } | { readonly ok: false; readonly error: F }): F => {
  if (result.ok) throw new Error('it was meant to fail')
  return result.error
}

describe('a failure in words', () => {
  it('names the nearest ids of one that is not there', () => {
    const failure = failed(lookup(atlas, 'nuevo-lion'))
    expect(formatFailure(failure, 'en')).toBe('No record has the id "nuevo-lion". Did you mean "nuevo-leon"?')
    expect(formatFailure(failure, 'es')).toBe('Ningún registro tiene el id "nuevo-lion". ¿Quiso decir "nuevo-leon"?')
  })

  it('names the collection in which an id does stand', () => {
    const failure = failed(lookupIn(atlas, 'clusters', 'mx'))
    expect(formatFailure(failure, 'en')).toBe('No record of clusters has the id "mx". It is one of places.')
    expect(formatFailure(failure, 'es')).toBe('Ningún registro de clusters tiene el id "mx". Es uno de places.')
  })

  it('names every problem of a query', () => {
    const failure = failed(parseQueryLine(atlas, 'clusters', 'contry:ES limit:0'))
    expect(formatFailure(failure, 'es')).toBe(
      'contry: campo desconocido (¿quiso decir "country"?); 0: no es un número entero entre 1 y 500',
    )
  })

  it('names the nearest relations of one that the graph does not have', () => {
    const relation = graphOf(atlas).relations[0]?.name ?? ''
    try {
      neighbours(atlas, 'claut', { relations: [`${relation}x`] })
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof UnknownRelationError)) throw error
      expect(formatFailure(error.detail, 'es')).toContain(`¿Quiso decir "${relation}"`)
    }
  })

  it('is the same as the message of the failure in English', () => {
    for (const failure of [failed(lookup(atlas, 'zzz')), failed(parseQueryLine(atlas, 'events', 'x:y ties>=many'))]) {
      expect(formatFailure(failure, 'en')).toBe(failure.message)
    }
  })
})

it('every message about a query is told in each language in words of its own', () => {
  const groups = [syntaxMessages, shapeMessages, fieldMessages, valueMessages, cursorMessages]
  const messages = groups.flatMap((group) => Object.values(group).filter((message) => typeof message !== 'function'))
  expect(messages.length).toBeGreaterThan(10)
  for (const message of messages)
    expect(new Set(languages.map((language) => message[language])).size).toBe(languages.length)
})
