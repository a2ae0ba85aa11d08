/** Cautions: the findings about what a briefing says. @module */
import { type Entry, entryOf } from '../../dataset/atlas.ts'
import type { Finding } from '../../model/finding.ts'
import { type BriefingContext, briefingSummary, fullName } from '../briefing-context.ts'
import { citationsForField } from '../citations.ts'
import { type Block, type Draft, itemsBlock } from '../draft.ts'
import { withLead } from '../sentence.ts'
import { overflowLine } from '../word-budget.ts'

const maxSummaryWords = 36

/** How much a finding matters; a misspelling does not. */
const gravity: Readonly<Record<Finding['kind'], number>> = {
  overtaken: 3,
  contradiction: 3,
  miscount: 2,
  inference: 2,
  ambiguity: 1,
  omission: 1,
  misspelling: 0,
}

function draftFinding(context: BriefingContext, entry: Entry<'findings'>): Draft {
  return {
    ...withLead(fullName(context, entry), '.', [briefingSummary(context, entry, maxSummaryWords)]),
    records: [entry],
    citations: citationsForField(entry, 'summary'),
  }
}

/** How much of what a finding is about stands in the briefing; a finding about many records counts less. */
function weigh(about: readonly string[], isNear: (id: string) => boolean, sources: ReadonlySet<string>): number {
  const records = about.filter((id) => !sources.has(id))
  const hits = records.filter((id) => isNear(id)).length
  return hits === 0 ? 0 : (hits / records.length) * (1 + Math.log2(hits))
}

/**
 * The findings about the subject, or about a record near to it that the other sections mention.
 *
 * @param named the findings that a section before has named
 */
export function cautions(
  context: BriefingContext,
  isMentioned: (id: string) => boolean,
  named: ReadonlySet<string>,
): readonly Block[] {
  const { atlas, scope } = context
  const subjects = new Set<string>(scope.subjects.map(({ record }) => record.id))
  // A large atlas has few findings, and a briefing of it mentions very many records: these are not gone through.
  const isNear = (id: string) => subjects.has(id) || (isMentioned(id) && (scope.nearnessOf(id) ?? 2) < 2)
  const sources = new Set<string>(atlas.records.sources.map(({ id }) => id))
  const findings = atlas.records.findings
    .filter(({ id }) => !named.has(id))
    .map((record) => {
      const { about, kind } = record
      const ofSubject = about.some((id) => subjects.has(id)) ? 1 : 0
      return { record, weight: gravity[kind] * (weigh(about, isNear, sources) + ofSubject) }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  return [
    itemsBlock({
      items: findings.map(({ record }) => entryOf('findings', record)),
      limit: 3,
      toDraft: (entry) => draftFinding(context, entry),
      toOverflow: overflowLine(context, 'findings'),
    }),
  ]
}
