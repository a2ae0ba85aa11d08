/** What to be careful about: the findings that touch what a briefing has said. @module */
import { type Entry, entryOf } from '../../dataset/atlas.ts'
import type { Finding } from '../../model/finding.ts'
import { briefingSummary, fullName, type Writing } from '../briefing-context.ts'
import { citing } from '../citing.ts'
import { type Block, type Draft, itemsBlock } from '../draft.ts'
import { nameOthers } from '../overflow-line.ts'
import { led } from '../with-lead.ts'

const longestSummary = 36

/** How much a finding matters to who relies on what was said; a misspelling does not. */
const gravity: Readonly<Record<Finding['kind'], number>> = {
  overtaken: 3,
  contradiction: 3,
  miscount: 2,
  inference: 2,
  ambiguity: 1,
  omission: 1,
  misspelling: 0,
}

function tellFinding(writing: Writing, entry: Entry<'findings'>): Draft {
  return {
    ...led(fullName(writing, entry), '.', [briefingSummary(writing, entry, longestSummary)]),
    records: [entry],
    citations: citing(entry, 'summary'),
  }
}

/** How much of what a finding is about the briefing tells; more records of it count more, a wide finding less. */
function weigh(about: readonly string[], told: ReadonlySet<string>, sources: ReadonlySet<string>): number {
  const records = about.filter((id) => !sources.has(id))
  const hits = records.filter((id) => told.has(id)).length
  return hits === 0 ? 0 : (hits / records.length) * (1 + Math.log2(hits))
}

/**
 * The findings about the subject, or about a record near to it of which the briefing tells.
 *
 * @param told ids of the records that the other sections are about
 */
export function cautions(writing: Writing, told: ReadonlySet<string>): readonly Block[] {
  const { atlas, scope } = writing
  const subjects = new Set<string>(scope.subjects.map(({ record }) => record.id))
  const near = new Set([...subjects, ...[...told].filter((id) => (scope.nearness.get(id) ?? 2) < 2)])
  const sources = new Set<string>(atlas.records.sources.map(({ id }) => id))
  const findings = atlas.records.findings
    .map((record) => {
      const { about, kind } = record
      const ofSubject = about.some((id) => subjects.has(id)) ? 1 : 0
      return { record, weight: gravity[kind] * (weigh(about, near, sources) + ofSubject) }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  return [
    itemsBlock({
      items: findings.map(({ record }) => entryOf('findings', record)),
      limit: 3,
      tell: (entry) => tellFinding(writing, entry),
      nameOthers: nameOthers(writing, 'findings'),
    }),
  ]
}
