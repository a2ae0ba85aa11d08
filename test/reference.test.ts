/** What is generated about the public names is current: how a change of them shows in review. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { apiReports } from '../scripts/reference/api-reports.ts'
import { workspace } from '../scripts/reference/public-modules.ts'
import { referencePages } from '../scripts/reference/reference-pages.ts'

const remedy = 'is not current: run `npm run reference`, and look its changes over by docs/versioning.md'

describe.each([
  { what: 'the lists of public names', pattern: '{packages,apps}/*/etc/*.api.md', make: apiReports },
  { what: 'the reference', pattern: 'docs/reference/*.md', make: referencePages },
])('$what', ({ pattern, make }) => {
  it('are as the code has them', () => {
    const files = make()
    expect(globSync(pattern, { cwd: workspace }).sort()).toEqual([...files.keys()].sort())
    for (const [path, text] of files)
      expect(readFileSync(`${workspace}${path}`, 'utf8') === text, `${path} ${remedy}`).toBe(true)
  })
})
