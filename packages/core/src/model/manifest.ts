/** What an atlas says of itself: `data/atlas.yaml`. @module */
import * as z from 'zod'
import { idPattern, ref } from './id.ts'
import { localized } from './localized.ts'
import { partialDate } from './partial-date.ts'

/** Schema of an atlas's manifest. */
export const manifestSchema = z.strictObject({
  title: localized(),
  description: localized(),
  version: z.string().regex(/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/, 'not a version, like 1.0.0'),
  /** The day, month or year that the records describe. */
  asOf: partialDate(),
  /** The source that a citation means when it names none. */
  mainSource: ref('sources'),
  /** The two places between which the atlas looks for cooperation. */
  sides: z.tuple([ref('places'), ref('places')]),
  licence: z.strictObject({ id: z.string(), url: z.url() }),
  /** Ids that are gone, and the record that took their place: an id never dies. */
  redirects: z.record(z.string().regex(idPattern), z.string().regex(idPattern)).optional(),
})

export type { Manifest } from './generated/records.ts'
