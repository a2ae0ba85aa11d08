/** What npm must find in a package.json to take a statement of where a package was built. @module */

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
