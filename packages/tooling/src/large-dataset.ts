/** When a dataset is so large that service and explorer answer from it in a thread. @module */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** From this size on, in bytes, single answers take longer than others should wait: some 5,000 organizations. */
const largeBytes = 8 * 1024 * 1024

/** Whether a dataset is large; one that cannot be read is not, and opening it says why. */
export function isLargeDataset(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory() !== true) return (found?.size ?? 0) >= largeBytes
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
  let bytes = 0
  for (const name of names) {
    bytes += statSync(join(path, name), { throwIfNoEntry: false })?.size ?? 0
    if (bytes >= largeBytes) return true
  }
  return false
}
