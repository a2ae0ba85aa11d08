/** The reference for people: what `/openapi.json` says, to read and to try. @module */
import type { Context } from 'hono'
import { referencePage } from '../docs/page.ts'
import { type ReferenceScript, referenceVersion } from '../docs/reference-script.ts'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { contentTypeOf } from '../http/formats.ts'
import { cacheForever } from '../http/standard-headers.ts'
import { readAsked } from '../parameters/read-asked.ts'
import type { Service, ServiceEnv } from '../service.ts'

/**
 * What the page may do: run the one script, and ask this service. Scalar styles its elements as it draws them, with
 * texts that it makes up at the time, of which no hash can be told beforehand; a style can load nothing here.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The page of the reference. */
export const reference =
  ({ atlas, links }: Service) =>
  (c: Context<ServiceEnv, '/docs'>) => {
    const asked = readAsked(c, {})
    if (!asked.ok) return invalidQuery(c, asked.error)
    return c.html(referencePage(atlas.manifest.title, links), 200, {
      'Content-Language': 'en',
      'Content-Security-Policy': policy,
    })
  }

/** The script that draws it. Its address names its version, so that what is there never changes. */
export const referenceScript = (script: ReferenceScript) => async (c: Context<ServiceEnv>) => {
  const asked = readAsked(c, {})
  if (!asked.ok) return invalidQuery(c, asked.error)
  return c.body(await script.read(), 200, {
    'Content-Type': contentTypeOf('js'),
    'Cache-Control': cacheForever,
    ETag: `"scalar-${referenceVersion}"`,
  })
}
