/** Where there is strength on both sides and no tie yet. @module */
import { type Atlas, checkAtlas, type IdMap } from '../dataset/atlas.ts'
import { idsOfNumbers, numbersOfIds } from '../dataset/numbered-records.ts'
import { checkedInteger, checkOptions, type OptionNames } from '../model/check-argument.ts'
import type { Id } from '../model/id.ts'
import type { Localized, PluralForms } from '../model/language.ts'
import { formatCount } from '../text/format-number.ts'
import { competitionRanks } from '../util/competition-ranks.ts'
import type { MatrixCell } from './matrix-cell.ts'
import { type MatrixOptions, opportunityMatrix } from './opportunity-matrix.ts'

interface Reason {
  /** Default: that of several records. */
  readonly label?: Localized
  /** The names of one record and of several. */
  readonly counted: PluralForms
  /** Points for the first record; each doubling beyond adds as much again. */
  readonly weight: number
  readonly records: (cell: MatrixCell) => readonly (readonly Id[])[]
}

/**
 * The reasons for a white spot, and their weights.
 *
 * Actors count one point a side: without them there is nothing to connect. Stated interest counts double, since it is
 * the only sign of demand. What can support a tie counts one. A label describes the quality of one actor, and an
 * opportunity is the opinion of a source: half a point each. `whiteSpotScore` says the same.
 */
const reasons = {
  here: {
    counted: { one: { en: 'actor here', es: 'actor aquí' }, many: { en: 'actors here', es: 'actores aquí' } },
    weight: 1,
    records: ({ actors }) => [actors.here],
  },
  across: {
    counted: {
      one: { en: 'actor on the other side', es: 'actor del otro lado' },
      many: { en: 'actors on the other side', es: 'actores del otro lado' },
    },
    weight: 1,
    records: ({ actors }) => [actors.across],
  },
  interest: {
    label: { en: 'stated interest', es: 'interés declarado' },
    counted: {
      one: { en: 'actor with stated interest', es: 'actor con interés declarado' },
      many: { en: 'actors with stated interest', es: 'actores con interés declarado' },
    },
    weight: 2,
    records: ({ interest }) => [interest.here, interest.across],
  },
  partnerships: {
    counted: {
      one: { en: 'running partnership', es: 'asociación en curso' },
      many: { en: 'running partnerships', es: 'asociaciones en curso' },
    },
    weight: 1,
    records: ({ partnerships }) => [partnerships],
  },
  events: {
    counted: {
      one: { en: 'event with both sides', es: 'evento con ambos lados' },
      many: { en: 'events with both sides', es: 'eventos con ambos lados' },
    },
    weight: 1,
    records: ({ events }) => [events],
  },
  instruments: {
    counted: {
      one: { en: 'instrument of both sides', es: 'instrumento de ambos lados' },
      many: { en: 'instruments of both sides', es: 'instrumentos de ambos lados' },
    },
    weight: 1,
    records: ({ instruments }) => [instruments.joint],
  },
  labels: {
    counted: { one: { en: 'label held', es: 'sello obtenido' }, many: { en: 'labels held', es: 'sellos obtenidos' } },
    weight: 0.5,
    records: ({ awards }) => [awards.here, awards.across],
  },
  opportunities: {
    counted: {
      one: { en: 'opportunity that the sources see', es: 'oportunidad que ven las fuentes' },
      many: { en: 'opportunities that the sources see', es: 'oportunidades que ven las fuentes' },
    },
    weight: 0.5,
    records: ({ opportunities }) => [opportunities],
  },
} as const satisfies Record<string, Reason>

/** Name of a part of a white spot's score. */
export type WhiteSpotPartName = keyof typeof reasons

/** A part of a white spot's score. */
export interface WhiteSpotPart {
  readonly name: WhiteSpotPartName
  readonly label: Localized
  /** The same with how many records it counts, like "4 actors on the other side". */
  readonly counted: Localized
  /** Points, above 0, to two decimals. */
  readonly value: number
  /** The records that it counts. */
  readonly records: readonly Id[]
}

/** A sector and a place with actors on both sides and no tie between them. */
export interface WhiteSpot {
  readonly cell: MatrixCell
  /** Its place by score, from 1. Equal scores share a rank, and the next is as many further on: 1, 2, 2, 4. */
  readonly rank: number
  /** The sum of the parts, to two decimals. */
  readonly score: number
  /** Those that are above 0. */
  readonly parts: readonly WhiteSpotPart[]
}

/** Which white spots, and how many. */
export interface WhiteSpotOptions<I extends IdMap = IdMap> extends MatrixOptions<I> {
  /** The largest number of white spots, from 1; default: all. */
  readonly limit?: number
}

