import { writesUtf8 } from '../terminal/charset.ts'

/** Which characters a terminal can draw: all of Unicode, braille among them, or ASCII alone. */
export type Charset = 'unicode' | 'ascii'

/**
 * Which characters the terminal of a process can draw.
 *
 * The console of Linux writes UTF-8, but its fonts have no braille.
 *
 * @param env the environment, as `process.env` has it
 */
export const charsetOf = (env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): Charset =>
  env.TERM === 'linux' || !writesUtf8(env, platform) ? 'ascii' : 'unicode'
