/** A project outside the workspace that has installed the packed packages, as somebody else would. @module */
import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import api from '../../apps/api/package.json' with { type: 'json' }
import core from '../../packages/core/package.json' with { type: 'json' }
import { publicPackages } from '../../scripts/reference/public-modules.ts'
import { type Packed, packPackage } from '../../scripts/release/make/packages.ts'
import { runtimeDependencies } from './runtimes.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly scratchFolder: string
    readonly packed: readonly Packed[]
  }
}

/** Packs what can be published as it was built, and installs it in a new folder, once for all tests. */
export default function setup({ provide }: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'puente-scratch-'))
  const packed = publicPackages.map((one) => packPackage(one.folder, folder))
  const own = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]))
  const dependencies = {
    ...own,
    ...runtimeDependencies,
    npm: '12.2.2',
    yarn: '1.22.22',
    '@yarnpkg/cli-dist': '4.18.1',
    // What those bring themselves who embed the service or use Effect.
    effect: core.devDependencies.effect,
    hono: api.dependencies.hono,
    ...Object.fromEntries(compilers.map(({ folder, version }) => [folder, `npm:typescript@${version}`])),
  }
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'scratch', private: true, type: 'module', dependencies }),
  )
  // The packages name one another by version, and that version may not be published yet.
  writeFileSync(
    join(folder, 'pnpm-workspace.yaml'),
    JSON.stringify({
      overrides: own,
      pmOnFail: 'ignore',
      allowBuilds: { yarn: false, npm: false },
      nodeVersion: process.versions.node,
    }),
  )
  execFileSync('pnpm', ['install', '--prefer-offline'], { cwd: folder, stdio: 'pipe' })
  provide('scratchFolder', folder)
  provide('packed', packed)
  return () => rmSync(folder, { recursive: true, force: true })
}

/** What others may pack a package with, each a program of Node in the project. */
export const packers = [
  { name: 'npm', program: 'node_modules/npm/bin/npm-cli.js', args: ['pack', '--ignore-scripts'] },
  { name: 'Yarn 1', program: 'node_modules/yarn/bin/yarn.js', args: ['pack', '--ignore-scripts'] },
  { name: 'Yarn 4', program: 'node_modules/@yarnpkg/cli-dist/bin/yarn.js', args: ['pack'] },
] as const

/** The compilers that the packages promise to work with, each installed in a folder of the project; the oldest is first. */
export const compilers = [
  { name: 'TypeScript 5.4', folder: 'typescript-5.4', version: '5.4.5' },
  { name: 'TypeScript 5.9', folder: 'typescript-5.9', version: '5.9.3' },
  { name: 'TypeScript 6', folder: 'typescript-6', version: '6.0.2' },
  { name: 'TypeScript 7', folder: 'typescript-7', version: '7.0.2' },
] as const

/** A compiler's program, from the project's folder. */
export const compilerAt = (folder: string) => `node_modules/${folder}/bin/tsc`

const execute = promisify(execFile)

/** Writes a file of the project. */
export function write(name: string, text: string): void {
  writeFileSync(join(inject('scratchFolder'), name), text)
}

/** Runs a program in the project, and returns what it prints; it throws with all that was said if the program fails. */
export const run = (program: string, ...args: readonly string[]): Promise<string> =>
  runIn(inject('scratchFolder'), program, ...args)

/** The same in another folder. */
export async function runIn(cwd: string, program: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute(program, args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return stdout
}
