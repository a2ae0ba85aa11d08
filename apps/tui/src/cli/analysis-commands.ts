/** Commands that look at the whole atlas: what is dated, and where there are opportunities. @module */
import type { ColumnKind, PartialDate, TimelineKind } from '@puente/core'
import {
  type CommandRunner,
  type Commands,
  choiceOption,
  choicesOption,
  type FormatFlags,
  parseCount,
  parseDate,
  withFormats,
  withoutFormatFlags,
} from './options.ts'
import type { PuenteCommand } from './puente-command.ts'

interface TimelineFlags extends FormatFlags {
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
  'cluster',
  'organization',
  'figure',
  'source',
  'membership',
]

function addTimeline(program: PuenteCommand, { runWithAtlas, say }: CommandRunner): void {
  withFormats(program.command('timeline [id]'), 'json and csv')
    .describe({
      en: 'print everything dated in order of time, or what is of one sector or actor',
      es: 'escribir todo lo fechado por orden de tiempo, o lo de un sector o actor',
    })
    .option(
      '--from <date>',
      say({
        en: 'only what touches this year, month or day, or what comes after',
        es: 'solo lo que toca este año, mes o día, o lo que viene después',
      }),
      parseDate,
    )
    .option(
      '--to <date>',
      say({
        en: 'only what touches this year, month or day, or what comes before',
        es: 'solo lo que toca este año, mes o día, o lo que viene antes',
      }),
      parseDate,
    )
    .addOption(choicesOption('--kind <kind...>', say({ en: 'only these kinds', es: 'solo estos tipos' }), kinds))
    .withExamples(
      'puente timeline claut',
      'puente timeline aerospace --from 2017 --to 2018',
      'puente timeline --kind milestone event --csv',
    )
    .action((id: string | undefined, { kind, ...flags }: TimelineFlags) =>
      runWithAtlas(flags, async (context) =>
        (await import('./lazy-commands.ts')).printTimeline(context, id, {
          ...withoutFormatFlags(flags),
          ...(kind === undefined ? {} : { kinds: kind }),
        }),
      ),
    )
}

interface OpportunityFlags extends FormatFlags {
  readonly by?: ColumnKind
  readonly side?: string
  readonly sector?: readonly string[]
  readonly limit?: number
}

function addOpportunities(program: PuenteCommand, { runWithAtlas, say }: CommandRunner): void {
  withFormats(program.command('opportunities'), 'json and csv')
    .describe({
      en: 'say in which sector and place both sides are strong and nothing ties them yet',
      es: 'decir en qué sector y lugar ambos lados son fuertes y aún nada los vincula',
    })
    .option(
      '--limit <count>',
      say({ en: 'how many at the most (default: all)', es: 'cuántos como máximo (si no se dice: todos)' }),
      parseCount,
    )
    .option(
      '--sector <id...>',
      say({
        en: 'only these sectors (default: the focus sectors)',
        es: 'solo estos sectores (si no se dice: los prioritarios)',
      }),
    )
    .addOption(
      choiceOption(
        '--by <kind>',
        say({ en: 'by what sort of place (default: country)', es: 'por qué tipo de lugar (si no se dice: country)' }),
        ['country', 'region'],
      ),
    )
    .option(
      '--side <id>',
      say({ en: 'the side whose countries or regions are looked at', es: 'el lado cuyos países o regiones se miran' }),
    )
    .withExamples(
      'puente opportunities --limit 5',
      'puente opportunities --by region --sector ict',
      'puente opportunities --csv > white-spots.csv',
    )
    .action(({ sector, ...flags }: OpportunityFlags) =>
      runWithAtlas(flags, async (context) =>
        (await import('./lazy-commands.ts')).opportunities(context, {
          ...withoutFormatFlags(flags),
          ...(sector === undefined ? {} : { sectors: sector }),
        }),
      ),
    )
}

/** The commands that look at the whole atlas. */
export const analysisCommands: Commands = { timeline: addTimeline, opportunities: addOpportunities }
