import { atlas as embedded, languages } from '@puente/core'
import { briefing, briefingHtml, briefingMarkdown, briefingStyle } from '@puente/core/briefing'
import { briefingDocx } from '@puente/files/docx'
import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { mediaTypes } from '../http/formats.ts'
import { ask, atlas } from '../testing/ask.ts'

const subjects = [
  ['/v1/briefings', { kind: 'atlas' }],
  ['/v1/briefings/sectors/aerospace', { kind: 'sector', id: 'aerospace' }],
  ['/v1/briefings/clusters/claut', { kind: 'cluster', id: 'claut' }],
  ['/v1/briefings/organizations/promexico', { kind: 'cluster', id: 'promexico' }],
  ['/v1/briefings/places/nuevo-leon', { kind: 'place', id: 'nuevo-leon' }],
  ['/v1/briefings/pairs/claut/acicae', { kind: 'pair', ids: ['claut', 'acicae'] }],
] as const

describe.each(languages)('in %s', (language) => {
  it.each(subjects)('%s says what core says, as a page, as Markdown and as data', async (address, subject) => {
    const value = briefing(atlas, subject, { language })
    const html = await ask(`${address}.html?lang=${language}`)
    expect(html.text).toBe(briefingHtml(value))
    const markdown = await ask(address, { headers: { Accept: mediaTypes.md, 'Accept-Language': language } })
    expect(markdown.text).toBe(briefingMarkdown(value))
    expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    const { body, headers } = await ask(`${address}?lang=${language}`)
    expect(headers.get('content-language')).toBe(language)
    expect(body.data.sections.map(({ heading }: { heading: string }) => heading)).toEqual(
      value.sections.map(({ heading }) => heading),
    )
    expect(body.data.citations).toHaveLength(value.citations.length)
  })
})

it.each(languages)(
  'comes as a Word document in %s, by its suffix and by Accept, to be saved under a name',
  async (language) => {
    const expected = briefingDocx(briefing(atlas, { kind: 'sector', id: 'aerospace' }, { language }))
    const address = '/v1/briefings/sectors/aerospace'
    for (const [target, accept] of [
      [`${address}.docx?lang=${language}`, '*/*'],
      [`${address}?lang=${language}`, mediaTypes.docx],
    ] as const) {
      const response = await createApp(embedded).request(target, { headers: { Accept: accept } })
      expect(response.headers.get('content-type')).toBe(mediaTypes.docx)
      expect(response.headers.get('content-language')).toBe(language)
      expect(response.headers.get('content-disposition')).toBe(
        `attachment; filename="briefing-aerospace-${language}.docx"`,
      )
      expect(await response.bytes()).toEqual(expected)
      const again = await createApp(embedded).request(target, {
        headers: { Accept: accept, 'If-None-Match': response.headers.get('etag') ?? '' },
      })
      expect(again.status).toBe(304)
    }
  },
)

it('every statement leads to the records behind it, and by its numbers to the sources', async () => {
  const { body } = await ask('/v1/briefings/sectors/aerospace')
  const numbers = new Set(body.data.citations.map(({ number }: { number: number }) => number))
  for (const { statements } of body.data.sections) {
    for (const { records, citations } of statements) {
      expect([records.length > 0, citations.length > 0]).toEqual([true, true])
      for (const number of citations) expect(numbers).toContain(number)
    }
  }
  const selves = new Set<string>(JSON.stringify(body).match(/(?<="self":")[^"]+/g))
  for (const self of selves) expect([self, (await ask(self)).status]).toEqual([self, 200])
})

it('a browser gets the page, which may be styled by its own style and run nothing', async () => {
  const { headers, text } = await ask('/v1/briefings/sectors/aerospace', {
    headers: { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' },
  })
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  const style = /<style>(.*?)<\/style>/s.exec(text)?.[1] ?? ''
  expect(style).toBe(briefingStyle)
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  const policy = headers.get('content-security-policy')
  expect(policy).toContain(`style-src 'sha256-${Buffer.from(hash).toString('base64')}'`)
  expect(policy).toMatch(/^default-src 'none'; /)
  expect(policy).not.toMatch(/unsafe|script-src/)
})

it('describes an earlier day, as it was', async () => {
  const { body } = await ask('/v1/briefings/clusters/claut?asOf=2015')
  expect(body.data.asOf).toBe('2015')
  expect(JSON.stringify(body.data.sections)).not.toContain('2018')
})

describe('a subject that there is not', () => {
  it.each([
    ['/v1/briefings/sectors/aerospce', '/v1/briefings/sectors/aerospace'],
    ['/v1/briefings/clusters/promexico', '/v1/briefings/organizations/promexico'],
    ['/v1/briefings/pairs/clautt/acicae', '/v1/briefings/pairs/claut/acicae'],
    ['/v1/briefings/pairs/claut/acicaee', '/v1/briefings/pairs/claut/acicae'],
    ['/v1/briefings/sector/aerospace', '/v1/briefings/sectors/aerospace'],
    ['/v1/briefing', '/v1/briefings'],
  ])('%s: the nearest is %s', async (address, nearest) => {
    const { status, body } = await ask(address)
    expect([status, body.nearest[0]?.self]).toEqual([404, nearest])
    expect((await ask(nearest)).status).toBe(200)
  })

  it('of another kind says which', async () => {
    const { id } = atlas.records.events[0]!
    const { status, body } = await ask(`/v1/briefings/sectors/${id}`)
    expect([status, body.detail]).toEqual([404, `No record of sectors has the id "${id}". It is one of events.`])
    expect(body.nearest[0].self).toBe(`/v1/events/${id}`)
    const pair = await ask(`/v1/briefings/pairs/claut/${id}`)
    expect([pair.status, pair.body.nearest[0].self]).toEqual([404, `/v1/events/${id}`])
  })

  it('is told for both of a pair at once', async () => {
    const { status, body } = await ask('/v1/briefings/pairs/clautt/acicaee')
    expect([status, body.detail]).toEqual([404, expect.stringMatching(/"clautt".*"acicaee"/)])
  })

  it('is one twice', async () => {
    const { status, body } = await ask('/v1/briefings/pairs/claut/claut')
    expect([status, body.nearest[0].self]).toEqual([404, '/v1/briefings/clusters/claut'])
  })
})

it('an id that was given up leads on, in the same format', async () => {
  const manifest = { ...embedded.manifest, redirects: { 'old-claut': 'claut' } }
  const app = createApp({ ...embedded, manifest } as typeof embedded)
  const one = await app.request('/v1/briefings/clusters/old-claut.md?lang=es')
  expect([one.status, one.headers.get('location')]).toEqual([308, '/v1/briefings/clusters/claut.md?lang=es'])
  const pair = await app.request('/v1/briefings/pairs/acicae/old-claut')
  expect([pair.status, pair.headers.get('location')]).toEqual([308, '/v1/briefings/pairs/acicae/claut'])
})

it.each(['/v1/clusters/claut', '/v1/sectors/aerospace', '/v1/places/mx', '/v1/organizations/promexico'])(
  '%s links to its briefing and to all else about it',
  async (address) => {
    const { body } = await ask(address)
    expect(body.links.briefing).toBe(address.replace('/v1', '/v1/briefings'))
    for (const link of Object.values<string>(body.links)) expect([link, (await ask(link)).status]).toEqual([link, 200])
  },
)
