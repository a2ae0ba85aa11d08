/** A server of Debian's PostgreSQL, for tests. @module */
import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server that was started. */
export interface DebianServer {
  /** Where a user finds a database of it. */
  readonly address: (user: string, password: string, database?: string) => string
  /** Of its owner, `postgres`. */
  readonly password: string
  /** What its own shell, `psql`, prints for statements: a line for each row, its cells between bars. */
  readonly shell: (statements: string) => string
  readonly stop: () => void
}

/** Its programs, where they are. */
const programsFolder = globSync('/usr/lib/postgresql/*/bin').at(-1)

/** Starts a server that sorts as readers of Spanish do, and asks for passwords; undefined where there is none. */
export function startDebianServer(): DebianServer | undefined {
  if (programsFolder === undefined || process.getuid?.() !== 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'puente-postgres-'))
  const data = join(folder, 'data')
  const password = 'of the owner'
  writeFileSync(join(folder, 'password'), password)
  execFileSync('chown', ['-R', 'postgres', folder])
  // The server refuses to be run by root.
  const runAsOwner = (program: string, ...args: readonly string[]) =>
    execFileSync(
      'setpriv',
      [
        ...['--reuid=postgres', '--regid=postgres', '--clear-groups', '--'],
        ...[join(programsFolder, program), '-D', data, ...args],
      ],
      { cwd: folder, stdio: 'ignore' },
    )
  const locale = ['--locale-provider=icu', '--icu-locale=es-MX', '--encoding=UTF8', '--no-locale']
  runAsOwner('initdb', ...locale, '--auth=scram-sha-256', `--pwfile=${join(folder, 'password')}`, '--no-sync')
  // It listens on a socket in its folder, on no port.
  runAsOwner('pg_ctl', '-w', '-o', `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`, 'start')
  return {
    address: (user, word, database = 'postgres') =>
      `postgres://${user}:${encodeURIComponent(word)}@/${database}?host=${folder}`,
    password,
    shell: (statements) =>
      execFileSync(
        join(programsFolder, 'psql'),
        ['--no-psqlrc', '--quiet', '--tuples-only', '--no-align', '-h', folder, '-U', 'postgres'],
        { input: statements, encoding: 'utf8', env: { ...process.env, PGPASSWORD: password } },
      ),
    stop: () => {
      runAsOwner('pg_ctl', '-w', '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true })
    },
  }
}
