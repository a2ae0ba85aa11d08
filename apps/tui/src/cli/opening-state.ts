/** The state that the explorer opens with, and what of the last one is kept. @module */
import type { Language, Localized } from '@puente/core'
import type { Model } from '../app/atlas-cache.ts'
import type { Place } from '../app/route.ts'
import { homePlace } from '../app/route.ts'
import { initialState, type Message, type State } from '../app/state.ts'
import { type Keymap, keyOf } from '../input/keymap.ts'
import { ownKeysOf } from '../input/own-keys.ts'
import { placeAt } from '../screens/route-at.ts'
import { addressOf, inLanguage } from '../screens/screens.ts'
import { colourLevel, themeFor } from '../terminal/colours.ts'
import { type Kept, type KeptBefore, writeKept } from '../terminal/session-file.ts'
import type { Wishes } from './command-context.ts'
import type { Io } from './io.ts'

/** What the explorer shows, and to whom. */
export interface Shown {
  readonly io: Io
  readonly model: Model
  /** Of the reader's locale. */
  readonly language: Language
  readonly wishes: Wishes
}

const continued = (keymap: Keymap): Localized => ({
  en: `Where you were the last time. ${keyOf(keymap, 'home', 'en')}: home`,
  es: `Donde estaba la última vez. ${keyOf(keymap, 'home', 'es')}: inicio`,
})

/** The place that was kept, if this atlas has it. */
function placeBefore(model: Model, { place }: Kept): Place | undefined {
  if (place === undefined) return undefined
  const found = placeAt(model, place)
  return found.ok && found.value.screen !== 'home' ? found.value : undefined
}

/**
 * The state that the explorer opens with: as the command line says, or else as it was left, or else at home.
 *
 * @param start the place that the command line names
 */
export function openingState(shown: Shown, { kept, problems: inFile }: KeptBefore, start?: Place): State {
  const { model, io, wishes } = shown
  const language = wishes.language ?? kept.language ?? shown.language
  const theme = wishes.theme ?? themeFor(io.env, kept.theme, colourLevel())
  const mouse = wishes.mouse ?? kept.mouse ?? true
  const before = start === undefined ? placeBefore(model, kept) : undefined
  const place = start ?? before
  // The place was found before the language was known.
  const inOrder = place && inLanguage(model, model.in(language), place)
  const { keymap, problems } = ownKeysOf(kept.keys)
  const state = initialState(language, inOrder, { theme, mouse, keymap })
  const message =
    firstProblem([...inFile, ...problems]) ?? (before === undefined ? undefined : { text: continued(keymap) })
  return {
    ...state,
    ...(before === undefined ? {} : { back: [homePlace] }),
    ...(message === undefined ? {} : { message }),
  }
}

/** What is wrong with the settings and the reader's own keys, as there is room for it on a line. */
function firstProblem([first, ...others]: readonly Localized[]): Message | undefined {
  if (first === undefined) return undefined
  const more = others.length === 0 ? '' : ` (+${others.length})`
  return { text: { en: `${first.en}${more}`, es: `${first.es}${more}` }, tone: 'error' }
}

/** What was shown at the beginning and at the end of a run. */
interface Run {
  readonly model: Model
  readonly initial: State
  readonly last: State
  /** Whether it ended because something broke. Its place may be why, so that one is not come back to. */
  readonly broken: boolean
}

/** A setting that the reader changed in this run; one that the command line set holds for that run alone. */
const chosen = (name: 'language' | 'theme' | 'mouse', { initial, last }: Run): Partial<Kept> =>
  initial[name] === last[name] ? {} : { [name]: last[name] }

/** Keeps the last place and what the reader chose. */
export function keepFor(file: string, { kept, writable }: KeptBefore, run: Run): void {
  if (!writable) return
  const { place: _before, ...settings } = kept
  writeKept(file, {
    ...settings,
    ...chosen('language', run),
    ...chosen('theme', run),
    ...chosen('mouse', run),
    ...(run.broken ? {} : { place: addressOf(run.model.in(run.last.language), run.last.place) }),
  })
}
