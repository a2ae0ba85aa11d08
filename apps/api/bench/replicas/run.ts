/**
 * `pnpm --filter @puente/api run bench:replicas`: three replicas of the service as it is built, behind nginx and behind
 * Varnish as docs/deploy.md sets them, under load: what a shared cache keeps from them, and whether a request fails while
 * they are restarted, killed, or joined by one with another dataset. It needs both programs, of Debian's packages.
 *
 * ```
 * bench:replicas                    prints the tables
 * bench:replicas --write            also puts them into docs/scale.md
 * bench:replicas --requests 20000   how many requests are measured while nothing happens
 * bench:replicas --rounds 3         how often each replica is restarted, and killed
 * ```
 *
 * @module
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { atlas } from '@puente/core'
import { replaceSection } from '@puente/tooling/write-file'
import { killAll } from '../../src/testing/program.ts'
import { lastingPorts, programCalled } from '../../test/deploy/blocks.ts'
import { nginxBefore, type ProxyServer, varnishBefore } from '../../test/deploy/replica-proxies.ts'
import { seeded } from '../seeded-random.ts'
import { canaryBeside } from './canary.ts'
import { expectedAnswers, writeOtherDataset } from './expected.ts'
import { kills, rollingRestart, steady } from './incidents.ts'
import { startReplica } from './replica.ts'
import { canaryTable, incidentTable, type Measured, steadyTable, wrongLines } from './report.ts'
import { requestMix } from './requests.ts'

const { values } = parseArgs({
  // pnpm hands on the `--` before a script's own options.
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    requests: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
})
const [requests, rounds] = [Number(values.requests), Number(values.rounds)]
if (!Number.isInteger(requests) || requests < 1 || !Number.isInteger(rounds) || rounds < 1) {
  console.error('Usage: bench:replicas [--requests <from 1>] [--rounds <from 1>] [--write]')
  process.exit(2)
}
const [nginx, varnish] = [programCalled('nginx'), programCalled('varnishd')]
if (nginx === undefined || varnish === undefined) {
  console.error('nginx and varnishd are needed: apt-get install nginx varnish.')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'puente-replicas-'))
// nginx and Varnish go on as another user.
chmodSync(folder, 0o755)
let folders = 0

/** A new folder for each proxy, so that none has what another kept. */
function emptyFolder(): string {
  const made = mkdtempSync(join(folder, `${folders++}-`))
  chmodSync(made, 0o755)
  return made
}

/** Requests that are answered before an incident, between two and after one. */
const between = 500

/** The clients; each keeps one connection. */
const clients = Array.from({ length: 20 }, () => '127.0.0.1')
const say = (text: string) => process.stderr.write(`${text}\n`)

try {
  const [first = 0, second = 0, third = 0, fourth = 0] = await lastingPorts(4)
  const mix = requestMix(atlas, seeded(1))
  say(`the right answers to ${mix.all.length} requests`)
  const expected = await expectedAnswers(mix.all, first)
  const replicas = await Promise.all([first, second, third].map((port) => startReplica(port)))
  const dataset = await writeOtherDataset(`http://127.0.0.1:${first}`, folder)
  const ports = replicas.map(({ port }) => port)

  const proxies: Readonly<Record<string, () => Promise<ProxyServer>>> = {
    'nginx without a cache': () => nginxBefore({ program: nginx, folder: emptyFolder(), ports, cache: false }),
    'nginx with its cache': () => nginxBefore({ program: nginx, folder: emptyFolder(), ports }),
    Varnish: () => varnishBefore({ program: varnish, folder: emptyFolder(), ports }),
  }
  const measured: Measured[] = []
  for (const [name, startProxy] of Object.entries(proxies)) {
    const through = async <T>(what: string, measure: (proxy: ProxyServer) => Promise<T>): Promise<T> => {
      say(`${name}: ${what}`)
      const proxy = await startProxy()
      const result = await measure(proxy)
      await proxy.stop()
      return result
    }
    const load = { next: mix.next, expected: [expected], clients, replicas, rounds, between }
    // What they keep of the phase before would help one proxy more than another.
    await Promise.all(replicas.map((replica) => replica.restart()))
    measured.push({
      name,
      steady: await through('nothing happens', ({ port }) => steady({ ...load, port }, replicas, requests)),
      restarted: await through('rolling restart', (proxy) => rollingRestart({ ...load, ...proxy })),
      killed: await through('kills', (proxy) => kills({ ...load, ...proxy })),
    })
  }
  say('nginx as it is by default: rolling restart')
  const byDefault = await nginxBefore({
    program: nginx,
    folder: emptyFolder(),
    ports,
    cache: false,
    endlessFails: false,
  })
  const defaults = { next: mix.next, expected: [expected], clients, replicas, rounds, between, port: byDefault.port }
  const forgetful = await rollingRestart(defaults)
  await byDefault.stop()

  say('a canary: the right answers from its dataset')
  const other = await expectedAnswers(mix.all, fourth, dataset)
  say('a canary')
  const both = { next: mix.next, expected: [expected, other], program: nginx, folder: emptyFolder(), replicas, dataset }
  const canary = await canaryBeside({ ...both, port: fourth, requests })

  const date = new Date().toISOString().slice(0, 10)
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.versions.node}`
  const tallies = [...measured.flatMap((one) => [one.steady, one.restarted, one.killed]), canary.steady, canary.killed]
  say(wrongLines([...tallies, forgetful]))
  const text = [
    `${date}, \`bench:replicas\`: ${machine}, on which clients, proxy and replicas ran together, at a load of ${loadavg()[2]?.toFixed(0)}. ${clients.length} clients, ${mix.all.length.toLocaleString('en-GB')} different requests by Zipf's law, each cache empty at first.`,
    steadyTable(measured),
    `Each of the three replicas was restarted ${rounds} times, one after the other, and killed ${rounds} times, under the same load. _Failed_ is an answer from 500 on, a connection that broke before the answer, one that broke within it, or a body that differs from that of a single service.`,
    incidentTable(measured, forgetful),
    canaryTable(canary),
  ].join('\n\n')
  console.log(text)
  if (values.write) {
    const page = new URL('../../../../docs/scale.md', import.meta.url)
    const [begin, end] = ['<!-- replicas: begin (written by `bench:replicas --write`) -->', '<!-- replicas: end -->']
    replaceSection(page, begin, end, text)
  }
} finally {
  killAll()
  rmSync(folder, { recursive: true, force: true })
}
