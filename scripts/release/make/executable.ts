/** Makes the executable for the system that this runs on. @module */
import { ComponentType } from '@cyclonedx/cyclonedx-library/Enums'
import { makeExecutable } from '../../../apps/tui/scripts/executable.ts'
import { pack } from '../archive.ts'
import { builds } from '../bundled.ts'
import { fileOf } from '../names.ts'
import { type Artefact, nodeWithin } from '../sbom.ts'
import { inTemporaryFolder } from '../temporary-folder.ts'

/** Makes the executable and packs it, with licences and manual pages. */
export async function makeOneFile(out: string): Promise<readonly Artefact[]> {
  const file = fileOf.executable(out)
  await inTemporaryFolder(async (folder) => {
    await makeExecutable({ out: folder })
    await pack(folder, file)
  })
  const name = 'puente-executable'
  return [{ file, name, type: ComponentType.Application, build: builds.tui, parts: [nodeWithin()] }]
}
