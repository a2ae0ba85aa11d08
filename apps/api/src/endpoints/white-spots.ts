/** Where there is strength on both sides and no tie yet; `/v1/opportunities` is the collection of that name. @module */
import {
  type Localized,
  type MatrixCell,
  type OpportunityMatrix,
  opportunityMatrix,
  type WhiteSpot,
  type WhiteSpotPartName,
  whiteSpots,
} from '@puente/core'
import type { Context } from 'hono'
import { extentOf, firstBody } from '../encode/extent.ts'
import { type Encoding, type EntryLink, named } from '../encode/link.ts'
import { sendJson } from '../http/send.ts'
import { count, date, oneOf } from '../parameters/parameter.ts'
import { type ParameterInput, readParameters } from '../parameters/read-parameters.ts'
import { recordIds } from '../parameters/record-id.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'

/** A sector and a place with actors on both sides and no tie between them. */
export interface WhiteSpotBody {
  readonly sector: EntryLink
  readonly place: EntryLink
  /** Its place by score, from 1; equal scores share one. */
  readonly rank: number
  /** The sum of the parts. */
  readonly score: number
  readonly parts: readonly {
    readonly name: WhiteSpotPartName
    readonly label: string
    /** The same with how many records it counts, like "4 actors on the other side". */
    readonly counted: string
    readonly value: number
    /** The records that it counts. */
    readonly records: readonly EntryLink[]
  }[]
}

/** A matrix; cells name records by their ids. */
export interface MatrixBody extends Pick<OpportunityMatrix, 'by' | 'asOf'> {
  /** The side whose places are the columns. */
  readonly side: EntryLink
  readonly otherSide: EntryLink
  /** The columns. */
  readonly places: readonly EntryLink[]
  readonly rows: readonly {
    readonly sector: EntryLink
    /** One for each column. */
    readonly cells: readonly Omit<MatrixCell, 'sector'>[]
    /** Actors of the column side of which nobody says where they are. */
    readonly unplaced: readonly string[]
  }[]
}

/** A white spot with what speaks for it. */
const whiteSpotBody = (encoding: Encoding, { cell, rank, score, parts }: WhiteSpot): WhiteSpotBody => ({
  sector: named(encoding, cell.sector),
  place: named(encoding, cell.place),
  rank,
  score,
  parts: parts.map(({ name, label, counted, value, records }) => ({
    name,
    label: label[encoding.language],
    counted: counted[encoding.language],
    value,
    records: records.map((id) => named(encoding, id)),
  })),
})

/** A matrix with its rows and columns named. */
const matrixBody = (
  encoding: Encoding,
  { by, side, otherSide, asOf, places, rows }: OpportunityMatrix,
): MatrixBody => ({
  by,
  asOf,
  side: named(encoding, side),
  otherSide: named(encoding, otherSide),
  places: places.map((id) => named(encoding, id)),
  rows: rows.map(({ sector, cells, unplaced }) => ({
    sector: named(encoding, sector),
    cells: cells.map(({ sector: _sector, ...cell }) => cell),
    unplaced,
  })),
})

/** What the matrix is asked with. */
export const matrixParameters = ({ atlas }: Service) => ({
  by: oneOf('What the columns are: countries (unless told), or states and regions', ['country', 'region']),
  side: oneOf('The side whose places are the columns', atlas.manifest.sides),
  sectors: recordIds(atlas, 'The rows, each with all sectors within it (the focus sectors unless told)', ['sectors']),
  asOf: date('As of which day, month or year; that of the dataset unless told'),
})

/** What white spots are asked with. */
export const whiteSpotsParameters = (service: Service) => ({
  ...matrixParameters(service),
  limit: count('White spots at the most', 500, 25),
})

const noWhiteSpots: Localized = {
  en: 'In none of these sectors and places are there actors on both sides and no tie. Ask for other sectors, or by=region.',
  es: 'En ninguno de estos sectores y lugares hay actores en ambos lados y ningún vínculo. Pida otros sectores, o by=region.',
}

/** The white spots, strongest first. */
export const strongestWhiteSpots = (service: Service) => {
  const { atlas } = service
  const parameters = whiteSpotsParameters(service)
  return (c: Context<ServiceEnv, '/v1/white-spots', ParameterInput<ReturnType<typeof whiteSpotsParameters>>>) => {
    const asked = readParameters(c, parameters)
    if (!asked.ok) return invalidQuery(c, asked.error)
    const { language, limit = parameters.limit.usual, ...options } = asked.value
    const spots = whiteSpots(atlas, options)
    const encoding = { ...service, language }
    const data = spots.slice(0, limit).map((spot) => whiteSpotBody(encoding, spot))
    const body = firstBody(encoding, data, extentOf(limit, spots.length), () => noWhiteSpots)
    return sendJson(c, body, { 'Content-Language': language })
  }
}

/** The matrix of sectors and places in which they are found. */
export const whiteSpotMatrix = (service: Service) => {
  const { atlas } = service
  const parameters = matrixParameters(service)
  return (c: Context<ServiceEnv, '/v1/white-spots/matrix', ParameterInput<ReturnType<typeof matrixParameters>>>) => {
    const asked = readParameters(c, parameters)
    if (!asked.ok) return invalidQuery(c, asked.error)
    const { language, ...options } = asked.value
    const data = matrixBody({ ...service, language }, opportunityMatrix(atlas, options))
    return sendJson(c, { data, dataset: stampOf(atlas) }, { 'Content-Language': language })
  }
}
