/** What a request asks for: path and query string of its address. @module */

/**
 * Path and query string of an address, as they stand in it.
 *
 * @example
 * targetOf('http://localhost:3000/v1/clusters?q=a') // '/v1/clusters?q=a'
 */
export function targetOf(url: string): string {
  const path = url.indexOf('/', url.indexOf('//') + 2)
  return path === -1 ? '/' : url.slice(path)
}

/**
 * An address without its path and query string.
 *
 * @example
 * originOf('http://localhost:3000/v1/clusters?q=a') // 'http://localhost:3000'
 */
export function originOf(url: string): string {
  const path = url.indexOf('/', url.indexOf('//') + 2)
  return path === -1 ? url : url.slice(0, path)
}

/** Path of a target. */
export function pathOf(target: string): string {
  const end = target.indexOf('?')
  return end === -1 ? target : target.slice(0, end)
}
