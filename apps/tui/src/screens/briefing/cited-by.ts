import { type Atlas, type ResolvedCitation, resolveCitation } from '@puente/core'
import type { Briefing, BriefingStatement } from '@puente/core/briefing'

/** Where a reader finds what a statement says. */
export const citedBy = (
  atlas: Atlas,
  { citations }: Briefing,
  statement: BriefingStatement,
): readonly ResolvedCitation[] =>
  citations
    .filter(({ number }) => statement.citations.includes(number))
    .map((citation) => resolveCitation(atlas, citation))