/** Two decimals, in whole hundredths, so that parts add up to the score exactly as they are shown. */
const hundredths = ({ weight }: Reason, count: number): number =>
  count === 0 ? 0 : Math.round(100 * weight * (1 + Math.log2(count)))

interface Scored {
  readonly cell: MatrixCell
  /** In hundredths. */
  readonly points: number
  readonly parts: readonly { readonly name: WhiteSpotPartName; readonly reason: Reason; readonly points: number }[]
}

function scoreOf(cell: MatrixCell): Scored {
  // Object.entries forgets which keys a closed table has.
  const parts = (Object.entries(reasons) as [WhiteSpotPartName, Reason][]).map(([name, reason]) => {
    const count = reason.records(cell).reduce((sum, { length }) => sum + length, 0)
    return { name, reason, points: hundredths(reason, count) }
  })
  return { cell, points: parts.reduce((sum, { points }) => sum + points, 0), parts }
}

function whiteSpot({ records: all }: Atlas, { cell, points: score, parts }: Scored): Omit<WhiteSpot, 'rank'> {
  return {
    cell,
    score: score / 100,
    parts: parts.flatMap(({ name, reason, points }): readonly WhiteSpotPart[] => {
      if (points === 0) return []
      const lists = reason.records(cell)
      const [only] = lists
      const numbers = () => lists.flatMap((list) => Array.from(numbersOfIds(all, list)))
      // The numbers are those of records, whose ids are of this form.
      const records = only !== undefined && lists.length === 1 ? only : (idsOfNumbers(all, numbers()) as readonly Id[])
      return [
        {
          name,
          label: reason.label ?? reason.counted.many,
          counted: {
            en: formatCount(records.length, reason.counted, 'en'),
            es: formatCount(records.length, reason.counted, 'es'),
          },
          value: points / 100,
          records,
        },
      ]
    }),
  }
}

const isWhite = ({ actors, ties }: MatrixCell): boolean =>
  actors.here.length > 0 && actors.across.length > 0 && ties.stated.length + ties.inferred.length === 0

const optionNames: OptionNames<WhiteSpotOptions> = { by: true, side: true, sectors: true, asOf: true, limit: true }

/**
 * The white spots of the matrix, strongest first: actors of the sector on both sides, and no tie between them, be it
 * stated or inferred.
 *
 * Each part of the score gives its weight for the first record and as much again for each doubling: two clusters are
 * more than one, but the twelfth adds little to eleven. Of equal scores the one with more stated interest comes first,
 * then the earlier sector, then the earlier place.
 *
 * @param atlas any atlas
 * @param options which matrix, and how many white spots
 * @returns the white spots with the parts of their scores
 * @throws {NotFoundError} if there is no such sector or side
 * @throws {RangeError} if `asOf` is not a date, or before anything that the atlas holds, or `limit` not a whole number from 1
 * @example
 * const [best] = whiteSpots(atlas, { sectors: ['ict'], limit: 1 })
 * best?.cell.ties // { stated: [], inferred: [] }
 */
export function whiteSpots<I extends IdMap>(
  atlas: Atlas<I>,
  options: WhiteSpotOptions<NoInfer<I>> = {},
): readonly WhiteSpot[] {
  checkAtlas(atlas)
  checkOptions(options, optionNames)
  const { limit: most, ...matrix } = options
  const limit = checkedInteger('limit', most ?? Number.POSITIVE_INFINITY, 1)
  const interest = ({ cell }: Scored) => cell.interest.here.length + cell.interest.across.length
  const spots = opportunityMatrix(atlas, matrix)
    .rows.flatMap(({ cells }) => cells)
    .filter(isWhite)
    .map(scoreOf)
    // Rows and columns stand in order, and sorting keeps it among equals.
    .toSorted((a, b) => b.points - a.points || interest(b) - interest(a))
    .slice(0, limit)
    .map((scored) => whiteSpot(atlas, scored))
  const ranks = competitionRanks(spots.map(({ score }) => score))
  return spots.map((spot, at) => ({ ...spot, rank: ranks[at] ?? 1 }))
}

/** What the score of a white spot means, for where scores are shown. */
export const whiteSpotScore: Localized = {
  en: 'Score: each kind of evidence gives its weight for the first record, and as much again for each doubling. Stated interest weighs 2, labels and opportunities 0.5, all else 1',
  es: 'Puntuación: cada clase de indicio da su peso por el primer registro, y otro tanto cada vez que se duplican. El interés declarado pesa 2; los sellos y las oportunidades, 0.5; lo demás, 1',
}
