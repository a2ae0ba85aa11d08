/** Released versions in the folder of a dataset: `releases/2026-11-28-0.1.0.json`, as `/v1/dataset.json` was then. @module */
import * as z from 'zod'
import type { KeptRelease } from '../changelog/changelog.ts'
import { collectionNames } from '../model/collection-name.ts'

/** The folder of a dataset in which they are. */
export const releasesFolder = 'releases'

const fileName = /^(\d{4}-\d{2}-\d{2})-(.+)\.json$/

const record = z.looseObject({ id: z.string() })

/** Any form that a dataset ever had: only what is compared by, and nothing of what today's schemas say. */
const released = z.object({
  manifest: z.looseObject({ version: z.string() }),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  records: z.record(z.enum(collectionNames), z.array(record)),
})

/**
 * A released version, from its file.
 *
 * @param name of the file, which begins with the day of the release
 * @returns nothing where it is none
 */
export function readRelease(name: string, text: string): KeptRelease | undefined {
  const [, date, version] = fileName.exec(name) ?? []
  if (date === undefined) return undefined
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return undefined
  }
  const { data } = released.safeParse(parsed)
  if (data === undefined || data.manifest.version !== version) return undefined
  const { manifest, records, hash } = data
  return { version, hash, date, content: () => ({ manifest, records }) }
}
