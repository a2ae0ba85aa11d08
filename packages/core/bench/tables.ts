/** What was measured, as tables in Markdown: for the terminal and for docs/performance.md alike. @module */
import { table } from '@puente/tooling/markdown'
import type { Times } from './measure.ts'
import type { ContestResult, EngineResult, OpenedResult, Results } from './results.ts'

/** Three figures that count. */
function figures(value: number): string {
  if (value === 0) return '0'
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))
  return value >= 1000 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(Math.min(decimals, 4))
}

const megabytes = (bytes: number) => figures(Math.max(0, bytes) / 1e6)
const seconds = (milliseconds: number) => figures(milliseconds / 1000)
const percent = (share: number) => `${Math.round(share * 100)} %`

const foundBy = ({ measured }: EngineResult) => (measured === undefined ? 0 : measured.right / measured.total)

interface Timed {
  readonly engine: EngineResult
  readonly times: Times
}

const timed = (engines: readonly EngineResult[]): readonly Timed[] =>
  engines.flatMap((engine) => (engine.measured?.times === undefined ? [] : [{ engine, times: engine.measured.times }]))

/** With whom ours is compared: the fastest; where answers are more or less right, the one that finds most. */
function rivalOf(peers: readonly Timed[], rate: string | undefined, measure: keyof Times): Timed | undefined {
  const order = (a: Timed, b: Timed) =>
    (rate === undefined ? 0 : foundBy(b.engine) - foundBy(a.engine)) || a.times[measure] - b.times[measure]
  return peers.toSorted(order)[0]
}

/** "12 × as fast as itemsjs at the median, 9.1 × as fast as TinyBase at p95". */
function comparison({ engines, rate }: ContestResult): string {
  const [ours, ...peers] = timed(engines)
  if (ours === undefined) return 'not timed'
  return (['median', 'p95'] as const)
    .map((measure) => {
      const rival = rivalOf(peers, rate, measure)
      const own = `${figures(ours.times[measure])} ms at ${measure === 'median' ? 'the median' : 'p95'}`
      return rival === undefined
        ? own
        : `${own}, ${figures(rival.times[measure] / ours.times[measure])} times faster than ${rival.engine.label}`
    })
    .join('; ')
}

function engineRow(contest: ContestResult, ours: Times | undefined) {
  return (engine: EngineResult): readonly string[] => {
    const { label, version, measured, mostOrganizations } = engine
    const name = version === undefined ? label : `${label} ${version}`
    if (measured === undefined) return [name, `not asked beyond ${figures(mostOrganizations ?? 0)}`, '', '', '', '', '']
    const { times, ready, index, right, total } = measured
    const ratio = (measure: keyof Times) =>
      times === undefined || ours === undefined ? '' : figures(times[measure] / ours[measure])
    return [
      name,
      times === undefined ? 'not timed' : `${figures(times.median)} / ${figures(times.p95)}`,
      `${ratio('median')} / ${ratio('p95')}`,
      contest.rate === undefined ? `${right} of ${total}` : percent(right / total),
      seconds(ready.clock),
      seconds(ready.processor),
      megabytes(index),
    ]
  }
}

/** A contest: each engine in a row. */
function contestTable(contest: ContestResult): string {
  const ours = contest.engines.find(({ name }) => name === 'puente')?.measured?.times
  const head = ['', 'median / p95, ms', 'of ours', contest.rate ?? 'right', 'ready, s', 'processor, s', 'index, MB']
  return [
    `### ${contest.title}`,
    `Aim: ${contest.aim}. Measured: ${comparison(contest)}.`,
    table(head, contest.engines.map(engineRow(contest, ours))),
  ].join('\n\n')
}

const contestNames = (opened: readonly OpenedResult[]) => [
  ...new Set(opened.flatMap(({ times }) => Object.keys(times))),
]
const firstNames = (opened: readonly OpenedResult[]) => [...new Set(opened.flatMap(({ first }) => Object.keys(first)))]

/** Opening, first questions, and all others, by size. */
function openedTables(opened: readonly OpenedResult[]): string {
  const sizes = opened.map(({ size }) => size.toLocaleString('en-GB'))
  const row = (name: string, cell: (one: OpenedResult) => string) => [name, ...opened.map(cell)]
  const took = ({ clock, held }: { readonly clock: number; readonly held: number }) =>
    `${seconds(clock)} s, ${megabytes(held)} MB`
  return [
    '### Opened, by the number of organizations',
    'From the file to an atlas of which every rule holds; then the first question of each kind, which makes what the others find made.',
    table(
      ['', ...sizes],
      [
        row('records', ({ records }) => records.toLocaleString('en-GB')),
        row('open', ({ open }) => took(open)),
        row('process while opening', ({ peak }) => `${megabytes(peak)} MB`),
        ...firstNames(opened).map((name) =>
          row(`first ${name}`, ({ first }) => (first[name] === undefined ? '' : took(first[name]))),
        ),
      ],
    ),
    '### Questions, by the number of organizations',
    'Median / p95 in milliseconds, of Puente alone.',
    table(
      ['', ...sizes],
      contestNames(opened).map((name) =>
        row(name, ({ times }) => {
          const one = times[name]
          return one === undefined ? '' : `${figures(one.median)} / ${figures(one.p95)}`
        }),
      ),
    ),
  ].join('\n\n')
}

/** All tables of a run. */
export function tables(results: Results): string {
  const { machine, contests, opened, size, seed, questions, date, command } = results
  const head = `${date}, \`${command}\`: ${machine.processor}, ${machine.cores} cores, ${Math.round(machine.memory / 1e9)} GB, Node ${machine.node}; seed ${seed}, ${questions} questions of each contest, ${size.toLocaleString('en-GB')} organizations where no other number is given.`
  return [head, ...contests.map(contestTable), ...(opened.length === 0 ? [] : [openedTables(opened)])].join('\n\n')
}
