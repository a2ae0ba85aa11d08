/** What is asked of a service and of the program `puente`, whatever they come in. @module */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { version } from '../names.ts'
import { expectThat } from './fault.ts'
import { output, type Started, startService } from './stranger.ts'

const advice =
  'Do the same from the sources (`npm start`, `npm run api`): if it works there, something is missing in what is packed.'

/** Some addresses of the service; each must answer, with this in it. */
const addresses: readonly (readonly [path: string, part: string])[] = [
  ['/healthz', version],
  ['/v1/clusters/claut', '"id":"claut"'],
  ['/v1/search?q=energy', '"data"'],
  ['/openapi.json', '"openapi"'],
  ['/en/clusters/claut', '<h1'],
  ['/docs', '/docs/scalar'],
]

/**
 * Asks a service that runs.
 *
 * @returns how many addresses answered
 */
export async function askService(origin: string): Promise<number> {
  for (const [path, part] of addresses) {
    const response = await fetch(origin + path)
    const text = await response.text()
    expectThat(response.status === 200, `${path} answers ${response.status} instead of 200.`, advice)
    expectThat(text.replaceAll('": ', '":').includes(part), `The answer of ${path} has no ${part} in it.`, advice)
  }
  return addresses.length
}

/** Starts a service, asks it and stops it. */
export async function tryService(started: Started): Promise<string> {
  const { origin, stop } = await startService(started)
  const count = await askService(origin)
  await stop()
  return `service: ${count} addresses answer`
}

/** The version of the protocol with which a client of it says hello. */
const hello = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'release', version } },
}

const execute = promisify(execFile)

/** Asks the protocol server, which reads lines until there are none. */
async function askProtocol({ command: [program, ...args], cwd, env }: Started): Promise<void> {
  const running = execute(program, [...args, 'mcp'], { cwd, env })
  running.child.stdin?.end(`${JSON.stringify(hello)}\n`)
  const { stdout } = await running
  expectThat(stdout.includes('"serverInfo"'), '`puente mcp` does not answer a client that says hello.', advice)
}

/**
 * Asks `puente` for its version, a record, whether all is as it should be, the protocol and the service.
 *
 * @returns what was tried, a part for each
 */
export async function tryProgram(puente: Started): Promise<readonly string[]> {
  const ask = (...args: readonly string[]) => output(puente, args, advice)
  const said = await ask('--version')
  expectThat(
    said.includes(version),
    `\`puente --version\` says ${said.trim()}, not ${version}.`,
    'Build anew: npm run build',
  )
  const shown: { data?: { id?: string } } = JSON.parse(await ask('show', 'claut', '--json'))
  expectThat(shown.data?.id === 'claut', '`puente show claut --json` does not show claut.', advice)
  const { checks }: { checks: readonly { name: string; verdict: string }[] } = JSON.parse(await ask('doctor', '--json'))
  const problems = checks.filter(({ verdict }) => verdict === 'problem')
  expectThat(problems.length === 0, `\`puente doctor\` finds a problem: ${JSON.stringify(problems)}`, advice)
  await askProtocol(puente)
  const serving = { ...puente, command: [...puente.command, 'serve', '--port', '0'] as const }
  return ['--version', 'show claut --json', `doctor: ${checks.length} checks`, 'mcp', await tryService(serving)]
}
