/** A bill of materials says all that is in an artefact, in the form that its readers know. */
import { join } from 'node:path'
import { ComponentType } from '@cyclonedx/cyclonedx-library/Enums'
import { describe, expect, it } from 'vitest'
import { workspace } from '../reference/public-modules.ts'
import { type Build, builds } from './bundled.ts'
import { baseImage, nodeWithin, sbomFault, sbomOf } from './sbom.ts'

interface Listed {
  readonly name: string
  readonly version: string
  readonly purl?: string
  readonly components?: readonly Listed[]
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}

interface Bill {
  readonly metadata: { readonly component: Listed & { readonly hashes: readonly { readonly content: string }[] } }
  readonly components: readonly Listed[]
}

// Any file will do: of it, only the checksum is taken.
const described = { file: join(workspace, 'LICENSE'), type: ComponentType.Application }

const read = (text: string): Bill => JSON.parse(text)

/** What is in a build, by the addresses that scanners look up. */
async function within(build: Build): Promise<readonly string[]> {
  const { components } = read(await sbomOf({ ...described, build }))
  return components.map(({ purl = '' }) => purl.replace(/@[\d.]+$/u, ''))
}

describe.each(Object.entries(builds))('of %s', (_name, build) => {
  it('is valid, and the same for the same artefact', async () => {
    const artefact = { ...described, build, parts: [nodeWithin(), baseImage('node:26.10.0-alpine')] }
    const text = await sbomOf(artefact)
    expect(await sbomFault(text)).toBeUndefined()
    expect(await sbomOf(artefact)).toBe(text)
    const { metadata, components } = read(text)
    expect(metadata.component.hashes[0]?.content).toMatch(/^[\da-f]{64}$/u)
    for (const { name, version } of components) expect(version, name).toMatch(/\d/u)
  })
})

it('lists what is bundled, what is laid beside and what npm installs', async () => {
  expect(await within(builds.core)).toEqual(expect.arrayContaining(['pkg:npm/%40noble/hashes', 'pkg:npm/zod']))
  expect(await within(builds.tui)).toEqual(
    expect.arrayContaining(['pkg:npm/react', 'pkg:npm/%40scalar/api-reference', 'pkg:npm/%40puente/core']),
  )
  expect(await within(builds.site)).toContain('pkg:npm/%40expo-google-fonts/source-sans-3')
})

it('says of each package whether it is in the artefact', async () => {
  const { components } = read(await sbomOf({ ...described, build: builds.core }))
  const bundled = (name: string) =>
    components.find((one) => one.name === name)?.properties?.find((one) => one.name === 'cdx:npm:package:bundled')
      ?.value
  expect([bundled('flatqueue'), bundled('zod')]).toEqual(['true', 'false'])
})

it('names the libraries that are in Node', async () => {
  const { components } = read(await sbomOf({ ...described, build: builds.tui, parts: [nodeWithin()] }))
  const node = components.find(({ name }) => name === 'node')
  expect(node?.version).toBe(process.versions.node)
  expect(node?.components?.map(({ name }) => name)).toEqual(expect.arrayContaining(['openssl', 'v8', 'zlib']))
})

it('tells a text that is no bill of materials', async () => {
  expect(await sbomFault('{ "bomFormat": "CycloneDX", "specVersion": "1.7", "components": [{}] }')).toMatch(
    /type|name/u,
  )
})
