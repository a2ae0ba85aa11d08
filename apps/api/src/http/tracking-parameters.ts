/** Parameters that other programs add to every address that they pass on. @module */

/**
 * Known trackers: of campaigns (Google, Matomo, HubSpot, Marketo, Mailchimp, Adobe), of clicks (Google, Meta, Microsoft,
 * X, TikTok, LinkedIn, Yandex, Reddit, Pinterest, Snapchat, Instagram), of visitors across sites (Google Analytics), and
 * jQuery's `_`, which is to keep caches from answering. No parameter of ours may be called so.
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

/** Whether a parameter is a known tracker, whatever its case. */
export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase()
  return names.has(lower) || prefixes.some((prefix) => lower.startsWith(prefix) && lower.length > prefix.length)
}

/**
 * Path and query string without known trackers. All that remains is spelled as it was.
 *
 * @example
 * withoutTrackers('/v1/clusters?country=ES&utm_source=news') // '/v1/clusters?country=ES'
 */
export function withoutTracking(target: string): string {
  const begin = target.indexOf('?')
  if (begin === -1) return target
  const pairs = target.slice(begin + 1).split('&')
  const kept = pairs.filter((pair) => !isTrackingParameter(pair.split('=', 1)[0] ?? ''))
  if (kept.length === pairs.length) return target
  return target.slice(0, begin) + (kept.length === 0 ? '' : `?${kept.join('&')}`)
}
