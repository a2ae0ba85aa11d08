/** What to be careful about: the findings that touch what a briefing has said. @module */
import type { Entry } from '../../atlas/atlas.ts'
import type { Finding } from '../../model/finding.ts'
import { citing } from '../citing.ts'
import type { Block, Draft } from '../draft.ts'
import { nameOthers } from '../name-others.ts'
import { asSentence, shortened } from '../shortened.ts'
import { fullName, type Writing } from '../writing.ts'

const longestSummary = 40

/** How much a finding matters to who relies on what was said; a misspelling does not. */
const kindOrder: Readonly<Record<Finding['kind'], number | undefined>> = {
  overtaken: 0,
  contradiction: 1,
  miscount: 1,
  inference: 2,
  ambiguity: 2,
  omission: 3,
  misspelling: undefined,
}

function tellFinding(writing: Writing, entry: Entry): Draft {
  if (entry.collection !== 'findings') return nameOthers(writing, 'findings')([entry])
  return {
    text: [fullName(writing, entry), shortened(entry.record.summary[writing.language], longestSummary)]
      .map(asSentence)
      .join(' '),
    records: [entry],
    citations: citing(entry, 'summary'),
  }
}

/**
 * The findings about the subject or about a record that carries a statement.
 *
 * @param told ids of the records that the other sections are about
 */
export function cautions(writing: Writing, told: ReadonlySet<string>): readonly Block[] {
  const { atlas, scope } = writing
  const subjects = new Set(scope.subjects.map(({ record }) => record.id))
  const findings = atlas.records.findings
    .filter(({ kind, about }) => kindOrder[kind] !== undefined && about.some((id) => told.has(id)))
    .map((record): Entry<'findings'> => ({ collection: 'findings', record }))
  const ofSubject = ({ record: { about } }: Entry<'findings'>) => (about.some((id) => subjects.has(id)) ? 0 : 1)
  const gravity = ({ record: { kind } }: Entry<'findings'>) => kindOrder[kind] ?? 9
  const hits = ({ record: { about } }: Entry<'findings'>) => about.filter((id) => told.has(id)).length
  return [
    {
      kind: 'items',
      items: findings.toSorted((a, b) => ofSubject(a) - ofSubject(b) || gravity(a) - gravity(b) || hits(b) - hits(a)),
      limit: 3,
      tell: (entry) => tellFinding(writing, entry),
      nameOthers: nameOthers(writing, 'findings'),
    },
  ]
}
