import type { Atlas } from '../src/dataset/atlas.ts'
import { openPath } from '../src/open/open-path.ts'

function open(): Atlas {
  const opened = openPath(new URL('fixtures/second-atlas', import.meta.url).pathname)
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

/** A small atlas about two countries that do not exist, so that nothing leans on those of the real one. */
export const secondAtlas: Atlas = open()
