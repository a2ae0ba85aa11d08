/** Makes the pages of a search. @module */
import { searchPage } from '../../pages/search/page.tsx'
import { scriptFor } from './make.ts'

export const make = scriptFor('search', searchPage)
