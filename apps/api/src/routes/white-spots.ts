/** Where there is strength on both sides and no tie yet; `/v1/opportunities` is the collection of that name. @module */
import { type Localized, opportunityMatrix, whiteSpots } from '@puente/core'
import type { Context } from 'hono'
import { extentOf, firstBody } from '../encode/extent.ts'
import { matrixBody, whiteSpotBody } from '../encode/matrix.ts'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { sendJson } from '../http/formats.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { oneOf } from '../parameters/choice.ts'
import { count, date } from '../parameters/parameter.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { recordIds } from '../parameters/record-id.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'

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
  return (c: Context<ServiceEnv, '/v1/white-spots', AskedBy<ReturnType<typeof whiteSpotsParameters>>>) => {
    const asked = readAsked(c, parameters)
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
  return (c: Context<ServiceEnv, '/v1/white-spots/matrix', AskedBy<ReturnType<typeof matrixParameters>>>) => {
    const asked = readAsked(c, parameters)
    if (!asked.ok) return invalidQuery(c, asked.error)
    const { language, ...options } = asked.value
    const data = matrixBody({ ...service, language }, opportunityMatrix(atlas, options))
    return sendJson(c, { data, dataset: stampOf(atlas) }, { 'Content-Language': language })
  }
}
