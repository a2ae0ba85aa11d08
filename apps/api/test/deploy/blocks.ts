/** The blocks of docs/deploy.md, and the programs that they are for. @module */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'

const page = readFileSync(new URL('../../../../docs/deploy.md', import.meta.url), 'utf8')

/** The one block of a language, such as `nginx`; of several, the one that begins with a text. */
export function block(language: string, beginning = ''): string {
  const found = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, named, text]) => named === language && text?.startsWith(beginning))
    .map(([, , text = '']) => text)
  if (found.length !== 1) throw new Error(`docs/deploy.md has ${found.length} blocks of ${language} ${beginning}`)
  return found[0] ?? ''
}

/** A text with parts exchanged; each of them must be in it. */
export function exchanged(text: string, exchanges: Readonly<Record<string, string>>): string {
  let changed = text
  for (const [part, other] of Object.entries(exchanges)) {
    if (!changed.includes(part)) throw new Error(`"${part}" is not in ${text}`)
    changed = changed.replaceAll(part, other)
  }
  return changed
}

/**
 * The path of a program; nothing where it is not installed. Debian has servers where only the administrator looks.
 *
 * @param folder where to look first
 */
export function programCalled(name: string, folder = ''): string | undefined {
  const folders = [folder, ...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'].filter(Boolean)
  return folders
    .map((one) => join(one, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

/** Ports that were free a moment ago. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  // A server that listens on a port has an address of this form.
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
  return ports
}

/**
 * Ports that stay free while what listens there is restarted: systems give other ports to clients, Linux those from 32768.
 *
 * @throws {Error} if there are fewer
 */
export async function lastingPorts(count: number): Promise<readonly number[]> {
  const found: number[] = []
  for (let port = 20_000 + (process.pid % 10_000); found.length < count && port < 32_000; port++) {
    const server = createServer().listen(port, '127.0.0.1')
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    )
    if (!isFree) continue
    await once(server.close(), 'close')
    found.push(port)
  }
  if (found.length < count) throw new Error(`Of ports from 20000 to 32000, fewer than ${count} are free.`)
  return found
}

/** Makes a key and a certificate for it in a folder, as `key.pem` and `cert.pem`. */
export function selfSigned(openssl: string, folder: string): { readonly key: string; readonly certificate: string } {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const made = spawnSync(openssl, ['req', '-x509', ...kind, ...name, '-keyout', key, '-out', certificate])
  if (made.status !== 0) throw new Error(String(made.stderr))
  return { key, certificate }
}

/** A server that a test has started. */
export interface Started {
  readonly stop: () => Promise<void>
}

/** Starts a server, and waits until it takes connections; what it says goes into the error if it does not. */
export async function started(
  program: string,
  parameters: readonly string[],
  isThere: () => Promise<unknown>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const child: ChildProcess = spawn(program, parameters, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += chunk
    })
  }
  const closed = once(child, 'close')
  const stop = async () => {
    child.kill('SIGTERM')
    await closed
  }
  while (child.exitCode === null) {
    const there = await isThere().then(
      () => true,
      () => false,
    )
    if (there) return { stop }
    await new Promise((resolve) => setImmediate(resolve))
  }
  throw new Error(`${program} ended with ${child.exitCode}: ${said}`)
}
