#!/usr/bin/env node
/** Writes the atlas as a site of files: `npm run site -- --out <folder> --base /path`. @module */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Atlas, atlas as embedded } from '@puente/core'
import { openPath, readChangelog } from '@puente/core/node'
import { staticSite } from './static-site.ts'

const usage = `Writes the atlas as a site of files, which any plain web host carries.

  npm run site -- --out <folder> [--base </path>] [--origin <https://host>] [--data <dataset>]

  --out     folder to write to; files that are there stay unless one of the same name is written
  --base    path below which the site will be, like /atlas; default: the root of its host
  --origin  scheme and host of the site, for its sitemap and for what is passed on in chats
  --data    file or folder of a dataset of one's own; default: the one that comes with Puente
`

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function open(path: string): Atlas {
  const opened = openPath(path)
  return opened.ok ? opened.value : fail(opened.error.message)
}

function readOptions() {
  try {
    const options = { type: 'string' } as const
    return parseArgs({
      options: { out: options, base: options, origin: options, data: options, help: { type: 'boolean' } },
    }).values
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}

const { out, base = '', origin, data, help } = readOptions()
if (help === true) {
  process.stdout.write(usage)
  process.exit(0)
}
if (out === undefined) fail(`--out is missing: name the folder to write to.\n\n${usage}`)
const basePath = base.replace(/\/+$/, '')
if (!/^(?:\/[\w.-]+)*$/.test(basePath)) fail(`--base is "${base}"; it takes a path like /atlas.`)
if (origin !== undefined && !/^https?:\/\/[\w.-]+(?::\d+)?$/.test(origin))
  fail(`--origin is "${origin}"; it takes a scheme and a host, like https://example.org.`)

const folder = resolve(out)
const atlas = data === undefined ? embedded : open(data)
const changelog = data === undefined ? undefined : readChangelog(data)
const scriptFolder = new URL('./in-browser/', import.meta.url)
const scripts = new Map(
  readdirSync(scriptFolder)
    .toSorted()
    .map((name) => [name, readFileSync(new URL(name, scriptFolder), 'utf8')]),
)
const isSeen = process.stderr.isTTY
let count = 0
let bytes = 0
try {
  for (const { path, body } of staticSite({ atlas, changelog, basePath, origin, scripts })) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, body)
    count++
    bytes += body.length
    if (count % 500 === 0) process.stderr.write(isSeen ? `\r${count} files …` : `${count} files …\n`)
  }
} catch (error) {
  fail(`\n${error instanceof Error ? error.message : String(error)}`)
}
process.stderr.write(isSeen ? '\r' : '')
process.stdout.write(`${count} files, ${(bytes / 1e6).toFixed(0)} MB, in ${folder}\n`)
