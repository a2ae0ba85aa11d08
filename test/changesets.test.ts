/** The changes that wait in .changeset can be released: each names packages that exist, and they make up one plan. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { getReleasePlan } from '@changesets/get-release-plan'
import { expect, it } from 'vitest'

const project = fileURLToPath(new URL('..', import.meta.url))

it('every change names packages of the workspace, how much, and what it is', async () => {
  // Throws for a file that cannot be read, a package that does not exist, and settings that are wrong.
  const { changesets } = await getReleasePlan(project)
  const files = readdirSync(`${project}/.changeset`).filter((name) => name.endsWith('.md') && name !== 'README.md')
  expect(changesets.map(({ id }) => `${id}.md`).sort()).toEqual(files.sort())
  for (const { id, releases, summary } of changesets)
    if (releases.length > 0) expect(summary.trim(), `.changeset/${id}.md says nothing`).not.toBe('')
})

it('the packages that are released go up together', async () => {
  const { releases } = await getReleasePlan(project)
  expect(new Set(releases.map(({ newVersion }) => newVersion)).size).toBeLessThanOrEqual(1)
})
