/**
 * `npm run executable`: the built program and Node as one file, for machines that have no Node, by Node's own single
 * executable applications; beside it licences, README and manual pages.
 *
 * It is made for the machine that it is made on. For another one, `-- --for linux-arm64 --node <file>` takes the Node of
 * that system, of the same version.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const home = join(import.meta.dirname, '..')
const { version }: { version: string } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))

/** For whom an executable is made, and where it goes. */
export interface ExecutableOptions {
  /** Its system, as `process.platform` and `process.arch` name it, such as `linux-arm64`. */
  readonly system?: string
  /** The Node of that system, of the version that runs this. */
  readonly node?: string
  /** The folder in which its own folder is made. */
  readonly out?: string
}

const here = `${process.platform}-${process.arch}`

/**
 * Makes an executable of the built program.
 *
 * @returns the path of its folder, in which `puente` is the executable
 * @throws what Node says where it cannot make one
 */
export async function makeExecutable({
  system = here,
  node = process.execPath,
  out = join(home, 'executable'),
}: ExecutableOptions = {}): Promise<string> {
  const folder = join(out, `puente-${version}-${system}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const parts = mkdtempSync(join(tmpdir(), 'puente-executable-'))
  try {
    const main = join(parts, 'executable.js')
    await build({
      entryPoints: [join(home, 'bundle/executable.ts')],
      outfile: main,
      bundle: true,
      minify: true,
      format: 'cjs',
      platform: 'node',
      target: `node${process.versions.node}`,
    })
    const dist = join(home, 'dist')
    const files = globSync('**', { cwd: dist, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
    const assets = files.map((file) => [relative(dist, file), file])
    const config = join(parts, 'config.json')
    const output = join(folder, 'puente')
    writeFileSync(
      config,
      JSON.stringify({
        main,
        executable: node,
        output,
        disableExperimentalSEAWarning: true,
        // A command is soon over: fewer collections until then.
        execArgv: ['--min-semi-space-size=16'],
        assets: { ...Object.fromEntries(assets), 'executable.js': main },
      }),
    )
    execFileSync(process.execPath, ['--build-sea', config], { stdio: ['ignore', 'ignore', 'inherit'] })
    // macOS starts nothing whose signature is broken; that of Node is, as there is more in it now.
    if (process.platform === 'darwin') execFileSync('codesign', ['--force', '--sign', '-', output])
  } finally {
    rmSync(parts, { recursive: true })
  }
  for (const name of ['LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.txt', 'man'])
    cpSync(join(home, name), join(folder, name), { recursive: true })
  cpSync(join(dirname(node), '../LICENSE'), join(folder, 'NODE-LICENSE.txt'))
  return folder
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { for: { type: 'string' }, node: { type: 'string' }, out: { type: 'string' } },
  })
  const { for: system, ...others } = values
  console.log(await makeExecutable({ ...others, ...(system && { system }) }))
}
