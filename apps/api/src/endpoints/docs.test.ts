import { atlas } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { createApp, referenceFile } from '../app.ts'
import { ask } from '../testing/ask.ts'

const script = 'document.body.append("drawn")'
const app = createApp(atlas, { basePath: '/atlas', reference: { read: async () => script } })
const read = async (path: string) => (await app.request(path)).text()

describe('where a script is given', () => {
  it('the page loads it from where the service is mounted, and may do nothing else', async () => {
    const response = await app.request('/atlas/docs')
    expect(await response.text()).toContain(`<script src="/atlas/docs/${referenceFile}"></script>`)
    const policy = response.headers.get('content-security-policy')
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /)
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
    expect(await read(`/atlas/docs/${referenceFile}`)).toBe(script)
  })

  it('the first page, the overview and the description speak of it', async () => {
    expect(await read('/atlas/')).toContain('href="/atlas/docs"')
    expect(JSON.parse(await read('/atlas/v1')).data.links.docs).toBe('/atlas/docs')
    expect(Object.keys(JSON.parse(await read('/atlas/openapi.json')).paths)).toContain('/docs')
  })
})

it('where none is given there is no reference, and nothing speaks of it', async () => {
  expect((await ask('/docs')).status).toBe(404)
  expect((await ask('/')).text).not.toContain('/docs')
  expect(Object.keys((await ask('/v1')).body.data.links)).not.toContain('docs')
  expect(Object.keys((await ask('/openapi.json')).body.paths)).not.toContain('/docs')
})
