/** Commands that find and show records. @module */
import { list } from './list.ts'
import type { PuenteCommand } from './puente-command.ts'
import { resolveName } from './resolve.ts'
import { searchFor } from './search.ts'
import { type Commands, type FormFlags, readCount, type Setting, withForms } from './setting.ts'
import { show } from './show.ts'

function addShow(program: PuenteCommand, { answer }: Setting): void {
  program
    .command('show <id>')
    .description('open the explorer on a record; in a pipe print the record')
    .option('--json', 'print the record, its citations and relations as JSON')
    .withExamples('puente show claut', 'puente show claut --json', 'puente show eccp-mexico-2019 --lang es')
    .action((id: string, flags: FormFlags) => answer(flags, (asked) => show(asked, id)))
}

function addOpen(program: PuenteCommand, { answer }: Setting): void {
  program
    .command('open <address...>')
    .description('open the explorer at an address, as the explorer shows it')
    .withExamples('puente open clusters/claut', "puente open 'clusters?sector=aerospace'", 'puente open search/solar')
    .action((address: readonly string[]) =>
      answer({}, async (asked) => (await import('./open.ts')).openAddress(asked, address.join(' '))),
    )
}

function addList(program: PuenteCommand, { answer }: Setting): void {
  withForms(program.command('list <collection> [query...]'), 'json and csv')
    .description('print the records of a collection that a query line finds')
    .withExamples(
      'puente list clusters',
      'puente list clusters sector:aerospace country:ES,FR',
      'puente list events date:2016..2018',
      'puente list events date:2018.. --json',
      'puente list figures unit:plant --csv',
    )
    .action((collection: string, query: readonly string[], flags: FormFlags) =>
      answer(flags, (asked) => list(asked, collection, query.join(' '))),
    )
}

function addSearch(program: PuenteCommand, { answer }: Setting): void {
  withForms(program.command('search <text...>'), 'json and csv')
    .description('search names and texts of all collections')
    .option('--limit <count>', 'how many at the most (default: 20; as JSON and CSV all)', readCount)
    .withExamples('puente search solar', 'puente search "clúster de energía" --json', 'puente search mission --csv')
    .action((words: readonly string[], flags: FormFlags & { readonly limit?: number }) =>
      answer(flags, (asked) => searchFor(asked, words.join(' '), flags)),
    )
}

function addResolve(program: PuenteCommand, { answer }: Setting): void {
  withForms(program.command('resolve <name...>'), 'json and csv')
    .description('say which cluster or organization a name means, as somebody writes it')
    .withExamples(
      'puente resolve cluster automotriz nuevo leon',
      'puente resolve "basque energy" --json',
      'puente resolve hegan --csv',
    )
    .action((name: readonly string[], flags: FormFlags) => answer(flags, (asked) => resolveName(asked, name.join(' '))))
}

/** The commands that find and show records. */
export const recordCommands: Commands = {
  show: addShow,
  open: addOpen,
  list: addList,
  search: addSearch,
  resolve: addResolve,
}
