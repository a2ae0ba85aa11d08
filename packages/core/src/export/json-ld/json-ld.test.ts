import jsonld, { type NodeObject, type Options } from 'jsonld'
import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../../test/second-atlas.ts'
import type { Atlas } from '../../dataset/atlas.ts'
import { atlas } from '../../dataset/embedded.ts'
import { collectionNames } from '../../model/collection-name.ts'
import { jsonLd } from './json-ld.ts'

/** The document as a processor reads it: plain JSON. */
const read = (of: Atlas, base?: string) => JSON.parse(JSON.stringify(jsonLd(of, base === undefined ? {} : { base })))

/** How many properties there are at any depth, those of data that is carried along as it is left out. */
function countProperties(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countProperties(item), 0)
  if (typeof value !== 'object' || value === null || '@value' in value) return 0
  const own = Object.keys(value).filter((key) => !key.startsWith('@')).length
  return Object.values(value).reduce((sum: number, inner) => sum + countProperties(inner), own)
}

/** In safe mode the processor throws where it would drop a term, a relative IRI or a value; its types do not know it. */
const safe: Options.Expand = Object.assign({ keepFreeFloatingNodes: false }, { safe: true })

const expand = async (document: NodeObject): Promise<readonly NodeObject[]> => await jsonld.expand(document, safe)

const base = 'https://atlas.example/v1/'

describe.each([
  { title: 'the embedded atlas', dataset: atlas },
  { title: 'another atlas', dataset: secondAtlas },
])('$title as JSON-LD', ({ dataset }) => {
  const document = read(dataset, base)

  it('expands without losing a property or a record', async () => {
    const expanded = await expand(document)
    expect(countProperties(expanded)).toBe(countProperties(document['@graph']))
    const iris = new Set(expanded.map((node) => node['@id']))
    for (const name of collectionNames) {
      for (const { id } of dataset.records[name]) expect(iris).toContain(`${base}${name}/${id}`)
    }
  })

  it('compacts again to what it was', async () => {
    const expanded = await expand(document)
    const compacted = await jsonld.compact([...expanded], document['@context'], { base })
    expect(compacted['@graph']).toEqual(document['@graph'])
  })

  it('has no node twice, and refers below its base to none that is not there', async () => {
    const expanded = await expand(document)
    const iris = expanded.map((node) => String(node['@id']))
    expect(new Set(iris).size).toBe(iris.length)
    const referred = [...JSON.stringify(expanded).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, iri]) => iri!)
    expect(referred.filter((iri) => iri.startsWith(base) && !iris.includes(iri))).toEqual([])
  })
})

it('the processor that these tests trust refuses a property without a term', async () => {
  const document = read(secondAtlas, base)
  document['@graph'][0].nonsense = 1
  await expect(expand(document)).rejects.toThrow()
})

describe('what the document says', () => {
  const graph: Record<string, unknown>[] = read(secondAtlas)['@graph']
  const node = (iri: string) => graph.find((one) => one['@id'] === iri)

  it('gives names with their language and their kind', () => {
    expect(node('clusters/brumar')).toMatchObject({
      name: { '@value': 'Clúster Brumar de Energía Marina, A.C.', '@language': 'es' },
      acronym: { '@value': 'BRUMAR', '@language': 'mul' },
      hiddenLabel: { '@value': 'Cluster Brumar de Energia Marína', '@language': 'es' },
    })
  })

  it('keeps the precision of dates', () => {
    expect(node('partnerships/tidal-ring')).toMatchObject({
      start: { '@value': '2015', '@type': 'xsd:gYear' },
      end: { '@value': '2019-12', '@type': 'xsd:gYearMonth' },
    })
    expect(node('ties/brumar--korall')).toMatchObject({ since: { '@value': '2018-10-05', '@type': 'xsd:date' } })
  })

  it('links actors directly by stated ties only; an inferred tie is told as such', () => {
    expect(node('clusters/brumar')).toMatchObject({ linkedTo: { '@id': 'clusters/korall' } })
    expect(node('clusters/tanglin')).not.toHaveProperty('linkedTo')
    expect(node('ties/tanglin--vespalga')).toMatchObject({
      rdfSubject: { '@id': 'clusters/tanglin' },
      rdfObject: { '@id': 'clusters/vespalga' },
      basis: { '@id': 'terms/ties/basis/inferred' },
    })
  })

  it('derives each record from its sources, with section and page', () => {
    expect(node('clusters/korall')).toMatchObject({
      wasDerivedFrom: { '@id': 'sources/vespera-report' },
      derivation: { '@type': 'prov:Derivation', source: { '@id': 'sources/vespera-report' }, section: '2.1', page: 5 },
    })
  })

  it('describes the dataset, and leads from an id that was given up to its heir', () => {
    expect(node('dataset')).toMatchObject({
      '@type': ['dcat:Dataset', 'schema:Dataset'],
      version: '2.0.0-test.1',
      checksum: { checksumValue: secondAtlas.hash },
    })
    expect(node('clusters/korall-old')).toEqual({
      '@id': 'clusters/korall-old',
      isReplacedBy: { '@id': 'clusters/korall' },
    })
  })

  it('refuses a base that is no IRI', () => {
    expect(() => jsonLd(secondAtlas, { base: 'here' })).toThrow(RangeError)
  })
})
