/** `puente open <address>`, and the explorer at home or on a record. @module */
import type { Atlas, Entry, Localized } from '@puente/core'
import { isLargeDataset } from '@puente/tooling/large-dataset'
import { type AtlasCache, atlasCacheOf } from '../app/atlas-cache.ts'
import { recordRoute } from '../screens/browse/route.ts'
import { charsetOf } from '../text/charset.ts'
import { type AtlasContext, type Preferences, reportError } from './command-context.ts'
import { explore, exploreLarge, type LargeExplorerContext } from './explore.tsx'
import { type ExitCode, exitCodes, type Io, isInteractive } from './io.ts'
import { type Start, startRoute } from './opening.ts'

const needsTerminal: Localized = {
  en: 'the explorer needs a terminal; in a pipe use show, list or search.',
  es: 'el explorador necesita un terminal; en una tubería use show, list o search.',
}

/** What the explorer is opened with. */
export interface OpenContext extends AtlasContext {
  readonly io: Io
  readonly preferences: Preferences
}

/** What the screens show, in characters that the terminal can draw. */
const cacheFor = ({ io }: Pick<OpenContext, 'io'>, atlas: Atlas): AtlasCache =>
  atlasCacheOf(atlas, charsetOf(io.env, process.platform))

/** Opens the explorer where it was left the last time, or at home. */
export const openLast = ({ atlas, ...opening }: OpenContext): Promise<ExitCode> =>
  explore({ ...opening, cache: cacheFor(opening, atlas) })

/** Opens the explorer on a record. */
export function openRecord({ atlas, ...opening }: OpenContext, entry: Entry): Promise<ExitCode> {
  const cache = cacheFor(opening, atlas)
  return explore({ ...opening, cache }, recordRoute(cache, entry))
}

/** Opens the explorer at an address, or says which address is near it. */
export async function openAddress({ atlas, ...opening }: OpenContext, text: string): Promise<ExitCode> {
  const { io, language } = opening
  const cache = cacheFor(opening, atlas)
  const route = startRoute(cache, { kind: 'address', text }, language)
  if (!route.ok) return reportError(io, route.error, exitCodes.notFound)
  if (isInteractive(io)) return explore({ ...opening, cache }, route.value)
  return reportError(io, needsTerminal[language], exitCodes.usage)
}

/**
 * Opens the explorer of a large dataset, before the dataset is open.
 *
 * @returns undefined if it is not large
 */
export const openLarge = async (context: LargeExplorerContext, opens: Start | 'last'): Promise<ExitCode | undefined> =>
  isLargeDataset(context.data) ? exploreLarge(context, opens === 'last' ? undefined : opens) : undefined
