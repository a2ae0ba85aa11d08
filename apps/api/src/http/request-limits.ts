/** Limits of what a request may ask, for all routes. @module */
import type { Localized } from '@puente/core'
import type { MiddlewareHandler } from 'hono'
import { respond } from './dispatch.ts'
import { pathOf } from './incoming-request.ts'
import { problemResponse } from './problem.ts'
import type { ProblemType } from './problem-types.ts'
import type { ServiceLinks } from './request-facts.ts'
import type { PipelineEnv } from './request-state.ts'

/** Parts of a path; the deepest route has five. */
export const maxPathDepth = 12

/** Parameters of a query string; no route has as many. */
export const maxParameters = 100

/** Bytes of a body; only messages of the Model Context Protocol have one, and no sensible one is longer. */
export const maxBodyBytes = 64 * 1024

function occurrences(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count += 1
  return count
}

/** The limit that a target is over, if any. */
function exceeded(target: string, maxUrlLength: number): { type: ProblemType; detail: Localized } | undefined {
  if (target.length > maxUrlLength) {
    const detail = {
      en: `The address has ${target.length} characters; at most ${maxUrlLength} are read.`,
      es: `La dirección tiene ${target.length} caracteres; se leen ${maxUrlLength} como máximo.`,
    }
    return { type: 'uri-too-long', detail }
  }
  const path = pathOf(target)
  const depth = occurrences(path, '/')
  if (depth > maxPathDepth) {
    const detail = {
      en: `The path has ${depth} parts; at most ${maxPathDepth} are read.`,
      es: `La ruta tiene ${depth} partes; se leen ${maxPathDepth} como máximo.`,
    }
    return { type: 'uri-too-long', detail }
  }
  const parameters = occurrences(target.slice(path.length), '&') + 1
  if (parameters > maxParameters) {
    const detail = {
      en: `The query string has ${parameters} parameters; at most ${maxParameters} are read.`,
      es: `La consulta tiene ${parameters} parámetros; se leen ${maxParameters} como máximo.`,
    }
    return { type: 'invalid-query', detail }
  }
  return undefined
}

/** Refuses addresses that are longer or deeper than any route needs. */
export const requestLimits = (maxUrlLength: number, links: ServiceLinks): MiddlewareHandler<PipelineEnv> =>
  async function requestLimits(c, next) {
    const { incoming, refusalLanguage } = c.get('request')
    const over = exceeded(incoming.target, maxUrlLength)
    if (over === undefined) await next()
    else await respond(c, problemResponse(links, over.type, { detail: over.detail }, refusalLanguage))
  }
