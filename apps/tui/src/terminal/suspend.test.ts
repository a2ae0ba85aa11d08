import { expect, it } from 'vitest'
import { shellJobControl } from './suspend.ts'

it('keeps a request to suspend for the first who subscribes', () => {
  const { onStop } = shellJobControl()
  process.emit('SIGTSTP', 'SIGTSTP')
  let stops = 0
  const unsubscribe = onStop(() => stops++)
  expect(stops).toBe(1)
  process.emit('SIGTSTP', 'SIGTSTP')
  expect(stops).toBe(2)
  unsubscribe()
  process.emit('SIGTSTP', 'SIGTSTP')
  expect(stops).toBe(2)
})
