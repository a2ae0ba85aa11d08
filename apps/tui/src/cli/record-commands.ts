/** Commands that find and show records. @module */
import { list } from './list.ts'
import { type CommandRunner, type Commands, type FormatFlags, parseCount, withFormats } from './options.ts'
import type { PuenteCommand } from './puente-command.ts'
import { resolveName } from './resolve.ts'
import { printSearch } from './search.ts'
import { show } from './show.ts'

function addShow(program: PuenteCommand, { runWithAtlas, say }: CommandRunner): void {
  program
    .command('show <id>')
    .describe({
      en: 'open the explorer on a record; in a pipe print the record',
      es: 'abrir el explorador en un registro; en una tubería, escribir el registro',
    })
    .option(
      '--json',
      say({
        en: 'print the record, its citations and relations as JSON',
        es: 'escribir el registro, sus citas y relaciones como JSON',
      }),
    )
    .withExamples('puente show claut', 'puente show claut --json', 'puente show eccp-mexico-2019 --lang es')
    .action((id: string, flags: FormatFlags) =>
      runWithAtlas(flags, (context) => show(context, id), { kind: 'record', id }),
    )
}

function addOpen(program: PuenteCommand, { runWithAtlas }: CommandRunner): void {
  program
    .command('open <address...>')
    .describe({
      en: 'open the explorer at an address, as the explorer shows it',
      es: 'abrir el explorador en una dirección, como el explorador la muestra',
    })
    .withExamples('puente open clusters/claut', "puente open 'clusters?sector=aerospace'", 'puente open search/solar')
    .action((address: readonly string[]) => {
      const text = address.join(' ')
      return runWithAtlas({}, async (context) => (await import('./open.ts')).openAddress(context, text), {
        kind: 'address',
        text,
      })
    })
}

function addList(program: PuenteCommand, { runWithAtlas }: CommandRunner): void {
  withFormats(program.command('list <collection> [query...]'), 'json and csv')
    .describe({
      en: 'print the records of a collection that a query line finds',
      es: 'escribir los registros de una colección que encuentra una consulta',
    })
    .withExamples(
      'puente list clusters',
      'puente list clusters sector:aerospace country:ES,FR',
      'puente list events date:2016..2018',
      'puente list events date:2018.. --json',
      'puente list figures unit:plant --csv',
    )
    .action((collection: string, query: readonly string[], flags: FormatFlags) =>
      runWithAtlas(flags, (context) => list(context, collection, query.join(' '))),
    )
}

interface SearchFlags extends FormatFlags {
  readonly limit?: number
}

function addSearch(program: PuenteCommand, { runWithAtlas, say }: CommandRunner): void {
  withFormats(program.command('search <text...>'), 'json and csv')
    .describe({
      en: 'search names and texts of all collections',
      es: 'buscar en nombres y textos de todas las colecciones',
    })
    .option(
      '--limit <count>',
      say({
        en: 'how many at the most (default: 20; as JSON and CSV all)',
        es: 'cuántos como máximo (si no se dice: 20; en JSON y CSV todos)',
      }),
      parseCount,
    )
    .withExamples('puente search solar', 'puente search "clúster de energía" --json', 'puente search mission --csv')
    .action((words: readonly string[], flags: SearchFlags) =>
      runWithAtlas(flags, (context) => printSearch(context, words.join(' '), flags)),
    )
}

function addResolve(program: PuenteCommand, { runWithAtlas }: CommandRunner): void {
  withFormats(program.command('resolve <name...>'), 'json and csv')
    .describe({
      en: 'say which cluster or organisation a name means, as somebody writes it',
      es: 'decir qué clúster u organización es un nombre, como alguien lo escribe',
    })
    .withExamples(
      'puente resolve cluster automotriz nuevo leon',
      'puente resolve "basque energy" --json',
      'puente resolve hegan --csv',
    )
    .action((name: readonly string[], flags: FormatFlags) =>
      runWithAtlas(flags, (context) => resolveName(context, name.join(' '))),
    )
}

/** The commands that find and show records. */
export const recordCommands: Commands = {
  show: addShow,
  open: addOpen,
  list: addList,
  search: addSearch,
  resolve: addResolve,
}
