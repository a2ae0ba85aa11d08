/** Makes the pages of partners. @module */
import { partnersPage } from '../../pages/match/page.tsx'
import { scriptFor } from './make.ts'

export const make = scriptFor('match', partnersPage)
