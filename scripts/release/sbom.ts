/** The bill of materials of something that is released, as CycloneDX. @module */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { Builders, Factories } from '@cyclonedx/cyclonedx-library/Contrib/FromNodePackageJson'
import { Factories as Licences } from '@cyclonedx/cyclonedx-library/Contrib/License'
import { ComponentType, HashAlgorithm, LifecyclePhase } from '@cyclonedx/cyclonedx-library/Enums'
import { Bom, Component, Property } from '@cyclonedx/cyclonedx-library/Models'
import { JSON as Json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize'
import { Spec1dot7, Version } from '@cyclonedx/cyclonedx-library/Spec'
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation'
import parseExpression from 'spdx-expression-parse'
import tui from '../../apps/tui/package.json' with { type: 'json' }
import { workspace } from '../reference/public-modules.ts'
import { type Build, heldBy } from './bundled.ts'
import { sha256Of } from './checksums.ts'

/** Something that is released. */
export interface Artefact {
  /** The path of its file. */
  readonly file: string
  /** What it is called, where that is not the package that it is built in. */
  readonly name?: string
  readonly type: ComponentType
  readonly build: Build
  /** What is in it beside packages. */
  readonly parts?: readonly Component[]
}

const licences = new Licences.LicenseFactory(parseExpression)
const builder = new Builders.ComponentBuilder(new Factories.ExternalReferenceFactory(), licences)

interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** A package of npm, as its package.json describes it. */
function packageIn(folder: string, type = ComponentType.Library): Component {
  const manifest = manifestIn(folder)
  const component = builder.makeComponent(manifest, type)
  if (component === undefined) throw new Error(`${folder}/package.json has no name`)
  const { name, version } = manifest
  // Some are private to this workspace, and so have no address at npm.
  if (manifest.private !== true) component.purl = purlOf(name, version)
  component.bomRef.value = `${name}@${version}`
  return component
}

/** The dataset, which is in everything that is released. */
function dataset(): Component {
  const path = join(workspace, 'packages/core/dist/dataset.json')
  const { manifest, hash }: { manifest: { version: string }; hash: string } = JSON.parse(readFileSync(path, 'utf8'))
  const { version } = manifest
  const component = new Component(ComponentType.Data, 'puente-atlas', { version, bomRef: 'puente-atlas' })
  component.description = 'The atlas of industrial cluster cooperation between the European Union and Mexico'
  component.licenses.add(licences.makeFromString('CC-BY-4.0'))
  component.properties.add(new Property('puente:dataset:hash', hash))
  return component
}

/**
 * Node itself, with the libraries that are in its program, as it tells them.
 *
 * @example
 * nodeWithin().components.size // OpenSSL, V8, zlib and more
 */
export function nodeWithin(): Component {
  const {
    node,
    modules: _abi,
    napi: _api,
    unicode: _letters,
    cldr: _locales,
    tz: _zones,
    ...libraries
  } = process.versions
  const component = new Component(ComponentType.Platform, 'node', { version: node, bomRef: `node@${node}` })
  component.purl = `pkg:github/nodejs/node@v${node}`
  component.licenses.add(licences.makeFromString('MIT'))
  for (const [name, version = ''] of Object.entries(libraries)) {
    const options = { version, purl: `pkg:generic/${name}@${version}`, bomRef: `node/${name}@${version}` }
    component.components.add(new Component(ComponentType.Library, name, options))
  }
  return component
}

/** The image that an image begins with: what it holds is told by whoever made it. */
export function baseImage(image: string): Component {
  const [name = '', tag = ''] = image.split(':')
  return new Component(ComponentType.Container, name, {
    version: tag,
    purl: `pkg:docker/${name}@${tag}`,
    bomRef: `${name}:${tag}`,
  })
}

/** What npm installs with a package: exact, as our packages name one version each. */
function installedWith(folder: string): readonly Component[] {
  return Object.entries(manifestIn(folder).dependencies ?? {}).map(([name]) => {
    const component = packageIn(join(folder, 'node_modules', name))
    component.properties.add(new Property('cdx:npm:package:bundled', 'false'))
    return component
  })
}

/**
 * The bill of materials of an artefact: every package of which it holds code, the dataset, and what npm installs with it.
 *
 * The same artefact gives the same text: its day is that of the release, and there is no serial number.
 */
export async function sbomOf({ file, name, type, build, parts = [] }: Artefact): Promise<string> {
  const folder = join(workspace, build.folder)
  const { others, ours } = heldBy(build)
  const root = packageIn(folder, type)
  if (name !== undefined) {
    root.name = name
    delete root.group
    delete root.purl
    root.bomRef.value = `${name}@${root.version}`
  }
  root.hashes.set(HashAlgorithm['SHA-256'], await sha256Of(file))
  root.properties.add(new Property('puente:file', basename(file)))

  const held = [...others, ...ours].map((path) => {
    const component = packageIn(path)
    component.properties.add(new Property('cdx:npm:package:bundled', 'true'))
    return component
  })
  const installed = name === undefined ? installedWith(folder) : []
  const all = new Map(
    [...installed, ...held, ...parts, dataset()].map((component) => [component.bomRef.value, component]),
  )

  const bom = new Bom()
  bom.metadata.component = root
  bom.metadata.timestamp = new Date(tui.released)
  bom.metadata.lifecycles.add(LifecyclePhase.Build)
  const library = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')
  bom.metadata.tools.components.add(packageIn(join(library, '..')))
  for (const component of all.values()) {
    bom.components.add(component)
    root.dependencies.add(component.bomRef)
  }
  const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot7))
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`
}

/**
 * What the schema of CycloneDX finds wrong with a text.
 *
 * @returns undefined where nothing is wrong
 */
export async function sbomFault(text: string): Promise<string | undefined> {
  const fault = await new JsonStrictValidator(Version.v1dot7).validate(text)
  return fault === null ? undefined : JSON.stringify(fault)
}
