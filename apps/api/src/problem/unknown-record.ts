import { type EntryJson, type Language, lookup, type NotFound, toEntryJson } from '@puente/core'
import type { Context } from 'hono'
import { jsonOptions, type SelfLink } from '../encode/encoding.ts'
import { languageNamed } from '../http/negotiate.ts'
import type { Service, ServiceEnv } from '../service.ts'
import { localized } from './localized.ts'
import { problem } from './problem.ts'

/**
 * Answers that there are no such records: where each id does stand, or else the nearest ids.
 *
 * @param missing what was not found
 * @param addressOf where the answer is that may be meant, by the id of a record; nothing where it has none, so that its
 * link leads to the record itself
 */
export function unknownRecords(
  c: Context<ServiceEnv>,
  { atlas, links }: Service,
  missing: readonly NotFound[],
  addressOf: (id: string) => string | undefined,
) {
  // An id has no dot; what follows one asks for a format that there is not.
  const near = missing.flatMap(({ id, elsewhere, didYouMean }) =>
    elsewhere === undefined ? [...new Set([...didYouMean, id.replace(/\..*$/, '')])] : [id],
  )
  const nearest = near.flatMap((id): EntryJson<SelfLink>[] => {
    const found = lookup(atlas, id)
    if (!found.ok) return []
    const link = toEntryJson(
      atlas,
      found.value,
      jsonOptions({ links, language: languageNamed(c.req.url) ?? c.env.preferred }),
    )
    return [{ ...link, self: addressOf(id) ?? link.self }]
  })
  const said = (wanted: Language) => missing.map((one) => localized(one)[wanted]).join(' ')
  const detail = { en: said('en'), es: said('es') }
  return problem(c, 'not-found', { detail, nearest })
}

/** Answers that there is no such record: where the id does stand, or else the nearest ids. */
export const unknownRecord = (c: Context<ServiceEnv>, service: Service, missing: NotFound) =>
  unknownRecords(c, service, [missing], () => undefined)
