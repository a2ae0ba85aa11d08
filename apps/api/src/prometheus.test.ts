import { atlas, collectionNames } from '@puente/core'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import parsePrometheusTextFormat from 'parse-prometheus-text-format'
import { describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { prometheusLater } from './prometheus-later.ts'
import { recordCounts, stampOf } from './service.ts'
import { version } from './version.ts'

/** A service that counts, and what its counts are after some requests. */
function counting(basePath = '') {
  const app = createApp(atlas, { basePath, metrics: prometheusLater(stampOf(atlas), () => recordCounts(atlas)) })
  const scrape = async () => {
    const response = await app.request(`${basePath}/metrics`, { headers: { Accept: 'image/png' } })
    const text = await response.text()
    // The reader leaves out the labels of histograms; where it is not told the type, it reads each series as it stands.
    const series = parsePrometheusTextFormat(text.replace(/^# TYPE \S+ histogram$/gm, ''))
    const read = (name: string) => series.filter((one) => one.name === name).flatMap(({ metrics }) => metrics)
    return { response, text, read }
  }
  return { ask: (path: string, init?: RequestInit) => app.request(path, init), scrape }
}

const durations = 'http_request_duration_seconds'

describe('metrics', () => {
  it('are read by a reader of their format, and never kept', async () => {
    const { scrape } = counting()
    await scrape()
    const { response, text, read } = await scrape()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(read(`${durations}_count`)).toEqual([
      { labels: { route: '/metrics', method: 'GET', status: '200' }, value: '1' },
    ])
    const [histogram] = parsePrometheusTextFormat(text).filter(({ name }) => name === durations)
    expect(histogram).toMatchObject({ type: 'HISTOGRAM', metrics: [{ buckets: { '+Inf': '1' } }] })
  })

  it('count requests by route, method and status, whatever the addresses', async () => {
    const { ask, scrape } = counting()
    const requests: [path: string, init?: RequestInit][] = [
      ['/v1/clusters/claut'],
      ['/v1/clusters/hegan.json?lang=es'],
      ['/v1/clusters/nosuchone'],
      ['/v1/clusters?limit=1'],
      ['/v1/clusters.csv?limit=1', { method: 'HEAD' }],
      ['/v1/clusters?limit=x'],
      ['/v1/search?q=energy'],
      ['/v1/search', { method: 'OPTIONS' }],
      ['/wp-login.php'],
      ['/v1/a/b/c/d'],
      ['/v1/search', { method: 'DELETE' }],
      [`/v1/${'a/'.repeat(30)}`],
      [`/datasets/${atlas.hash}/v1/clusters`],
      ['/datasets/another/v1/clusters'],
    ]
    for (const [path, init] of requests) await ask(path, init)
    const { read } = await scrape()
    const counts = read(`${durations}_count`).map(({ labels, value }) => [
      `${labels?.method} ${labels?.route} ${labels?.status}`,
      Number(value),
    ])
    expect(Object.fromEntries(counts)).toEqual({
      'GET /v1/{collection}/{id} 200': 2,
      'GET /v1/{collection}/{id} 404': 1,
      'GET /v1/{collection} 200': 1,
      'HEAD /v1/{collection} 200': 1,
      'GET /v1/{collection} 400': 1,
      'GET /v1/search 200': 1,
      'OPTIONS none 204': 1,
      'GET /datasets/{hash}/v1/{collection} 200': 1,
      'GET none 404': 3,
      'other none 405': 1,
      'GET none 414': 1,
    })
  })

  it('sort durations into buckets that add up', async () => {
    const { ask, scrape } = counting()
    for (let index = 0; index < 20; index += 1) await ask(`/v1/places?page=${index + 1}`)
    const { read } = await scrape()
    const buckets = read(`${durations}_bucket`)
    const counts = buckets.map(({ value }) => Number(value))
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect([buckets.at(-1)?.labels?.le, counts.at(-1)]).toEqual(['+Inf', 20])
    expect(Number(read(`${durations}_sum`)[0]?.value)).toBeGreaterThan(0)
  })

  it('tell how many answers were there already, and how many requests are being answered', async () => {
    const { ask, scrape } = counting()
    for (let index = 0; index < 3; index += 1) await ask('/v1/places?limit=1')
    const { read } = await scrape()
    expect(read('puente_kept_answers_total')).toMatchObject([{ value: '2' }])
    expect(read('http_requests_in_flight')).toMatchObject([{ value: '1' }])
  })

  it('tell the dataset, and what the process uses', async () => {
    const { read } = await counting().scrape()
    const { manifest, hash, records } = atlas
    expect(read('puente_info')[0]?.labels).toEqual({
      version,
      dataset_version: manifest.version,
      dataset_hash: hash,
      as_of: manifest.asOf,
    })
    const counted = read('puente_records').map(({ labels, value }) => [labels?.collection, Number(value)])
    expect(counted).toEqual(collectionNames.map((name) => [name, records[name].length]))
    expect(Number(read('process_resident_memory_bytes')[0]?.value)).toBeGreaterThan(1e7)
  })

  it('name routes with the path that the service is mounted at', async () => {
    const { ask, scrape } = counting('/atlas')
    await ask('/atlas/v1/clusters.csv')
    const { read } = await scrape()
    expect(read(`${durations}_count`)[0]?.labels).toMatchObject({ route: '/atlas/v1/{collection}' })
  })

  it('are described where they are served, and nowhere else', async () => {
    const pathsOf = async (response: Response) => Object.keys(((await response.json()) as { paths: object }).paths)
    expect(await pathsOf(await counting().ask('/openapi.json'))).toContain('/metrics')
    const plain = createApp(atlas)
    expect(await pathsOf(await plain.request('/openapi.json'))).not.toContain('/metrics')
    expect((await plain.request('/metrics')).status).toBe(404)
  })

  it('are described as a strict linter wants it', async () => {
    const source = await (await counting().ask('/openapi.json')).text()
    const problems = await lintFromString({ source, config: await createConfig({ extends: ['recommended-strict'] }) })
    expect(problems.map(({ ruleId, message }) => [ruleId, message])).toEqual([])
  })

  it('refuse what they do not know, as every route does', async () => {
    const { ask } = counting()
    expect((await ask('/metrics?x=1')).status).toBe(400)
    const posted = await ask('/metrics', { method: 'POST' })
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})
