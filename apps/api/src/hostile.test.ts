/** Whatever comes in, the service answers with a status that it has, and says so in its own form. */
import { collectionNames, fieldsOf } from '@puente/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { problemTypes } from './http/problem-types.ts'
import { ask, atlas } from './testing/ask.ts'

const statuses: ReadonlySet<number> = new Set([200, 308, ...Object.values(problemTypes).map(({ status }) => status)])

async function expectSoundAnswer(path: string, init?: RequestInit) {
  const { status, headers, text, body } = await ask(path, init)
  expect([path, statuses.has(status), status]).toEqual([path, true, status])
  expect([path, status]).not.toEqual([path, 500])
  expect(Number(headers.get('content-length'))).toBe(new TextEncoder().encode(text).byteLength)
  if (status === 308) expect(headers.get('location')).toMatch(/^\/(?![/\\])/)
  else if (status !== 200) expect(body.status).toBe(status)
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '..',
    '%2e%2e',
    '%00',
    '%',
    '%zz',
    '/',
    '\\',
    '__proto__',
    'constructor',
    '💥',
    '\u202e',
    ',',
    '"',
    '!*',
  ),
)

it('any path', () =>
  fc.assert(
    fc.asyncProperty(fc.array(anyText, { maxLength: 4 }), (segments) =>
      expectSoundAnswer(`/v1/${segments.map(encodeURIComponent).join('/')}`),
    ),
    { numRuns: 300 },
  ))

it('any path as it stands', () =>
  fc.assert(
    fc.asyncProperty(anyText, (text) => expectSoundAnswer(`/v1/clusters/${text.replace(/[\n\r\t]/g, '')}`)),
    { numRuns: 300 },
  ))

const collection = fc.constantFrom(...collectionNames)

const parameterOf = (name: (typeof collectionNames)[number]) =>
  fc.tuple(
    fc.oneof(
      fc.constantFrom('q', 'sort', 'limit', 'page', 'cursor', 'fields', 'facets', 'lang'),
      fc.constantFrom(...fieldsOf(name).map((field) => field.name)),
      anyText,
    ),
    fc.oneof(
      anyText,
      fc.nat({ max: 600 }).map(String),
      fc.constantFrom('*', '!*', '!es,fr', '2017..', '..2017', '>=2000', '<x', '"a,b"', '"', 'es', 'name,-id', 'true'),
      fc.constantFrom(...atlas.records[name].map(({ id }) => id)),
    ),
  )

it('any query of any collection', () =>
  fc.assert(
    fc.asyncProperty(
      collection.chain((name) => fc.tuple(fc.constant(name), fc.array(parameterOf(name), { maxLength: 4 }))),
      ([name, parameters]) => expectSoundAnswer(`/v1/${name}?${new URLSearchParams(parameters)}`),
    ),
    { numRuns: 500 },
  ))

it('any search', () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom('search', 'suggest'), anyText, (route, q) =>
      expectSoundAnswer(`/v1/${route}?${new URLSearchParams({ q })}`),
    ),
    { numRuns: 200 },
  ))

const header = fc.string({ unit: fc.constantFrom(...'abes-*/,;=q0.159" W'), maxLength: 40 })

it('any preference', () =>
  fc.assert(
    fc.asyncProperty(header, header, header, header, (accept, language, match, id) =>
      expectSoundAnswer('/v1/places?limit=1', {
        headers: {
          Accept: accept,
          'Accept-Language': language,
          'X-Request-Id': id,
          'If-None-Match': match.replaceAll('*', ''),
        },
      }),
    ),
    { numRuns: 200 },
  ))
