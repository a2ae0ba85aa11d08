import { atlas } from '@puente/core'
import { expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { ask } from '../testing/ask.ts'

const addresses = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'))

it.each(['en', 'es'])('in %s has addresses that all answer', async (lang) => {
  const { status, headers, text } = await ask(`/?lang=${lang}`)
  expect([status, headers.get('content-type'), headers.get('content-language')]).toEqual([
    200,
    'text/html; charset=UTF-8',
    lang,
  ])
  const found = addresses(text)
  expect(found.length).toBeGreaterThan(20)
  for (const address of found) expect([address, (await ask(address)).status]).toEqual([address, 200])
})

it('may be styled by its own style and run nothing', async () => {
  const { headers } = await ask('/')
  const policy = headers.get('content-security-policy')
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='; /)
  expect(policy).not.toMatch(/unsafe|script-src/)
})

it('escapes what a dataset says', async () => {
  const { title } = atlas.manifest
  const hostile = { ...title, en: '<script>alert("x")</script>' }
  const app = createApp({ ...atlas, manifest: { ...atlas.manifest, title: hostile } })
  const text = await (await app.request('/')).text()
  expect(text).not.toContain('<script')
  expect(text).toContain('&lt;script&gt;')
})

it('is there for an atlas that holds nothing, too', async () => {
  const nothing = Object.fromEntries(Object.keys(atlas.records).map((name) => [name, []]))
  const app = createApp({ ...atlas, records: nothing as unknown as typeof atlas.records })
  expect((await app.request('/')).status).toBe(200)
})
