/** `node draw-pages.ts <file with addresses>`: makes the pages of the embedded atlas, and keeps none. @module */
import { readFileSync } from 'node:fs'
import { atlas } from '@puente/core'
import { servedPage } from '@puente/web'

const [list = ''] = process.argv.slice(2)
for (const target of readFileSync(list, 'utf8').split('\n')) {
  const page = servedPage({ atlas, target, basePath: '', dataPath: '' })
  // An id that was given up, and the page that only a site of files has, lead on.
  if (page?.status !== 200 && page?.status !== 308) throw new Error(`${target} answers ${page?.status}`)
}
