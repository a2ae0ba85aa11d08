import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { joined } from '../export/in-chunks.ts'
import { rdfChunks } from '../export/json-ld/rdf.ts'
import { shapesChunks } from './shapes.ts'
import { violations } from './testing/violations.ts'

const base = 'https://atlas.example/v1/'
const shapes = joined(shapesChunks('ttl', { base }))
const second = joined(rdfChunks(secondAtlas, 'nq', { base }))

describe.each([
  { title: 'the embedded atlas', dataset: atlas },
  { title: 'another atlas', dataset: secondAtlas },
])('$title', ({ dataset }) => {
  it('has the form that its shapes describe', { timeout: 240_000 }, async () => {
    expect(await violations(shapes, joined(rdfChunks(dataset, 'nq', { base })))).toEqual([])
  })
})

const brumar = `<${base}clusters/brumar>`

describe('what is spoiled is found', () => {
  it.each([
    {
      title: 'a term that no vocabulary has',
      spoil: [`${base}terms/ties/basis/inferred>`, `${base}terms/ties/basis/guessed>`],
      found: /ties\/\S+ \S+#basis InConstraintComponent/,
    },
    {
      title: 'a record of another collection',
      spoil: [`<https://schema.org/location> <${base}places/`, `<https://schema.org/location> <${base}sectors/`],
      found: /schema\.org\/location ClassConstraintComponent/,
    },
    {
      title: 'a date that is only a text',
      spoil: ['"2018-10-05"^^<http://www.w3.org/2001/XMLSchema#date>', '"2018-10-05"'],
      found: /ties\/brumar--korall \S+#since OrConstraintComponent/,
    },
    {
      title: 'a label in one language only',
      spoil: [new RegExp(`${brumar} <[^>]*rdf-schema#label> "[^"]*"@es .\n`), ''],
      found: /clusters\/brumar \S+#label MinCountConstraintComponent/,
    },
    {
      title: 'a second value where there is one',
      spoil: [
        /(_:b\d+) <https:\/\/schema\.org\/latitude> /,
        '$1 <https://schema.org/latitude> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .\n$&',
      ],
      found: /latitude MaxCountConstraintComponent/,
    },
  ] as const)('$title', async ({ spoil: [what, by], found }) => {
    const spoiled = second.replaceAll(typeof what === 'string' ? what : new RegExp(what, 'g'), by)
    expect(spoiled).not.toBe(second)
    expect((await violations(shapes, spoiled)).join('\n')).toMatch(found)
  })
})

it('says the same as JSON-LD', async () => {
  const document = JSON.parse(joined(shapesChunks('jsonld', { base })))
  const options = { algorithm: 'URDNA2015', format: 'application/n-quads' } as const
  const statements = String(await jsonld.toRDF(document, { format: options.format }))
  const lines = (text: string) => text.trimEnd().split('\n').length
  expect(lines(statements)).toBe(lines(joined(shapesChunks('nq', { base }))))
})

it('refuses a base that is no IRI, and a syntax that it does not have', () => {
  expect(() => shapesChunks('ttl', { base: 'here' })).toThrow(RangeError)
  expect(() => shapesChunks('csv' as 'ttl')).toThrow(RangeError)
})
