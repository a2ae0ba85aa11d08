import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { atlas } from '../src/dataset/embedded.ts'
import { report } from './report.ts'

it('docs/evaluation.md is current: `pnpm --filter @puente/core run evaluate` writes it', () => {
  const page = readFileSync(new URL('../../../docs/evaluation.md', import.meta.url), 'utf8')
  expect(page).toBe(report(atlas))
})
