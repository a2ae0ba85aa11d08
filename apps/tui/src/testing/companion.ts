/**
 * Loaded into the program by the tests that drive it: tells its process id and the files that it loads, and throws
 * where nobody catches when it is sent SIGUSR2. In the explorer's second thread it stops or breaks the work that the test
 * names.
 *
 * @module
 */
import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { parentPort } from 'node:worker_threads'

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

const { COMPANION_HOLD: held, COMPANION_HOLD_FILE: holdFile, COMPANION_BREAKS: breaks } = process.env

if (parentPort !== null && held !== undefined) {
  const port = parentPort
  const post = port.postMessage.bind(port)
  port.postMessage = (message: { readonly work?: string }) => {
    post(message)
    if (message.work !== held) return
    if (breaks !== undefined) throw new Error('broken by the test')
    const pause = new Int32Array(new SharedArrayBuffer(4))
    // As long as the test leaves the file there.
    while (holdFile !== undefined && existsSync(holdFile)) Atomics.wait(pause, 0, 0, 5)
  }
}

process.on('SIGUSR2', () => {
  setImmediate(() => {
    throw new Error('thrown by the test')
  })
})
