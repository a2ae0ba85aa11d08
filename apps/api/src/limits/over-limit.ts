import { pathOf } from '../http/target.ts'
import type { Links } from '../links.ts'
import { problemResponse } from '../problem/problem.ts'
import { maxParameters, maxPathDepth } from './limits.ts'

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
 * @returns nothing if the address is within all limits
 */
export function overLimit(links: Links, target: string, maxUrlLength: number): Response | undefined {
  if (target.length > maxUrlLength) {
    const detail = `The address has ${target.length} characters; at most ${maxUrlLength} are read.`
    return problemResponse(links, 'uri-too-long', { detail })
  }
  const path = pathOf(target)
  const depth = occurrences(path, '/')
  if (depth > maxPathDepth) {
    const detail = `The path has ${depth} parts; at most ${maxPathDepth} are read.`
    return problemResponse(links, 'uri-too-long', { detail })
  }
  const parameters = occurrences(target.slice(path.length), '&') + 1
  if (parameters > maxParameters) {
    const detail = `The query string has ${parameters} parameters; at most ${maxParameters} are read.`
    return problemResponse(links, 'invalid-query', { detail })
  }
  return undefined
}
