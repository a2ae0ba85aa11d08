/**
 * What the command line understands. What a command does is loaded when it is asked for, so that `show --json`
 * waits for neither React nor Ink.
 *
 * @module
 */
import { isLanguage, type Language, languages, nearest } from '@puente/core'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { type Asked, chosenAtlas } from './asked.ts'
import { type ExitCode, exitCodes, type Io, isInteractive, languageOf } from './io.ts'

/** What `package.json` says. */
declare const PUENTE_VERSION: string

interface Shared {
  readonly lang?: Language
  readonly data?: string
}

interface Answer extends Shared {
  readonly json?: true
}

function readLanguage(text: string): Language {
  if (isLanguage(text)) return text
  throw new InvalidArgumentError(`Write ${languages.join(' or ')}.`)
}

function unknownCommand({ commands }: Command, text: string): string {
  const names = commands.map((command) => command.name())
  const near = nearest(text, names)
  return `error: unknown command '${text}'. ${near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are ${names.join(', ')}.`}`
}

const examples = (...lines: readonly string[]) => `\nExamples:\n${lines.map((line) => `  ${line}\n`).join('')}`

/** What every command is given. */
interface Setting {
  readonly io: Io
  /** Runs a command on the atlas that is asked, and takes note of how it ended. */
  readonly answer: (command: (asked: Asked) => Promise<ExitCode>) => Promise<void>
}

function addShow(program: Command, { io, answer }: Setting): void {
  program
    .command('show <id>')
    .description('open the explorer on a record; in a pipe print the record')
    .option('--json', 'print the record, its citations and relations as JSON')
    .addHelpText(
      'after',
      examples('puente show claut', 'puente show claut --json', 'puente show eccp-mexico-2019 --lang es'),
    )
    .action((id: string, { json }: Answer) =>
      answer(async (asked) => (await import('./show.ts')).show(io, id, { ...asked, json: json === true })),
    )
}

function addList(program: Command, { io, answer }: Setting): void {
  program
    .command('list <collection> [query...]')
    .description('print the records of a collection that a query line finds')
    .option('--json', 'print the records as JSON')
    .addHelpText(
      'after',
      examples(
        'puente list clusters',
        'puente list clusters sector:aerospace country:ES,FR',
        'puente list events --json',
      ),
    )
    .action((collection: string, query: readonly string[], { json }: Answer) =>
      answer(async (asked) =>
        (await import('./list.ts')).list(io, collection, query.join(' '), { ...asked, json: json === true }),
      ),
    )
}

function addSearch(program: Command, { io, answer }: Setting): void {
  program
    .command('search <text...>')
    .description('search names and texts of all collections')
    .option('--json', 'print the hits as JSON')
    .addHelpText('after', examples('puente search solar', 'puente search "clúster de energía" --json'))
    .action((words: readonly string[], { json }: Answer) =>
      answer(async (asked) =>
        (await import('./search.ts')).searchFor(io, words.join(' '), { ...asked, json: json === true }),
      ),
    )
}

/**
 * The commands, on their own process or on one made for a test.
 *
 * @param io the process
 * @param ended is told how the command ended
 */
function programOf(io: Io, ended: (code: ExitCode) => void): Command {
  const program = new Command('puente')
  const answer: Setting['answer'] = async (command) => {
    const { lang, data } = program.opts<Shared>()
    const atlas = await chosenAtlas(io, data)
    ended(atlas === undefined ? exitCodes.broken : await command({ atlas, language: lang ?? languageOf(io) }))
  }
  program
    .description('An atlas of industrial cluster cooperation. Without a command it opens the explorer.')
    .version(PUENTE_VERSION, '-V, --version', 'print the version')
    .option('--lang <language>', `language: ${languages.join(' or ')} (default: as your locale says)`, readLanguage)
    .option('--data <path>', 'ask a dataset of your own: a JSON file or a folder of YAML')
    .helpOption('-h, --help', 'print help')
    .addHelpText(
      'after',
      examples('puente', 'puente show claut', 'puente list clusters country:ES aerospace', 'puente search solar'),
    )
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .exitOverride()
    // Otherwise a misspelt command would be called an argument too many.
    .allowExcessArguments()
    .action(async () => {
      const [unknown] = program.args
      if (unknown !== undefined) program.error(unknownCommand(program, unknown))
      await answer(async (asked) =>
        isInteractive(io)
          ? (await import('./explore.tsx')).explore(io, asked)
          : (await import('./overview.ts')).printOverview(io, asked),
      )
    })
  for (const add of [addShow, addList, addSearch]) add(program, { io, answer })
  return program
}

/**
 * Carries out a command line.
 *
 * @param args what stands after the program's name
 * @param io the process
 * @returns how it ended
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok
  const program = programOf(io, (ended) => {
    code = ended
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    // Commander has said what was wrong already; asking for help or the version is not wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    throw error
  }
}
