/** Commands that ask the atlas something. @module */
import type { PartialDate } from '@puente/core'
import type { Command } from 'commander'
import { examples, type FormFlags, readCount, readDate, type Setting, withForms } from './setting.ts'

interface MatchFlags extends FormFlags {
  readonly limit?: number
  readonly sector?: string
  readonly organizations?: true
  readonly asOf?: PartialDate
}

function addMatch(program: Command, { answer }: Setting): void {
  withForms(program.command('match <cluster>'), 'json and csv')
    .description('say whom on the other side a cluster should talk to, and why')
    .option('--limit <count>', 'how many at the most (default: 10)', readCount)
    .option('--sector <id>', 'only partners in this sector, or in one within it')
    .option('--organizations', 'suggest organizations too')
    .option('--as-of <date>', 'match as of this year, month or day', readDate)
    .addHelpText(
      'after',
      examples('puente match claut', 'puente match claut --sector mobility --limit 3', 'puente match hegan --csv'),
    )
    .action((id: string, flags: MatchFlags) =>
      answer(flags, async (asked) => (await import('./match.ts')).match(asked, id, flags)),
    )
}

/** Adds the commands that ask the atlas something. */
export function addQuestionCommands(program: Command, setting: Setting): void {
  for (const add of [addMatch]) add(program, setting)
}
