/** Which commands do something where the reader is. @module */
import type { ScreenContext } from '../app/screen-context.ts'
import type { CommandId } from '../input/commands.ts'
import { enterAt, savableAt } from '../screens/screens.ts'

/** Whether a command does something where the reader is. What is not about a record does so wherever its key works. */
export function worksAt(context: ScreenContext, id: CommandId): boolean {
  switch (id) {
    case 'match':
    case 'briefing':
    case 'network':
    case 'path':
      return enterAt(context, id).ok
    case 'save':
      return savableAt(context) !== undefined
    default:
      return true
  }
}
