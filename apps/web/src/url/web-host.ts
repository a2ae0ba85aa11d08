/**
 * The host of an address on the web, without `www.`.
 *
 * @param url any text, as a dataset has it
 * @returns nothing for what is no address on the web, such as a script, which no page may link to
 * @example
 * webHost('https://www.clustercollaboration.eu/a') // 'clustercollaboration.eu'
 * webHost('javascript:alert(1)') // undefined
 */
export function webHost(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : undefined
}

/** Names of hosts for tests and delivery, and bare numbers: what stands there will not stay. */
const passing = /^[\d.]+$|(?:^|[-.])(?:hosted-temp|staging|test|deploy|prod)[-.]/

/**
 * Whether a host is one from which pages go again.
 *
 * @example
 * isPassingHost('partners.eccp.hosted-temp.com') // true
 */
export const isPassingHost = (host: string): boolean => passing.test(host)

/**
 * An address on the web as people write it.
 *
 * @example
 * shortAddress('https://www.claut.com.mx/') // 'claut.com.mx'
 */
export const shortAddress = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
