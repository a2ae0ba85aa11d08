/** Commands that ask the atlas something. @module */
import type { ColumnKind, PartialDate, TimelineKind } from '@puente/core'
import { Option } from 'commander'
import { type NetworkFormat, networkFormats } from './network-formats.ts'
import type { PuenteCommand } from './puente-command.ts'
import {
  type Commands,
  type FormFlags,
  formOf,
  oneOf,
  readCount,
  readDate,
  type Setting,
  someOf,
  withBom,
  withForms,
} from './setting.ts'

interface MatchFlags extends FormFlags {
  readonly limit?: number
  readonly sector?: string
  readonly organizations?: true
  readonly asOf?: PartialDate
}

function addMatch(program: PuenteCommand, { answer }: Setting): void {
  withForms(program.command('match <cluster>'), 'json and csv')
    .description('say whom on the other side a cluster should talk to, and why')
    .option('--limit <count>', 'how many at the most (default: 10; as CSV all)', readCount)
    .option('--sector <id>', 'only partners in this sector, or in one within it')
    .option('--organizations', 'suggest organizations too')
    .option('--as-of <date>', 'match as of this year, month or day', readDate)
    .withExamples('puente match claut', 'puente match claut --sector mobility --limit 3', 'puente match hegan --csv')
    .action((id: string, flags: MatchFlags) =>
      answer(flags, async (asked) => (await import('./asked-seldom.ts')).match(asked, id, flags)),
    )
}

interface PathFlags extends FormFlags {
  readonly count?: number
  readonly maxLength?: number
  readonly asOf?: PartialDate
  readonly shortest?: true
}

function addPath(program: PuenteCommand, { answer }: Setting): void {
  withForms(program.command('path <from> <to>'), 'json and csv')
    .description('say how two actors are connected, and what bears out each step')
    .option('--count <count>', 'how many paths at the most (default: 3)', readCount)
    .option('--max-length <steps>', 'how many steps a path may have at the most (default: 4)', readCount)
    .option('--as-of <date>', 'leave out what began after this year, month or day', readDate)
    .addOption(
      new Option('--shortest', 'one path of fewest steps, however weak its links').conflicts(['count', 'maxLength']),
    )
    .withExamples('puente path claut hegan', 'puente path claut hegan --count 1 --json', 'puente path unaq eccp --csv')
    .action((from: string, to: string, flags: PathFlags) =>
      answer(flags, async (asked) => (await import('./asked-seldom.ts')).path(asked, from, to, flags)),
    )
}

interface NetworkFlags extends FormFlags {
  readonly format?: NetworkFormat
  readonly depth?: number
  readonly relation?: readonly string[]
}

function addNetwork(program: PuenteCommand, { answer }: Setting): void {
  withBom(program.command('network <id>'))
    .description('print the records around a record, for people or for programs that draw graphs')
    .addOption(oneOf('--format <format>', 'form of the answer (default: text)', networkFormats))
    .addOption(new Option('--json', 'the same as --format json').conflicts(['format', 'csv']))
    .addOption(new Option('--csv', 'the same as --format csv').conflicts('format'))
    .option('--depth <steps>', 'how many steps to go (default: 1)', readCount)
    .option('--relation <relation...>', 'follow only these relations, like ties or events.organisers')
    .withExamples(
      'puente network claut',
      'puente network claut --relation ties',
      'puente network claut --depth 2 --format graphml > claut.graphml',
      'puente network eccp --format dot | dot -Tsvg > eccp.svg',
    )
    .action((id: string, flags: NetworkFlags) =>
      answer(flags, async (asked) => {
        const { format = formOf(flags), depth, relation } = flags
        const options = {
          ...(depth === undefined ? {} : { depth }),
          ...(relation === undefined ? {} : { relations: relation }),
        }
        return (await import('./asked-seldom.ts')).network(asked, id, format, options)
      }),
    )
}

interface TimelineFlags extends FormFlags {
  readonly from?: PartialDate
  readonly to?: PartialDate
  readonly kind?: readonly TimelineKind[]
}

/** The kinds that a timeline can show, in their order. */
const kinds: readonly TimelineKind[] = [
  'event',
  'milestone',
  'partnership',
  'tie',
  'award',
  'result',
  'figure',
  'source',
  'membership',
]

function addTimeline(program: PuenteCommand, { answer }: Setting): void {
  withForms(program.command('timeline [id]'), 'json and csv')
    .description('print everything dated in order of time, or what is of one sector or actor')
    .option('--from <date>', 'only what touches this year, month or day, or what comes after', readDate)
    .option('--to <date>', 'only what touches this year, month or day, or what comes before', readDate)
    .addOption(someOf('--kind <kind...>', 'only these kinds', kinds))
    .withExamples(
      'puente timeline claut',
      'puente timeline aerospace --from 2017 --to 2018',
      'puente timeline --kind milestone event --csv',
    )
    .action((id: string | undefined, { kind, ...flags }: TimelineFlags) =>
      answer(flags, async (asked) =>
        (await import('./asked-seldom.ts')).printTimeline(asked, id, {
          ...flags,
          ...(kind === undefined ? {} : { kinds: kind }),
        }),
      ),
    )
}

interface OpportunityFlags extends FormFlags {
  readonly by?: ColumnKind
  readonly side?: string
  readonly sector?: readonly string[]
  readonly limit?: number
  readonly asOf?: PartialDate
}

function addOpportunities(program: PuenteCommand, { answer }: Setting): void {
  withForms(program.command('opportunities'), 'json and csv')
    .description('say in which sector and place both sides are strong and nothing ties them yet')
    .option('--limit <count>', 'how many at the most (default: all)', readCount)
    .option('--sector <id...>', 'only these sectors (default: the focus sectors)')
    .addOption(oneOf('--by <kind>', 'by what sort of place (default: country)', ['country', 'region']))
    .option('--side <id>', 'the side whose countries or regions are looked at')
    .option('--as-of <date>', 'as of this year, month or day', readDate)
    .withExamples(
      'puente opportunities --limit 5',
      'puente opportunities --by region --sector aerospace',
      'puente opportunities --csv > white-spots.csv',
    )
    .action(({ sector, ...flags }: OpportunityFlags) =>
      answer(flags, async (asked) =>
        (await import('./asked-seldom.ts')).opportunities(asked, {
          ...flags,
          ...(sector === undefined ? {} : { sectors: sector }),
        }),
      ),
    )
}

/** The commands that ask the atlas something. */
export const questionCommands: Commands = {
  match: addMatch,
  path: addPath,
  network: addNetwork,
  timeline: addTimeline,
  opportunities: addOpportunities,
}
