/**
 * What the command line understands. What a command does is loaded when it is asked for, so that `show --json`
 * waits for neither React nor Ink.
 *
 * @module
 */
import { type Language, languages, nearest } from '@puente/core'
import { type Command, CommanderError } from 'commander'
import { type ThemeName, themeNames } from '../theme.ts'
import { type Asked, answerOrComplain, complain, type Wishes } from './asked.ts'
import { bomProblem, withByteOrderMark } from './byte-order-mark.ts'
import { chosenAtlas } from './chosen-atlas.ts'
import { datasetCommands } from './dataset-commands.ts'
import { type ExitCode, exitCodes, type Io, isInteractive, languageOf, withCleanOutput } from './io.ts'
import { PuenteCommand } from './puente-command.ts'
import { questionCommands } from './question-commands.ts'
import { recordCommands } from './record-commands.ts'
import { type Commands, formOf, oneOf, type Setting } from './setting.ts'
import { shellCommands } from './shell-commands.ts'

/** All that the program understands, by name. */
export const commands: Commands = { ...recordCommands, ...questionCommands, ...datasetCommands, ...shellCommands }

/** Whoever names a command first needs no other, and who names nothing none: to make them all costs 3 ms. */
function commandsFor([first]: readonly string[]): Commands {
  if (first === undefined) return {}
  const named = Object.hasOwn(commands, first) ? commands[first] : undefined
  return named === undefined ? commands : { [first]: named }
}

/** What `package.json` says. */
declare const PUENTE_VERSION: string

interface Shared {
  readonly lang?: Language
  readonly data?: string
  readonly theme?: ThemeName
  /** Commander has it true where `--no-mouse` is not given. */
  readonly mouse: boolean
}

/** What the command line says of how the explorer is to be. */
const wishesOf = ({ lang, theme, mouse }: Shared): Wishes => ({
  ...(lang === undefined ? {} : { language: lang }),
  ...(theme === undefined ? {} : { theme }),
  ...(mouse ? {} : { mouse }),
})

function unknownCommand(program: Command, text: string): string {
  const names = program
    .createHelp()
    .visibleCommands(program)
    .map((command) => command.name())
  const near = nearest(text, names)
  return `error: unknown command '${text}'. ${near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are ${names.join(', ')}.`}`
}

/**
 * The program, on its own process or on one made for a test.
 *
 * @param offered the commands that it understands
 * @param io the process
 * @param version of the program
 * @param ended is told how the command ended
 */
export function programOf(offered: Commands, io: Io, version: string, ended: (code: ExitCode) => void): PuenteCommand {
  const program = new PuenteCommand('puente')
  const setting: Setting = {
    io,
    answer: async (flags, command) => {
      const { lang, data } = program.opts<Shared>()
      const language = lang ?? languageOf(io)
      const problem = bomProblem(flags)
      if (problem !== undefined) return ended(complain(io, problem[language], exitCodes.usage))
      const atlas = await chosenAtlas(io, language, data)
      if (atlas === undefined) return ended(exitCodes.broken)
      const to = flags.bom === true ? withByteOrderMark(io) : io
      const asked: Asked = { io: to, atlas, language, form: formOf(flags), wishes: wishesOf(program.opts<Shared>()) }
      ended(await answerOrComplain(io, language, () => command(asked)))
    },
    act: async (command) => {
      const { lang, data } = program.opts<Shared>()
      ended(await command({ io, language: lang ?? languageOf(io), ...(data === undefined ? {} : { data }) }))
    },
  }
  program
    .description('An atlas of industrial cluster cooperation. Without a command it opens the explorer.')
    .version(version, '-V, --version', 'print the version')
    .addOption(oneOf('--lang <language>', 'language (default: as your locale says)', languages))
    .option('--data <path>', 'ask a dataset of your own: a JSON file or a folder of YAML')
    .addOption(oneOf('--theme <theme>', 'theme of the explorer', themeNames))
    .option('--no-mouse', 'leave the mouse to the terminal, so that it selects text')
    .withExamples('puente', 'puente show claut', 'puente list clusters country:ES aerospace', 'puente search solar')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'puente: ')),
    })
    .exitOverride()
    .action(async () => {
      const [unknown] = program.args
      if (unknown !== undefined) program.error(unknownCommand(program, unknown))
      await setting.answer({}, async (asked) =>
        isInteractive(io)
          ? (await import('./open.ts')).openAgain(asked)
          : (await import('./asked-seldom.ts')).printOverview(io, asked),
      )
    })
  for (const add of Object.values(offered)) add(program, setting)
  // Otherwise a misspelt command would be called an argument too many. The commands themselves take no more than they have.
  return program.allowExcessArguments()
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
  const program = programOf(commandsFor(args), withCleanOutput(io), PUENTE_VERSION, (ended) => {
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
