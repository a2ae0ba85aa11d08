/** Commands about one actor or record: its matches, paths and neighbours. @module */
import { maxPathLength, maxPaths } from '@puente/core'
import { Option } from 'commander'
import { type NetworkFormat, networkFormats } from './choices.ts'
import { reportError } from './command-context.ts'
import { exitCodes } from './io.ts'
import { messages } from './messages.ts'
import {
  type CommandRunner,
  type Commands,
  choiceOption,
  type FormatFlags,
  formatOf,
  type PictureFlags,
  parseCount,
  parseCountUpTo,
  sameAsFormat,
  withBom,
  withFormats,
  withoutFormatFlags,
  withPicture,
} from './options.ts'
import type { PuenteCommand } from './puente-command.ts'

interface MatchFlags extends FormatFlags {
  readonly limit?: number
  readonly sector?: string
  readonly organizations?: true
}

function addMatch(program: PuenteCommand, { runWithAtlas, say }: CommandRunner): void {
  withFormats(program.command('match <cluster>'), 'json and csv')
    .describe({
      en: 'say whom on the other side a cluster should talk to, and why',
      es: 'decir con quién del otro lado debería hablar un clúster, y por qué',
    })
    .option(
      '--limit <count>',
      say({
        en: 'how many at the most (default: 10; as CSV all)',
        es: 'cuántos como máximo (si no se dice: 10; en CSV todos)',
      }),
      parseCount,
    )
    .option(
      '--sector <id>',
      say({
        en: 'only partners in this sector, or in one within it',
        es: 'solo socios de este sector, o de uno que contiene',
      }),
    )
    .option('--organizations', say({ en: 'suggest organisations too', es: 'sugerir también organizaciones' }))
    .withExamples('puente match claut', 'puente match claut --sector mobility --limit 3', 'puente match hegan --csv')
    .action((id: string, flags: MatchFlags) =>
      runWithAtlas(flags, async (context) =>
        (await import('./lazy-commands.ts')).match(context, id, withoutFormatFlags(flags)),
      ),
    )
}

interface PathFlags extends FormatFlags {
  readonly count?: number
  readonly maxLength?: number
  readonly shortest?: true
}

function addPath(program: PuenteCommand, { runWithAtlas, say }: CommandRunner): void {
  withFormats(program.command('path <from> <to>'), 'json and csv')
    .describe({
      en: 'say how two actors are connected, and what bears out each step',
      es: 'decir cómo se relacionan dos actores, y qué respalda cada paso',
    })
    .option(
      '--count <count>',
      say({ en: 'how many paths at the most (default: 3)', es: 'cuántos caminos como máximo (si no se dice: 3)' }),
      parseCountUpTo(maxPaths),
    )
    .option(
      '--max-length <steps>',
      say({
        en: 'how many steps a path may have at the most (default: 4)',
        es: 'cuántos pasos puede tener un camino como máximo (si no se dice: 4)',
      }),
      parseCountUpTo(maxPathLength),
    )
    .addOption(
      new Option(
        '--shortest',
        say({
          en: 'one path of fewest steps, however weak its links',
          es: 'un camino con los menos pasos, por débiles que sean sus vínculos',
        }),
      ).conflicts(['count', 'maxLength']),
    )
    .withExamples('puente path claut hegan', 'puente path claut hegan --count 1 --json', 'puente path unaq eccp --csv')
    .action((from: string, to: string, flags: PathFlags) =>
      runWithAtlas(flags, async (context) =>
        (await import('./lazy-commands.ts')).path(context, from, to, withoutFormatFlags(flags)),
      ),
    )
}

interface NetworkFlags extends FormatFlags, PictureFlags {
  readonly format?: NetworkFormat
  readonly depth?: number
  readonly relation?: readonly string[]
}

function addNetwork(program: PuenteCommand, { runWithAtlas, say }: CommandRunner): void {
  withPicture(withBom(program.command('network [id]')), ['format', 'json', 'csv'])
    .describe({
      en: 'print the records around a record, or all ties, for people or for programs that draw graphs',
      es: 'escribir los registros en torno a un registro, o todos los vínculos, para personas o para programas que dibujan grafos',
    })
    .addOption(
      choiceOption(
        '--format <format>',
        say({ en: 'form of the answer (default: text)', es: 'forma de la respuesta (si no se dice: text)' }),
        networkFormats,
      ),
    )
    .addOption(new Option('--json', say(sameAsFormat('json'))).conflicts(['format', 'csv']))
    .addOption(new Option('--csv', say(sameAsFormat('csv'))).conflicts('format'))
    .option(
      '--depth <steps>',
      say({ en: 'how many steps to go (default: 1)', es: 'cuántos pasos recorrer (si no se dice: 1)' }),
      parseCount,
    )
    .option(
      '--relation <relation...>',
      say({
        en: 'follow only these relations, like ties or events.organisers',
        es: 'seguir solo estas relaciones, como ties o events.organisers',
      }),
    )
    .withExamples(
      'puente network claut',
      'puente network claut --relation ties',
      'puente network claut --depth 2 --format graphml > claut.graphml',
      'puente network eccp --format dot | dot -Tsvg > eccp.svg',
      'puente network --svg - > ties.svg',
    )
    .action((id: string | undefined, flags: NetworkFlags) =>
      runWithAtlas(flags, async (context) => {
        const { format = formatOf(flags), depth, relation, svg, force } = flags
        const options = {
          ...(depth === undefined ? {} : { depth }),
          ...(relation === undefined ? {} : { relations: relation }),
        }
        if (id === undefined && depth !== undefined)
          return reportError(context.io, messages.depthOfAll[context.language], exitCodes.usage)
        if (svg !== undefined) return (await import('./pictures.ts')).drawNetwork(context, id, options, { svg, force })
        return (await import('./lazy-commands.ts')).network(context, id, format, options)
      }),
    )
}

/** The commands about one actor or record. */
export const actorCommands: Commands = { match: addMatch, path: addPath, network: addNetwork }
