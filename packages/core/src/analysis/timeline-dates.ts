/** The date of something, and what other sources say of it. @module */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { citationsFor } from '../dataset/citations.ts'
import { findingsAbout } from '../index/findings-about.ts'
import type { Citation } from '../model/citation.ts'
import { dateInterval, isPartialDate, type PartialDate } from '../model/date-interval.ts'
import type { Finding } from '../model/finding.ts'
import type { Localized } from '../model/language.ts'
import type { Statement } from '../model/record.ts'

/** When something was. */
export interface Span {
  /** As precise as the source gives it. */
  readonly date: PartialDate
  /** When it ended; absent: it lasted no longer than `date`, or its end is not known. */
  readonly end?: PartialDate
  /** The beginning is not known: `date` is when it ended. */
  readonly endOnly?: true
}

/** When something was by a source other than the one that its entry follows. */
export interface OtherDate extends Span {
  /** Whether both cannot be right: September 2016 against September 2017, not against 2016. */
  readonly disputes: boolean
  readonly rank: Statement['rank']
  readonly note?: Localized
  readonly citations: readonly Citation[]
  /** For a dispute: the contradictions found about the record that cite the same place. */
  readonly findings: readonly Finding[]
}

/** A date with its citations, and the dates of other sources. */
export interface Dating extends Span {
  readonly citations: readonly Citation[]
  readonly otherDates: readonly OtherDate[]
}

/** Where a record holds the beginning and the end of something, as paths like `milestones.0.date`. */
export interface SpanPaths {
  readonly start?: string
  readonly end?: string
}

function spanInterval({ date, end }: Span): { readonly start: number; readonly end: number } {
  const first = dateInterval(date)
  return { start: first.start, end: end === undefined ? first.end : dateInterval(end).end }
}

export function overlap(a: Span, b: Span): boolean {
  const [x, y] = [spanInterval(a), spanInterval(b)]
  return x.start <= y.end && y.start <= x.end
}

export function spanOf(start: PartialDate | undefined, end: PartialDate | undefined): Span | undefined {
  if (start !== undefined) return end === undefined ? { date: start } : { date: start, end }
  return end === undefined ? undefined : { date: end, endOnly: true }
}

const startOf = ({ date, endOnly }: Span) => (endOnly === true ? undefined : date)
const endOf = ({ date, end, endOnly }: Span) => (endOnly === true ? date : end)

const apart = (a: PartialDate | undefined, b: PartialDate | undefined) =>
  a !== undefined && b !== undefined && !overlap({ date: a }, { date: b })

const isBefore = (a: Span, b: Span): boolean => {
  const [end, start] = [endOf(a), startOf(b)]
  return end !== undefined && start !== undefined && dateInterval(end).end < dateInterval(start).start
}

/** Whether two spans cannot both be right: their beginnings lie apart, or their ends, or one is over before the other. */
const dispute = (a: Span, b: Span): boolean =>
  apart(startOf(a), startOf(b)) || apart(endOf(a), endOf(b)) || isBefore(a, b) || isBefore(b, a)

/** Whether a span says nothing that another does not say in the same words. */
const addsNothing = (span: Span, to: Span) =>
  [undefined, startOf(to)].includes(startOf(span)) && [undefined, endOf(to)].includes(endOf(span))

/** Where a source says it: two statements with the same one belong together. */
const placeOf = ({ source, section, page, footnote }: Citation) => [source, section, page, footnote].join(' ')

type Other = Omit<OtherDate, 'disputes' | 'findings'>

interface StatedDates {
  start?: PartialDate
  end?: PartialDate
  readonly statement: Statement
}

const haveSameSource = (a: Statement, b: Statement): boolean =>
  a.rank === b.rank && a.citations.map(placeOf).join('\n') === b.citations.map(placeOf).join('\n')

/** The further dates of a record's statements, a beginning and an end of one source and rank together. */
function statedDates(statements: readonly Statement[], { start, end }: SpanPaths): readonly Other[] {
  const stated: StatedDates[] = []
  for (const statement of statements) {
    const { field, value } = statement
    if ((field !== start && field !== end) || typeof value !== 'string' || !isPartialDate(value)) continue
    const bound = field === start ? 'start' : 'end'
    const known = stated.find((dates) => dates[bound] === undefined && haveSameSource(dates.statement, statement))
    if (known === undefined) stated.push({ [bound]: value, statement })
    else known[bound] = value
  }
  return stated.flatMap(({ statement: { rank, note, citations }, ...dates }) => {
    const span = spanOf(dates.start, dates.end)
    return span === undefined ? [] : [{ ...span, rank, ...(note === undefined ? {} : { note }), citations }]
  })
}

/** The findings of a kind about a record that cite the same place as these citations. */
export function findingsCiting(
  atlas: Atlas,
  { record }: Entry,
  wanted: Finding['kind'],
  citations: readonly Citation[],
): readonly Finding[] {
  const places = new Set(citations.map(({ source, footnote }) => `${source} ${footnote}`))
  return findingsAbout(atlas, record.id)
    .map((finding) => finding.record)
    .filter(({ kind, claims }) => {
      const cited = claims.flatMap((claim) => claim.citations)
      return kind === wanted && cited.some(({ source, footnote }) => places.has(`${source} ${footnote}`))
    })
}

const rankOrder = { preferred: 0, normal: 1, deprecated: 2 } as const satisfies Record<Statement['rank'], number>

/** The citations of a record's own date; the main source bears out nothing that goes beyond it. */
function citationsOfOwn(atlas: Atlas, { record }: Entry, path: string): readonly Citation[] {
  const all = citationsFor(record, path)
  if (record.beyond?.includes(path) !== true) return all
  return all.filter(({ source, for: fields }) => fields !== undefined || source !== atlas.manifest.mainSource)
}

/** The date of something: by the record itself, which says `span` at `paths`, or else by the best of its statements. */
export function dating(
  atlas: Atlas,
  entry: Entry,
  span: Span | undefined,
  paths: SpanPaths,
  cited?: readonly Citation[],
): Dating | undefined {
  const { statements } = entry.record
  const stated = statements === undefined ? [] : statedDates(statements, paths)
  const best = stated
    .filter(({ rank }) => rank !== 'deprecated')
    .toSorted((a, b) => rankOrder[a.rank] - rankOrder[b.rank])[0]
  const main = span ?? best
  if (main === undefined) return undefined
  const { date, end, endOnly } = main
  const others = stated.filter((other) => other !== main && !addsNothing(other, main))
  const own = cited ?? citationsOfOwn(atlas, entry, paths.start ?? paths.end ?? '')
  // In a view the value of a statement is the record's own, and the statement beside it says where it stands.
  const confirming = own.length > 0 ? [] : stated.filter((other) => addsNothing(other, main))
  return {
    date,
    ...(end === undefined ? {} : { end }),
    ...(endOnly === undefined ? {} : { endOnly }),
    citations:
      span === undefined ? (best?.citations ?? []) : [...own, ...confirming.flatMap(({ citations }) => citations)],
    otherDates: others.map((other) => {
      const disputes = dispute(main, other)
      return {
        ...other,
        disputes,
        findings: disputes ? findingsCiting(atlas, entry, 'contradiction', other.citations) : [],
      }
    }),
  }
}
