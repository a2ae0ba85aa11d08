/** Makes the pages of the ways between two. @module */
import { pairPage } from '../../pages/path/page.tsx'
import { scriptFor } from './make.ts'

export const make = scriptFor('path', pairPage)
