/** The single executable, in a root that holds nothing else but the system's libraries: no Node, no npm, no shell. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, inject } from 'vitest'
import { makeExecutable } from '../../apps/tui/scripts/executable.ts'
import { asksAsAStranger } from './as-a-stranger.ts'

const { platform, getuid } = process

/** Only root may have another root. */
const canBeAlone = platform === 'linux' && getuid?.() === 0

describe.skipIf(platform === 'win32')('the executable', () => {
  let executable = ''
  const root = () => join(inject('scratchFolder'), 'root')
  const home = () => join(root(), 'home')

  beforeAll(async () => {
    executable = join(await makeExecutable({ out: inject('scratchFolder') }), 'puente')
    mkdirSync(home(), { recursive: true })
    if (!canBeAlone) return
    copyFileSync(executable, join(root(), 'puente'))
    const libraries = execFileSync('ldd', [executable], { encoding: 'utf8' }).match(/\/\S+/gu) ?? []
    for (const library of libraries) {
      mkdirSync(join(root(), dirname(library)), { recursive: true })
      copyFileSync(library, join(root(), library))
    }
  })

  asksAsAStranger(() => ({
    command: canBeAlone ? ['/usr/sbin/chroot', root(), '/puente'] : [executable],
    env: { HOME: canBeAlone ? '/home' : home(), LANG: 'C.UTF-8' },
    folder: home(),
    seenAs: canBeAlone ? '/home' : home(),
  }))
})
