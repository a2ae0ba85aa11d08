/** What an atlas says of itself: `data/atlas.yaml`. @module */
import * as z from 'zod'
import { forms } from './forms.ts'
import { idText, ref } from './id.ts'
import { localized } from './localized.ts'
import { partialDate } from './partial-date.ts'
import { longest, textLine, webAddress } from './text.ts'

/** Schema of an atlas's manifest. */
export const manifestSchema = z.strictObject({
  title: localized(),
  description: localized(),
  version: z
    .string()
    .max(longest.id)
    .regex(/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/, forms.version.en),
  /** The day, month or year that the records describe. */
  asOf: partialDate(),
  /** The source that a citation means when it names none. */
  mainSource: ref('sources'),
  /** The two places between which the atlas looks for cooperation. */
  sides: z.tuple([ref('places'), ref('places')]),
  licence: z.strictObject({ id: textLine(), url: webAddress() }),
  /** Ids that are gone, and the record that took their place: an id never dies. */
  redirects: z.record(idText(), idText()).optional(),
})

export type { Manifest } from './generated/records.ts'
