import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { ask, atlas } from '../testing/ask.ts'

const types = [
  ['bib', 'application/x-bibtex'],
  ['ris', 'application/x-research-info-systems'],
  ['csl.json', 'application/vnd.citationstyles.csl+json'],
] as const

describe.each(types)('references as .%s', (suffix, type) => {
  it('come of all sources, or of those that a query finds, as a file', async () => {
    const { status, headers, text } = await ask(`/v1/sources.${suffix}?kind=paper`)
    expect([status, headers.get('content-type'), headers.get('x-total-count')]).toEqual([200, type, '2'])
    expect(headers.get('content-disposition')).toBe(`inline; filename="sources.${suffix}"`)
    expect(text).toContain('eccp-mexico-2019')
    const all = await ask(`/v1/sources.${suffix}`)
    expect(all.headers.get('x-total-count')).toBe(String(atlas.records.sources.length))
  })

  it('come of one source, in the language of the reader, by suffix and by Accept header alike', async () => {
    const bySuffix = await ask(`/v1/sources/eccp-mexico-2019.${suffix}?lang=es`)
    const byHeader = await ask('/v1/sources/eccp-mexico-2019', { headers: { Accept: type, 'Accept-Language': 'es' } })
    expect(bySuffix.text).toContain('Documento de debate sobre México')
    expect(byHeader.text).toBe(bySuffix.text)
    expect(byHeader.headers.get('content-language')).toBe('es')
  })

  it('come of all that a briefing cites, each source once', async () => {
    const { status, headers, text } = await ask(`/v1/briefings/sectors/aerospace.${suffix}?lang=es`)
    expect([status, headers.get('content-type')]).toEqual([200, type])
    const { body } = await ask('/v1/briefings/sectors/aerospace')
    const sources = new Set<string>(body.data.citations.map(({ source }: { source: { id: string } }) => source.id))
    for (const id of sources) expect(text).toContain(id)
    expect(text.split('Documento de debate sobre México').length).toBeGreaterThan(1)
  })

  it('come of the atlas itself, with where it is found', async () => {
    const app = createApp(atlas, { baseIri: 'https://atlas.example/v1/' })
    const found = await app.request(`/v1/dataset.${suffix}`)
    const text = await found.text()
    expect(found.headers.get('content-type')).toBe(type)
    expect(text).toContain(atlas.manifest.title.en)
    expect(text).toContain('https://atlas.example/v1/')
  })

  it('are of sources only, and of whole ones', async () => {
    expect((await ask(`/v1/clusters.${suffix}`)).status).toBe(406)
    expect((await ask(`/v1/clusters/claut.${suffix}`)).status).toBe(406)
    const { status, body } = await ask(`/v1/sources.${suffix}?fields=title`)
    expect([status, body.errors[0].parameter]).toEqual([400, 'fields'])
  })
})
