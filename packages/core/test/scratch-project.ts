import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A project outside the workspace that has installed the packed library, as somebody else would. */
export interface ScratchProject {
  readonly folder: string
  /** Writes a file of the project. */
  readonly write: (name: string, text: string) => void
  /** Runs a program there, and returns what it prints. */
  readonly run: (program: string, ...args: string[]) => string
}

/** Packs the library as it was built, and installs it in a new folder. */
export function scratchProject(): ScratchProject {
  const folder = mkdtempSync(join(tmpdir(), 'puente-scratch-'))
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  execFileSync('pnpm', ['pack', '--pack-destination', folder], {
    cwd: new URL('..', import.meta.url).pathname,
    stdio: 'ignore',
  })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  const dependencies = { '@puente/core': `file:./${tarball}` }
  write('package.json', JSON.stringify({ name: 'scratch', private: true, type: 'module', dependencies }))
  run('pnpm', 'install', '--ignore-workspace', '--prefer-offline', '--config.pm-on-fail=ignore')
  return { folder, write, run }
}
