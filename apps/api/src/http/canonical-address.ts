/** The canonical form of an address: one spelling of its path, and no parameters that others added. @module */

/**
 * Parameters that other programs add to addresses: for campaigns (Google, Matomo, HubSpot, Marketo, Mailchimp, Adobe), for clicks (Google, Meta, Microsoft,
 * X, TikTok, LinkedIn, Yandex, Reddit, Pinterest, Snapchat, Instagram), for visitors across sites (Google Analytics), and
 * jQuery's `_`, which avoids caches. No parameter of the service may have such a name.
 */
export const trackingParameters: readonly string[] = [
  'utm_*',
  'mtm_*',
  'pk_*',
  'hsa_*',
  '_hsenc',
  '_hsmi',
  '__hstc',
  '__hssc',
  '__hsfp',
  'hsctatracking',
  'mkt_tok',
  'mc_cid',
  'mc_eid',
  's_cid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'gad_source',
  'gad_campaignid',
  'srsltid',
  'fbclid',
  'msclkid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'yclid',
  'ysclid',
  '_openstat',
  'rdt_cid',
  'epik',
  'sccid',
  'igsh',
  'igshid',
  'vero_id',
  'oly_anon_id',
  'oly_enc_id',
  '_ga',
  '_gl',
  '_',
]

const names: ReadonlySet<string> = new Set(trackingParameters.filter((name) => !name.endsWith('*')))
const prefixes = trackingParameters.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1))

export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase()
  return names.has(lower) || prefixes.some((prefix) => lower.startsWith(prefix) && lower.length > prefix.length)
}

/**
 * Path and query string without tracking parameters. The rest keeps its spelling.
 *
 * @example
 * withoutTracking('/v1/clusters?country=ES&utm_source=news') // '/v1/clusters?country=ES'
 */
export function withoutTracking(target: string): string {
  const begin = target.indexOf('?')
  if (begin === -1) return target
  const pairs = target.slice(begin + 1).split('&')
  const kept = pairs.filter((pair) => !isTrackingParameter(pair.split('=', 1)[0] ?? ''))
  if (kept.length === pairs.length) return target
  return target.slice(0, begin) + (kept.length === 0 ? '' : `?${kept.join('&')}`)
}

const unreserved = /^[\w.~-]$/

/** Percent-encoded letters that need no encoding, as they are; all others in upper case (RFC 3986 §6.2.2). */
const decoded = (path: string): string =>
  path.replace(/%[\da-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16))
    return unreserved.test(character) ? character : encoded.toUpperCase()
  })

/** In lower case, except what is percent-encoded. */
const lowerCase = (path: string): string =>
  path.replace(/%[\dA-F]{2}|[A-Z]+/g, (part) => (part.startsWith('%') ? part : part.toLowerCase()))

/**
 * A path as the service writes it: without empty segments and a slash at its end, in lower case, and with nothing encoded
 * that need not be. It begins with exactly one slash, so that it can never lead to another host.
 *
 * @param path a path, with its dot segments resolved
 * @param basePath where the service is mounted; it is written as it is
 * @example
 * canonicalPath('//V1/clusters/', '') // '/v1/clusters'
 */
export function canonicalPath(path: string, basePath: string): string {
  const plain = decoded(path).replace(/[/\\]+/g, '/')
  const isOurs = plain.startsWith(basePath) && basePath !== ''
  const below = lowerCase(isOurs ? plain.slice(basePath.length) : plain)
  const trimmed = below.length > 1 ? below.replace(/\/$/, '') : below
  return (isOurs ? basePath : '') + trimmed
}
