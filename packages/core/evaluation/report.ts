import type { Atlas } from '../src/dataset/atlas.ts'
import { matchingReport } from './matching-report.ts'
import { matchingResults } from './matching-results.ts'
import { namesReport } from './names-report.ts'

/** The text of `docs/evaluation.md`. */
export const report = (atlas: Atlas): string =>
  `<!-- Written by \`pnpm --filter @puente/core run evaluate\`: change packages/core/evaluation, then run it. -->

# Evaluation

How well the atlas answers two questions whose answers are known: who should talk to whom, and who is meant by a name.
All of it is computed by one command, \`pnpm --filter @puente/core run evaluate\`, and a test checks that this page is current.

${matchingReport(atlas, matchingResults(atlas))}

${namesReport(atlas)}
`
