/** Makes the pages on which an actor is chosen by its name. @module */
import { choosePage } from './choose-page.ts'
import { scriptFor } from './make.ts'

export const make = scriptFor('choose', choosePage)
