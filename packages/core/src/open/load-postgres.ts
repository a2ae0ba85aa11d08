/** The whole atlas in a PostgreSQL of one's own. @module */
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { checkBoolean, checkedText, checkOptions } from '../model/check-argument.ts'
import type { Localized } from '../model/language.ts'
import { fail, type Result, succeed } from '../util/result.ts'
import { type FillOptions, fillPostgres, type LoadProgress } from './fill-postgres.ts'
import { connectTo, installedPackages } from './postgres-client.ts'
import { postgresReason } from './postgres-failure.ts'

/** A schema that was loaded. */
export interface LoadedPostgres {
  readonly schema: string
  /** How many rows its tables have together. */
  readonly rows: number
}

/** A server on which nothing was changed. */
export interface NotLoaded {
  readonly _tag: 'NotLoaded'
  /** Why, in whole sentences, without the password. */
  readonly reason: Localized
}

/** How an atlas is loaded. */
export interface LoadOptions {
  /** Lower-case letters, digits and underscores, 50 at most; default: `puente`. */
  readonly schema?: string
  /** Whether a schema that Puente made before is replaced; default: it is left, and nothing is loaded. */
  readonly replace?: boolean
  /** Is called now and then. */
  readonly onProgress?: (progress: LoadProgress) => void
}

const schemaName = /^(?!pg_)[a-z_][a-z0-9_]{0,49}$/

const noSchemaName: Localized = {
  en: 'A schema can be called by lower-case letters, digits and underscores, 50 at most, and not begin with pg_.',
  es: 'Un esquema se llama con minúsculas sin acento, cifras y guiones bajos, 50 como máximo, y no empieza por pg_.',
}

const notLoaded = (reason: Localized) => fail<NotLoaded>({ _tag: 'NotLoaded', reason })

const noClient: Localized = {
  en: 'Loading into PostgreSQL needs two packages beside Puente, which are not there: npm install pg pg-copy-streams',
  es: 'Para cargar en PostgreSQL hacen falta, junto a Puente, dos paquetes que no están: npm install pg pg-copy-streams',
}

/** Without the address, which may have a password. */
const noAddress: Localized = {
  en: 'That is no address of a PostgreSQL. Give one such as postgres://user@host/database, and the password in PGPASSWORD.',
  es: 'Eso no es la dirección de un PostgreSQL. Dé una como postgres://usuario@servidor/base, y la contraseña en PGPASSWORD.',
}

/**
 * Loads the whole atlas into a schema of a PostgreSQL: the tables of `databaseTables` with their keys, references and
 * views. What `querySql` writes can be asked of it.
 *
 * All or nothing: it is one transaction, and an atlas that stands there is read until the new one takes its place. It
 * needs the packages `pg` and `pg-copy-streams`.
 *
 * @param atlas the atlas, or a view of it
 * @param address of the database, `postgres://user@host:5432/database`; what it does not say comes from PGPASSWORD and
 *   its like
 * @param options into which schema, whether it is replaced, and who is told how far it is
 * @returns what was loaded; or why nothing was
 * @example
 * const loaded = await loadPostgres(atlas, 'postgres://puente@127.0.0.1:9/atlas')
 * loaded.ok ? loaded.value.rows : loaded.error.reason.en // 'Nothing was loaded: no server answers at that host and port.'
 */
export function loadPostgres(
  atlas: Atlas,
  address: string,
  options: LoadOptions = {},
): Promise<Result<LoadedPostgres, NotLoaded>> {
  checkAtlas(atlas)
  checkedText('address', address)
  checkOptions(options, { schema: true, replace: true, onProgress: true })
  const { schema = 'puente', replace = false, onProgress = () => undefined } = options
  checkBoolean('options.replace', replace)
  return load(atlas, address, { schema, replace, onProgress })
}

async function load(atlas: Atlas, address: string, options: FillOptions): Promise<Result<LoadedPostgres, NotLoaded>> {
  if (!/^postgres(ql)?:\/\//.test(address)) return notLoaded(noAddress)
  if (!schemaName.test(options.schema)) return notLoaded(noSchemaName)
  const packages = await installedPackages()
  if (packages === undefined) return notLoaded(noClient)
  try {
    const connection = await connectTo(packages, address)
    if (connection === undefined) return notLoaded(noAddress)
    try {
      const filled = await connection.transact(
        (transaction) => fillPostgres(transaction, atlas, options),
        ({ ok }) => ok,
      )
      return filled.ok ? succeed({ schema: options.schema, rows: filled.value }) : notLoaded(filled.error)
    } finally {
      await connection.close()
    }
  } catch (error) {
    const reason = postgresReason(error)
    if (reason === undefined) throw error
    return notLoaded({ en: `Nothing was loaded: ${reason.en}.`, es: `No se cargó nada: ${reason.es}.` })
  }
}
