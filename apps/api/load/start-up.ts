/** From the start of a program to its first answer. @module */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'

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
export async function firstAnswer(
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
