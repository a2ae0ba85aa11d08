/**
 * What npm must find in a package.json to take a statement of where a package was built.
 *
 * `node scripts/release/provenance.ts` runs in the workflow that publishes. It ends with an error, before anything is
 * published, if npm would refuse one of the packages.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publicPackages, workspace } from '../reference/public-modules.ts'

/** The parts of a package.json that say where a package comes from. */
export interface Origin {
  readonly name: string
  readonly repository?: { readonly type?: string; readonly url?: string; readonly directory?: string }
}

/**
 * What keeps a package from being published with provenance.
 *
 * @param origin what its package.json says
 * @param directory where it is in the repository
 * @param address of the repository that the workflow runs in, like `https://github.com/owner/name`
 * @returns every fault, with what to do; none if it can be published
 */
export function provenanceFaults({ name, repository }: Origin, directory: string, address: string): readonly string[] {
  const url = `git+${address}.git`
  const wanted = JSON.stringify({ type: 'git', url, directory })
  if (repository === undefined) return [`${name} has no repository: give its package.json "repository": ${wanted}`]
  return [
    ...(repository.url === url
      ? []
      : [`${name} comes from ${repository.url}, but is built in ${address}: write "url": "${url}"`]),
    ...(repository.directory === directory
      ? []
      : [
          `${name} is said to be in ${repository.directory}, but is in ${directory}: write "directory": "${directory}"`,
        ]),
  ]
}

/** Checks every package against the repository that the workflow runs in. */
function checkPackages(): void {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env
  if (server === undefined || repository === undefined) {
    console.error(
      'Packages are published by the workflow alone, so that npm knows where they were built: see docs/releasing.md.',
    )
    process.exitCode = 1
    return
  }
  const faults = publicPackages.flatMap(({ folder }) => {
    const origin: Origin = JSON.parse(readFileSync(join(workspace, folder, 'package.json'), 'utf8'))
    return provenanceFaults(origin, folder, `${server}/${repository}`)
  })
  if (faults.length === 0) return
  console.error(`npm would not take the packages with provenance (docs/releasing.md):\n${faults.join('\n')}`)
  process.exitCode = 1
}

if (import.meta.main) checkPackages()
