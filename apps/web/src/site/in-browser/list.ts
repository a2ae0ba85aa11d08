/** Makes the pages of filtered lists. @module */
import { listPage } from '../../pages/list/page.tsx'
import { scriptFor } from './make.ts'

export const make = scriptFor('list', listPage)
