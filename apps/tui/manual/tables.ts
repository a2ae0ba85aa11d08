/** The tables of the page on the explorer, from what the program itself goes by. @module */
import type { PuenteCommand } from '../src/cli/puente-command.ts'
import type { CommandGroup } from '../src/input/command-shape.ts'
import { commandList, groupLabels } from '../src/input/commands.ts'
import { keyLabel } from '../src/input/keys.ts'
import { filterExamples } from '../src/shell/help.ts'
import { sampleAddresses } from './addresses.ts'
import { environment, exitStatus } from './surroundings.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** A table in Markdown. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n')
}

const code = (text: string): string => `\`${text}\``

/** The keys of a group; where a command works is told by its words, and by the bottom line. */
const groupTable = (group: CommandGroup): string =>
  table(
    [groupLabels[group].en, ''],
    commandList
      .filter((command) => command.group === group)
      .map(({ keys, label }) => [keys.map((key) => code(keyLabel(key, 'en'))).join(' '), label.en]),
  )

const keyTables = (): string => {
  // The table's own entries name the groups.
  const groups = Object.keys(groupLabels) as CommandGroup[]
  return groups.map(groupTable).join('\n\n')
}

function commandTable(program: PuenteCommand): string {
  const help = program.createHelp()
  return table(
    ['command', 'what it does'],
    help.visibleCommands(program).map((command) => [code(help.subcommandTerm(command)), command.description()]),
  )
}

/** Every table by its name. */
export const tables = (program: PuenteCommand): ReadonlyMap<string, string> =>
  new Map([
    ['keys', keyTables()],
    [
      'filter pieces',
      table(
        ['typed', 'finds'],
        filterExamples.map(({ piece, means }) => [code(piece), means.en]),
      ),
    ],
    [
      'addresses',
      table(
        ['address', 'what is there'],
        sampleAddresses.map(({ address, leadsTo }) => [code(address), leadsTo.en]),
      ),
    ],
    ['commands', commandTable(program)],
    [
      'exit status',
      table(
        ['ends with', 'where'],
        exitStatus.map(({ name, means }) => [code(name), means.en]),
      ),
    ],
    [
      'environment',
      table(
        ['variable', 'what it does'],
        environment.map(({ name, means }) => [name.split(', ').map(code).join(', '), means.en]),
      ),
    ],
  ])
