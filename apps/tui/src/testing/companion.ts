/**
 * Loaded into the program by the tests that drive it: tells its process id and the files that it loads, and throws
 * where nobody catches when it is sent SIGUSR2.
 *
 * @module
 */
import { appendFileSync, writeFileSync } from 'node:fs'
import module from 'node:module'

const { COMPANION_PID_FILE: pidFile, COMPANION_LOADED_FILE: loadedFile } = process.env

if (pidFile !== undefined) writeFileSync(pidFile, String(process.pid))

if (loadedFile !== undefined) {
  // Node 22.13 has none: what it loads is asked of the pinned one alone.
  module.registerHooks({
    load(url, context, nextLoad) {
      appendFileSync(loadedFile, `${url}\n`)
      return nextLoad(url, context)
    },
  })
}

process.on('SIGUSR2', () => {
  setImmediate(() => {
    throw new Error('thrown by the test')
  })
})
