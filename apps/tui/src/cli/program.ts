/**
 * The program and its commands. What a command does is loaded when it runs, so that `show --json` does not load React or
 * Ink.
 *
 * @module
 */
import {
  type EvidenceKind,
  atlas as embedded,
  evidenceKinds,
  type Language,
  type Localized,
  languages,
  type PartialDate,
} from '@puente/core'
import { CommanderError } from 'commander'
import { type ThemeName, themeNames } from '../theme.ts'
import { restingOn } from '../words.ts'
import { actorCommands } from './actor-commands.ts'
import { analysisCommands } from './analysis-commands.ts'
import { datasetNameOf, programStamp } from './bug-report.ts'
import {
  loadAtlas,
  type Preferences,
  printNotice,
  reportError,
  reportFailures,
  type ViewFlags,
  viewFor,
} from './command-context.ts'
import { datasetCommands } from './dataset-commands.ts'
import { type ExitCode, exitCodes, type Io, isInteractive, withCleanOutput } from './io.ts'
import { nearestOrAll, usageMessages } from './messages.ts'
import { type CommandRunner, type Commands, choiceOption, formatOf, parseDate } from './options.ts'
import { bomProblem, withByteOrderMark } from './print.ts'
import { PuenteCommand } from './puente-command.ts'
import { languageFromArgs, moveExclusionsLast } from './raw-arguments.ts'
import { recordCommands } from './record-commands.ts'
import { shellCommands } from './shell-commands.ts'

/** Every command by its name. */
export const commands: Commands = {
  ...recordCommands,
  ...actorCommands,
  ...analysisCommands,
  ...datasetCommands,
  ...shellCommands,
}

/** The commands that a command line needs: declaring all of them costs 3 ms. */
function commandsFor([first]: readonly string[]): Commands {
  if (first === undefined) return {}
  const named = Object.hasOwn(commands, first) ? commands[first] : undefined
  return named === undefined ? commands : { [first]: named }
}

interface GlobalOptions {
  readonly lang?: Language
  readonly data?: string
  readonly evidence?: EvidenceKind
  readonly asOf?: PartialDate
  readonly theme?: ThemeName
  /** Commander has it true where `--no-mouse` is not given. */
  readonly mouse: boolean
}

/** The settings of the explorer on the command line. */
const preferencesOf = ({ lang, theme, mouse }: GlobalOptions): Preferences => ({
  ...(lang === undefined ? {} : { language: lang }),
  ...(theme === undefined ? {} : { theme }),
  ...(mouse ? {} : { mouse }),
})

function unknownCommand(program: PuenteCommand, text: string): string {
  const names = program
    .createHelp()
    .visibleCommands(program)
    .map((command) => command.name())
  const { language } = program
  return `${usageMessages.unknownCommand(text)[language]} ${nearestOrAll(text, names)[language]}`
}

/**
 * Makes the program.
 *
 * @param available its commands
 * @param io the process
 * @param version what `--version` prints
 * @param defaultLanguage the language of its help, and of its answers where the command line does not say it
 * @param onExit called with the exit code of the command
 */
export function createProgram(
  available: Commands,
  io: Io,
  version: string,
  defaultLanguage: Language,
  onExit: (code: ExitCode) => void,
): PuenteCommand {
  const program = new PuenteCommand('puente', defaultLanguage)
  const say = (text: Localized): string => text[defaultLanguage]
  const runner: CommandRunner = {
    io,
    say,
    runWithAtlas: async (flags, command, opens) => {
      const { lang: language = defaultLanguage, data, evidence, asOf } = program.opts<GlobalOptions>()
      const problem = bomProblem(flags)
      if (problem !== undefined) return onExit(reportError(io, problem[language], exitCodes.usage))
      const preferences = preferencesOf(program.opts<GlobalOptions>())
      const view: ViewFlags = { ...(evidence && { evidence }), ...(asOf && { asOf }) }
      if (opens !== undefined && data !== undefined && formatOf(flags) === 'text' && isInteractive(io)) {
        const { openLarge } = await import('./open.ts')
        const code = await openLarge({ io, language, preferences, data, view }, opens)
        if (code !== undefined) return onExit(code)
      }
      const dataset = await loadAtlas(io, language, data)
      if (dataset === undefined) return onExit(exitCodes.broken)
      const answer = () => {
        const atlas = viewFor(dataset, view)
        if (evidence !== undefined || asOf !== undefined) printNotice({ io, language }, restingOn(atlas))
        return command({
          io: flags.bom === true ? withByteOrderMark(io) : io,
          dataset,
          atlas,
          language,
          format: formatOf(flags),
          preferences,
        })
      }
      onExit(await reportFailures(io, language, answer))
    },
    runWithoutAtlas: async (command) => {
      const { lang: language = defaultLanguage, data } = program.opts<GlobalOptions>()
      onExit(await command({ io, language, ...(data === undefined ? {} : { data }) }))
    },
  }
  program
    .describe({
      en: 'An atlas of industrial cluster cooperation. Without a command it opens the explorer.',
      es: 'Un atlas de cooperación entre clústeres industriales. Sin orden, abre el explorador.',
    })
    .version(
      version,
      '-V, --version',
      say({
        en: 'print version, dataset and platform',
        es: 'mostrar la versión, el conjunto de datos y la plataforma',
      }),
    )
    .addOption(
      choiceOption(
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
    .addOption(
      choiceOption(
        '--evidence <kind>',
        say({
          en: 'what answers rest on: what the paper says, or the best known values (default)',
          es: 'en qué se basan las respuestas: lo que dice el documento, o los mejores valores conocidos (si no se dice)',
        }),
        evidenceKinds,
      ),
    )
    .option(
      '--as-of <date>',
      say({
        en: 'answer as of this year, month or day, without what began later',
        es: 'responder a fecha de este año, mes o día, sin lo que empezó después',
      }),
      parseDate,
    )
    .addOption(
      choiceOption('--theme <theme>', say({ en: 'theme of the explorer', es: 'tema del explorador' }), themeNames),
    )
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
      await runner.runWithAtlas(
        {},
        async (context) =>
          isInteractive(io)
            ? (await import('./open.ts')).openLast(context)
            : (await import('./lazy-commands.ts')).printOverview(io, context),
        'last',
      )
    })
  for (const add of Object.values(available)) add(program, runner)
  // Otherwise a misspelt command would be reported as an excess argument. The commands themselves accept none.
  return program.allowExcessArguments()
}

/**
 * Runs a command line.
 *
 * @param args what stands after the program's name
 * @param io the process
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok
  const program = createProgram(
    commandsFor(args),
    withCleanOutput(io),
    programStamp(datasetNameOf(embedded)),
    languageFromArgs(args, io),
    (exitCode) => {
      code = exitCode
    },
  )
  try {
    await program.parseAsync(moveExclusionsLast(args), { from: 'user' })
    return code
  } catch (error) {
    // Commander has printed the error; help and version are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    throw error
  }
}
