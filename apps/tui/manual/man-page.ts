/** The manual page, from the commands as the program declares them and from its key table. @module */
import { collectionNames } from '@puente/core'
import { PuenteCommand } from '../src/cli/puente-command.ts'
import { filterPieces } from '../src/documents/filter-pieces.ts'
import { commandList, groupLabels } from '../src/keys/commands.ts'
import { keyLabel } from '../src/keys/key-label.ts'
import { sampleAddresses } from './addresses.ts'
import {
  bold,
  escaped,
  furtherLiteral,
  head,
  italic,
  literal,
  opening,
  paragraph,
  type Roff,
  section,
  subsection,
  term,
} from './roff.ts'
import { type Explained, environment, exitStatus, files } from './surroundings.ts'

/** What is typed in bold, and in italics what something is put in place of: `--lang <language>`, `[query...]`. */
const usage = (text: string): string =>
  text
    .split(/(<[^>]+>|\[[^\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('<')) return italic(part.slice(1, -1))
      return part.startsWith('[') ? `[${italic(part.slice(1, -1))}]` : bold(part)
    })
    .join('')

/** A description as a sentence: in a help it begins small and ends open. */
const sentence = (text: string): string => {
  const whole = `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  return whole.endsWith('.') ? whole : `${whole}.`
}

/** The options of a command, but for the help that each has. */
function optionTerms(command: PuenteCommand): Roff {
  const help = command.createHelp()
  return help
    .visibleOptions(command)
    .filter(({ long }) => long !== '--help')
    .flatMap((option) => term(usage(help.optionTerm(option)), escaped(sentence(help.optionDescription(option)))))
}

/** A note as it is, where it is set in lines; or else as a paragraph. */
const noted = (note: string): Roff =>
  note.includes('\n') ? furtherLiteral(note.split('\n')) : paragraph(escaped(note))

const commandPart = (command: PuenteCommand): Roff =>
  subsection(
    command.name(),
    opening(usage(command.createHelp().subcommandTerm(command))),
    paragraph(escaped(sentence(command.description()))),
    optionTerms(command),
    command.notes.flatMap(noted),
    furtherLiteral(command.examples),
  )

const commandsOf = (program: PuenteCommand): readonly PuenteCommand[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command instanceof PuenteCommand)

const explained = (all: readonly Explained[]): Roff =>
  all.flatMap(({ name, means }) => term(bold(name), escaped(sentence(means))))

const keyParts: Roff = Object.entries(groupLabels).flatMap(([group, label]) =>
  subsection(
    label.en,
    commandList
      .filter((command) => command.group === group)
      .flatMap(({ keys, label: does }) =>
        term(keys.map((key) => bold(keyLabel(key, 'en'))).join(', '), escaped(sentence(does.en))),
      ),
  ),
)

/** The manual page of the program, in roff. */
export const manPage = (program: PuenteCommand): string =>
  [
    ...head('puente', 1, program.version() ?? '', 'Puente manual'),
    ...section('NAME', [`puente \\- ${escaped('explore an atlas of industrial cluster cooperation')}`]),
    ...section('SYNOPSIS', [`${bold('puente')} [${italic('options')}] [${italic('command')}]`]),
    ...section(
      'DESCRIPTION',
      opening(escaped(program.description())),
      paragraph(
        escaped(
          'At a terminal, answers are tables; in a pipe they are plain text, and with --json or --csv they are for programs. Where there is no terminal, puente without a command prints what the atlas holds.',
        ),
      ),
    ),
    ...section('OPTIONS', opening('Each command takes these, too.'), optionTerms(program)),
    ...section('COMMANDS', ...commandsOf(program).map(commandPart)),
    ...section(
      'QUERIES',
      opening(
        escaped(
          'A query, in list, export and the filter of the explorer, is a line of these. A misspelt field or value is told, with the nearest valid one.',
        ),
      ),
      filterPieces.flatMap(({ piece, means }) => term(bold(piece), escaped(sentence(means.en)))),
    ),
    ...section(
      'ADDRESSES',
      opening(
        escaped(`Each place of the explorer has one; a copies it. The collections are ${collectionNames.join(', ')}.`),
      ),
      sampleAddresses.flatMap(({ address, leadsTo }) => term(bold(address), escaped(sentence(leadsTo)))),
    ),
    ...section('KEYS', opening('The bottom line of the explorer says which are of use; ? lists them all.'), keyParts),
    ...section('EXIT STATUS', explained(exitStatus)),
    ...section('ENVIRONMENT', explained(environment)),
    ...section('FILES', explained(files)),
    ...section('EXAMPLES', literal(program.examples)),
    ...section('SEE ALSO', opening('docs/explorer.md shows every screen; docs/questions.md who asks what.')),
    '',
  ].join('\n')
