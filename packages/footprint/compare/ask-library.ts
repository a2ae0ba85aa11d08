/**
 * `node --expose-gc ask-library.ts <dist folder of core> <dataset> <contests> <reference>`: one build of the library, in a
 * process of its own. It opens the dataset and sends how long that took. Then each message names a question, and it sends
 * how long the answer took.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { processorTime } from '@puente/tooling/processor-time'
import { type Atlas, exportsOf, libraryQuestions, NotExported, open, type Setting } from './library-questions.ts'

const [dist = '', path = '', contests = '', reference = ''] = process.argv.slice(2)

/** For so long a warm question is put over and over, in milliseconds: a single one may be too short to measure. */
const enough = 30

/** Milliseconds of processor time, of all threads: for one time, or for each of as many as are enough. */
function timeOf(take: () => unknown, isWarm = false): number {
  // Not before a warm question: a collection on demand makes V8 drop much of the code that it optimized for the turns
  // before, so that the time would be mostly that of compiling it again.
  if (!isWarm) globalThis.gc?.()
  const before = processorTime()
  const began = performance.now()
  let count = 0
  do {
    take()
    count++
  } while (isWarm && performance.now() - began < enough)
  return (processorTime() - before) / count
}

const exports = await exportsOf(dist)

let atlas: Atlas | undefined
const opened = timeOf(() => {
  atlas = open(exports, path)
})
if (atlas === undefined) throw new Error(`${path} is not opened`)
const setting: Setting = {
  exports,
  atlas,
  contests: JSON.parse(readFileSync(contests, 'utf8')),
  dataset: readFileSync(reference, 'utf8'),
}

function answer(name: unknown): number | undefined {
  const question = libraryQuestions.find((one) => one.name === name)
  if (question === undefined) throw new Error(`no question ${name}`)
  try {
    return timeOf(() => question.ask(setting), question.isWarm)
  } catch (error) {
    if (error instanceof NotExported) return undefined
    throw error
  }
}

process.on('message', (name) => process.send?.({ time: answer(name) }))
process.send?.({ time: opened })
