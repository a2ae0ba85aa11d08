/** Starts the service, says where its pages are, and opens a browser where there is a display: `npm run web`. @module */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../apps/api/dist/main.js', import.meta.url))
const service = spawn(process.execPath, [program], {
  stdio: ['inherit', 'pipe', 'inherit'],
  env: { PUENTE_LOG: 'off', ...process.env },
})

/** What opens an address in the browser of the person; nothing where nobody would see it. */
function opener(): readonly [command: string, ...rest: string[]] | undefined {
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '']
  const environment: Readonly<Record<string, string | undefined>> = process.env
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => environment[name]) ? ['xdg-open'] : undefined
}

createInterface(service.stdout).on('line', (line) => {
  process.stdout.write(`${line}\n`)
  const address = /https?:\/\/\S+$/.exec(line)?.[0]
  const [command, ...rest] = address === undefined ? [] : (opener() ?? [])
  if (command === undefined || address === undefined) return
  // Without a browser, the address was said.
  spawn(command, [...rest, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
})

// The service stops by itself at the signal that npm passes on; its end is ours.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => service.kill(signal))
service.on('exit', (code) => {
  process.exitCode = code ?? 0
})
