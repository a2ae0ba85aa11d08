/** What the palette offers: commands, places, languages, themes, and whatever address is typed. @module */
import { languages } from '@puente/core'
import { go } from 'fuzzysort'
import { addressHeads, placeAt } from '../../address/place-at.ts'
import { commandList } from '../../keys/commands.ts'
import { keyLabel } from '../../keys/key-label.ts'
import { capital } from '../../lines/width.ts'
import type { Request } from '../../state/request.ts'
import type { View } from '../../state/view.ts'
import { themeLabels, themeNames } from '../../theme.ts'
import { words } from '../../words.ts'
import { addressOf, placeMode, titleOf } from '../screens.ts'

/** Something that the palette offers. */
export interface PaletteItem {
  readonly label: string
  /** Its keys, or its address. */
  readonly detail: string
  readonly request: Request
}

/** A command that edits what is typed makes no sense once the palette is where one types. */
const isOffered = ({ group, id }: (typeof commandList)[number]) => group !== 'type' && id !== 'palette'

function commandItems({ state: { place, language } }: View): readonly PaletteItem[] {
  const mode = placeMode(place)
  return (
    commandList
      .filter((command) => isOffered(command) && command.modes.includes(mode))
      // Who wants to move has better keys.
      .toSorted((one, other) => Number(one.group === 'move') - Number(other.group === 'move'))
      .map(({ id, label, keys }) => ({
        label: capital(label[language]),
        detail: keys.map((key) => keyLabel(key, language)).join('  '),
        request: { kind: 'command', id },
      }))
  )
}

/** The place with an address, if there is one. */
function addressItem(view: View, address: string): readonly PaletteItem[] {
  const place = placeAt(view.model, address)
  if (!place.ok) return []
  const detail = addressOf(view.model, place.value)
  return [{ label: titleOf(view, place.value), detail, request: { kind: 'go', place: place.value } }]
}

const languageItems = ({ state }: View): readonly PaletteItem[] =>
  languages.map((language) => ({
    label: `${words.language[state.language]}: ${new Intl.DisplayNames([language], { type: 'language' }).of(language)}`,
    detail: language,
    request: { kind: 'language', language },
  }))

const themeItems = ({ state: { language } }: View): readonly PaletteItem[] =>
  themeNames.map((theme) => ({
    label: `${words.theme[language]}: ${themeLabels[theme][language]}`,
    detail: theme,
    request: { kind: 'theme', theme },
  }))

/** Nearer matches than this one are worth a line. */
const leastLikeness = 0.3

/**
 * What the palette offers for a text.
 *
 * @param text what was typed: letters of what is looked for, in order, or an address
 */
export function paletteItems(view: View, text: string): readonly PaletteItem[] {
  const places = addressHeads.flatMap((head) => addressItem(view, head))
  const items = [...commandItems(view), ...places, ...languageItems(view), ...themeItems(view)]
  const typed = text.trim()
  if (typed === '') return items
  const [address] = addressItem(view, typed)
  const found = go(typed, items, { keys: ['label', 'detail'], threshold: leastLikeness, limit: 0 }).map(
    ({ obj }) => obj,
  )
  if (address === undefined) return found
  return [address, ...found.filter(({ detail }) => detail !== address.detail)]
}
