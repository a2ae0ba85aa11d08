/** `puente open <address>`, and the explorer at home or on a record. @module */
import type { Atlas, Entry, Localized } from '@puente/core'
import { type Model, modelOf } from '../app/atlas-cache.ts'
import { recordPlace } from '../screens/browse/route.ts'
import { placeAt } from '../screens/route-at.ts'
import { charsetOf } from '../text/charset.ts'
import { words } from '../words.ts'
import { type AskedAtlas, complain, type Wishes } from './command-context.ts'
import { explore } from './explore.tsx'
import { type ExitCode, exitCodes, type Io, isInteractive } from './io.ts'

const needsTerminal: Localized = {
  en: 'the explorer needs a terminal; in a pipe use show, list or search.',
  es: 'el explorador necesita un terminal; en una tubería use show, list o search.',
}

/** What the explorer is opened with. */
export interface Opening extends AskedAtlas {
  readonly io: Io
  readonly wishes: Wishes
}

/** What the screens show, in characters that the terminal can draw. */
const modelFor = ({ io }: Pick<Opening, 'io'>, atlas: Atlas): Model =>
  modelOf(atlas, charsetOf(io.env, process.platform))

/** Opens the explorer where it was left the last time, or at home. */
export const openAgain = ({ atlas, ...opening }: Opening): Promise<ExitCode> =>
  explore({ ...opening, model: modelFor(opening, atlas) })

/** Opens the explorer on a record. */
export function openRecord({ atlas, ...opening }: Opening, entry: Entry): Promise<ExitCode> {
  const model = modelFor(opening, atlas)
  return explore({ ...opening, model }, recordPlace(model, entry))
}

/** Opens the explorer at an address, or says which address is near it. */
export async function openAddress({ atlas, ...opening }: Opening, text: string): Promise<ExitCode> {
  const { io, language } = opening
  const model = modelFor(opening, atlas)
  const place = placeAt(model, text)
  if (!place.ok) {
    const { message, nearest } = place.error
    const hint =
      nearest.length === 0 ? '' : ` ${words.didYouMean[language]} ${nearest.map((near) => `"${near}"`).join(', ')}?`
    return complain(io, `${message[language]}.${hint}`, exitCodes.notFound)
  }
  if (isInteractive(io)) return explore({ ...opening, model }, place.value)
  return complain(io, needsTerminal[language], exitCodes.usage)
}
