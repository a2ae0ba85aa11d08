/** Prepares the command that programs run again and again, by running it once. @module */
import { resolve } from 'node:path'
import { compileAtStart } from '@puente/tooling/compile-at-start'

const dist = resolve('dist')

await compileAtStart(dist, [`${dist}/main.js`, 'show', 'claut', '--json'])
