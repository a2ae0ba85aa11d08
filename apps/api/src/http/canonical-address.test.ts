import { readFileSync } from 'node:fs'
import { atlas } from '@puente/core'
import { expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { ask } from '../testing/ask.ts'
import { isTrackingParameter, trackingParameters, withoutTracking } from './canonical-address.ts'

it.each([
  ['/v1/clusters?utm_source=news', '/v1/clusters'],
  ['/v1/clusters?country=ES&utm_source=a&UTM_Medium=b&limit=2', '/v1/clusters?country=ES&limit=2'],
  ['/v1/clusters?fbclid=a&q=%C3%A9+a,b&_=1732', '/v1/clusters?q=%C3%A9+a,b'],
  ['/v1/clusters?mc_cid&country=ES&', '/v1/clusters?country=ES&'],
  ['/v1/clusters?utm_=a', '/v1/clusters?utm_=a'],
  ['/v1/clusters?xfbclid=a&gclid2=b&utm=c', '/v1/clusters?xfbclid=a&gclid2=b&utm=c'],
  ['/v1/clusters?q=utm_source=a', '/v1/clusters?q=utm_source=a'],
  ['/v1/clusters', '/v1/clusters'],
])('%s is answered as %s', (target, plain) => {
  expect(withoutTracking(target)).toBe(plain)
})

it('an address with trackers has the answer, the tag and the links of the one without, kept once', async () => {
  const kept: boolean[] = []
  const app = createApp(atlas, { log: (entry) => kept.push(entry.kept) })
  const plain = await app.request('/v1/clusters?country=ES&limit=2&page=2')
  const text = await plain.text()
  for (const name of trackingParameters) {
    const tracked = `${name.replace('*', 'x')}=abc-123`
    const answer = await app.request(`/v1/clusters?${tracked}&country=ES&limit=2&page=2`)
    expect([tracked, answer.status, await answer.text()]).toEqual([tracked, 200, text])
    for (const header of ['etag', 'link']) expect(answer.headers.get(header)).toBe(plain.headers.get(header))
  }
  expect(kept).toEqual([false, ...trackingParameters.map(() => true)])
})

it.each(['/', '/docs', '/openapi.json', '/healthz', '/v1', '/v1/search?q=a', '/v1/dataset', '/problems/not-found'])(
  'is taken at %s',
  async (address) => {
    const reference = { read: async () => '' }
    const app = createApp(atlas, { reference })
    const response = await app.request(`${address}${address.includes('?') ? '&' : '?'}gclid=a&utm_campaign=b`)
    expect(response.status).toBe(200)
  },
)

it('what is no known tracker is refused', async () => {
  for (const parameter of ['utm', 'clid=1', 'ref=a', 'source=a', '__=1']) {
    expect([parameter, (await ask(`/v1/clusters?${parameter}`)).status]).toEqual([parameter, 400])
  }
})

it('no parameter of ours is called like a tracker, and every tracker is documented', async () => {
  const { paths } = (await ask('/openapi.json')).body
  const described: { parameters: { name: string }[] }[] = Object.values<{ get?: { parameters: { name: string }[] } }>(
    paths,
  ).flatMap(({ get }) => get ?? [])
  expect(described.flatMap(({ parameters }) => parameters.map(({ name }) => name)).filter(isTrackingParameter)).toEqual(
    [],
  )
  const page = readFileSync(new URL('../../../../docs/stability.md', import.meta.url), 'utf8')
  for (const name of trackingParameters) expect(page).toContain(`\`${name}\``)
})
