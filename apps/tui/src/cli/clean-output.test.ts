import { expect, it } from 'vitest'
import { type Io, withCleanOutput, writeControl } from './io.ts'

it('lets nothing through that commands a terminal, whoever typed it, but what the program itself sends', () => {
  const written: string[] = []
  const output = { write: (text: string) => written.push(text), isTTY: true, columns: 80 }
  const io: Io = { stdin: {}, stdout: output, stderr: output, env: {} }
  const clean = withCleanOutput(io)
  clean.stdout.write('no record has the id "\u001b[31m\u202ec\u009b"\r\n')
  clean.stderr.write('a\tb\rc\n')
  writeControl(clean.stderr, '\r\u001b[K')
  expect(written).toEqual(['no record has the id "\ufffd[31m\ufffdc\ufffd"\r\n', 'a\tb\ufffdc\n', '\r\u001b[K'])
  expect(clean.stdout).toMatchObject({ isTTY: true, columns: 80 })
})
