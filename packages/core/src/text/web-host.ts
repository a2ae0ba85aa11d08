/** Where an address leads, in few words. @module */
import { checkedText } from '../model/check-argument.ts'

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
  checkedText('url', url)
  if (!URL.canParse(url)) return undefined
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : undefined
}
