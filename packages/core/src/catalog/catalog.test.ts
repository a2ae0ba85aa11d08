import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { changelogOf } from '../changelog/changelog-of.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { joined } from '../export/in-chunks.ts'
import { type CatalogOptions, catalogChunks } from './catalog.ts'
import { violations } from './testing/violations.ts'

const base = 'https://atlas.example/v1/'
const service = { address: base, description: '/openapi.json' }

const nodesOf = (of: Atlas = atlas, options: CatalogOptions = {}): Record<string, unknown>[] =>
  JSON.parse(joined(catalogChunks(of, 'jsonld', { base, ...options })))['@graph']

const nodeOf = (iri: string, ...given: Parameters<typeof nodesOf>) =>
  nodesOf(...given).find((one) => one['@id'] === iri)

/** Some of what DCAT-AP 3 demands, in our own words: the mandatory properties of each class. */
const demands = `
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
<c> sh:targetClass dcat:Catalog ; sh:property [ sh:path dct:title ; sh:minCount 1 ], [ sh:path dct:description ; sh:minCount 1 ],
  [ sh:path dct:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ], [ sh:path dct:license ; sh:maxCount 1 ; sh:class dct:LicenseDocument ],
  [ sh:path dcat:dataset ; sh:class dcat:Dataset ], [ sh:path dcat:service ; sh:class dcat:DataService ] .
<d> sh:targetClass dcat:Dataset ; sh:property [ sh:path dct:title ; sh:minCount 1 ], [ sh:path dct:description ; sh:minCount 1 ],
  [ sh:path dcat:distribution ; sh:minCount 1 ; sh:class dcat:Distribution ], [ sh:path dcat:landingPage ; sh:class foaf:Document ] .
<f> sh:targetClass dcat:Distribution ; sh:property [ sh:path dcat:accessURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ],
  [ sh:path dct:format ; sh:maxCount 1 ; sh:class dct:MediaTypeOrExtent ], [ sh:path dcat:mediaType ; sh:maxCount 1 ; sh:class dct:MediaType ] .
<s> sh:targetClass dcat:DataService ; sh:property [ sh:path dct:title ; sh:minCount 1 ], [ sh:path dcat:endpointURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ] .
<a> sh:targetClass foaf:Agent ; sh:property [ sh:path foaf:name ; sh:minCount 1 ] .
`

describe.each([
  { title: 'the embedded atlas', dataset: atlas },
  { title: 'another atlas', dataset: secondAtlas },
])('$title', ({ dataset }) => {
  it.each(['ttl', 'nq'] as const)('has what DCAT-AP demands, as %s', async (format) => {
    expect(await violations(demands, joined(catalogChunks(dataset, format, { base, service })))).toEqual([])
  })
})

it('names each file with its place, its media type and its type in the list of the EU', () => {
  const files = [
    { format: 'ttl', address: 'dataset.ttl' },
    { format: 'ndjson', address: 'https://files.example/all.ndjson' },
  ] as const
  expect(nodeOf('distributions/ttl', atlas, { files })).toMatchObject({
    'dcat:downloadURL': { '@id': `${base}dataset.ttl` },
    'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/turtle' },
    'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/RDF_TURTLE' },
    'dct:license': { '@id': atlas.manifest.licence.url },
  })
  const ndjson = nodeOf('distributions/ndjson', atlas, { files })
  expect(ndjson).toMatchObject({ 'dcat:downloadURL': { '@id': 'https://files.example/all.ndjson' } })
  expect(ndjson).not.toHaveProperty('dct:format')
  const parquet = nodeOf('distributions/parquet.zip', atlas, {
    files: [{ format: 'parquet.zip', address: 'dataset.parquet.zip' }],
  })
  expect(parquet).toMatchObject({
    'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/vnd.apache.parquet' },
    'dcat:packageFormat': { '@id': 'https://www.iana.org/assignments/media-types/application/zip' },
  })
})

it('names the service where there is one', () => {
  expect(nodeOf('service', atlas, { service })).toMatchObject({
    'dcat:endpointURL': { '@id': base },
    'dcat:endpointDescription': { '@id': 'https://atlas.example/openapi.json' },
  })
  expect(nodeOf('service')).toBeUndefined()
})

it('is issued on the day of the first release; what was never released has no day', () => {
  const [first] = changelogOf(atlas)
  expect(nodeOf('dataset')).toMatchObject({ 'dct:issued': { '@value': first?.date, '@type': 'xsd:date' } })
  expect(nodeOf('dataset', secondAtlas)).not.toHaveProperty('dct:issued')
})

it('refuses a base that is no IRI, an address that is none, and a format that it does not know', () => {
  expect(() => catalogChunks(atlas, 'ttl', { base: 'here' })).toThrow(RangeError)
  expect(() => catalogChunks(atlas, 'ttl', { files: [{ format: 'pdf' as 'ttl', address: 'a.pdf' }] })).toThrow(
    RangeError,
  )
})
