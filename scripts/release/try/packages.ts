/** Tries the packages of npm: each is installed in an empty folder; what it exports is loaded, and its program is asked. @module */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import core from '../../../packages/core/package.json' with { type: 'json' }
import { type PublicPackage, publicPackages, workspace } from '../../reference/public-modules.ts'
import { fileOf } from '../names.ts'
import { inTemporaryFolder } from '../temporary-folder.ts'
import { tryProgram, tryService } from './answers.ts'
import { expectThat } from './fault.ts'
import { fetchDependencies, install } from './npm.ts'
import { emptyHome, output, type Started } from './stranger.ts'

/** Effect is installed by those who use `@puente/core/effect`. */
const effect = { module: '@puente/core/effect', package: `effect@${core.devDependencies.effect}` }

/** A package and those of ours that it depends on, packed. */
function tarballs({ name, folder }: PublicPackage, out: string): readonly string[] {
  const { dependencies = {} }: { dependencies?: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(workspace, folder, 'package.json'), 'utf8'),
  )
  const ours = publicPackages.map((one) => one.name).filter((one) => one === name || one in dependencies)
  return ours.map((one) => fileOf.package(out, one))
}

/** Gets all that the tries need and that is not ours. */
export async function preparePackages(out: string): Promise<void> {
  await fetchDependencies([...publicPackages.map(({ name }) => fileOf.package(out, name)), effect.package])
}

/** A program that loads modules both ways; what is imported must have all that is required. */
const loading = (names: readonly string[]) => `
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
for (const name of ${JSON.stringify(names)}) {
  const imported = await import(name)
  const missing = Object.keys(require(name)).filter((key) => !(key in imported))
  if (missing.length > 0) throw new Error(name + ' has ' + missing + ' only where it is required')
}
`

/** What is written with `@puente/files`: how each file begins. */
const writing = `
import { atlas } from '@puente/core'
import { briefing } from '@puente/core/briefing'
import { briefingDocx } from '@puente/files/docx'
import { parquetFiles } from '@puente/files/parquet'
import { atlasXlsxChunks } from '@puente/files/xlsx'
const [workbook] = atlasXlsxChunks(atlas)
const [table] = parquetFiles(atlas)
const [rows] = table.chunks
const document = briefingDocx(briefing(atlas, { kind: 'place', id: 'queretaro' }, { language: 'es' }))
console.log([document, workbook, rows].map((bytes) => Buffer.from(bytes.subarray(0, 2)).toString()).join(' '))
`

/** Runs a module in a folder where packages are installed. */
async function runModule(folder: string, env: Started['env'], code: string, advice: string): Promise<string> {
  writeFileSync(join(folder, 'try.mjs'), code)
  return output({ command: [process.execPath], cwd: folder, env }, ['try.mjs'], advice)
}

/** What is tried of a package beside its modules. */
async function tryPrograms(name: string, cwd: string, env: Started['env']): Promise<readonly string[]> {
  const started = (program: string): Started => ({ command: [join(cwd, 'node_modules/.bin', program)], cwd, env })
  switch (name) {
    case '@puente/core': {
      for (const args of [
        ['new', 'ours'],
        ['check', 'ours'],
      ])
        await output(started('puente-data'), args, 'Look at "bin" in packages/core/package.json.')
      return ['puente-data new, check']
    }
    case '@puente/files': {
      const advice = 'Run the examples of packages/files/README.md.'
      const beginnings = await runModule(cwd, env, writing, advice)
      expectThat(beginnings.trim() === 'PK PK PA', `The files begin with ${beginnings.trim()}.`, advice)
      return ['docx, xlsx and Parquet written']
    }
    case '@puente/api':
      return [await tryService({ ...started('puente-api'), env: { ...env, PORT: '0' } })]
    default:
      return tryProgram(started('puente'))
  }
}

/** Tries one package, and says what was tried. */
async function tryPackage(one: PublicPackage, out: string): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    const env = emptyHome(folder)
    const project = join(folder, 'project')
    mkdirSync(project)
    await install(tarballs(one, out), project, env.HOME)
    const names = one.modules.map(({ name }) => name)
    const advice = 'Look at "exports", "files" and "dependencies" in its package.json.'
    // Without Effect first: nothing else may need it.
    await runModule(project, env, loading(names.filter((name) => name !== effect.module)), advice)
    if (names.includes(effect.module)) {
      await install([...tarballs(one, out), effect.package], project, env.HOME)
      await runModule(project, env, loading([effect.module]), advice)
    }
    const loaded = names.length === 0 ? [] : [`${names.length} modules imported and required`]
    return `${one.name}: ${[...loaded, ...(await tryPrograms(one.name, project, env))].join(', ')}`
  })
}

/** Tries every package. */
export async function* tryPackages(out: string): AsyncGenerator<string> {
  for (const one of publicPackages) yield await tryPackage(one, out)
}
