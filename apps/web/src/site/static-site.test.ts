import { languages } from '@puente/core'
import { expect, it } from 'vitest'
import { atlases } from '../testing/atlases.ts'
import { staticSite } from './static-site.ts'

it('a record in linked data has the address of its page, which is a file of the site', () => {
  const site = staticSite({ atlas: atlases.invented, basePath: '/atlas', origin: 'https://example.org' })
  let page = ''
  for (const { path, body } of site) {
    if (path !== 'en/clusters/korall/index.html') continue
    page = String(body)
    break
  }
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
  const { '@context': context, '@graph': graph } = JSON.parse(data)
  expect(new URL(graph[0]['@id'], context['@base']).href).toBe('https://example.org/atlas/en/clusters/korall')
})

it('has a feed of changes in each language, which every page of that language names, and whose links are pages', () => {
  const site = staticSite({ atlas: atlases.invented, basePath: '/atlas', origin: 'https://example.org' })
  const files = new Map<string, string>()
  for (const { path, body } of site) if (/\.(?:html|atom)$/.test(path)) files.set(path, String(body))
  for (const language of languages) {
    const feed = files.get(`${language}/changes.atom`) ?? ''
    expect(feed).toContain(`xml:lang="${language}"`)
    expect(feed).toContain(`<link rel="self" type="application/atom+xml" href="/atlas/${language}/changes.atom"/>`)
    expect(feed).toContain('<id>https://example.org/atlas/en/changes/')
    const link = `<link rel="alternate" type="application/atom+xml" href="/atlas/${language}/changes.atom"`
    for (const [path, html] of files)
      if (path.startsWith(`${language}/`) && path.endsWith('index.html') && html.includes('<main'))
        expect(html, path).toContain(link)
  }
})

it('has the dataset as files, and a catalogue that names them, to which its first page leads', () => {
  const site = staticSite({ atlas: atlases.invented, basePath: '/atlas', origin: 'https://example.org' })
  const files = new Map<string, string>()
  for (const { path, body } of site) if (!path.startsWith('assets/')) files.set(path, String(body))
  const { '@graph': nodes } = JSON.parse(files.get('catalog.jsonld') ?? '{}')
  const addresses = JSON.stringify(nodes).matchAll(
    /"dcat:downloadURL":\{"@id":"https:\/\/example\.org\/atlas\/([^"]+)"/g,
  )
  const named = Array.from(addresses, ([, name = '']) => name)
  expect(named).toEqual(['dataset.json', 'dataset.jsonld', 'dataset.ttl', 'dataset.nq'])
  for (const name of [...named, 'shapes.ttl']) expect(files.get(name)).toBeTruthy()
  expect(files.get('es/index.html')).toContain('<link rel="describedby" type="text/turtle" href="/atlas/catalog.ttl">')
})

it('has in its feed what came since its released versions', () => {
  const atlas = atlases.invented
  const [first] = atlas.records.clusters
  const clusters = atlas.records.clusters.slice(1)
  const changelog = [
    {
      version: '0.0.1',
      date: '2026-01-01',
      hash: '0'.repeat(64),
      content: () => ({ ...atlas, records: { ...atlas.records, clusters } }),
    },
  ]
  let feed = ''
  for (const { path, body } of staticSite({ atlas, basePath: '', changelog }))
    if (path === 'es/changes.atom') feed = String(body)
  expect(feed).toContain(`/es/clusters/${first?.id}/`)
})
