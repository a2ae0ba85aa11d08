/**
 * The checksums of the files of a release, as `sha256sum` writes and checks them.
 *
 * `node scripts/release/checksums.ts <folder>` writes them into the folder, as SHA256SUMS.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** The name of the file that lists them. */
export const checksumsFile = 'SHA256SUMS'

/** The SHA-256 of a file, in hexadecimal digits. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** The files of a folder that are listed: all but the list. */
const listed = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== checksumsFile)
    .map(({ name }) => name)
    .toSorted()

/**
 * Writes the checksums of all files of a folder into it.
 *
 * @returns how many files there are
 */
export async function writeChecksums(folder: string): Promise<number> {
  const lines: string[] = []
  for (const name of listed(folder)) lines.push(`${await sha256Of(join(folder, name))}  ${name}\n`)
  writeFileSync(join(folder, checksumsFile), lines.join(''))
  return lines.length
}

/**
 * What of a folder is not as its checksums say.
 *
 * @returns a sentence for each file that is changed, missing or not listed; none if all are as they were
 */
export async function checksumFaults(folder: string): Promise<readonly string[]> {
  const list = join(folder, checksumsFile)
  if (!existsSync(list)) return [`${list} is not there.`]
  const expected = new Map(
    [...readFileSync(list, 'utf8').matchAll(/^([\da-f]{64}) [ *](.+)$/gmu)].map(([, sum = '', name = '']) => [
      name,
      sum,
    ]),
  )
  const present = listed(folder)
  const faults: string[] = []
  for (const [name, sum] of expected) {
    if (!present.includes(name)) faults.push(`${name} is listed, but is not there.`)
    else if ((await sha256Of(join(folder, name))) !== sum) faults.push(`${name} is not the file that was listed.`)
  }
  return [...faults, ...present.filter((name) => !expected.has(name)).map((name) => `${name} is not listed.`)]
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) {
    console.error('Which folder? Name it: node scripts/release/checksums.ts <folder>')
    process.exitCode = 1
  } else {
    console.log(`${await writeChecksums(folder)} files in ${join(folder, checksumsFile)}`)
  }
}
