/** Which atlas a command asks. @module */
import { type Atlas, atlas as embedded, type Language } from '@puente/core'
import { words } from '../words.ts'
import { complaints } from './complaints.ts'
import type { Io } from './io.ts'

/** Takes back what stands on the line. */
const eraseLine = '\r\u001b[K'

/** Does something that may take its time, and says so meanwhile to whoever sits at a terminal. */
function saying<T>({ stderr, env }: Io, what: string, act: () => T): T {
  const isSaid = stderr.isTTY === true && env.TERM !== 'dumb'
  if (isSaid) stderr.write(what)
  const done = act()
  if (isSaid) stderr.write(eraseLine)
  return done
}

/**
 * The atlas that a command asks.
 *
 * @param io is told why a dataset does not open
 * @param path a dataset of one's own: a JSON file or a folder of YAML; absent: the atlas that comes with the program
 * @param language in which it is told
 * @returns none if the dataset does not open
 */
export async function chosenAtlas(io: Io, path: string | undefined, language: Language): Promise<Atlas | undefined> {
  if (path === undefined) return embedded
  // What opens datasets takes long to load, and few commands need it.
  const { openPath } = await import('@puente/core/node')
  const opened = saying(io, `${path}: ${words.reading[language]}`, () => openPath(path))
  if (opened.ok) return opened.value
  io.stderr.write(`puente: ${complaints.doesNotOpen(path)[language]}\n${opened.error.message}\n`)
  return undefined
}
