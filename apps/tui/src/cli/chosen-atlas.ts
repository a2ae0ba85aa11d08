/** Which atlas a command asks. @module */
import { type Atlas, atlas as embedded } from '@puente/core'
import type { Io } from './io.ts'

/**
 * The atlas that a command asks.
 *
 * @param io is told why a dataset does not open
 * @param path a dataset of one's own: a JSON file or a folder of YAML; absent: the atlas that comes with the program
 * @returns none if the dataset does not open
 */
export async function chosenAtlas({ stderr }: Io, path: string | undefined): Promise<Atlas | undefined> {
  if (path === undefined) return embedded
  // What opens datasets takes long to load, and few commands need it.
  const { openPath } = await import('@puente/core/node')
  const opened = openPath(path)
  if (opened.ok) return opened.value
  stderr.write(`puente: the dataset ${path} does not open.\n${opened.error.message}\n`)
  return undefined
}
