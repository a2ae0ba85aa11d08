/** What is dated, as lines of text or a page show it. @module */
import type { OtherDate, Span } from '../analysis/timeline-dates.ts'
import type { TimelineEntry, TimelineKind } from '../analysis/timeline-entries.ts'
import { type Atlas, checkAtlas, entryOf } from '../dataset/atlas.ts'
import { requireEntry } from '../dataset/get.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { Language, Localized } from '../model/language.ts'
import { formatPeriod } from '../text/format-date.ts'
import { type ResolvedCitation, resolveCitation } from './citation.ts'
import { type DisplayEntry, displayEntry, distinctCitations } from './display-entry.ts'

/** The date that another source gives. */
export interface DisplayOtherDate {
  /** The date or the period in words. */
  readonly when: string
  /** Whether both cannot be right. */
  readonly disputes: boolean
  /** That another source says so, or that it says otherwise. */
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
  /** What happened. */
  readonly text: string
  /** The record that says so. */
  readonly record: DisplayEntry
  /** Each place once. */
  readonly citations: readonly ResolvedCitation[]
  readonly otherDates: readonly DisplayOtherDate[]
}

export const timelineKindLabels: Readonly<Record<TimelineKind, Localized>> = {
  event: { en: 'event', es: 'evento' },
  milestone: { en: 'milestone', es: 'hito' },
  partnership: { en: 'partnership', es: 'asociación' },
  tie: { en: 'tie', es: 'vínculo' },
  award: { en: 'label', es: 'sello' },
  result: { en: 'result', es: 'resultado' },
  cluster: { en: 'cluster', es: 'clúster' },
  organization: { en: 'organisation', es: 'organización' },
  figure: { en: 'figure', es: 'cifra' },
  source: { en: 'source', es: 'fuente' },
  membership: { en: 'membership', es: 'pertenencia' },
}

const disputed: Localized = { en: 'another source says otherwise', es: 'otra fuente dice otra cosa' }
const saidElsewhere: Localized = { en: 'another source', es: 'otra fuente' }

const formatSpan = ({ date, end, endOnly }: Span, language: Language): string =>
  endOnly === true ? formatPeriod(undefined, date, language) : formatPeriod(date, end, language)

const resolved = (atlas: Atlas, { citations }: Pick<OtherDate, 'citations'>): readonly ResolvedCitation[] =>
  distinctCitations(citations.map((citation) => resolveCitation(atlas, citation)))

export const displayOtherDate = (atlas: Atlas, other: OtherDate, language: Language): DisplayOtherDate => ({
  when: formatSpan(other, language),
  disputes: other.disputes,
  label: (other.disputes ? disputed : saidElsewhere)[language],
  ...(other.note === undefined ? {} : { note: other.note[language] }),
  citations: resolved(atlas, other),
  findings: other.findings.map((finding) => displayEntry(atlas, entryOf('findings', finding), language)),
})

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
  return {
    when: formatSpan(entry, language),
    kind: entry.kind,
    kindLabel: timelineKindLabels[entry.kind][language],
    text: entry.label[language],
    record: displayEntry(atlas, requireEntry(atlas, entry.id), language),
    citations: resolved(atlas, entry),
    otherDates: entry.otherDates.map((other) => displayOtherDate(atlas, other, language)),
  }
}
