/**
 * `node scripts/release/try/try.ts <folder> <kind>…`: tries what was made, each kind as a stranger gets it.
 *
 * It needs no network, and so is a program of its own, which can be started without one.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checksumFaults, checksumsFile } from '../checksums.ts'
import { type Kind, kinds } from '../names.ts'
import { sbomFault } from '../sbom.ts'
import { tryExecutable } from './executable.ts'
import { expectThat, Fault } from './fault.ts'
import { tryImage } from './image.ts'
import { tryPackages } from './packages.ts'
import { trySite } from './site.ts'

const tries: Readonly<Record<Kind, (out: string) => AsyncGenerator<string>>> = {
  packages: tryPackages,
  site: trySite,
  image: tryImage,
  executable: tryExecutable,
}

/** Checks that the files are those that were made, and that each bill of materials is as its format wants it. */
async function* tryFiles(out: string): AsyncGenerator<string> {
  const faults = await checksumFaults(out)
  expectThat(faults.length === 0, faults.join('\n'), `Something changed files in ${out}: make them anew.`)
  const names = [...readFileSync(join(out, checksumsFile), 'utf8').matchAll(/ {2}(.+)$/gmu)].map(
    ([, name = '']) => name,
  )
  yield `${names.length} files are as ${checksumsFile} says`
  const bills = names.filter((name) => name.endsWith('.cdx.json'))
  for (const name of bills) {
    const fault = await sbomFault(readFileSync(join(out, name), 'utf8'))
    expectThat(fault === undefined, `${name} is not valid: ${fault}`, 'Look at scripts/release/sbom.ts.')
  }
  yield `${bills.length} bills of materials are valid CycloneDX 1.7`
}

const indented = (text: string): string => text.replaceAll('\n', '\n              ')

/** Does a try, and prints what was tried or what failed. */
async function report(name: string, lines: AsyncGenerator<string>): Promise<boolean> {
  const start = performance.now()
  const label = name.padEnd(12)
  try {
    for await (const line of lines) console.log(`  ${label}${line}`)
    console.log(`  ${label}passed in ${((performance.now() - start) / 1000).toFixed(0)} s`)
    return true
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    console.log(`  ${label}FAILED: ${indented(what)}`)
    if (error instanceof Fault) console.log(`  ${label}What to do: ${indented(error.advice)}`)
    return false
  }
}

const [out = '.', ...words] = process.argv.slice(2)
const results = [await report('files', tryFiles(out))]
for (const kind of kinds.filter((one) => words.includes(one))) results.push(await report(kind, tries[kind](out)))
process.exitCode = results.every(Boolean) ? 0 : 1
