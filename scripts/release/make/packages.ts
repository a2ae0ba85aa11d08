/** Makes the packages of npm. @module */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { ComponentType } from '@cyclonedx/cyclonedx-library/Enums'
import { publicPackages, workspace } from '../../reference/public-modules.ts'
import { builds } from '../bundled.ts'
import type { Artefact } from '../sbom.ts'

/** A package as it is packed: what is in it, and where. */
export interface Packed {
  readonly name: string
  readonly files: readonly string[]
  readonly tarball: string
}

/**
 * Packs a package as it was built.
 *
 * @param path its folder in the workspace
 * @param out the folder for the tarball
 */
export function packPackage(path: string, out: string): Packed {
  const cwd = join(workspace, path)
  const output = execFileSync('pnpm', ['pack', '--json', '--pack-destination', out], { cwd, encoding: 'utf8' })
  const result: { name: string; filename: string; files: readonly { path: string }[] } = JSON.parse(output)
  return { name: result.name, tarball: result.filename, files: result.files.map((file) => file.path) }
}

const packageBuilds = [builds.core, builds.files, builds.api, builds.tui]

/** Packs every package that can be published. */
export async function makePackages(out: string): Promise<readonly Artefact[]> {
  return publicPackages.map(({ folder, modules }): Artefact => {
    const build = packageBuilds.find((one) => one.folder === folder)
    if (build === undefined) throw new Error(`scripts/release/bundled.ts does not say what ${folder} holds`)
    const type = modules.length > 0 ? ComponentType.Library : ComponentType.Application
    return { file: packPackage(folder, out).tarball, type, build }
  })
}
