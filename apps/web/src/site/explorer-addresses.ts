/** Addresses of the explorer that are not those of pages. @module */
import { type Atlas, lookupIn } from '@puente/core'
import { type Address, printAddress } from '../url/address.ts'

/** A sector's timeline is a filter of the whole here, and an actor's is a page. */
function timelineAddress(atlas: Atlas, id: string, query: URLSearchParams): string | undefined {
  const sector = lookupIn(atlas, 'sectors', id)
  if (!sector.ok) return undefined
  return printAddress({ path: ['timeline'], query: new URLSearchParams([['sector', sector.value.id], ...query]) })
}

/**
 * The page that shows what the explorer has at an address.
 *
 * @returns its address; nothing where that is the same, or where the explorer has nothing either
 * @example
 * pageOfExplorer(atlas, parseAddress('timeline/aerospace')) // 'timeline?sector=aerospace'
 */
export function pageOfExplorer(atlas: Atlas, { path, query }: Address): string | undefined {
  const [head, ...rest] = path
  const [id] = rest
  const at = (...there: readonly string[]) => printAddress({ path: there, query })
  if (head === 'home') return id === undefined ? at() : undefined
  if (head === 'briefing') return at('briefings', ...(id === undefined ? ['atlas'] : rest))
  if (id === undefined || rest.length > 1) return undefined
  if (head === 'timeline') return timelineAddress(atlas, id, query)
  // The page's map has both sides.
  return head === 'map' && atlas.manifest.sides.some((side) => side === id) ? at('map') : undefined
}
