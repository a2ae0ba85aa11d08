import type { Atlas } from '../src/dataset/atlas.ts'
import { viewOf } from '../src/dataset/atlas-view.ts'
import { tiesBeyond } from './cross-border-ties.ts'
import { beyondReport, matchingReport } from './matching-report.ts'
import { matchingResults } from './matching-results.ts'
import { namesReport } from './names-report.ts'

/** The text of `docs/evaluation.md`. */
export function report(atlas: Atlas): string {
  const [paper, best] = [viewOf(atlas, { evidence: 'paper' }), viewOf(atlas, { evidence: 'best' })]
  const beyond = tiesBeyond(best)
  const beyondText =
    beyond.length === 0 ? '' : `${beyondReport(best, matchingResults(best, beyond, { learns: false }))}\n`
  return `<!-- Written by \`pnpm --filter @puente/core run evaluate\`: change packages/core/evaluation, then run it. -->

# Evaluation

How well the atlas answers two questions whose answers are known: who should talk to whom, and who is meant by a name.
All of it is computed by one command, \`pnpm --filter @puente/core run evaluate\`, and a test checks that this page is current.

${matchingReport(paper, matchingResults(paper))}

${beyondText}
${namesReport(atlas)}
`
}
