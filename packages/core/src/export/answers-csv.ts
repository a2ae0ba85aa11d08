/** Matches, timelines and developments as CSV. @module */
import type { Development } from '../analysis/development-entries.ts'
import type { TimelineEntry } from '../analysis/timeline-entries.ts'
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { labelOf } from '../dataset/label.ts'
import { formatCitationShort, resolveCitation } from '../format/citation.ts'
import { displayDevelopment } from '../format/display-development.ts'
import type { Match, Matches } from '../matching/match.ts'
import { partNames } from '../matching/score-parts.ts'
import { checkLanguage, checkList, checkObject } from '../model/check-argument.ts'
import type { Citation } from '../model/citation.ts'
import type { Language } from '../model/language.ts'
import { valueSeparator } from './csv-columns.ts'
import { csvText } from './csv-text.ts'

const matchHeader = ['group', 'rank', 'id', 'name', 'collection', 'score', ...partNames] as const

/**
 * The matches of an actor as CSV: one row a match, with a column for each part of the score; a part that adds nothing is 0.
 *
 * @param atlas the atlas that the matches are of
 * @param found what `matches` gives
 * @param language the language of names
 * @example
 * matchesCsv(atlas, matches(atlas, 'claut', { limit: 1, introductions: false }), 'en').startsWith('group,rank,id') // true
 */
export function matchesCsv(atlas: Atlas, found: Matches, language: Language): string {
  checkAtlas(atlas)
  checkObject('found', found, 'what matches gives', ['suggestions', 'existing'])
  checkLanguage(language)
  const rowOf = (group: 'suggested' | 'existing', { entry, rank, score, parts }: Match) => {
    const values = partNames.map((name) => parts.find((part) => part.name === name)?.value ?? 0)
    return [group, rank, entry.record.id, labelOf(atlas, entry, language), entry.collection, score, ...values]
  }
  return csvText(matchHeader, [
    ...found.suggestions.map((match) => rowOf('suggested', match)),
    ...found.existing.map((match) => rowOf('existing', match)),
  ])
}

/** Sources in words, each once. */
const sourcesCell = (atlas: Atlas, citations: readonly Citation[], language: Language): string =>
  [...new Set(citations.map((citation) => formatCitationShort(resolveCitation(atlas, citation), language)))].join('; ')

const timelineHeader = [
  'date',
  'end',
  'end_only',
  'kind',
  'label',
  'collection',
  'id',
  'field',
  'disputed',
  'source',
] as const

/**
 * The entries of a timeline as CSV, one row an entry, in the given order.
 *
 * @param atlas the atlas that the entries are of
 * @param entries what `timeline` gives
 * @param language the language of texts
 * @example
 * timelineCsv(atlas, timeline(atlas, { sector: 'aerospace' }), 'es').startsWith('date,end,end_only,kind') // true
 */
export function timelineCsv(atlas: Atlas, entries: readonly TimelineEntry[], language: Language): string {
  checkAtlas(atlas)
  checkList('entries', entries)
  for (const [position, entry] of entries.entries())
    checkObject(`entries[${position}]`, entry, 'an entry that timeline gives', ['kind', 'label', 'id', 'citations'])
  checkLanguage(language)
  const rowOf = ({ date, end, endOnly, kind, label, collection, id, field, otherDates, citations }: TimelineEntry) => {
    const disputing = otherDates.filter(({ disputes }) => disputes).map((other) => other.date)
    return [
      ...[date, end, endOnly === true, kind, label[language], collection, id, field],
      disputing.join(valueSeparator),
      sourcesCell(atlas, citations, language),
    ]
  }
  return csvText(timelineHeader, entries.map(rowOf))
}

const developmentHeader = [
  'date',
  'kind',
  'text',
  'before',
  'note',
  'collection',
  'id',
  'field',
  'overtakes',
  'source',
] as const

/**
 * Developments as CSV, one row each, in the given order; `overtakes` has the ids of the findings that say which claims
 * of the main source no longer hold.
 *
 * @param atlas the atlas that the developments are of
 * @param found what `developments` gives
 * @param language the language of texts
 * @example
 * developmentsCsv(atlas, developments(atlas, { about: 'aerospace' }), 'es').startsWith('date,kind,text') // true
 */
export function developmentsCsv(atlas: Atlas, found: readonly Development[], language: Language): string {
  checkAtlas(atlas)
  checkList('found', found)
  for (const [position, one] of found.entries())
    checkObject(`found[${position}]`, one, 'what developments gives', ['kind', 'label', 'id', 'changes', 'overtakes'])
  checkLanguage(language)
  const rowOf = (one: Development) => {
    const { text, before, note } = displayDevelopment(atlas, one, language)
    const { date, kind, collection, id, field, citations, overtakes } = one
    const findings = overtakes.map((finding) => finding.id).join(valueSeparator)
    return [date, kind, text, before, note, collection, id, field, findings, sourcesCell(atlas, citations, language)]
  }
  return csvText(developmentHeader, found.map(rowOf))
}
