/** How large the builds are. @module */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { budgetsIn } from '../size/budgets.ts'
import { sizesIn } from '../size/sizes.ts'
import type { Pair } from './comparison.ts'
import type { Part } from './part.ts'

/** What npm reports of a package that it would pack. */
interface Packed {
  readonly size: number
  readonly unpackedSize: number
}

const packages = { '@puente/core': 'packages/core', '@puente/api': 'apps/api', '@puente/tui': 'apps/tui' }

async function packed(folder: string): Promise<Packed> {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
    maxBuffer: 1e8,
  })
  const [report]: readonly Packed[] = JSON.parse(stdout)
  if (report === undefined) throw new Error(`npm packs nothing in ${folder}`)
  return report
}

/**
 * Bundles and packages of both builds.
 *
 * @param roots the workspaces of both builds
 */
export function sizesPart(roots: Pair<string>): Part {
  const unit = 'kB'
  const bundles = budgetsIn(roots.now).filter(({ fromSource }) => !fromSource)
  return {
    title: 'sizes',
    isExact: true,
    questions: [
      ...bundles.map(({ name }) => ({ name, unit })),
      ...Object.keys(packages).flatMap((name) => [
        { name: `${name}, packed`, unit },
        { name: `${name}, unpacked`, unit },
      ]),
    ],
    round: async (names, order, report) => {
      for (const side of order) {
        for (const { name, size } of sizesIn(roots[side])) if (names.has(name)) report(name, side, size / 1000)
        for (const [name, folder] of Object.entries(packages)) {
          const { size, unpackedSize } = await packed(join(roots[side], folder))
          report(`${name}, packed`, side, size / 1000)
          report(`${name}, unpacked`, side, unpackedSize / 1000)
        }
      }
    },
  }
}
