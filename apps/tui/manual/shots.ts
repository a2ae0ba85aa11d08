/** Screenshots as text: the keys that lead to each screen, pressed in a real pseudo-terminal. @module */

import { atlas } from '@puente/core'
import type { KeyCode } from '../src/testing/key-codes.ts'
import { PseudoTerminal } from '../src/testing/pseudo-terminal.ts'

/** A key by its name, or text that is typed. */
export type Stroke = { readonly key: KeyCode } | { readonly text: string }

/** Keys and texts, and what is on the screen after the last of them and was not before. */
export interface Step {
  readonly strokes: readonly Stroke[]
  readonly until: string | RegExp
}

/** A way to a screen. */
export interface Shot {
  /** By which the page names it. */
  readonly name: string
  /** What stands after the program's name, as a shell reads it. */
  readonly args: string
  /** What is on the first screen. */
  readonly until: string | RegExp
  readonly steps?: readonly Step[]
  /** Absent: 100 columns and 30 rows. */
  readonly size?: { readonly columns: number; readonly rows: number }
}

const press = (keys: readonly KeyCode[], until: string | RegExp): Step => ({
  strokes: keys.map((key) => ({ key })),
  until,
})

const type = (text: string, until: string | RegExp): Step => ({ strokes: [{ text }], until })

const clusters = { args: 'open clusters', until: /─ Cluster · / } as const

const claut = { args: 'open clusters/claut', until: 'Cluster · claut' } as const

const candidates = { args: 'open match/claut', until: '▄ bodies in common' } as const

const timeline = { args: 'open timeline/aerospace', until: /─ Aerospace · .* – / } as const

/** Every screen that the manual shows. */
export const shots: readonly Shot[] = [
  { name: 'home', args: '', until: 'Where to go' },
  { name: 'list', ...clusters },
  {
    name: 'values',
    ...clusters,
    steps: [type('v', 'next field'), press(['down', 'enter'], 'filter country:mx')],
  },
  {
    name: 'filter',
    ...clusters,
    steps: [type('f', 'tab complete'), type('country:mx sector:', /country:mx sector:[\s\S]*aerospace +Aerospace/)],
  },
  {
    name: 'mistake',
    ...clusters,
    steps: [type('f', 'tab complete'), type('contry:mx', 'Did you mean')],
  },
  { name: 'record', ...claut },
  { name: 'map', args: "open 'map/mx#claut'", until: 'somewhere in Nuevo León' },
  { name: 'network', args: 'open network/claut', until: 'cooperation (2)', steps: [press(['right'], 'according to')] },
  { name: 'path', args: 'open path/claut/hegan', until: '3. CLAUT' },
  { name: 'match', ...candidates },
  {
    name: 'comparison',
    ...candidates,
    steps: [type('c', /◆ +1=? /), press(['down'], /▸ +2=? /), type('c', 'Comparison')],
  },
  { name: 'introduction', ...candidates, steps: [type('i', 'Introduction')] },
  { name: 'opportunities', args: 'open white-spots', until: 'Aerospace × Austria' },
  {
    name: 'cell',
    args: 'open white-spots/automotive/nuevo-leon',
    until: 'Automotive × Nuevo León',
    steps: [press(['enter'], /^ Puente +Automotive × Nuevo León/)],
  },
  { name: 'years', ...timeline },
  { name: 'months', ...timeline, steps: [type('+++', / Apr /)] },
  { name: 'since', args: 'open since', until: 'Since March 2019' },
  { name: 'briefing', args: 'open briefing/sectors/aerospace', until: 'Who is there' },
  {
    name: 'saving',
    args: 'open briefing/sectors/aerospace',
    until: 'Who is there',
    steps: [type('s', '.md')],
  },
  { name: 'search', args: "open 'search/energia solar'", until: 'Solar photovoltaics' },
  {
    name: 'palette',
    ...claut,
    steps: [type(':', 'Commands and places'), type('bri', ': bri')],
  },
  { name: 'help', ...claut, steps: [type('?', 'Here')] },
  { name: 'Spanish', args: '--lang es open clusters/claut', until: 'Clúster · claut' },
  { name: 'narrow', args: 'open clusters/claut', until: 'Cluster · claut', size: { columns: 40, rows: 12 } },
]

const defaultSize = { columns: 100, rows: 30 }

/** The beginning of the dataset's hash, as home shows it. Any change of a record changes it, and no reader needs it here. */
const hash = atlas.hash.slice(0, 12)

/** A screen that does not come in so many milliseconds won't come at all. */
const timeoutMs = 60_000

function sendStroke(terminal: PseudoTerminal, stroke: Stroke): void {
  if ('key' in stroke) terminal.press(stroke.key)
  else terminal.type(stroke.text)
}

/** What a terminal shows after the keys of a shot: the same each time, as long as program and dataset are the same. */
async function screenshot({ args, until, steps = [], size = defaultSize }: Shot): Promise<string> {
  const terminal = new PseudoTerminal([args], size.columns, size.rows)
  // Closing says what was never seen, and what was instead; then there is nothing left to wait for.
  const limit = setTimeout(() => terminal.close(), timeoutMs)
  try {
    let screen = await terminal.frame(until)
    for (const step of steps) {
      for (const stroke of step.strokes) sendStroke(terminal, stroke)
      screen = await terminal.frame(step.until)
    }
    return screen.trimEnd().replaceAll(hash, '·'.repeat(hash.length))
  } finally {
    clearTimeout(limit)
    terminal.close()
  }
}

/** How many programs run at once: enough for two processors. */
const concurrency = 3

/** Every shot as a block of a page, by its name. */
export async function screenshots(shots: readonly Shot[]): Promise<ReadonlyMap<string, string>> {
  const taken = new Map<string, string>()
  const left = [...shots]
  const takeAll = async () => {
    for (let shot = left.shift(); shot !== undefined; shot = left.shift()) {
      taken.set(`screen ${shot.name}`, `\`\`\`text\n${await screenshot(shot)}\n\`\`\``)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, takeAll))
  return taken
}
