/** Makes the static site, for the root of a host. @module */
import { execFileSync } from 'node:child_process'
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ComponentType } from '@cyclonedx/cyclonedx-library/Enums'
import { workspace } from '../../reference/public-modules.ts'
import { pack } from '../archive.ts'
import { builds } from '../bundled.ts'
import { fileOf, version } from '../names.ts'
import { noticesOf } from '../notices.ts'
import type { Artefact } from '../sbom.ts'
import { inTemporaryFolder } from '../temporary-folder.ts'

/** Writes the site of the atlas and packs it, with licences. */
export async function makeSite(out: string): Promise<readonly Artefact[]> {
  const file = fileOf.site(out)
  await inTemporaryFolder(async (folder) => {
    const site = join(folder, `puente-site-${version}`)
    execFileSync(process.execPath, [join(workspace, 'apps/web/dist/site.js'), '--out', site], { stdio: 'pipe' })
    copyFileSync(join(workspace, 'LICENSE'), join(site, 'LICENSE.txt'))
    writeFileSync(join(site, 'THIRD-PARTY-NOTICES.txt'), noticesOf(builds.site))
    await pack(folder, file)
  })
  return [{ file, name: 'puente-site', type: ComponentType.Application, build: builds.site }]
}
