/** A briefing as JSON, with the records behind it named. @module */
import type { Atlas } from '../dataset/atlas.ts'
import {
  type EntryJson,
  entryJsonOf,
  type JsonOptions,
  jsonContext,
  jsonOptionNames,
  namedJson,
} from '../format/json/entry.ts'
import { checkObject, checkOptions } from '../model/check-argument.ts'
import type { Briefing, BriefingCitation, BriefingSection, BriefingStatement } from './briefing-value.ts'

/** One statement of a briefing, with the records behind it. */
export interface BriefingStatementJson<L extends object> extends Omit<BriefingStatement, 'records'> {
  readonly records: readonly EntryJson<L>[]
  /** How many they are, where not all are named. */
  readonly total?: number
}

/** A section of a briefing. */
export interface BriefingSectionJson<L extends object> extends Omit<BriefingSection, 'statements'> {
  readonly statements: readonly BriefingStatementJson<L>[]
}

/** A citation of a briefing; statements name it by its number. */
export interface BriefingCitationJson<L extends object> extends Omit<BriefingCitation, 'source'> {
  readonly source: EntryJson<L>
}

/** A briefing with its records named. */
export interface BriefingJson<L extends object> extends Pick<Briefing, 'title' | 'asOf' | 'language'> {
  /** The subject; without records: the whole atlas. */
  readonly subject: { readonly kind: Briefing['subject']['kind']; readonly records: readonly EntryJson<L>[] }
  readonly sections: readonly BriefingSectionJson<L>[]
  readonly citations: readonly BriefingCitationJson<L>[]
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

/**
 * A briefing as JSON, with label and link of each record behind it.
 *
 * @param atlas the atlas that the briefing is of
 * @param written what `briefing` gives
 * @param options the language of the labels, and what to add to each record
 * @example
 * const written = briefing(atlas, { kind: 'sector', id: 'aerospace' }, { language: 'en' })
 * toBriefingJson(atlas, written, { language: 'en', linkTo: () => ({}) }).subject.records
 * // [{ collection: 'sectors', id: 'aerospace', label: 'Aerospace' }]
 */
export function toBriefingJson<L extends object>(
  atlas: Atlas,
  written: Briefing,
  options: JsonOptions<L>,
): BriefingJson<L> {
  checkOptions(options, jsonOptionNames)
  checkObject('written', written, 'what briefing gives', ['title', 'subject', 'sections', 'citations'])
  const context = jsonContext(atlas, options)
  const { title, asOf, language, subject, sections, citations } = written
  return {
    title,
    asOf,
    language,
    subject: { kind: subject.kind, records: subjectIds(subject).map((id) => entryJsonOf(context, id)) },
    sections: sections.map(({ statements, ...section }) => ({
      ...section,
      statements: statements.map((statement) => ({
        ...statement,
        ...namedJson(context, statement.records, (id) => entryJsonOf(context, id)),
      })),
    })),
    citations: citations.map((citation) => ({ ...citation, source: entryJsonOf(context, citation.source) })),
  }
}
