/** What the palette offers: commands, places, languages, themes, and whatever address is typed. @module */

import { descriptionOf, labelOf, languages, lookup } from '@puente/core'
import { go } from 'fuzzysort'
import type { View } from '../../app/screen-context.ts'
import { keyLabel } from '../../input/key-label.ts'
import type { BoundCommand } from '../../input/keymap.ts'
import { recordPlace } from '../../screens/browse/route.ts'
import { addressHeads, placeAt } from '../../screens/route-at.ts'
import { addressOf, placeMode, titleOf } from '../../screens/screens.ts'
import { capital } from '../../text/width.ts'
import { themeLabels, themeNames } from '../../theme.ts'
import { words } from '../../words.ts'
import type { Request } from '../action.ts'
import { worksAt } from '../working.ts'
import { recordsNamed, requestedList, spoken, spokenProblem } from './spoken.ts'

/** Something that the palette offers. */
export interface PaletteItem {
  readonly label: string
  /** Its keys, or its address. */
  readonly detail: string
  /** What is typed to mean it and nothing else. */
  readonly completion: string
  readonly request: Request
}

/** A command that edits what is typed makes no sense once the palette is where one types. */
const isOffered = ({ group, id }: BoundCommand) => group !== 'type' && id !== 'palette'

function commandItems(view: View): readonly PaletteItem[] {
  const { place, language, keymap } = view.state
  const mode = placeMode(place)
  return (
    keymap.commands
      .filter((command) => isOffered(command) && command.modes.includes(mode) && worksAt(view, command.id))
      // Who wants to move has better keys.
      .toSorted((one, other) => Number(one.group === 'move') - Number(other.group === 'move'))
      .map(({ id, label, keys }) => ({
        label: capital(label[language]),
        detail: keys.map((key) => keyLabel(key, language)).join('  '),
        completion: label[language],
        request: { kind: 'command', id },
      }))
  )
}

/** The place with an address, if there is one. */
function addressItem(view: View, address: string): readonly PaletteItem[] {
  const place = placeAt(view.model, address)
  if (!place.ok) return []
  const detail = addressOf(view.model, place.value)
  return [
    { label: titleOf(view, place.value), detail, completion: detail, request: { kind: 'go', place: place.value } },
  ]
}

const languageItems = ({ state }: View): readonly PaletteItem[] =>
  languages.map((language) => ({
    label: `${words.language[state.language]}: ${new Intl.DisplayNames([language], { type: 'language' }).of(language)}`,
    detail: language,
    completion: new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language,
    request: { kind: 'language', language },
  }))

const themeItems = ({ state: { language } }: View): readonly PaletteItem[] =>
  themeNames.map((theme) => ({
    label: `${words.theme[language]}: ${themeLabels[theme][language]}`,
    detail: theme,
    completion: themeLabels[theme][language],
    request: { kind: 'theme', theme },
  }))

/** What a line asks for that is written as in a shell. */
const spokenItems = (view: View, text: string): readonly PaletteItem[] =>
  spoken(view.model, text, (address) => {
    const place = placeAt(view.model, address)
    return place.ok ? place.value : undefined
  }).map(({ place, line }) => ({
    label: titleOf(view, place),
    detail: addressOf(view.model, place),
    completion: line,
    request: { kind: 'go', place },
  }))

/** The records that are called so. */
const namedItems = ({ model, state: { language } }: View, text: string): readonly PaletteItem[] =>
  recordsNamed(model)(text).flatMap(({ id, collection, name }): readonly PaletteItem[] => {
    const found = lookup(model.atlas, id)
    if (!found.ok) return []
    const label = labelOf(model.atlas, found.value, language)
    const kind = descriptionOf(collection).label.one[language]
    return [
      {
        label: label === name ? label : `${label} (${name})`,
        detail: `${kind} · ${collection}/${id}`,
        completion: `${collection}/${id}`,
        request: { kind: 'go', place: recordPlace(model, found.value) },
      },
    ]
  })

/** The addresses that may have been meant by one at which there is nothing. */
function nearItems(view: View, text: string): readonly PaletteItem[] {
  const place = placeAt(view.model, text)
  return place.ok ? [] : place.error.nearest.flatMap((address) => addressItem(view, address))
}

/** Nearer matches than this one are worth a line. */
const leastLikeness = 0.3

/** What is as near as this is meant before somebody who is called so. */
const sureLikeness = 0.7

/** Where the same is offered twice, the first. */
function distinct(items: readonly PaletteItem[]): readonly PaletteItem[] {
  const known = new Set<string>()
  return items.filter(({ request, detail }) => {
    const key = request.kind === 'go' ? `go ${detail.replace(/^.* · /, '')}` : JSON.stringify(request)
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
}

/** What the palette offers, and whether that is no more than what is near. */
export interface PaletteOffer {
  readonly items: readonly PaletteItem[]
  /** Whether nothing is called so, and nothing is there as an address: what is offered is only near it. */
  readonly isNear: boolean
}

/**
 * What the palette offers for a text.
 *
 * @param text what was typed: letters of what is looked for, a name, a command as in a shell, or an address
 */
export function paletteOffer(view: View, text: string): PaletteOffer {
  const places = addressHeads.flatMap((head) => addressItem(view, head))
  const items = [...commandItems(view), ...places, ...languageItems(view), ...themeItems(view)]
  const typed = text.trim()
  if (typed === '') return { items, isNear: false }
  const list = requestedList(view.model, typed)
  if (list !== undefined && list.problems.length > 0) return { items: spokenItems(view, typed), isNear: true }
  const found = go(typed, items, { keys: ['label', 'detail'], threshold: leastLikeness, limit: 0 })
  const sure = found.filter(({ score }) => score >= sureLikeness).map(({ obj }) => obj)
  const others = found.map(({ obj }) => obj)
  const near = nearItems(view, typed)
  const meant = distinct([
    ...addressItem(view, typed),
    ...spokenItems(view, typed),
    ...sure,
    ...namedItems(view, typed),
    ...others,
  ])
  if (meant.length === 0) return { items: near, isNear: true }
  // What a command is called may begin like one of the shell: that is meant then.
  if (sure.length === 0 && spokenProblem(view.model, typed) !== undefined) return { items: meant, isNear: true }
  return { items: distinct([...meant, ...near]), isNear: false }
}

/** What the palette offers for a text. */
export const paletteItems = (view: View, text: string): readonly PaletteItem[] => paletteOffer(view, text).items
