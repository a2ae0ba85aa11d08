/** Runs what an image holds as a container would: without rights, and with nothing that it may write to. @module */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { environmentOf, type Image, inImage } from './build.ts'

/** A process of a container. */
export interface Contained {
  readonly child: ChildProcess
  /** What it has written so far. */
  readonly text: { readonly out: string; readonly err: string }
  /** With which code it ends. */
  readonly ended: Promise<number | null>
}

/**
 * Starts a process as the container has it: Node itself refuses it every write, and where this is root, it is nobody.
 *
 * @param words the program and its arguments
 * @param port where the service listens
 */
export function startContained(image: Image, words: readonly string[], port: string): Contained {
  const [user = '', group = user] = (image.user ?? '').split(':')
  const drops = process.getuid?.() === 0 ? ['setpriv', `--reuid=${user}`, `--regid=${group}`, '--clear-groups'] : []
  const [program = '', ...more] = [...drops, ...words]
  const child = spawn(program, more, {
    cwd: inImage(image, '.'),
    stdio: 'pipe',
    env: {
      ...environmentOf(image),
      NODE_OPTIONS: '--permission --allow-fs-read=* --allow-net --disable-warning=ExperimentalWarning',
      HOST: '127.0.0.1',
      PORT: port,
    },
  })
  const text = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    text.out += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    text.err += chunk
  })
  return { child, text, ended: once(child, 'close').then(([code]): number | null => code) }
}
