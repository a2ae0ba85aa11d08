/** Every command with its keys, over whatever else there is. @module */

import type { Language, Localized } from '@puente/core'
import { memoize, perAtlas } from '../app/atlas-cache.ts'
import { isMotion } from '../app/scroll.ts'
import { type Overlay, type ScreenContext, type State, without } from '../app/state.ts'
import type { CommandGroup } from '../input/command-shape.ts'
import { type CommandId, groupLabels } from '../input/commands.ts'
import { type BoundCommand, type Keymap, keysIn } from '../input/keymap.ts'
import { keyLabel } from '../input/keys.ts'
import type { Mode } from '../input/modes.ts'
import { documentPane, documentPanel } from '../screens/document-pane.ts'
import type { PanelContent, Stops } from '../screens/screen-definition.ts'
import { modeAt, screenNames, screens } from '../screens/screens.ts'
import { indented, wrap } from '../text/arrange.ts'
import { type Document, type DocumentLine, documentOf } from '../text/document.ts'
import { blank, lineOf, type Target } from '../text/line.ts'
import { fit, textWidth } from '../text/width.ts'
import type { Sign } from '../views/signs.ts'
import { words } from '../words.ts'

/** Examples of query conditions, with their meanings. */
export const filterExamples: readonly { readonly piece: string; readonly means: Localized }[] = [
  {
    piece: 'energy',
    means: {
      en: 'any text; accents and small typos do not matter',
      es: 'cualquier texto; no importan acentos ni erratas',
    },
  },
  { piece: 'label:gold', means: { en: 'a value of a field', es: 'un valor de un campo' } },
  { piece: 'label:gold,silver', means: { en: 'any of several', es: 'cualquiera de varios' } },
  { piece: '-label:bronze', means: { en: 'not this value', es: 'sin este valor' } },
  { piece: 'date:2017..', means: { en: 'a range', es: 'un intervalo' } },
  { piece: 'website:*', means: { en: 'whatever has the field', es: 'lo que tenga el campo' } },
  { piece: 'sort:-name', means: { en: 'the order, descending', es: 'el orden, descendente' } },
]

/** The keys of a command, in a mode or anywhere; a dash if it has none. */
function keysOf(command: BoundCommand, language: Language, mode?: Mode): string {
  const keys = mode === undefined ? command.keys : keysIn(command, mode)
  return keys.length === 0 ? '–' : keys.map((key) => keyLabel(key, language)).join('  ')
}

interface HelpEntry {
  readonly typed: string
  readonly means: string
}

/** A section of the help: keys or text at the left, meanings at the right. */
function sectionLines(title: string, all: readonly HelpEntry[], width: number): readonly DocumentLine[] {
  const widest = Math.max(0, ...all.map(({ typed }) => textWidth(typed)))
  const column = Math.min(widest, Math.floor(width / 2)) + 2
  return [
    lineOf(title, 'label'),
    ...all.flatMap(({ typed, means }) => {
      const lead: DocumentLine = [{ text: fit(typed, column), tone: 'key' }]
      if (textWidth(typed) < column) return indented<Target>(lineOf(means), column, width, lead)
      // What has no room beside its meaning stands above it.
      return [...wrap<Target>(lineOf(typed, 'key'), width), ...indented<Target>(lineOf(means), column, width)]
    }),
  ]
}

const commandEntries = (commands: readonly BoundCommand[], language: Language, mode?: Mode): readonly HelpEntry[] =>
  commands.map((command) => ({ typed: keysOf(command, language, mode), means: command.label[language] }))

/** Sorts commands that move to the end. */
const movingLast = (commands: readonly BoundCommand[]): readonly BoundCommand[] =>
  commands.toSorted((a, b) => Number(a.group === 'move') - Number(b.group === 'move'))

const signsOf = (mode: Mode): readonly Sign[] => screenNames.flatMap((name) => screens[name].signs?.[mode] ?? [])

/**
 * The commands of the mode, then all commands with their keys, and the filter syntax.
 *
 * @param keymap the keys that the reader has
 * @param mode the mode in which help was opened
 */
export function helpDocument(keymap: Keymap, language: Language, width: number, mode: Mode): Document {
  // The table's own entries name the groups.
  const groups = Object.keys(groupLabels) as CommandGroup[]
  const here = movingLast(keymap.commands.filter((command) => command.modes.includes(mode)))
  const signs = signsOf(mode).map(({ sign, means }) => ({ typed: sign, means: means[language] }))
  const pieces = filterExamples.map(({ piece, means }) => ({ typed: piece, means: means[language] }))
  return documentOf([
    ...sectionLines(words.keysHere[language], commandEntries(here, language, mode), width),
    ...indented<Target>(lineOf(words.countHelp[language], 'muted'), 0, width),
    ...(signs.length === 0 ? [] : [blank, ...sectionLines(words.signsHere[language], signs, width)]),
    ...groups.flatMap((group) => {
      const title = `${words.keysEverywhere[language]}: ${groupLabels[group][language]}`
      const commands = keymap.commands.filter((command) => command.group === group)
      return [blank, ...sectionLines(title, commandEntries(commands, language), width)]
    }),
    blank,
    ...sectionLines(words.filterHelp[language], pieces, width),
  ])
}

const helpDocumentIn = perAtlas(() =>
  memoize(({ changes }, language, width, mode) => `${language} ${width} ${mode} ${changes}`, helpDocument),
)

/** The help as it is scrolled. */
type Help = Extract<Overlay, { kind: 'help' }>

const selectDocument = ({ layout, state, cache }: ScreenContext): Document =>
  helpDocumentIn(cache)(state.keymap, state.language, layout.full.innerWidth, modeAt(state.route))

const pane = documentPane<Help>(selectDocument, ({ layout }) => layout.full.innerHeight)

/** The help as a panel. */
export function helpPanel(context: ScreenContext, { cursor }: Help): PanelContent {
  const title = lineOf(words.help[context.state.language], 'title')
  return documentPanel(context.layout.full, title, selectDocument(context), cursor, true)
}

/** The lines of the help, to be searched. */
export const stopsInHelp = (context: ScreenContext, help: Help): Stops | undefined =>
  pane.stops(context, help, (overlay) => ({ ...context.state, overlay }))

/** The state after a command in the help. */
export function commandInHelp(context: ScreenContext, help: Help, command: CommandId): State {
  const { state } = context
  if (command === 'close-help') return without(state, 'overlay')
  return isMotion(command) ? { ...state, overlay: pane.move(context, help, command) } : state
}
