/** Atlases for the tests: the embedded one, an invented one, and one that somebody wrote with bad intent. @module */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Atlas, atlas as embedded } from '@puente/core'
import { openFiles } from '@puente/core/open'

const folder = fileURLToPath(new URL('../../../../packages/core/test/fixtures/second-atlas/', import.meta.url))

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => ({ path, text: readFileSync(folder + path, 'utf8') }))

function open(changed: (text: string) => string): Atlas {
  const opened = openFiles(files.map(({ path, text }) => ({ path, text: changed(text) })))
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

/** What ends an element, an attribute and a script, wherever it is not escaped. */
export const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'><!--`

const quoted = JSON.stringify(hostile)

/** By name. */
export const atlases = {
  embedded,
  invented: open((text) => text),
  hostile: open((text) =>
    text
      .replace('"Clúster Brumar de Energía Marina, A.C."', quoted)
      .replace(/^ {2}en: 'Cluster of the Misty Coast.*$/m, `  en: ${quoted}`),
  ),
} as const satisfies Readonly<Record<string, Atlas>>

/** The invented one, after the address of a source was found not to answer. */
export const withDeadAddress = (): Atlas =>
  open((text) => text.replace('accessed: 2020-11-02', 'accessed: 2020-11-02\ngone: 2021-05'))
