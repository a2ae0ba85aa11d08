/**
 * `pnpm bench [file.json]`: how long a key takes to be answered with a frame, in the explorer's own screens, on a
 * dataset that `pnpm --filter @puente/core run bench:atlas` generated.
 *
 * Given are the time on the clock, and the time of the processor, which says more where other programs run too.
 *
 * @module
 */
import { setTimeout } from 'node:timers/promises'
import { openPath } from '@puente/core/node'
import { processorTime } from '@puente/tooling/processor-time'
import { quantile } from '@puente/tooling/statistics'
import { atlasCacheOf } from '../src/app/atlas-cache.ts'
import { initialState } from '../src/app/state.ts'
import { listRoute } from '../src/screens/browse/route.ts'
import { App } from '../src/shell/app.tsx'
import { LocalStore } from '../src/shell/store.ts'
import { FakeTerminal } from '../src/testing/fake-terminal.tsx'
import { type KeyCode, keyCodes } from '../src/testing/key-codes.ts'

const path = process.argv[2]
if (path === undefined) {
  console.error('Usage: pnpm bench <file.json>, a dataset that "pnpm --filter @puente/core run bench:atlas" wrote')
  process.exit(2)
}

/** What is typed and pressed, and how often the whole is repeated. */
interface Scenario {
  readonly name: string
  readonly keys: readonly (KeyCode | string)[]
  readonly times: number
}

const scenarios: readonly Scenario[] = [
  { name: 'one down', keys: ['down'], times: 120 },
  { name: 'page down', keys: ['pagedown'], times: 100 },
  { name: 'to the end, to the beginning', keys: ['end', 'home'], times: 40 },
  { name: 'sort by the next column', keys: ['s'], times: 24 },
  { name: 'sort the other way round', keys: ['S'], times: 24 },
  {
    name: 'type a condition, with completion',
    keys: ['f', ...'sector:aero', 'ctrl+u', ...'kind:comp', 'escape'],
    times: 8,
  },
  { name: 'type words', keys: ['f', ...'grupo mar', 'escape'], times: 10 },
  { name: 'move among the counts', keys: ['v', 'down', 'down', 'right', 'down', 'left', 'escape'], times: 10 },
  {
    name: 'choose values, and no longer',
    keys: ['v', 'enter', 'enter', 'right', 'enter', 'enter', 'left', 'escape'],
    times: 10,
  },
  { name: 'open a record, and come back', keys: ['enter', 'escape'], times: 20 },
]

/** How long one key took, in milliseconds. */
interface Taken {
  readonly clock: number
  readonly processor: number
}

const isKeyCode = (key: string): key is KeyCode => Object.hasOwn(keyCodes, key)

async function press(terminal: FakeTerminal, key: string): Promise<Taken> {
  const seen = terminal.frames.length
  const begin = performance.now()
  const before = processorTime()
  if (isKeyCode(key)) terminal.press(key)
  else terminal.type(key)
  await terminal.until(() => terminal.frames.length > seen)
  const taken: Taken = {
    clock: performance.now() - begin,
    processor: processorTime() - before,
  }
  // A lone escape is told from the beginning of another key by a pause, which Ink waits for: so each key has its own.
  await setTimeout(pause)
  return taken
}

/** Longer than Ink waits to see whether an escape is the beginning of another key. */
const pause = 40

const inWords = (milliseconds: number) => milliseconds.toFixed(1).padStart(8)

function report(name: string, taken: readonly Taken[]): void {
  const clock = taken.map((one) => one.clock)
  const processor = taken.map((one) => one.processor)
  const figures = [quantile(clock, 0.5), quantile(clock, 0.99), quantile(processor, 0.5), quantile(processor, 0.99)]
  console.log(`${name.padEnd(36)}${String(taken.length).padStart(5)}${figures.map(inWords).join('')}`)
}

const opening = performance.now()
const opened = openPath(path)
if (!opened.ok) throw new Error(opened.error.message)
const atlas = opened.value
const count = Object.values(atlas.records).reduce((sum, list) => sum + list.length, 0)
console.log(`${count} records opened in ${((performance.now() - opening) / 1000).toFixed(2)} s`)

const drawing = performance.now()
const app = <App store={new LocalStore(atlasCacheOf(atlas), initialState('en', listRoute('organizations')))} />
const terminal = new FakeTerminal(app, 120, 40)
await terminal.until('quit')
console.log(
  `first frame of ${atlas.records.organizations.length} organizations in ${(performance.now() - drawing).toFixed(0)} ms`,
)

console.log(`${'milliseconds from key to frame'.padEnd(36)} keys   clock     p99   processor p99`)
const all: Taken[] = []
for (const { name, keys, times } of scenarios) {
  // The first round makes what is made once, and is told apart.
  const first: Taken[] = []
  for (const key of keys) first.push(await press(terminal, key))
  const taken: Taken[] = []
  for (let round = 1; round < times; round++) for (const key of keys) taken.push(await press(terminal, key))
  report(name, taken)
  const slowest = first.toSorted((a, b) => b.clock - a.clock)[0]
  console.log(`${'  the slowest key of the first round'.padEnd(41)}${inWords(slowest?.clock ?? Number.NaN)}`)
  all.push(...first, ...taken)
}
report('all keys', all)
terminal.close()
