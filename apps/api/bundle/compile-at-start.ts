/** Prepares the service's program by letting it start and answer once. @module */
import { resolve } from 'node:path'
import { compileAtStart } from '@puente/tooling/compile-at-start'

const dist = resolve('dist')

await compileAtStart(dist, [`${dist}/main.js`], async (text) => {
  const address = /http:\S+/.exec(text)?.[0]
  if (address === undefined) return false
  await (await fetch(`${address}/v1/clusters?limit=5`)).text()
  return true
})
