/** From the start of a program to its first answer. @module */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { spread } from './statistics.ts'

/** Asks once, and waits for the whole answer. */
function ask(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, (answer) => answer.resume().on('end', () => resolve(answer.statusCode)))
      .on('error', reject)
      .end()
  })
}

/**
 * Starts a program as a user does, asks it once as soon as it says where it listens, and stops it.
 *
 * @param program the file that Node runs
 * @param environment what it is told
 * @param path what it is asked
 * @returns milliseconds from the start to the end of the first answer
 */
async function firstAnswer(
  program: string,
  environment: Readonly<Record<string, string>>,
  path: string,
): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  const address = /http:\S+/.exec(String(line))?.[0]
  const status = await ask(`${address}${path}`)
  const took = performance.now() - began
  child.kill('SIGTERM')
  await once(child, 'exit')
  if (status !== 200) throw new Error(`${program} answered ${status}`)
  return took
}

/** A row of the table, in Markdown. */
const row = (name: string, times: readonly number[], bare: readonly number[]) =>
  `| ${name} | ${spread(times, 0)} | ${Math.min(...times).toFixed(0)} | ${spread(
    times.map((time, turn) => time / (bare[turn] ?? Number.NaN)),
    2,
  )} |`

/**
 * Starts the service and the bare server in turns; the first turn leaves behind what Node compiled.
 *
 * @param programs the files that Node runs
 * @param file what the bare server returns
 * @param path what both are asked
 * @param turns how many turns count
 * @returns the table, in Markdown
 */
export async function startUp(
  programs: { readonly bare: string; readonly service: string },
  file: string,
  path: string,
  turns: number,
): Promise<string> {
  const bare: number[] = []
  const again: number[] = []
  const first: number[] = []
  for (let turn = 0; turn <= turns; turn++) {
    const inTurn = [
      await firstAnswer(programs.bare, { FILE: file }, path),
      await firstAnswer(programs.service, {}, path),
      await firstAnswer(programs.service, { NODE_DISABLE_COMPILE_CACHE: '1' }, path),
    ] as const
    if (turn === 0) continue
    bare.push(inTurn[0])
    again.push(inTurn[1])
    first.push(inTurn[2])
  }
  return [
    '| program | ms | least | times the bare one |',
    '| - | - | - | - |',
    row('bare Hono', bare, bare),
    row('service', again, bare),
    row('service, with nothing compiled before', first, bare),
  ].join('\n')
}
