/** How the tests start the program from a shell, and what the shell says before and after. @module */

/** What stands on the screen before the program opens, and must stand there again after it. */
export const shellPrompt = 'the shell before'

/** What the shell prints when the program has ended, or was stopped. */
export const shellAfter = 'the shell after'

/** What the shell prints where the program left the terminal line exactly as it was before. */
export const lineAsBefore = 'line as before'

/** Runs the program, and then says how it ended and how it left the terminal line. */
const reporting = (command: string) => [
  command,
  `echo "${shellAfter}: status $?"`,
  `[ "$before" = "$(stty -g)" ] && echo "${lineAsBefore}"`,
]

/** How the shell runs the program: once, or as a job that it calls back when it was stopped and a line was typed. */
export type Shell = 'once' | 'jobs'

/** What a shell is given so that it runs the program, and says how it ended. */
export const shellScript = (shell: Shell, command: string): string =>
  [
    ...(shell === 'jobs' ? ['set -m'] : []),
    `echo "${shellPrompt}"`,
    'before=$(stty -g)',
    ...reporting(command),
    ...(shell === 'jobs' ? ['read line', ...reporting('fg')] : []),
    'echo done',
  ].join('\n')
