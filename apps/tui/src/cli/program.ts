/**
 * What the command line understands. What a command does is loaded when it is asked for, so that `show --json`
 * waits for neither React nor Ink.
 *
 * @module
 */
import { isLanguage, type Language, type Localized, languages, nearest } from '@puente/core'
import { CommanderError } from 'commander'
import { type ThemeName, themeNames } from '../theme.ts'
import { type Asked, answerOrComplain, chosenAtlas, complain, type Wishes } from './command-context.ts'
import { datasetCommands } from './dataset-commands.ts'
import { type ExitCode, exitCodes, type Io, isInteractive, languageOf, withCleanOutput } from './io.ts'
import { usageProblems } from './messages.ts'
import { type Commands, formOf, oneOf, type Setting } from './options.ts'
import { bomProblem, withByteOrderMark } from './print.ts'
import { PuenteCommand } from './puente-command.ts'
import { questionCommands } from './question-commands.ts'
import { recordCommands } from './record-commands.ts'
import { shellCommands } from './shell-commands.ts'

/** All that the program understands, by name. */
export const commands: Commands = { ...recordCommands, ...questionCommands, ...datasetCommands, ...shellCommands }

/** Whoever names a command first needs no other, and who names nothing none: to make them all costs 3 ms. */
function commandsFor([first]: readonly string[]): Commands {
  if (first === undefined) return {}
  const named = Object.hasOwn(commands, first) ? commands[first] : undefined
  return named === undefined ? commands : { [first]: named }
}

/**
 * A command line in which commander takes no part of a query for an option: what excludes a value, like `-label:gold`,
 * comes last, behind `--`.
 */
function withExclusions(args: readonly string[]): readonly string[] {
  if (!args.some((word) => word === 'list' || word === 'export')) return args
  const end = args.indexOf('--')
  const [before, behind] = end === -1 ? [args, []] : [args.slice(0, end), args.slice(end + 1)]
  const excludes = before.filter((word) => /^-\p{L}[\p{L}\p{N}_]*:/u.test(word))
  if (excludes.length === 0) return args
  return [...before.filter((word) => !excludes.includes(word)), '--', ...excludes, ...behind]
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

function unknownCommand(program: PuenteCommand, text: string): string {
  const names = program
    .createHelp()
    .visibleCommands(program)
    .map((command) => command.name())
  const near = nearest(text, names)
  const { language } = program
  const hint = near.length > 0 ? usageProblems.nearest(near) : usageProblems.thereAre(names)
  return `${usageProblems.unknownCommand(text)[language]} ${hint[language]}`
}

/**
 * The language of help and of what is said, before a command line is understood: as it says wherever it says so, or else
 * as the reader's locale.
 */
export function languageIn(args: readonly string[], io: Io): Language {
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  const named = options.flatMap((word, at) =>
    word === '--lang' ? (options[at + 1] ?? []) : word.startsWith('--lang=') ? word.slice('--lang='.length) : [],
  )
  return named.findLast(isLanguage) ?? languageOf(io)
}

/**
 * The program, on its own process or on one made for a test.
 *
 * @param offered the commands that it understands
 * @param io the process
 * @param version of the program
 * @param usual the language of its help, and of its answers where the command line does not say it
 * @param ended is told how the command ended
 */
export function programOf(
  offered: Commands,
  io: Io,
  version: string,
  usual: Language,
  ended: (code: ExitCode) => void,
): PuenteCommand {
  const program = new PuenteCommand('puente', usual)
  const say = (text: Localized): string => text[usual]
  const setting: Setting = {
    io,
    say,
    answer: async (flags, command) => {
      const { lang: language = usual, data } = program.opts<Shared>()
      const problem = bomProblem(flags)
      if (problem !== undefined) return ended(complain(io, problem[language], exitCodes.usage))
      const atlas = await chosenAtlas(io, language, data)
      if (atlas === undefined) return ended(exitCodes.broken)
      const to = flags.bom === true ? withByteOrderMark(io) : io
      const asked: Asked = { io: to, atlas, language, form: formOf(flags), wishes: wishesOf(program.opts<Shared>()) }
      ended(await answerOrComplain(io, language, () => command(asked)))
    },
    act: async (command) => {
      const { lang: language = usual, data } = program.opts<Shared>()
      ended(await command({ io, language, ...(data === undefined ? {} : { data }) }))
    },
  }
  program
    .description(
      say({
        en: 'An atlas of industrial cluster cooperation. Without a command it opens the explorer.',
        es: 'Un atlas de cooperación entre clústeres industriales. Sin orden, abre el explorador.',
      }),
    )
    .version(version, '-V, --version', say({ en: 'print the version', es: 'mostrar la versión' }))
    .addOption(
      oneOf(
        '--lang <language>',
        say({
          en: 'language (default: as your locale says)',
          es: 'idioma (si no se dice: el de su configuración regional)',
        }),
        languages,
      ),
    )
    .option(
      '--data <path>',
      say({
        en: 'ask a dataset of your own: a JSON file or a folder of YAML',
        es: 'preguntar a un conjunto de datos propio: un archivo JSON o una carpeta de YAML',
      }),
    )
    .addOption(oneOf('--theme <theme>', say({ en: 'theme of the explorer', es: 'tema del explorador' }), themeNames))
    .option(
      '--no-mouse',
      say({
        en: 'leave the mouse to the terminal, so that it selects text',
        es: 'dejar el ratón al terminal, para que seleccione texto',
      }),
    )
    .withExamples('puente', 'puente show claut', 'puente list clusters country:ES aerospace', 'puente search solar')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(`puente: ${text.replace(/^error: /, '')}`),
    })
    .exitOverride()
    .action(async () => {
      const [unknown] = program.args
      if (unknown !== undefined) program.error(unknownCommand(program, unknown))
      await setting.answer({}, async (asked) =>
        isInteractive(io)
          ? (await import('./open.ts')).openAgain(asked)
          : (await import('./lazy-commands.ts')).printOverview(io, asked),
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
  const program = programOf(commandsFor(args), withCleanOutput(io), PUENTE_VERSION, languageIn(args, io), (ended) => {
    code = ended
  })
  try {
    await program.parseAsync(withExclusions(args), { from: 'user' })
    return code
  } catch (error) {
    // Commander has said what was wrong already; asking for help or the version is not wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    throw error
  }
}
