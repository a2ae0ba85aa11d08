import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { applyDifferences, differences } from '@puente/core'
import { changelogOf, changesSince } from '@puente/core/changelog'
import { openPath } from '@puente/core/node'
import { openAtlas } from '@puente/core/open'
import { afterAll, describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { nodeChangelog } from '../node-changelog.ts'
import { ask, atlas as view } from '../testing/ask.ts'

const atlas = view.base ?? view
const [oldest] = changelogOf(atlas)
const first = '7ffcd75f8de4b6d4359457d2ac0a0fa8834ea791fbad1ea8002ada980311de23'

describe('what has changed since a version', () => {
  it('comes in pages, which together make the dataset of the version', async () => {
    const records: { collection: string; label: string; self?: string }[] = []
    let page = { more: true, total: 0 }
    for (let number = 1; page.more; number++) {
      const { status, body } = await ask(`/v1/changes?since=${first}&limit=300&page=${number}`)
      expect(status).toBe(200)
      records.push(...body.data)
      page = body.page
    }
    expect(records).toHaveLength(page.total)
    const { body } = await ask(`/v1/changes?since=${first}&limit=1`)
    expect(body).toMatchObject({
      before: { version: '0.1.0', hash: first, released: '2026-11-28' },
      after: { hash: atlas.hash },
    })
    if (oldest === undefined) throw new Error('nothing was released')
    const earlier = { ...atlas, ...oldest.content(), hash: first }
    const found = { ...differences(atlas, atlas), before: body.before, manifest: body.manifest, records }
    const made = openAtlas(applyDifferences(earlier as typeof atlas, JSON.parse(JSON.stringify(found))))
    expect(made.ok && made.value.hash).toBe(atlas.hash)
  })

  it('names each record as it is called, with its address', async () => {
    const { body } = await ask('/v1/changes?since=0.1.0&collection=awards&lang=es')
    for (const { label, self } of body.data) {
      expect(label).not.toBe('')
      expect((await ask(self)).status).toBe(200)
    }
    const renamed = body.data.find(({ formerId }: { formerId?: string }) => formerId === 'esca-bronze-clia')
    expect(renamed.self).toBe('/v1/awards/esca-bronze-cluster-integradores-alta-tecnologia')
  })

  it('is without a version the same as since the newest other release', async () => {
    const { body } = await ask('/v1/changes?limit=1')
    const found = changesSince(atlas)
    expect(found.ok && body.before.hash === found.value.before.hash).toBe(true)
  })

  it('is an empty list since the dataset itself, whose hash every answer has', async () => {
    const { body: health } = await ask('/v1')
    const { status, body } = await ask(`/v1/changes?since=${health.dataset.hash}`)
    expect([status, body.data, body.manifest]).toEqual([200, [], []])
    expect(body).not.toHaveProperty('page')
  })

  it.each([
    ['en', 'No released version'],
    ['es', 'Ninguna versión publicada'],
  ])('is a problem in %s where the version is not known, with those that are', async (lang, words) => {
    const { status, body } = await ask(`/v1/changes?since=${'0'.repeat(64)}&lang=${lang}`)
    expect([status, body.detail]).toEqual([404, expect.stringContaining(words)])
    expect((await ask(body.nearest[0].self)).status).toBe(200)
  })

  it('does not depend on evidence and date, and says that it does not read them', async () => {
    const { status, body } = await ask('/v1/changes?evidence=paper')
    expect([status, body.errors[0].parameter]).toEqual([400, 'evidence'])
  })
})

describe('the feed of changes', () => {
  it.each(['en', 'es'])('is Atom in %s, by address and by Accept header', async (lang) => {
    const { status, headers, text } = await ask(`/v1/changes.atom?lang=${lang}`)
    expect([status, headers.get('content-type'), headers.get('content-language')]).toEqual([
      200,
      'application/atom+xml',
      lang,
    ])
    expect(text).toContain(`xml:lang="${lang}"`)
    expect(text).toContain(`<link rel="self" type="application/atom+xml" href="/v1/changes.atom?lang=${lang}"/>`)
    const accepted = await ask(`/v1/changes?lang=${lang}`, { headers: { Accept: 'application/atom+xml' } })
    expect(accepted.text).toBe(text)
  })

  it('is not sent again to who has it', async () => {
    const { headers } = await ask('/v1/changes.atom')
    const again = await ask('/v1/changes.atom', { headers: { 'If-None-Match': headers.get('etag') ?? '' } })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  it('says that it has every version, where one is named', async () => {
    expect((await ask('/v1/changes.atom?since=0.1.0')).body.errors).toMatchObject([{ parameter: 'since' }])
  })

  it('names records by the base of linked data, and links to pages where there are any', async () => {
    const pages = { load: async () => ({ servedPage: () => undefined, servedFile: () => undefined }) }
    const app = createApp(atlas, { basePath: '/atlas', baseIri: 'https://data.example/', pages })
    const text = await (await app.request('/atlas/v1/changes.atom?lang=es')).text()
    expect(text).toContain('<id>https://data.example/changes/es</id>')
    expect(text).toContain('href=&quot;/atlas/es/clusters/')
  })
})

describe('a dataset of one’s own', () => {
  const root = mkdtempSync(join(tmpdir(), 'puente-changes-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('tells what has changed since its own released versions', async () => {
    const folder = join(root, 'ours')
    cpSync(fileURLToPath(new URL('../../../../packages/core/example', import.meta.url)), folder, { recursive: true })
    const opened = openPath(folder)
    if (!opened.ok) throw new Error(opened.error.message)
    const ours = opened.value
    const exported = await (await createApp(ours).request('/v1/dataset.json')).text()
    mkdirSync(join(folder, 'releases'))
    writeFileSync(join(folder, 'releases', `2026-05-01-${ours.manifest.version}.json`), exported)
    const app = createApp(ours, { changelog: nodeChangelog(folder) })
    const known = await (await app.request(`/v1/changes?since=${ours.manifest.version}`)).json()
    expect(known).toMatchObject({ data: [], before: { hash: ours.hash, released: '2026-05-01' } })
    const alone = await (await createApp(ours).request('/v1/changes')).json()
    expect(alone).toMatchObject({ data: [], notice: expect.stringContaining('nothing is compared') })
  })
})
