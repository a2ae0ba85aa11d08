import { execFileSync } from 'node:child_process'
import jsonld, { type Options } from 'jsonld'
import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../../test/second-atlas.ts'
import { entryOf } from '../../dataset/atlas.ts'
import { atlas } from '../../dataset/embedded.ts'
import { joined } from '../in-chunks.ts'
import { jsonLd, jsonLdOf } from './json-ld.ts'
import { rdfChunks, rdfOfChunks } from './rdf.ts'

const base = 'https://atlas.example/v1/'

/** The statements in one form, whatever nodes without an IRI are called. */
const canonical = (given: object | string): Promise<string> => {
  const options: Options.Normalize = { algorithm: 'URDNA2015', format: 'application/n-quads' }
  // N-Quads are a text, which the types of the processor do not know.
  const input = typeof given === 'string' ? { inputFormat: 'application/n-quads' } : {}
  return jsonld.canonize(given as jsonld.JsonLdDocument, { ...options, ...input } as Options.Normalize)
}

const sorted = (nQuads: string): readonly string[] => nQuads.trimEnd().split('\n').toSorted()

describe.each([
  { title: 'the embedded atlas', dataset: atlas },
  { title: 'another atlas', dataset: secondAtlas },
])('$title', ({ dataset }) => {
  it('says as N-Quads what it says as JSON-LD', { timeout: 240_000 }, async () => {
    const document = JSON.parse(JSON.stringify(jsonLd(dataset, { base })))
    const nQuads = joined(rdfChunks(dataset, 'nq', { base }))
    expect(sorted(await canonical(nQuads))).toEqual(sorted(await canonical(document)))
  })
})

it('says of single records what JSON-LD says', async () => {
  const entries = secondAtlas.records.clusters.map((record) => entryOf('clusters', record))
  const document = JSON.parse(JSON.stringify(jsonLdOf(secondAtlas, entries, { base })))
  expect(await canonical(joined(rdfOfChunks(secondAtlas, entries, 'nq', { base })))).toBe(await canonical(document))
})

it('refuses a syntax that it does not have', () => {
  expect(() => rdfChunks(secondAtlas, 'rdf' as 'nq')).toThrow(RangeError)
})

const toNQuads = `
import sys, rdflib
graph = rdflib.Graph()
graph.parse(data=sys.stdin.buffer.read(), format='turtle')
sys.stdout.buffer.write(graph.serialize(format='nt', encoding='utf-8') if sys.argv[1] == 'nt' else str(len(graph)).encode())
`

/** Whether rdflib is there to be run. */
function hasRdflib(): boolean {
  try {
    execFileSync('/usr/bin/python3', ['-c', 'import rdflib'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe.skipIf(!hasRdflib())('rdflib (skipped where it is not)', () => {
  const read = (turtle: string, as: 'nt' | 'count'): string =>
    execFileSync('/usr/bin/python3', ['-c', toNQuads, as], { input: turtle, encoding: 'utf8', maxBuffer: 2 ** 28 })

  it('reads in Turtle what N-Quads say', { timeout: 240_000 }, async () => {
    const triples = read(joined(rdfChunks(secondAtlas, 'ttl', { base })), 'nt')
    const nQuads = joined(rdfChunks(secondAtlas, 'nq', { base }))
    expect(sorted(await canonical(triples))).toEqual(sorted(await canonical(nQuads)))
  })

  it('reads in Turtle as many statements of the whole atlas', { timeout: 240_000 }, () => {
    const lines = joined(rdfChunks(atlas, 'nq', { base }))
      .trimEnd()
      .split('\n')
    expect(read(joined(rdfChunks(atlas, 'ttl', { base })), 'count')).toBe(String(new Set(lines).size))
  })
})
