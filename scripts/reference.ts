/**
 * `npm run reference`: writes the reference for users (docs/reference) and the reports of public names for reviewers (the
 * `etc` of each package). It reads the packages as they are built.
 *
 * @module
 */
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeFileAtomic } from '@puente/tooling/write-file'
import { apiReports } from './reference/api-reports.ts'
import { publicPackages, workspace } from './reference/public-modules.ts'
import { referencePages } from './reference/reference-pages.ts'

const files = new Map([...apiReports(), ...referencePages()])
for (const folder of ['docs/reference', ...publicPackages.map((one) => `${one.folder}/etc`)])
  rmSync(join(workspace, folder), { recursive: true, force: true })
for (const [path, text] of files) {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  writeFileAtomic(join(workspace, path), text)
}
console.log(`${files.size} files written`)
