/** Makes what is released into a folder, each with its bill of materials, and checksums of all. @module */
import { writeFileSync } from 'node:fs'
import { writeChecksums } from '../checksums.ts'
import { type Kind, sbomFile } from '../names.ts'
import { type Artefact, sbomOf } from '../sbom.ts'
import { makeOneFile } from './executable.ts'
import { makeImage } from './image.ts'
import { makePackages } from './packages.ts'
import { makeSite } from './site.ts'

const makers: Readonly<Record<Kind, (out: string) => Promise<readonly Artefact[]>>> = {
  packages: makePackages,
  site: makeSite,
  image: makeImage,
  executable: makeOneFile,
}

/**
 * Makes all of a kind, and the bills of materials.
 *
 * @param out a folder that is there
 * @returns the files that were made
 */
export async function make(kind: Kind, out: string): Promise<readonly string[]> {
  const artefacts = await makers[kind](out)
  for (const artefact of artefacts) writeFileSync(sbomFile(artefact.file), await sbomOf(artefact))
  await writeChecksums(out)
  return artefacts.map(({ file }) => file)
}
