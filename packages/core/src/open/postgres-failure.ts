/** Why a PostgreSQL was not loaded, in words instead of codes. @module */
import type { Localized } from '../model/language.ts'
import { cleanText } from '../util/hidden-characters.ts'

const noServer: Localized = {
  en: 'no server answers at that host and port',
  es: 'ningún servidor responde en esa dirección y ese puerto',
}

const noHost: Localized = { en: 'there is no such host', es: 'no existe ese servidor' }

const wrongPassword: Localized = {
  en: 'the server does not accept this user with this password. Give the password in PGPASSWORD',
  es: 'el servidor no acepta a este usuario con esta contraseña. Dé la contraseña en PGPASSWORD',
}

const lost: Localized = {
  en: 'the connection was lost. Nothing was changed: run it again',
  es: 'se perdió la conexión. Nada cambió: vuelva a ejecutarlo',
}

const noRoom: Localized = { en: 'its disk is full', es: 'su disco está lleno' }

/** By the codes of Node, of the client, and of the server (SQLSTATE). */
const reasons: Readonly<Record<string, Localized>> = {
  ECONNREFUSED: noServer,
  ENOENT: noServer,
  EHOSTUNREACH: noServer,
  ENETUNREACH: noServer,
  ETIMEDOUT: noServer,
  ENOTFOUND: noHost,
  EAI_AGAIN: noHost,
  '28P01': wrongPassword,
  '28000': wrongPassword,
  CONNECTION_CLOSED: lost,
  ECONNRESET: lost,
  EPIPE: lost,
  '57P01': lost,
  '57P02': lost,
  '08006': lost,
  '08007': {
    en: 'the connection was lost at the very end, or all was loaded: look into the database, then run it again',
    es: 'la conexión se perdió al final, o bien todo se cargó: mire la base de datos y vuelva a ejecutarlo',
  },
  '57P03': { en: 'the server is starting or stopping', es: 'el servidor está arrancando o cerrándose' },
  '53300': { en: 'the server has no connection left', es: 'al servidor no le quedan conexiones' },
  '53100': noRoom,
  '58030': noRoom,
  '3D000': { en: 'there is no such database on the server', es: 'el servidor no tiene esa base de datos' },
  '42501': {
    en: 'this user may not create a schema there. Its owner allows it with GRANT CREATE ON DATABASE',
    es: 'este usuario no puede crear ahí un esquema. El dueño lo permite con GRANT CREATE ON DATABASE',
  },
  '25006': { en: 'the server only reads: it is a replica', es: 'el servidor es de solo lectura: es una réplica' },
  '22P05': {
    en: 'the database has an encoding that lacks letters of the atlas. Make one with ENCODING UTF8',
    es: 'la codificación de la base de datos carece de letras del atlas. Cree una con ENCODING UTF8',
  },
  '2BP01': {
    en: 'something that Puente did not make stands in the old schema or uses its tables. Move it first',
    es: 'algo que no hizo Puente está en el esquema anterior o usa sus tablas. Muévalo primero',
  },
  '57014': { en: 'somebody cancelled it on the server', es: 'alguien lo canceló en el servidor' },
}

/** What the client says without a code. */
const clientReasons: readonly (readonly [RegExp, Localized])[] = [
  [/^SASL|password must be a string/, wrongPassword],
  [/^timeout expired/, noServer],
  [/^Connection terminated|not queryable/, lost],
  [/not support SSL/, { en: 'the server has no TLS', es: 'el servidor no tiene TLS' }],
]

/** The code of an error, of the first of several where a host has several addresses. */
function codeOf(error: Error): string | undefined {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error && 'code' in first && typeof first.code === 'string' ? first.code : undefined
}

/**
 * Why a server or the way to it refused.
 *
 * @param error what the client threw
 * @returns a clause without a full stop; undefined for what is neither the server's nor the way's: an error of ours
 */
export function postgresReason(error: unknown): Localized | undefined {
  if (!(error instanceof Error)) return undefined
  const code = codeOf(error)
  if (code === undefined) return clientReasons.find(([said]) => said.test(error.message))?.[1]
  if (Object.hasOwn(reasons, code)) return reasons[code]
  const said = cleanText(`${error.message} (${code})`)
  return { en: `the server refuses: ${said}`, es: `el servidor lo rechaza: ${said}` }
}
