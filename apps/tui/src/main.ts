import module from 'node:module'

// Must come before the rest is loaded, which is then compiled once and not at every start.
module.enableCompileCache?.()
const { run } = await import('./cli/program.ts')

// Whoever reads a pipe may stop early, as `head` does: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await run(process.argv.slice(2), process)
