import { lookup, type NotFound } from '@puente/core'
import type { Context } from 'hono'
import { type EntryLink, entryLink } from '../encode/entry-link.ts'
import type { Service, ServiceEnv } from '../service.ts'
import { problem } from './problem.ts'

/** Answers that there is no such record: where the id does stand, or else the nearest ids. */
export function unknownRecord(
  c: Context<ServiceEnv>,
  { atlas, links }: Service,
  { id, elsewhere, didYouMean, message }: NotFound,
) {
  const near = elsewhere === undefined ? didYouMean : [id]
  const nearest = near.flatMap((nearId): EntryLink[] => {
    const found = lookup(atlas, nearId)
    return found.ok ? [entryLink({ atlas, links, language: c.env.preferred }, found.value)] : []
  })
  return problem(c, 'not-found', { detail: message, nearest })
}
