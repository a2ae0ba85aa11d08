/** Commands that look at the whole atlas: who is where, what is dated, what has happened since, and where there are opportunities. @module */
import {
  type ColumnKind,
  type DevelopmentKind,
  developmentKinds,
  type PartialDate,
  type TimelineKind,
} from '@puente/core'
import {
  type CommandRunner,
  type Commands,
  choiceOption,
  choicesOption,
  type FormatFlags,
  type PictureFlags,
  parseCount,
  parseDate,
  withFormats,
  withoutFormatFlags,
  withPicture,
} from './options.ts'
import type { PuenteCommand } from './puente-command.ts'

interface MapFlags extends PictureFlags {
  readonly organizations?: boolean
  readonly sector?: readonly string[]
  readonly side?: string
}

function addMap(program: PuenteCommand, { runWithAtlas, say }: CommandRunner): void {
  withPicture(program.command('map [id]'), [])
    .describe({
      en: 'say who is where and which places have ties, or draw it with an actor or a place marked',
      es: 'decir quién está dónde y qué lugares tienen vínculos, o dibujarlo con un actor o lugar marcado',
    })
    .option('--organizations', say({ en: 'organisations too', es: 'también organizaciones' }))
    .option('--sector <id...>', say({ en: 'only actors in these sectors', es: 'solo actores de estos sectores' }))
    .option('--side <id>', say({ en: 'only this side', es: 'solo este lado' }))
    .withExamples('puente map', 'puente map claut --organizations', 'puente map --sector ict --svg - > ict.svg')
    .action((id: string | undefined, { svg, force, organizations = false, sector, side }: MapFlags) =>
      runWithAtlas({}, async (context) => {
        const selection = {
          organizations,
          ...(sector === undefined ? {} : { sectors: sector }),
          ...(side === undefined ? {} : { side }),
          ...(id === undefined ? {} : { highlight: id }),
        }
        if (svg !== undefined) return (await import('./pictures.ts')).drawMap(context, selection, { svg, force })
        return (await import('./lazy-commands.ts')).printMap(context, selection)
      }),
    )
}

interface TimelineFlags extends FormatFlags, PictureFlags {
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
  withPicture(withFormats(program.command('timeline [id]'), 'json and csv'), ['json', 'csv'])
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
      'puente timeline hegan --svg - > hegan.svg',
    )
    .action((id: string | undefined, { kind, svg, force, ...flags }: TimelineFlags) =>
      runWithAtlas(flags, async (context) => {
        const filter = { ...withoutFormatFlags(flags), ...(kind === undefined ? {} : { kinds: kind }) }
        if (svg !== undefined) return (await import('./pictures.ts')).drawTimeline(context, id, filter, { svg, force })
        return (await import('./lazy-commands.ts')).printTimeline(context, id, filter)
      }),
    )
}

interface DevelopmentFlags extends FormatFlags {
  readonly from?: PartialDate
  readonly to?: PartialDate
  readonly kind?: readonly DevelopmentKind[]
  readonly limit?: number
}

function addDevelopments(program: PuenteCommand, { runWithAtlas, say }: CommandRunner): void {
  withFormats(program.command('developments [id]'), 'json and csv')
    .describe({
      en: 'print what has happened since the main source, the newest first, or what concerns one sector, actor or place',
      es: 'escribir qué ha pasado desde la fuente principal, lo más nuevo primero, o lo de un sector, actor o lugar',
    })
    .option(
      '--from <date>',
      say({
        en: 'since this year, month or day (default: the date of the main source)',
        es: 'desde este año, mes o día (si no se dice: la fecha de la fuente principal)',
      }),
      parseDate,
    )
    .option('--to <date>', say({ en: 'up to this year, month or day', es: 'hasta este año, mes o día' }), parseDate)
    .addOption(
      choicesOption('--kind <kind...>', say({ en: 'only these kinds', es: 'solo estos tipos' }), developmentKinds),
    )
    .option(
      '--limit <count>',
      say({ en: 'how many at the most (default: all)', es: 'cuántos como máximo (si no se dice: todos)' }),
      parseCount,
    )
    .withExamples(
      'puente developments --limit 10',
      'puente developments aerospace --from 2023',
      'puente developments mx --kind milestone tie --csv',
    )
    .action((id: string | undefined, { kind, ...flags }: DevelopmentFlags) =>
      runWithAtlas(flags, async (context) =>
        (await import('./lazy-commands.ts')).printDevelopments(context, {
          ...withoutFormatFlags(flags),
          ...(id === undefined ? {} : { about: id }),
          ...(kind === undefined ? {} : { kinds: kind }),
        }),
      ),
    )
}

interface OpportunityFlags extends FormatFlags, PictureFlags {
  readonly by?: ColumnKind
  readonly side?: string
  readonly sector?: readonly string[]
  readonly limit?: number
}

function addOpportunities(program: PuenteCommand, { runWithAtlas, say }: CommandRunner): void {
  withPicture(withFormats(program.command('opportunities'), 'json and csv'), ['json', 'csv', 'limit'])
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
      'puente opportunities --by region --svg - > white-spots.svg',
    )
    .action(({ sector, svg, force, ...flags }: OpportunityFlags) =>
      runWithAtlas(flags, async (context) => {
        const options = { ...withoutFormatFlags(flags), ...(sector === undefined ? {} : { sectors: sector }) }
        if (svg !== undefined)
          return (await import('./pictures.ts')).drawOpportunities(context, options, { svg, force })
        return (await import('./lazy-commands.ts')).opportunities(context, options)
      }),
    )
}

/** The commands that look at the whole atlas. */
export const analysisCommands: Commands = {
  map: addMap,
  timeline: addTimeline,
  developments: addDevelopments,
  opportunities: addOpportunities,
}
