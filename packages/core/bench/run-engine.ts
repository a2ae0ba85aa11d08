/**
 * `node --expose-gc bench/run-engine.ts <contest> <engine> <size> <seed> <questions>`: asks one engine, in a process of
 * its own, so that no other's memory is in its way. Prints what was measured as JSON.
 *
 * @module
 */
import { measureEngine } from './ask-engine.ts'
import { contests } from './contests/contests.ts'

const [contestName = '', engineName = '', size, seed, count] = process.argv.slice(2)
const contest = contests[contestName]
if (contest === undefined) throw new Error(`no contest ${contestName}`)
const setting = { size: Number(size), seed: Number(seed), count: Number(count) }
console.log(JSON.stringify(await contest((one) => measureEngine(one, engineName, setting))))
