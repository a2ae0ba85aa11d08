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
