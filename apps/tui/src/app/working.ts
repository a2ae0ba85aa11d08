/** Which commands do something where the reader is. @module */
import { isNodeCollection } from '@puente/core'
import type { CommandId } from '../input/commands.ts'
import { entryAtHand, savableAt } from '../screens/screens.ts'
import { briefingSubject, canBeMatched } from './open-commands.ts'
import type { View } from './screen-context.ts'

/** Whether a command does something where the reader is. What is not about a record does so wherever its key works. */
export function worksAt(view: View, id: CommandId): boolean {
  switch (id) {
    case 'match':
      return canBeMatched(entryAtHand(view))
    case 'briefing':
      return briefingSubject(view) !== undefined
    case 'network':
    case 'path': {
      const entry = entryAtHand(view)
      return entry !== undefined && isNodeCollection(entry.collection)
    }
    case 'save':
      return savableAt(view) !== undefined
    default:
      return true
  }
}
