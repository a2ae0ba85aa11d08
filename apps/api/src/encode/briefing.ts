/** Two pages on one subject. @module */
import type { Briefing, BriefingCitation, BriefingSection, BriefingStatement } from '@puente/core/briefing'
import { type Encoding, type EntryLink, named } from './link.ts'

/** One thing that a briefing says, with the records behind it. */
export interface BriefingStatementBody extends Omit<BriefingStatement, 'records'> {
  readonly records: readonly EntryLink[]
}

/** A section of a briefing. */
export interface BriefingSectionBody extends Omit<BriefingSection, 'statements'> {
  readonly statements: readonly BriefingStatementBody[]
}

/** Where a reader can check what statements say; they name it by its number. */
export interface BriefingCitationBody extends Omit<BriefingCitation, 'source'> {
  readonly source: EntryLink
}

/** A briefing. */
export interface BriefingBody extends Pick<Briefing, 'title' | 'asOf' | 'language'> {
  /** What it is about; no records: the whole atlas. */
  readonly subject: { readonly kind: Briefing['subject']['kind']; readonly records: readonly EntryLink[] }
  readonly sections: readonly BriefingSectionBody[]
  readonly citations: readonly BriefingCitationBody[]
}

function subjectIds(subject: Briefing['subject']): readonly string[] {
  switch (subject.kind) {
    case 'atlas':
      return []
    case 'pair':
      return subject.ids
    case 'sector':
    case 'cluster':
    case 'place':
      return [subject.id]
    default:
      return subject satisfies never
  }
}

/** A briefing with links to the records behind it. */
export function briefingBody(encoding: Encoding, briefing: Briefing): BriefingBody {
  const link = (id: string) => named(encoding, id)
  const { title, asOf, language, subject, sections, citations } = briefing
  return {
    title,
    asOf,
    language,
    subject: { kind: subject.kind, records: subjectIds(subject).map(link) },
    sections: sections.map(({ statements, ...section }) => ({
      ...section,
      statements: statements.map((statement) => ({ ...statement, records: statement.records.map(link) })),
    })),
    citations: citations.map((citation) => ({ ...citation, source: link(citation.source) })),
  }
}
