/**
 * What the single executable runs first: it shows the program the files that are in the executable, as if they stood in a
 * folder. Modules come by hooks, what the program reads by functions of Node; each thread begins in the same way.
 *
 * @module
 */
import fs, { type PathOrFileDescriptor, type ReadFileSyncOptions } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { createRequire, registerHooks } from 'node:module'
import { getAsset, getRawAsset } from 'node:sea'
import type { WorkerOptions } from 'node:worker_threads'

/** Node's own, as the built file is CommonJS. */
declare const require: { readonly main?: unknown }
declare const module: unknown

/** Where the program finds its files: there can be no such folder. */
const folder = '/dev/null/puente/'
const address = `file://${folder}`

/** This file, among those that are in the executable. */
const own = 'executable.js'

const bytesOf = (name: string): Buffer => Buffer.from(getRawAsset(name))

/** As the files `package.json` in the two folders say. */
const formatOf = (url: string) => (url.endsWith('.mjs') || url.startsWith(`${address}service/`) ? 'module' : 'commonjs')

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL = '' } = context
    const isOurs = specifier.startsWith(address) || (specifier.startsWith('.') && parentURL.startsWith(address))
    if (!isOurs) return next(specifier, context)
    const { href } = new URL(specifier, parentURL || address)
    return { url: href, format: formatOf(href), shortCircuit: true }
  },
  load(url, context, next) {
    if (!url.startsWith(address)) return next(url, context)
    return { source: bytesOf(url.slice(address.length)), format: formatOf(url), shortCircuit: true }
  },
})

/** How a file is read: Node takes an encoding alone, too. */
type Reading = BufferEncoding | ReadFileSyncOptions | null
const asOptions = (reading: Reading): ReadFileSyncOptions =>
  typeof reading === 'string' ? { encoding: reading } : (reading ?? {})

/** What one of our own files holds; undefined for any other file. */
function ownFile(path: unknown, { encoding }: ReadFileSyncOptions): Buffer | string | undefined {
  const text = path instanceof URL ? path.pathname : path
  if (typeof text !== 'string' || !text.startsWith(folder)) return undefined
  const bytes = bytesOf(text.slice(folder.length))
  return encoding ? bytes.toString(encoding) : bytes
}

const { readFileSync } = fs
Object.assign(fs, {
  readFileSync(path: PathOrFileDescriptor, reading: Reading = {}) {
    const options = asOptions(reading)
    return ownFile(path, options) ?? readFileSync(path, options)
  },
})

const { getBuiltinModule } = process

/** The same for modules of Node that most commands do not load: when one is first asked for. */
const changes = new Map([
  [
    'fs/promises',
    () => {
      const promises = getBuiltinModule('fs/promises')
      const { readFile } = promises
      Object.assign(promises, {
        async readFile(path: string | URL | FileHandle, reading: Reading = {}) {
          return ownFile(path, asOptions(reading)) ?? readFile(path, reading)
        },
      })
    },
  ],
  [
    'worker_threads',
    () => {
      const threads = getBuiltinModule('worker_threads')
      threads.Worker = class extends threads.Worker {
        constructor(file: URL, options: WorkerOptions) {
          super(`${getAsset(own, 'utf8')}\nimport(${JSON.stringify(file.href)})`, { ...options, eval: true })
        }
      }
    },
  ],
])

Object.assign(process, {
  getBuiltinModule: (id: string) => {
    changes.get(id)?.()
    changes.delete(id)
    return getBuiltinModule(id)
  },
})

// A thread runs its own file instead.
if (require.main === module) createRequire(folder)('./main.js')
