/** Help, made from the key table. @module */
import type { Language } from '@puente/core'
import type { CommandGroup } from '../keys/command-shape.ts'
import { type Command, commandList, groupLabels } from '../keys/commands.ts'
import { keyLabel } from '../keys/key-label.ts'
import { blank, lineOf } from '../lines/line.ts'
import { fit, textWidth } from '../lines/width.ts'
import { wrap } from '../lines/wrap.ts'
import { words } from '../words.ts'
import { type Document, type DocumentLine, documentOf, type Target } from './document.ts'
import { filterPieces } from './filter-pieces.ts'

const keysOf = ({ keys }: Command, language: Language): string => keys.map((key) => keyLabel(key, language)).join('  ')

function groupLines(
  group: CommandGroup,
  language: Language,
  keyColumn: number,
  width: number,
): readonly DocumentLine[] {
  return [
    lineOf(groupLabels[group][language], 'label'),
    ...commandList
      .filter((command) => command.group === group)
      .flatMap((command) => {
        const keys = fit(keysOf(command, language), keyColumn)
        return wrap<Target>([{ text: keys, tone: 'key' }, { text: `  ${command.label[language]}` }], width)
      }),
    blank,
  ]
}

/** Every command with its keys, and what a filter understands. */
export function helpDocument(language: Language, width: number): Document {
  const widest = Math.max(...commandList.map((command) => textWidth(keysOf(command, language))))
  const keyColumn = Math.min(widest, Math.floor(width / 2))
  // The table's own entries name the groups.
  const groups = Object.keys(groupLabels) as CommandGroup[]
  return documentOf([
    ...groups.flatMap((group) => groupLines(group, language, keyColumn, width)),
    lineOf(words.filterHelp[language], 'label'),
    ...filterPieces.flatMap(({ piece, means }) =>
      wrap<Target>([{ text: fit(piece, keyColumn), tone: 'key' }, { text: `  ${means[language]}` }], width),
    ),
  ])
}
