/** A connection to a PostgreSQL, by the package `pg`, which is installed by whoever needs it. @module */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PostgresTransaction } from './fill-postgres.ts'

/** What is asked of the two packages. */
export interface Packages {
  readonly pg: Pick<typeof import('pg'), 'Client' | 'DatabaseError'>
  readonly from: typeof import('pg-copy-streams').from
}

/** The client and what it needs for COPY, where they are installed. */
export async function installedPackages(): Promise<Packages | undefined> {
  try {
    const [pg, streams] = await Promise.all([import('pg'), import('pg-copy-streams')])
    // A bundler may give CommonJS by its default alone.
    return { pg, from: streams.default.from }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

/** A connection that can be used for transactions. */
export interface PostgresConnection {
  /** Runs it within a transaction, which is committed if `keeps` says so, and undone otherwise. */
  readonly transact: <T>(
    act: (transaction: PostgresTransaction) => Promise<T>,
    keeps: (value: T) => boolean,
  ) => Promise<T>
  readonly close: () => Promise<void>
}

const withCode = (code: string, cause: unknown): Error =>
  Object.assign(new Error('the connection was lost', { cause }), { code })

/**
 * Connects to a server.
 *
 * @param address `postgres://…`; what it does not say comes from PGHOST, PGUSER, PGPASSWORD and their like, or `.pgpass`
 * @returns undefined for what is no address
 * @throws what the client and the server say
 */
export async function connectTo({ pg, from }: Packages, address: string): Promise<PostgresConnection | undefined> {
  const client = (() => {
    try {
      return new pg.Client({
        connectionString: address,
        application_name: 'puente',
        connectionTimeoutMillis: 15_000,
        keepAlive: true,
      })
    } catch {
      return undefined
    }
  })()
  if (client === undefined) return undefined
  let isLost = false
  // Between statements nobody else hears of it.
  client.on('error', () => {
    isLost = true
  })
  client.on('end', () => {
    isLost = true
  })
  const heard = async <T>(answer: Promise<T>, code = 'CONNECTION_CLOSED'): Promise<T> => {
    try {
      return await answer
    } catch (error) {
      throw isLost && !(error instanceof pg.DatabaseError) ? withCode(code, error) : error
    }
  }
  const run = async (sql: string) => (await heard(client.query<Record<string, unknown>>(sql))).rows
  await client.connect()
  return {
    transact: async (act, keeps) => {
      await run('BEGIN')
      const value = await act({
        run,
        copy: (sql, text) => heard(pipeline(Readable.from(text), client.query(from(sql)))),
      })
      // Whether a transaction holds whose end was not answered, only the server knows.
      await heard(client.query(keeps(value) ? 'COMMIT' : 'ROLLBACK'), '08007')
      return value
    },
    close: () => client.end(),
  }
}
