/** Makes the recipe of the image: an archive that `docker build - < file` takes, with the Dockerfile and all that it copies. @module */
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ComponentType } from '@cyclonedx/cyclonedx-library/Enums'
import { copyContext } from '../../../apps/api/test/container/build.ts'
import { stagesOf } from '../../../apps/api/test/container/dockerfile.ts'
import { workspace } from '../../reference/public-modules.ts'
import { pack } from '../archive.ts'
import { builds } from '../bundled.ts'
import { fileOf } from '../names.ts'
import { type Artefact, baseImage } from '../sbom.ts'
import { inTemporaryFolder } from '../temporary-folder.ts'

/** Packs what the image of the service is built from. */
export async function makeImage(out: string): Promise<readonly Artefact[]> {
  const file = fileOf.image(out)
  await inTemporaryFolder(async (folder) => {
    copyContext(workspace, folder)
    for (const name of ['Dockerfile', '.dockerignore']) copyFileSync(join(workspace, name), join(folder, name))
    await pack(folder, file)
  })
  const last = stagesOf(readFileSync(join(workspace, 'Dockerfile'), 'utf8')).at(-1)
  const parts = last === undefined ? [] : [baseImage(last.image)]
  return [{ file, name: 'puente-image', type: ComponentType.Container, build: builds.image, parts }]
}
