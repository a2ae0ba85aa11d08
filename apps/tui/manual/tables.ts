/**
 * The generated blocks of docs/explorer.md: tables from the program's own declarations, each between
 * `<!-- begin keys -->` and `<!-- end -->`.
 *
 * @module
 */
import type { PuenteCommand } from '../src/cli/puente-command.ts'
import type { CommandGroup } from '../src/input/command-shape.ts'
import { commandList, groupLabels } from '../src/input/commands.ts'
import { keyLabel } from '../src/input/keys.ts'
import { filterExamples } from '../src/shell/help.ts'
import { environment, exitStatus, sampleAddresses } from './reference.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** A table in Markdown. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n')
}

const code = (text: string): string => `\`${text}\``

/** The keys of a group of commands. */
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
        exitStatus.map(({ name, meaning }) => [code(name), meaning.en]),
      ),
    ],
    [
      'environment',
      table(
        ['variable', 'what it does'],
        environment.map(({ name, meaning }) => [name.split(', ').map(code).join(', '), meaning.en]),
      ),
    ],
  ])

const block = /(<!-- begin (.+?) -->)[\s\S]*?(<!-- end -->)/g

/**
 * The page with what the program has to say now.
 *
 * @param blocks what belongs in each of them, by its name
 * @throws where the page has a block that nothing belongs in, or lacks one
 */
export function withBlocks(page: string, blocks: ReadonlyMap<string, string>): string {
  const met = new Set<string>()
  const written = page.replace(block, (_, begin: string, name: string, end: string) => {
    const content = blocks.get(name)
    if (content === undefined)
      throw new Error(`nothing is made for the block "${name}"; there are ${[...blocks.keys()].join(', ')}`)
    met.add(name)
    return `${begin}\n\n${content}\n\n${end}`
  })
  const missing = [...blocks.keys()].filter((name) => !met.has(name))
  if (missing.length > 0) throw new Error(`the page has no block for ${missing.join(', ')}`)
  return written
}
