/** What the program loads before it answers: that is the time it takes to start. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))

/** Tells of each file as it is loaded. */
const telling = `data:text/javascript,${encodeURIComponent(`
import { registerHooks } from 'node:module'
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) console.error('loads ' + url)
    return next(url, context)
  },
})`)}`

it('loads what speaks the Model Context Protocol when it is first asked, and not before', async () => {
  const child = spawn(process.execPath, ['--import', telling, main], { env: { ...process.env, PORT: '0' } })
  let output = ''
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    output += chunk
  })
  try {
    const [line] = await once(child.stdout, 'data')
    const speaks = () =>
      [...output.matchAll(/loads (\S+)/g)].filter(([, url]) =>
        readFileSync(fileURLToPath(url!), 'utf8').includes('notifications/initialized'),
      )
    expect([output.includes(main), speaks().length]).toEqual([true, 0])
    const response = await fetch(new URL('/mcp', /http:\S+/.exec(String(line))![0]), {
      method: 'POST',
      headers: { Accept: 'application/json, text/event-stream', 'Content-Type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' }),
    })
    expect([response.status, speaks().length]).toEqual([200, 1])
  } finally {
    child.kill('SIGKILL')
  }
})
