import { atlas, collectionNames } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { ask } from '../testing/ask.ts'

describe('a record', () => {
  it('comes with its citations followed to page, footnote and address', async () => {
    const { body } = await ask('/v1/clusters/claut')
    // Table 2 of the paper gives CLAUT's tie to ACICAE on page 5 with footnote 26, which prints an address.
    expect(body.data.citations).toContainEqual({
      source: { id: 'eccp-mexico-2019', title: expect.any(String), self: '/v1/sources/eccp-mexico-2019' },
      section: '2.2',
      page: 5,
      table: 2,
      footnote: { number: 26, self: '/v1/sources/fn-26', url: expect.stringMatching(/^https:/) },
      url: expect.stringMatching(/^https:/),
      text: 'section 2.2, page 5, Table 2, footnote 26',
    })
  })

  it('says of each field with more than one source which these are, whether they agree, and what else is said', async () => {
    const { body } = await ask('/v1/events/eacp-abroad-visit-2017?evidence=best&lang=es')
    const [start] = body.data.evidence.filter(({ field }: { readonly field: string }) => field === 'start')
    expect(start).toMatchObject({
      label: 'fecha',
      sources: ['web-eacp-abroad-japan-mission'],
      agreement: { value: 'disputed', label: 'en disputa' },
      further: [
        { path: 'start', value: '2016-09-27', relation: { value: 'confirms' } },
        { path: 'start', value: '2017-09', relation: { value: 'contradicts', label: 'otra fuente dice' } },
      ],
    })
    // Each page says when it was read, and how much of it.
    expect(start.further[0].citations[0]).toMatchObject({ accessed: '2026-11', extent: 'whole' })
  })

  it('says nothing of fields that the paper alone tells of', async () => {
    const { body } = await ask('/v1/events/eacp-abroad-visit-2017?evidence=paper')
    expect(body.data.evidence).toEqual([])
  })

  it('comes with the records around it, from both sides', async () => {
    const { body } = await ask('/v1/clusters/claut?lang=es')
    const relations = new Map(
      body.data.relations.map((group: { readonly relation: string }) => [group.relation, group]),
    )
    expect(relations.get('clusters.country')).toEqual({
      relation: 'clusters.country',
      direction: 'out',
      label: 'país',
      total: 1,
      records: [{ collection: 'places', id: 'mx', label: 'México', self: '/v1/places/mx' }],
    })
    expect(relations.get('awards.holder')).toMatchObject({ direction: 'in', label: 'sellos' })
  })

  it('comes with the findings about it', async () => {
    const finding = atlas.records.findings[0]!
    const about = finding.about[0]!
    const { body: search } = await ask(`/v1/findings/${finding.id}`)
    const link = search.data.relations
      .flatMap(
        ({ records }: { readonly records: readonly { readonly id: string; readonly self: string }[] }) => records,
      )
      .find(({ id }: { readonly id: string }) => id === about)
    const { body } = await ask(link.self)
    expect(body.data.findings).toContainEqual({
      collection: 'findings',
      id: finding.id,
      label: finding.title.en,
      self: `/v1/findings/${finding.id}`,
      kind: { value: finding.kind, label: expect.any(String) },
      summary: finding.summary.en,
      resolution: finding.resolution.en,
    })
  })

  it.each(collectionNames)('of %s has links that all lead somewhere', async (collection) => {
    const { body } = await ask(`/v1/${collection}/${atlas.records[collection][0]!.id}`)
    const selves = new Set<string>(JSON.stringify(body).match(/(?<="self":")[^"]+/g))
    expect(selves.size).toBeGreaterThan(1)
    for (const self of selves) expect(await ask(self)).toMatchObject({ status: 200 })
  })
})

describe('a record that does not exist', () => {
  it('names the nearest', async () => {
    const { status, body } = await ask('/v1/clusters/clautt')
    expect(status).toBe(404)
    expect(body.nearest[0]).toEqual({
      collection: 'clusters',
      id: 'claut',
      label: expect.stringContaining('Nuevo León'),
      self: '/v1/clusters/claut',
    })
  })

  it('names the collection in which the id does stand', async () => {
    const { status, body } = await ask('/v1/sources/claut')
    expect([status, body.nearest.length, body.nearest[0].self]).toEqual([404, 1, '/v1/clusters/claut'])
  })

  it('is told apart from a wrong question to one that does', async () => {
    expect((await ask('/v1/clusters/claut?limit=3')).body.errors).toMatchObject([{ parameter: 'limit' }])
  })
})

describe('an id that was given up', () => {
  const { manifest } = atlas
  const app = createApp({ ...atlas, manifest: { ...manifest, redirects: { 'claut-ac': 'claut', 'old-es': 'es' } } })

  it('leads to the record that took its place, and keeps what was asked', async () => {
    const response = await app.request('/v1/clusters/claut-ac?lang=es')
    expect([response.status, response.headers.get('location')]).toEqual([308, '/v1/clusters/claut?lang=es'])
  })

  it('leads into another collection, too', async () => {
    const response = await app.request('/v1/clusters/old-es')
    expect(response.headers.get('location')).toBe('/v1/places/es')
  })
})
