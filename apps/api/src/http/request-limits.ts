import type { Language } from '@puente/core'
import type { Links } from '../links.ts'
import { pathOf } from './incoming-request.ts'
import { problemResponse } from './problem.ts'

/** Parts of a path: the deepest route has five, as `/v1/clusters/claut/matches` has four. */
export const maxPathDepth = 12

/** Parameters of a query string: no route knows as many. */
export const maxParameters = 100

/** Bytes of a body: only messages of the Model Context Protocol have one, and none that means anything is longer. */
export const maxBodyBytes = 64 * 1024

/** How often a character stands in a text. */
function occurrences(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count += 1
  return count
}

/**
 * The answer to an address that asks for more than any route has.
 *
 * @param links where the kinds of problems are explained
 * @param target path and query string
 * @param maxUrlLength how long an address may be, in characters
 * @param language in which it is refused
 * @returns nothing if the address is within all limits
 */
export function overLimit(
  links: Links,
  target: string,
  maxUrlLength: number,
  language: Language,
): Response | undefined {
  if (target.length > maxUrlLength) {
    const detail = {
      en: `The address has ${target.length} characters; at most ${maxUrlLength} are read.`,
      es: `La dirección tiene ${target.length} caracteres; se leen ${maxUrlLength} como máximo.`,
    }
    return problemResponse(links, 'uri-too-long', { detail }, language)
  }
  const path = pathOf(target)
  const depth = occurrences(path, '/')
  if (depth > maxPathDepth) {
    const detail = {
      en: `The path has ${depth} parts; at most ${maxPathDepth} are read.`,
      es: `La ruta tiene ${depth} partes; se leen ${maxPathDepth} como máximo.`,
    }
    return problemResponse(links, 'uri-too-long', { detail }, language)
  }
  const parameters = occurrences(target.slice(path.length), '&') + 1
  if (parameters > maxParameters) {
    const detail = {
      en: `The query string has ${parameters} parameters; at most ${maxParameters} are read.`,
      es: `La consulta tiene ${parameters} parámetros; se leen ${maxParameters} como máximo.`,
    }
    return problemResponse(links, 'invalid-query', { detail }, language)
  }
  return undefined
}
