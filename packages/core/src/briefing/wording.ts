/** Figures, ties and the reasons of a match as parts of a sentence. @module */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { termLabel } from '../dataset/label.ts'
import { entriesAt } from '../dataset/numbered-records.ts'
import { numbersIn, recordIndex } from '../dataset/record-index.ts'
import type { Match } from '../matching/match.ts'
import type { MatchSignalKind } from '../matching/match-signal.ts'
import { numberedReasons } from '../matching/scoring.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Figure } from '../model/figure.ts'
import type { Language } from '../model/language.ts'
import { formatDate, formatPeriod } from '../text/format-date.ts'
import { formatFigureValue } from '../text/format-figure-value.ts'
import { itemAt } from '../util/lazy-list.ts'
import { type BriefingContext, placeName, sectorName, shortName } from './briefing-context.ts'
import { endedBy } from './ended-notes.ts'
import { firstNamed, joinNames, joinTitles } from './sentence.ts'
import { bundlesOf, maxBundles } from './tie-bundles.ts'

/**
 * A measure, its value, and when it held or whether it is a forecast, like "plants for light vehicles: 23".
 *
 * @param further what else is to stand in the brackets behind it
 */
export function formatFigure(figure: Figure, language: Language, further = ''): string {
  const { measure, period, status } = figure
  const asides = [
    ...(period === undefined ? [] : [formatPeriod(period.start, period.end, language)]),
    ...(status === 'observed' ? [] : [termLabel('figures', 'status', status, language)]),
    further,
  ].filter((aside) => aside !== '')
  const aside = asides.length === 0 ? '' : ` (${asides.join(', ')})`
  return `${measure[language]}: ${formatFigureValue(figure, language)}${aside}`
}

const maxNames = 5

/**
 * Some ties as the rest of a sentence, like "AMDEE and ANES with Basque Energy Cluster (information sharing)".
 *
 * @param ties their numbers
 */
export function formatTies(context: BriefingContext, ties: Uint32Array): string {
  const { atlas, language, phrases } = context
  const named = (actors: readonly number[]) =>
    joinNames(
      entriesAt(
        atlas,
        firstNamed(actors, maxNames).filter((actor) => actor >= 0),
      ).map((entry) => shortName(context, entry)),
      maxNames,
      language,
      actors.length,
    )
  const { first, count } = bundlesOf(ties, atlas)
  const formatted = firstNamed(first, maxBundles).map(({ tie, some, others }) => {
    const { kind, since } = itemAt(atlas.records.ties, tie)
    const asides = [
      termLabel('ties', 'kind', kind, language),
      ...(since === undefined ? [] : [formatDate(since, language)]),
    ]
    return `${phrases.tie(named(some), named(others))} (${asides.join(', ')})`
  })
  return joinTitles(formatted, maxBundles, language, count)
}

const namedCollections: Readonly<Record<MatchSignalKind, readonly CollectionName[]>> = {
  'same-sector': ['sectors'],
  'seeks-your-place': ['places'],
  'is-where-you-seek': ['places'],
  'same-partnership': ['partnerships'],
  'your-partnership-targets-it': ['partnerships'],
  'its-partnership-targets-you': ['partnerships'],
  'partner-in-common': ['clusters', 'organizations'],
  'works-with-your-sector': ['clusters', 'organizations'],
  'works-with-your-place': ['clusters', 'organizations'],
  'same-event': ['events'],
  'receives-visits': ['events'],
  travels: ['events'],
  'same-body': ['clusters', 'organizations'],
  'label-held': ['awards'],
  'instrument-for-both': ['instruments'],
}

function nameOf(context: BriefingContext, entry: Entry): string {
  switch (entry.collection) {
    case 'sectors':
      return sectorName(context, entry.record.id)
    case 'places':
      return placeName(context, entry.record.id)
    case 'awards':
      return termLabel('awards', 'level', entry.record.level, context.language)
    default:
      return shortName(context, entry)
  }
}

const maxReasonNames = 2

const maxReasons = 3

/** A reason with the numbers of the records behind it. */
type NumberedReason = ReturnType<typeof numberedReasons>[number]

/** The numbers of the records that the wording of a reason names; of a partner in common only the partner. */
function namedRecords(
  atlas: Atlas,
  { reason: { kind }, numbers }: NumberedReason,
  candidate: Entry,
): readonly number[] {
  const ranges = namedCollections[kind].map((name) => numbersIn(atlas.records, name))
  const own = recordIndex(atlas.records).numberOf(candidate.record.id)
  const fitting = Array.from(numbers()).filter(
    (number) => number !== own && ranges.some(({ start, end }) => number >= start && number < end),
  )
  return kind === 'partner-in-common' ? fitting.slice(0, 1) : fitting
}

export interface FormattedReasons {
  readonly text: string
  /** The numbers of the records behind the reasons, of which there can be very many. */
  readonly records: readonly number[]
}

export function formatReasons(
  context: BriefingContext,
  actor: Entry,
  match: Pick<Match, 'entry' | 'parts'>,
): FormattedReasons {
  const { atlas, language, phrases } = context
  const byKind = Map.groupBy(
    match.parts.flatMap((part) => numberedReasons(atlas, part)),
    ({ reason: { kind } }) => kind,
  )
  const worth = (reasons: readonly NumberedReason[]) => reasons.reduce((sum, { reason }) => sum + reason.value, 0)
  const isOver = endedBy(context)
  const named = [...byKind]
    .sort(([, a], [, b]) => worth(b) - worth(a))
    .map(([kind, reasons]) => {
      const behind = [...new Set(reasons.flatMap((one) => namedRecords(atlas, one, match.entry)))]
      return { kind, reasons, behind, standing: behind.filter((number) => !isOver(number)) }
    })
  // What has ended is no reason to begin, where there is another.
  const lasting = named.filter(({ behind, standing }) => behind.length === 0 || standing.length > 0)
  const recordsByText = new Map<string, readonly number[]>()
  for (const { kind, reasons, standing, behind: all } of lasting.length > 0 ? lasting : named) {
    const behind = standing.length > 0 ? standing : all
    const names = joinNames(
      entriesAt(atlas, firstNamed(behind, maxReasonNames)).map((entry) => nameOf(context, entry)),
      maxReasonNames,
      language,
      behind.length,
    )
    const text = phrases.reasons[kind]({
      actor: shortName(context, actor),
      candidate: shortName(context, match.entry),
      names,
    })
    recordsByText.set(
      text,
      reasons.flatMap(({ numbers }) => Array.from(numbers())),
    )
    if (recordsByText.size === maxReasons) break
  }
  return { text: [...recordsByText.keys()].join('; '), records: [...recordsByText.values()].flat() }
}
