export const cutText = (text: string, most = 80): string => (text.length > most ? `${text.slice(0, most)}…` : text)

export function shownValue(value: unknown): string {
  if (typeof value === 'string') return `"${cutText(value)}"`
  if (typeof value === 'function') return 'a function'
  return Array.isArray(value) ? 'a list' : typeof value === 'object' && value !== null ? 'an object' : String(value)
}

/** @throws {TypeError} if it is not a text */
export function checkedText(name: string, value: string): string {
  if (typeof value !== 'string') throw new TypeError(`${name} is ${shownValue(value)}: give a text`)
  return value
}

/** Whether a value is an object of any kind, a list included. */
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether a value is an object with keys, not a list. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && !Array.isArray(value)
