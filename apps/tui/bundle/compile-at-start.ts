/** Prepares what is started again and again, by starting it once: the command that programs run, and a command of the whole. @module */
import { resolve } from 'node:path'
import { compileAtStart } from '@puente/tooling/compile-at-start'

const dist = resolve('dist')

for (const command of [
  ['show', 'claut', '--json'],
  ['list', 'clusters'],
])
  await compileAtStart(dist, [`${dist}/main.js`, ...command])
