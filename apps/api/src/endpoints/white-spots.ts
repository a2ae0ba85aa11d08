/** Sectors and places with actors on both sides and no tie; `/v1/opportunities` is the collection of that name. @module */

import {
  type Localized,
  opportunityMatrix,
  toAnswerJson,
  toMatrixJson,
  toWhiteSpotJson,
  type WhiteSpotPartName,
  whiteSpots as whiteSpotsOf,
} from '@puente/core'
import { extentOf, firstAnswer, jsonOptions } from '../encode/encoding.ts'
import { count, oneOf } from '../parameters/parameter.ts'
import { recordIds } from '../parameters/record-id.ts'
import type { Service } from '../service.ts'
import { endpoint } from './endpoint.ts'

const matrixParameters = ({ atlas }: Service) => ({
  by: oneOf('What the columns are: countries (default), or states and regions', ['country', 'region']),
  side: oneOf('The side whose places are the columns', atlas.manifest.sides),
  sectors: recordIds(atlas, 'The rows, each with all sectors within it (default: the focus sectors)', ['sectors']),
})

const limitParameter = count('White spots at the most', 500, 25)

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
    'Sectors and places with actors on both sides and no tie between them. The parts of each score name the records that they count.',
  formats: ['json'],
  parameters: (service) => ({ ...matrixParameters(service), limit: limitParameter }),
  sample: { limit: '1' },
  answer: ({ z, component, object, string, list, link, links, whole, typed, firstAnswer }) =>
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
  description: 'Each cell names the actors, ties, events, instruments and openings of a sector at a place, by id.',
  formats: ['json'],
  parameters: matrixParameters,
  answer: ({ z, component, object, string, list, link, links, answer }) => {
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
      }),
    )
    return answer({
      data: component(
        'Matrix',
        object({
          by: z.enum(['country', 'region']),
          asOf: string(),
          side: link,
          otherSide: link,
          places: links,
          rows: list(
            object({
              sector: link,
              /** One for each column. */
              cells: list(cell),
              /** Actors of the column side whose place is not known. */
              unplaced: ids,
            }),
          ),
        }),
      ),
    })
  },
  handle: ({ service: { atlas }, parameters, encoding }) => ({
    json: toAnswerJson(atlas, toMatrixJson(atlas, opportunityMatrix(atlas, parameters), jsonOptions(encoding))),
  }),
})
