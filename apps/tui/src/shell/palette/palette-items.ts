/** What the palette offers: commands, places, languages, themes, and whatever address is typed. @module */

import { descriptionOf, labelOf, languages, lookup } from '@puente/core'
import { go } from 'fuzzysort'
import type { ScreenContext } from '../../app/state.ts'
import type { BoundCommand } from '../../input/keymap.ts'
import { keyLabel } from '../../input/keys.ts'
import { recordRoute } from '../../screens/browse/route.ts'
import { addressHeads, routeAt } from '../../screens/route-at.ts'
import { addressOf, modeAt, titleOf, worksAt } from '../../screens/screens.ts'
import { capital } from '../../text/width.ts'
import { themeLabels, themeNames } from '../../theme.ts'
import { words } from '../../words.ts'
import type { Action } from '../action.ts'
import { commandProblem, commandTargets, parseListLine, recordsNamed } from './command-line.ts'

/** Something that the palette offers. */
export interface PaletteItem {
  readonly label: string
  /** Its keys, or its address. */
  readonly detail: string
  /** What is typed to mean it and nothing else. */
  readonly completion: string
  readonly action: Action
}

/** A command that edits what is typed makes no sense once the palette is where one types. */
const isOffered = ({ group, id }: BoundCommand) => group !== 'type' && id !== 'palette'

function commandItems(context: ScreenContext): readonly PaletteItem[] {
  const { route, language, keymap } = context.state
  const mode = modeAt(route)
  return (
    keymap.commands
      .filter((command) => isOffered(command) && command.modes.includes(mode) && worksAt(context, command.id))
      // Who wants to move has better keys.
      .toSorted((one, other) => Number(one.group === 'move') - Number(other.group === 'move'))
      .map(({ id, label, keys }) => ({
        label: capital(label[language]),
        detail: keys.map((key) => keyLabel(key, language)).join('  '),
        completion: label[language],
        action: { kind: 'command', id },
      }))
  )
}

/** The place with an address, if there is one. */
function addressItem(context: ScreenContext, address: string): readonly PaletteItem[] {
  const route = routeAt(context.cache, address)
  if (!route.ok) return []
  const detail = addressOf(context.cache, route.value)
  return [
    { label: titleOf(context, route.value), detail, completion: detail, action: { kind: 'go', route: route.value } },
  ]
}

const languageItems = ({ state }: ScreenContext): readonly PaletteItem[] =>
  languages.map((language) => ({
    label: `${words.language[state.language]}: ${new Intl.DisplayNames([language], { type: 'language' }).of(language)}`,
    detail: language,
    completion: new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language,
    action: { kind: 'language', language },
  }))

const themeItems = ({ state: { language } }: ScreenContext): readonly PaletteItem[] =>
  themeNames.map((theme) => ({
    label: `${words.theme[language]}: ${themeLabels[theme][language]}`,
    detail: theme,
    completion: themeLabels[theme][language],
    action: { kind: 'theme', theme },
  }))

/** What a line asks for that is written as in a shell. */
const shellItems = (context: ScreenContext, text: string): readonly PaletteItem[] =>
  commandTargets(context.cache, text, (address) => {
    const route = routeAt(context.cache, address)
    return route.ok ? route.value : undefined
  }).map(({ route, line }) => ({
    label: titleOf(context, route),
    detail: addressOf(context.cache, route),
    completion: line,
    action: { kind: 'go', route },
  }))

/** The records that are called so. */
const namedItems = ({ cache, state: { language } }: ScreenContext, text: string): readonly PaletteItem[] =>
  recordsNamed(cache)(text).flatMap(({ id, collection, name }): readonly PaletteItem[] => {
    const found = lookup(cache.atlas, id)
    if (!found.ok) return []
    const label = labelOf(cache.atlas, found.value, language)
    const kind = descriptionOf(collection).label.one[language]
    return [
      {
        label: label === name ? label : `${label} (${name})`,
        detail: `${kind} · ${collection}/${id}`,
        completion: `${collection}/${id}`,
        action: { kind: 'go', route: recordRoute(cache, found.value) },
      },
    ]
  })

/** The addresses that may have been matching by one at which there is nothing. */
function nearItems(context: ScreenContext, text: string): readonly PaletteItem[] {
  const route = routeAt(context.cache, text)
  return route.ok ? [] : route.error.nearest.flatMap((address) => addressItem(context, address))
}

/** Nearer matches than this one are worth a line. */
const leastLikeness = 0.3

/** What is as near as this is matching before somebody who is called so. */
const sureLikeness = 0.7

/** Where the same is offered twice, the first. */
function distinct(items: readonly PaletteItem[]): readonly PaletteItem[] {
  const known = new Set<string>()
  return items.filter(({ action, detail }) => {
    const key = action.kind === 'go' ? `go ${detail.replace(/^.* · /, '')}` : JSON.stringify(action)
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
export function paletteOffer(context: ScreenContext, text: string): PaletteOffer {
  const routes = addressHeads.flatMap((head) => addressItem(context, head))
  const items = [...commandItems(context), ...routes, ...languageItems(context), ...themeItems(context)]
  const typed = text.trim()
  if (typed === '') return { items, isNear: false }
  const list = parseListLine(context.cache, typed)
  if (list !== undefined && list.problems.length > 0) return { items: shellItems(context, typed), isNear: true }
  const found = go(typed, items, { keys: ['label', 'detail'], threshold: leastLikeness, limit: 0 })
  const sure = found.filter(({ score }) => score >= sureLikeness).map(({ obj }) => obj)
  const others = found.map(({ obj }) => obj)
  const near = nearItems(context, typed)
  const matching = distinct([
    ...addressItem(context, typed),
    ...shellItems(context, typed),
    ...sure,
    ...namedItems(context, typed),
    ...others,
  ])
  if (matching.length === 0) return { items: near, isNear: true }
  // What a command is called may begin like one of the shell: that is meant then.
  if (sure.length === 0 && commandProblem(context.cache, typed) !== undefined) return { items: matching, isNear: true }
  return { items: distinct([...matching, ...near]), isNear: false }
}

/** What the palette offers for a text. */
export const paletteItems = (context: ScreenContext, text: string): readonly PaletteItem[] =>
  paletteOffer(context, text).items
