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
