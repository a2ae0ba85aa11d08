/** Which atlas a command asks. @module */
import { type Atlas, atlas as embedded, formatFailure, type Language } from '@puente/core'
import { words } from '../words.ts'
import { type Io, writeControl } from './io.ts'
import { complaints } from './messages.ts'

/** Takes back what stands on the line. */
const eraseLine = '\r\u001b[K'

/** Does something that may take its time, and says so meanwhile to whoever sits at a terminal. */
function saying<T>({ stderr, env }: Io, what: string, act: () => T): T {
  const isSaid = stderr.isTTY === true && env.TERM !== 'dumb'
  if (isSaid) stderr.write(what)
  const done = act()
  if (isSaid) writeControl(stderr, eraseLine)
  return done
}

/**
 * The atlas that a command asks.
 *
 * @param io is told why a dataset does not open
 * @param language in which that is said
 * @param path a dataset of one's own: a JSON file or a folder of YAML; absent: the atlas that comes with the program
 * @returns none if the dataset does not open
 */
export async function chosenAtlas(io: Io, language: Language, path: string | undefined): Promise<Atlas | undefined> {
  if (path === undefined) return embedded
  // What opens datasets takes long to load, and few commands need it.
  const { openPath } = await import('@puente/core/node')
  const opened = saying(io, `${path}: ${words.reading[language]}`, () => openPath(path))
  if (opened.ok) return opened.value
  const { error } = opened
  const head = error._tag === 'InvalidDataset' ? `${complaints.doesNotOpen(path)[language]}\n` : ''
  io.stderr.write(`puente: ${head}${formatFailure(error, language)}\n`)
  return undefined
}
