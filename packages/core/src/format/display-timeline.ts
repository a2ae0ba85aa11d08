/** What is dated, as lines of text or a page show it. @module */
import { beganStep, spanSteps, withStep } from '../analysis/development-entries.ts'
import type { OtherDate, Span } from '../analysis/timeline-dates.ts'
import type { TimelineEntry, TimelineKind } from '../analysis/timeline-entries.ts'
import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { requireEntry } from '../dataset/get.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { Language, Localized } from '../model/language.ts'
import { formatDate, formatPeriod } from '../text/format-date.ts'
import { type ResolvedCitation, resolveCitation } from './citation.ts'
import { basisMark, type DisplayEntry, displayEntry, distinctCitations } from './display-entry.ts'

/** The date that another source gives. */
export interface DisplayOtherDate {
  /** The date or the period in words. */
  readonly when: string
  /** Whether both cannot be right. */
  readonly disputes: boolean
  /** That another source says so or otherwise, that the same source says this too, or that the date is not used. */
  readonly label: string
  readonly note?: string
  readonly citations: readonly ResolvedCitation[]
  readonly findings: readonly DisplayEntry<'findings'>[]
}

/** Something dated, in the order in which it is read. */
export interface DisplayTimelineEntry {
  /** The date or the period in words. */
  readonly when: string
  readonly kind: TimelineKind
  readonly kindLabel: string
  /** What happened; a tie that no source states is marked, like "A – B (inferred)". */
  readonly text: string
  /** The record that says so. */
  readonly record: DisplayEntry
  /** Each place once. */
  readonly citations: readonly ResolvedCitation[]
  readonly otherDates: readonly DisplayOtherDate[]
}

export const timelineKindLabels: Readonly<Record<TimelineKind, Localized>> = {
  event: { en: 'event', es: 'evento' },
  milestone: { en: 'milestone of an instrument', es: 'hito de un instrumento' },
  partnership: { en: 'partnership', es: 'asociación' },
  tie: { en: 'tie', es: 'vínculo' },
  award: { en: 'label', es: 'sello' },
  result: { en: 'result', es: 'resultado' },
  cluster: { en: 'milestone of a cluster', es: 'hito de un clúster' },
  organization: { en: 'milestone of an organisation', es: 'hito de una organización' },
  figure: { en: 'figure', es: 'cifra' },
  source: { en: 'source', es: 'fuente' },
  membership: { en: 'membership', es: 'pertenencia' },
}

const disputed: Localized = { en: 'another source says otherwise', es: 'otra fuente dice otra cosa' }
const saidThereToo: Localized = { en: 'the same source also says', es: 'la misma fuente dice también' }
const saidElsewhere: Localized = { en: 'another source', es: 'otra fuente' }
const notUsed: Localized = { en: 'another source, whose date is not used', es: 'otra fuente, cuya fecha no se usa' }

const sourcesOf = (citations: OtherDate['citations']): string =>
  [...new Set<string>(citations.map(({ source }) => source))].toSorted().join(' ')

function labelOf({ disputes, rank, citations }: OtherDate, own: OtherDate['citations']): Localized {
  if (rank === 'deprecated') return notUsed
  if (sourcesOf(citations) === sourcesOf(own)) return saidThereToo
  return disputes ? disputed : saidElsewhere
}

export const formatSpan = ({ date, end, endOnly }: Span, language: Language): string =>
  endOnly === true ? formatPeriod(undefined, date, language) : formatPeriod(date, end, language)

const resolved = (atlas: Atlas, { citations }: Pick<OtherDate, 'citations'>): readonly ResolvedCitation[] =>
  distinctCitations(citations.map((citation) => resolveCitation(atlas, citation)))

/** @param own the citations of the date beside which it stands */
export const displayOtherDate = (
  atlas: Atlas,
  other: OtherDate,
  own: OtherDate['citations'],
  language: Language,
): DisplayOtherDate => ({
  when: formatSpan(other, language),
  disputes: other.disputes,
  label: labelOf(other, own)[language],
  ...(other.note === undefined ? {} : { note: other.note[language] }),
  citations: resolved(atlas, other),
  findings: other.findings.map((finding) => displayEntry(atlas, entryOf('findings', finding), language)),
})

/**
 * What a date that stands alone is of, like the award of a label, or its end where only that is known; a milestone says so
 * itself, and what lasted needs no word.
 */
function stepOf(entry: TimelineEntry): Localized | undefined {
  const { kind, field, end, endOnly } = entry
  if (field.startsWith('milestones.') || (end !== undefined && field !== 'heldBy')) return undefined
  return endOnly === true ? spanSteps[kind]?.ended : beganStep(entry)
}

/** Whether only the end of something is known, which its text says. */
export const isSaidEnd = (entry: TimelineEntry): boolean => entry.endOnly === true && stepOf(entry) !== undefined

/** What happened; of what is known by its end alone, that it ended. */
export const labelWithEnd = (atlas: Atlas, entry: TimelineEntry): Localized =>
  isSaidEnd(entry) ? withStep(atlas, entry, stepOf(entry)) : entry.label

/** An entry without what bears it out, and its record. */
export function entryInWords(
  atlas: Atlas,
  entry: TimelineEntry,
  language: Language,
): Pick<DisplayTimelineEntry, 'when' | 'kindLabel' | 'text'> & { readonly found: Entry } {
  const found = requireEntry(atlas, entry.id)
  const mark = found.collection === 'ties' ? basisMark(found.record.basis, language) : ''
  return {
    when: isSaidEnd(entry) ? formatDate(entry.date, language) : formatSpan(entry, language),
    kindLabel: timelineKindLabels[entry.kind][language],
    text: withStep(atlas, entry, stepOf(entry))[language] + mark,
    found,
  }
}

/**
 * An entry of a timeline as lines of text or a page show it, with the dates that other sources give.
 *
 * @param atlas the atlas that the entry is of
 * @param entry an entry that `timeline` gives
 * @param language the reader's language
 * @throws {NotFoundError} if the atlas has no such record
 * @example
 * timeline(atlas, { from: '2017', to: '2018-06', sector: 'aerospace', kinds: ['event'] })
 *   .slice(0, 1)
 *   .map((entry) => displayTimelineEntry(atlas, entry, 'es').kindLabel) // ['evento']
 */
export function displayTimelineEntry(atlas: Atlas, entry: TimelineEntry, language: Language): DisplayTimelineEntry {
  checkAtlas(atlas)
  checkLanguage(language)
  checkObject('entry', entry, 'an entry that timeline gives', ['kind', 'label', 'id', 'date', 'otherDates'])
  const { when, kindLabel, text, found } = entryInWords(atlas, entry, language)
  return {
    when,
    kind: entry.kind,
    kindLabel,
    text,
    record: displayEntry(atlas, found, language),
    citations: resolved(atlas, entry),
    otherDates: entry.otherDates.map((other) => displayOtherDate(atlas, other, entry.citations, language)),
  }
}
