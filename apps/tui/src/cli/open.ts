/** `puente open <address>`, and the explorer at home or on a record. @module */
import type { Entry } from '@puente/core'
import { placeAt } from '../address/place-at.ts'
import { charsetOf } from '../drawing/charset.ts'
import { recordPlace } from '../screens/browse/place.ts'
import { modelOf } from '../state/model.ts'
import { type AskedAtlas, complain } from './asked.ts'
import { explore } from './explore.tsx'
import { type ExitCode, exitCodes, type Io, isInteractive } from './io.ts'

/** Opens the explorer at home. */
export const openHome = (io: Io, { atlas, language }: AskedAtlas): Promise<ExitCode> =>
  explore(io, { model: modelOf(atlas, charsetOf(io.env)), language })

/** Opens the explorer on a record. */
export function openRecord(io: Io, { atlas, language }: AskedAtlas, entry: Entry): Promise<ExitCode> {
  const model = modelOf(atlas, charsetOf(io.env))
  return explore(io, { model, language }, recordPlace(model, entry))
}

/** Opens the explorer at an address, or says which address is near it. */
export async function openAddress(io: Io, { atlas, language }: AskedAtlas, text: string): Promise<ExitCode> {
  const model = modelOf(atlas, charsetOf(io.env))
  const place = placeAt(model, text)
  if (!place.ok) {
    const { message, nearest } = place.error
    const hint = nearest.length === 0 ? '' : ` Did you mean ${nearest.map((near) => `"${near}"`).join(' or ')}?`
    return complain(io, `${message[language]}.${hint}`, exitCodes.notFound)
  }
  if (isInteractive(io)) return explore(io, { model, language }, place.value)
  return complain(io, 'the explorer needs a terminal; in a pipe use show, list or search.', exitCodes.usage)
}
