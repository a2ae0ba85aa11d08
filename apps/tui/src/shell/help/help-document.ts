/** Help, made from the key table. @module */

import type { Language } from '@puente/core'
import { perAtlas } from '../../app/atlas-cache.ts'
import { memoize } from '../../app/memoize.ts'
import type { CommandGroup } from '../../input/command-shape.ts'
import { groupLabels } from '../../input/commands.ts'
import { keyLabel } from '../../input/key-label.ts'
import { type BoundCommand, type Keymap, keysIn } from '../../input/keymap.ts'
import type { Mode } from '../../input/modes.ts'
import { screenNames, screens } from '../../screens/screens.ts'
import { type Document, type DocumentLine, documentOf } from '../../text/document.ts'
import { indented } from '../../text/indent.ts'
import { blank, lineOf, type Target } from '../../text/line.ts'
import { fit, textWidth } from '../../text/width.ts'
import { wrap } from '../../text/wrap.ts'
import type { Sign } from '../../views/signs.ts'
import { words } from '../../words.ts'
import { filterPieces } from './filter-pieces.ts'

/** The keys of a command, in a mode or anywhere; a dash where it has none. */
function keysOf(command: BoundCommand, language: Language, mode?: Mode): string {
  const keys = mode === undefined ? command.keys : keysIn(command, mode)
  return keys.length === 0 ? '–' : keys.map((key) => keyLabel(key, language)).join('  ')
}

/** Something that can be typed, and what it means. */
interface Explained {
  readonly typed: string
  readonly means: string
}

/** A section of the help: what can be typed at the left, what it means at the right. */
function sectionLines(title: string, all: readonly Explained[], width: number): readonly DocumentLine[] {
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

const explained = (commands: readonly BoundCommand[], language: Language, mode?: Mode): readonly Explained[] =>
  commands.map((command) => ({ typed: keysOf(command, language, mode), means: command.label[language] }))

/** Moving comes last: who asks for help looks for what there is to do. */
const doingFirst = (commands: readonly BoundCommand[]): readonly BoundCommand[] =>
  commands.toSorted((a, b) => Number(a.group === 'move') - Number(b.group === 'move'))

/** The signs of a mode's drawings, and what they mean. */
const signsOf = (mode: Mode): readonly Sign[] => screenNames.flatMap((name) => screens[name].signs?.[mode] ?? [])

/**
 * The commands of a place, then every command with its keys, and what a filter understands.
 *
 * @param keymap the keys that the reader has
 * @param mode what the keys are for where help was asked
 */
export function helpDocument(keymap: Keymap, language: Language, width: number, mode: Mode): Document {
  // The table's own entries name the groups.
  const groups = Object.keys(groupLabels) as CommandGroup[]
  const here = doingFirst(keymap.commands.filter((command) => command.modes.includes(mode)))
  const signs = signsOf(mode).map(({ sign, means }) => ({ typed: sign, means: means[language] }))
  const pieces = filterPieces.map(({ piece, means }) => ({ typed: piece, means: means[language] }))
  return documentOf([
    ...sectionLines(words.keysHere[language], explained(here, language, mode), width),
    ...indented<Target>(lineOf(words.countHelp[language], 'muted'), 0, width),
    ...(signs.length === 0 ? [] : [blank, ...sectionLines(words.signsHere[language], signs, width)]),
    ...groups.flatMap((group) => {
      const title = `${words.keysEverywhere[language]}: ${groupLabels[group][language]}`
      const commands = keymap.commands.filter((command) => command.group === group)
      return [blank, ...sectionLines(title, explained(commands, language), width)]
    }),
    blank,
    ...sectionLines(words.filterHelp[language], pieces, width),
  ])
}

/** The help, kept for a keymap and a width; the keys of a mode come first. */
export const helpDocumentIn = perAtlas(() =>
  memoize(({ changes }, language, width, mode) => `${language} ${width} ${mode} ${changes}`, helpDocument),
)
