/** Sectors and places with actors on both sides and no tie; `/v1/opportunities` is the collection of that name. @module */

import {
  type Localized,
  opportunityMatrix,
  toMatrixJson,
  toWhiteSpotJson,
  type WhiteSpotPartName,
  whiteSpots as whiteSpotsOf,
} from '@puente/core'
import { extentOf, firstAnswer, jsonOptions, sectionAnswer, sectionOf } from '../encode/encoding.ts'
import { count, oneOf, pageNumber } from '../parameters/parameter.ts'
import { recordIds } from '../parameters/record-id.ts'
import type { Service } from '../service.ts'
import { endpoint } from './endpoint.ts'

const matrixParameters = ({ atlas }: Service) => ({
  by: oneOf('What the columns are: countries (default), or states and regions', ['country', 'region']),
  side: oneOf('The side whose places are the columns', atlas.manifest.sides),
  sectors: recordIds(atlas, 'The rows, each with all sectors within it (default: the focus sectors)', ['sectors']),
})

const limitParameter = count('White spots at the most', 500, 25)

/** The largest matrix: its cells, and the ids that a list of one names. */
const [maxCells, maxInCell] = [2000, 50]

const noWhiteSpots: Localized = {
  en: 'In none of these sectors and places are there actors on both sides and no tie. Ask for other sectors, or by=region.',
  es: 'En ninguno de estos sectores y lugares hay actores en ambos lados y ningún vínculo. Pida otros sectores, o by=region.',
}

export const whiteSpots = endpoint({
  path: '/v1/white-spots',
  id: 'whiteSpots',
  tag: 'Cooperation',
  link: 'whiteSpots',
  summary: 'Where there is strength on both sides and no tie yet, strongest first',
  description:
    'Sectors and places with actors on both sides and no tie between them. The parts of each score name the records that they count, 250 at the most.',
  formats: ['json'],
  parameters: (service) => ({ ...matrixParameters(service), limit: limitParameter }),
  sample: { limit: '1' },
  answer: ({ z, component, object, string, list, link, links, whole, optional, typed, firstAnswer }) =>
    firstAnswer(
      list(
        component(
          'WhiteSpot',
          object({
            sector: link,
            place: link,
            /** Place by score, from 1; equal scores share one. */
            rank: whole,
            /** The sum of the parts; comparable within one answer only. */
            score: z.number(),
            parts: list(
              object({
                name: typed<WhiteSpotPartName>({ type: 'string' }),
                label: string(),
                /** What is counted, in words. */
                counted: string(),
                value: z.number(),
                records: links,
                /** How many they are, where not all are named. */
                total: optional(whole),
              }),
            ),
          }),
        ),
      ),
    ),
  handle: ({ service: { atlas }, parameters: { limit = limitParameter.default, ...options }, encoding }) => {
    const spots = whiteSpotsOf(atlas, options)
    const data = spots.slice(0, limit).map((spot) => toWhiteSpotJson(atlas, spot, jsonOptions(encoding)))
    return { json: firstAnswer(encoding, data, extentOf(limit, spots.length), () => noWhiteSpots) }
  },
})

export const whiteSpotMatrix = endpoint({
  path: '/v1/white-spots/matrix',
  id: 'whiteSpotMatrix',
  tag: 'Cooperation',
  summary: 'The matrix of sectors and places in which white spots are found',
  description:
    'Each cell names the actors, ties, events, instruments and openings of a sector at a place, by id: the first 50 of each, with `totals` where there are more. At most 2000 cells come in one answer; `page` then has the other columns.',
  formats: ['json'],
  parameters: (service) => ({ ...matrixParameters(service), page: pageNumber }),
  answer: ({ z, component, object, string, list, link, links, whole, optional, section, listAnswer }) => {
    const ids = list(string())
    const bySide = object({ here: ids, across: ids })
    const cell = component(
      'Cell',
      object({
        place: string(),
        actors: bySide,
        ties: object({ stated: ids, inferred: ids }),
        interest: bySide,
        awards: bySide,
        events: ids,
        instruments: object({ here: ids, across: ids, joint: ids }),
        partnerships: ids,
        opportunities: ids,
        /** For each list that is cut: how many there are, by where it stands, like `actors.here`. */
        totals: optional(z.record(string(), whole)),
      }),
    )
    return listAnswer({
      /** Of the columns; absent: these are all. */
      page: optional(section),
      data: component(
        'Matrix',
        object({
          by: z.enum(['country', 'region']),
          asOf: string(),
          side: link,
          otherSide: link,
          places: links,
          /** How many columns there are, where not all are here. */
          placesTotal: optional(whole),
          rows: list(
            object({
              sector: link,
              /** One for each column. */
              cells: list(cell),
              /** Actors of the column side whose place is not known. */
              unplaced: ids,
              /** How many these are, where not all are named. */
              unplacedTotal: optional(whole),
            }),
          ),
        }),
      ),
    })
  },
  handle: ({ service: { atlas }, parameters: { page: number = 1, ...options }, encoding }) => {
    const matrix = opportunityMatrix(atlas, options)
    const maxPlaces = Math.max(1, Math.floor(maxCells / Math.max(1, matrix.rows.length)))
    const section = sectionOf(matrix.places, maxPlaces, number)
    const data = toMatrixJson(atlas, matrix, {
      ...jsonOptions(encoding),
      maxNamed: maxInCell,
      firstPlace: (number - 1) * maxPlaces,
      maxPlaces,
    })
    return { json: sectionAnswer(encoding, data, section) }
  },
})
