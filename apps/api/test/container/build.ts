/** Does what a Dockerfile says, in folders instead of images: what the base images hold is taken from this machine. @module */
import { execFile } from 'node:child_process'
import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import dockerignore from '@balena/dockerignore'
import { type Stage, type Step, stagesOf } from './dockerfile.ts'

/** What a stage makes. */
export interface Image {
  /** The folder that stands for `/`. */
  readonly root: string
  folder: string
  user: string | undefined
  signal: string | undefined
  readonly ports: string[]
  readonly environment: Record<string, string>
  readonly labels: Record<string, string>
  command: readonly string[]
  health: readonly string[]
}

const run = promisify(execFile)

/** Where a path of an image is on this machine. */
export const inImage = ({ root, folder }: Image, path: string): string => join(root, resolve('/', folder, path))

/** The programs of the base images, and what npm needs to find its registry and its cache. */
export function environmentOf(image: Image): Record<string, string> {
  const { NODE_ENV: _mode, NODE_OPTIONS: _options, ...mine } = process.env
  const kept = Object.entries(mine).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('VITEST'),
  )
  return { ...Object.fromEntries(kept), ...image.environment, PATH: `${dirname(process.execPath)}:${process.env.PATH}` }
}

/** Copies a folder of the project as Docker sends it to the engine: without what .dockerignore leaves out. */
export function copyContext(from: string, to: string): void {
  const ignores = dockerignore.default().add(readFileSync(join(from, '.dockerignore'), 'utf8').split('\n'))
  const left = ignores.createFilter()
  const copyBelow = (folder: string) => {
    for (const entry of readdirSync(join(from, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name)
      // What is left out by its last name holds nothing that is let in, and is large.
      if (['node_modules', 'dist', '.git', '.turbo'].includes(entry.name)) continue
      if (entry.isDirectory()) copyBelow(path)
      else if (left(path)) cpSync(join(from, path), join(to, path), { recursive: true })
    }
  }
  copyBelow('')
}

function copyFrom(other: Image, what: string, to: string, isFolder: boolean): void {
  const found = globSync(join(other.root, what))
  if (found.length === 0) throw new Error(`COPY finds nothing at ${what}`)
  // Of a folder, Docker copies what it holds.
  for (const path of found) {
    cpSync(path, isFolder && !statSync(path).isDirectory() ? join(to, basename(path)) : to, { recursive: true })
  }
}

async function take(step: Step, image: Image, images: ReadonlyMap<string, Image>, context: string): Promise<void> {
  switch (step.kind) {
    case 'folder':
      image.folder = resolve('/', image.folder, step.path)
      mkdirSync(inImage(image, '.'), { recursive: true })
      return
    case 'copy': {
      const to = inImage(image, step.to)
      const isFolder = step.to.endsWith('/') || step.what.length > 1
      if (step.from === undefined) {
        if (step.what.join() !== '.') throw new Error('This test copies the whole context, or from a stage')
        return copyContext(context, to)
      }
      const other = images.get(step.from)
      if (other === undefined) throw new Error(`There is no stage ${step.from}`)
      mkdirSync(isFolder ? to : dirname(to), { recursive: true })
      for (const what of step.what) copyFrom(other, what, to, isFolder)
      return
    }
    case 'run':
      await run('sh', ['-c', step.command], { cwd: inImage(image, '.'), env: environmentOf(image) })
      return
    case 'environment':
      Object.assign(image.environment, step.values)
      return
    case 'labels':
      Object.assign(image.labels, step.values)
      return
    case 'command':
    case 'health':
      image[step.kind] = step.words
      return
    case 'user':
    case 'signal':
      image[step.kind] = step.value
      return
    case 'port':
      image.ports.push(step.value)
      return
    default:
      return step satisfies never
  }
}

function emptyImage(): Image {
  const root = mkdtempSync(join(tmpdir(), 'puente-image-'))
  chmodSync(root, 0o755)
  return {
    root,
    folder: '/',
    user: undefined,
    signal: undefined,
    ports: [],
    environment: {},
    labels: {},
    command: [],
    health: [],
  }
}

/** Everything below a folder. */
const below = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' })

/** Takes all rights to write from a folder and all that it holds, or gives them to its owner. */
export function makeWritable(folder: string, isWritable: boolean): void {
  for (const path of [folder, ...below(folder).map((name) => join(folder, name))]) {
    const rights = statSync(path).mode & 0o555
    chmodSync(path, isWritable ? rights | 0o200 : rights)
  }
}

/**
 * Does what a Dockerfile says.
 *
 * @param context the folder that holds it
 * @returns the images of all stages, with the last at the end
 */
export async function build(context: string): Promise<readonly { readonly stage: Stage; readonly image: Image }[]> {
  const named = new Map<string, Image>()
  const built = []
  for (const stage of stagesOf(readFileSync(join(context, 'Dockerfile'), 'utf8'))) {
    const image = emptyImage()
    if (stage.name !== undefined) named.set(stage.name, image)
    for (const step of stage.steps) await take(step, image, named, context)
    built.push({ stage, image })
  }
  return built
}
