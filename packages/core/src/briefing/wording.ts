/** Figures, ties and the reasons of a match as parts of a sentence. @module */
import type { Entry } from '../dataset/atlas.ts'
import { termLabel } from '../dataset/label.ts'
import type { Match, MatchReason } from '../matching/match.ts'
import type { MatchSignalKind } from '../matching/match-signal.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Figure } from '../model/figure.ts'
import type { Language } from '../model/language.ts'
import { formatDate, formatPeriod } from '../text/format-date.ts'
import { formatNumber, formatQuantity, formatUnit } from '../text/format-number.ts'
import { memoize } from '../util/memo.ts'
import { type BriefingContext, placeName, sectorName, shortName, shortNames } from './briefing-context.ts'
import { firstNamed, joinNames, joinTitles } from './sentence.ts'

const englishSuffixes: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' }

let englishOrdinals: Intl.PluralRules | undefined

/** A place in an order: 7th, 7.º. */
function ordinal(value: number, language: Language): string {
  const number = formatNumber(value, language)
  switch (language) {
    case 'en': {
      englishOrdinals ??= new Intl.PluralRules('en-GB', { type: 'ordinal' })
      return `${number}${englishSuffixes[englishOrdinals.select(value)] ?? 'th'}`
    }
    case 'es':
      return `${number}.º`
    default:
      return language satisfies never
  }
}

/** The value with what the measure does not say already: "clusters that …: 12", not "12 clusters". */
function formatFigureValue(figure: Figure, language: Language): string {
  const { value, unit, qualifier, measure } = figure
  const isExact = qualifier === undefined || qualifier === 'exactly'
  const qualified = (text: string) =>
    isExact ? text : `${termLabel('figures', 'qualifier', qualifier, language)} ${text}`
  if (unit === 'rank') return qualified(ordinal(value, language))
  const unitLabel = termLabel('figures', 'unit', unit, language)
  const said = measure[language].toLowerCase()
  const isSaid = [unitLabel, formatUnit(figure, language)].some((name) => said.includes(name.toLowerCase()))
  return isSaid ? qualified(formatNumber(value, language)) : formatQuantity(figure, language)
}

/** A measure, its value, and when it held or whether it is a forecast, like "plants for light vehicles: 23". */
export function formatFigure(figure: Figure, language: Language): string {
  const { measure, period, status } = figure
  const asides = [
    ...(period === undefined ? [] : [formatPeriod(period.start, period.end, language)]),
    ...(status === 'observed' ? [] : [termLabel('figures', 'status', status, language)]),
  ].filter((aside) => aside !== '')
  const aside = asides.length === 0 ? '' : ` (${asides.join(', ')})`
  return `${measure[language]}: ${formatFigureValue(figure, language)}${aside}`
}

/** Actors that each have a tie of one kind with the same others. */
interface Bundle {
  readonly kind: Entry<'ties'>['record']['kind']
  readonly since: string | undefined
  readonly some: string[]
  readonly others: readonly string[]
}

const maxNames = 5

const maxBundles = 5

/** Made once for all languages. */
const bundlesOf = /* @__PURE__ */ memoize((ties: readonly Entry<'ties'>[]): readonly Bundle[] => {
  const partners = new Map<string, { readonly tie: Entry<'ties'>['record']; readonly some: string; others: string[] }>()
  for (const { record } of ties) {
    const [some, other] = record.between
    // Neither a term nor a date nor an id has a space.
    const key = `${record.kind} ${record.since} ${some}`
    const known = partners.get(key)
    if (known === undefined) partners.set(key, { tie: record, some, others: [other] })
    else known.others.push(other)
  }
  const bundles = new Map<string, Bundle>()
  for (const { tie, some, others } of partners.values()) {
    const key = `${tie.kind} ${tie.since} ${others.toSorted().join(' ')}`
    const known = bundles.get(key)
    if (known === undefined) bundles.set(key, { kind: tie.kind, since: tie.since, some: [some], others })
    else known.some.push(some)
  }
  return [...bundles.values()]
})

/** Some ties as the rest of a sentence, like "AMDEE and ANES with Basque Energy Cluster (information sharing)". */
export function formatTies(context: BriefingContext, ties: readonly Entry<'ties'>[]): string {
  const { language, phrases } = context
  const named = (ids: readonly string[]) =>
    joinNames(shortNames(context, firstNamed(ids, maxNames)), maxNames, language, ids.length)
  const bundles = bundlesOf(ties)
  const formatted = firstNamed(bundles, maxBundles).map(({ kind, since, some, others }) => {
    const asides = [
      termLabel('ties', 'kind', kind, language),
      ...(since === undefined ? [] : [formatDate(since, language)]),
    ]
    return `${phrases.tie(named(some), named(others))} (${asides.join(', ')})`
  })
  return joinTitles(formatted, maxBundles, language, bundles.length)
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

/** The records that the wording of a reason names; of a partner in common only the partner. */
function namedRecords({ kind, records }: MatchReason, candidate: Entry): readonly Entry[] {
  const fitting = records.filter(
    ({ collection, record }) => namedCollections[kind].includes(collection) && record.id !== candidate.record.id,
  )
  return kind === 'partner-in-common' ? fitting.slice(0, 1) : fitting
}

export interface FormattedReasons {
  readonly text: string
  readonly records: readonly Entry[]
}

export function formatReasons(context: BriefingContext, actor: Entry, match: Match): FormattedReasons {
  const { language, phrases } = context
  const byKind = new Map<MatchSignalKind, MatchReason[]>()
  for (const reason of match.parts.flatMap(({ reasons }) => reasons))
    byKind.set(reason.kind, [...(byKind.get(reason.kind) ?? []), reason])
  const worth = (reasons: readonly MatchReason[]) => reasons.reduce((sum, { value }) => sum + value, 0)
  const recordsByText = new Map<string, readonly Entry[]>()
  for (const [kind, reasons] of [...byKind].sort(([, a], [, b]) => worth(b) - worth(a))) {
    const behind = [
      ...new Map(reasons.flatMap((one) => namedRecords(one, match.entry)).map((one) => [one.record.id, one])).values(),
    ]
    const names = joinNames(
      behind.map((entry) => nameOf(context, entry)),
      maxReasonNames,
      language,
    )
    const text = phrases.reasons[kind]({
      actor: shortName(context, actor),
      candidate: shortName(context, match.entry),
      names,
    })
    recordsByText.set(
      text,
      reasons.flatMap(({ records }) => records),
    )
    if (recordsByText.size === maxReasons) break
  }
  return { text: [...recordsByText.keys()].join('; '), records: [...recordsByText.values()].flat() }
}
