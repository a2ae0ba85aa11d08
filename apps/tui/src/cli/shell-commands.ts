/** Commands about the program's surroundings: what a shell completes, and the service. @module */
import { InvalidArgumentError } from 'commander'
import { type Shell, shells } from './completion/shells.ts'
import type { PuenteCommand } from './puente-command.ts'
import { type Commands, type Setting, wordOf } from './setting.ts'

/** Where each shell looks for what it completes. */
const installing = `In bash:  echo 'source <(puente completion bash)' >> ~/.bashrc
In zsh:   echo 'source <(puente completion zsh)' >> ~/.zshrc  (after compinit)
In fish:  puente completion fish > ~/.config/fish/completions/puente.fish`

function addCompletion(program: PuenteCommand, { act }: Setting): void {
  program
    .command('completion')
    .addArgument(wordOf('<shell>', 'the shell that completes', shells))
    .description('print the script by which a shell completes commands, options, ids and queries')
    .withNote(installing)
    .withExamples('puente completion bash', 'puente completion zsh', 'puente completion fish')
    .action((shell: Shell) =>
      act(async ({ io }) => {
        io.stdout.write((await import('./completion/complete.ts')).scriptFor(shell))
        return 0
      }),
    )
  program
    .command('complete', { hidden: true })
    .addArgument(wordOf('<shell>', 'the shell that asks', shells))
    .argument('[words...]', 'what has been typed')
    .action((shell: Shell, words: readonly string[]) =>
      act(async ({ io, language }) =>
        (await import('./completion/complete.ts')).complete(io, program, { shell, words, language }),
      ),
    )
}

/** Reads a port; 0 is any that is free. */
function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('Write a whole number from 0 to 65535; 0 is any free port.')
}

interface ServeFlags {
  readonly port?: number
  readonly host?: string
}

function addServe(program: PuenteCommand, { act }: Setting): void {
  program
    .command('serve')
    .description('start the HTTP service, where it is installed')
    .option('--port <port>', 'port to listen on; 0 is any free one (default: 3000)', readPort)
    .option('--host <host>', 'address to listen on (default: 127.0.0.1)')
    .withNote(
      'Runs until ctrl-C or SIGTERM. What else the service takes from its environment stands in docs/deploy.md.',
    )
    .withExamples('puente serve', 'puente serve --port 0', 'puente serve --port 8080 --data our-atlas.json')
    .action((flags: ServeFlags) => act(async (told) => (await import('./serve.ts')).serve(told, flags)))
}

function addKeys(program: PuenteCommand, { act }: Setting): void {
  program
    .command('keys')
    .description('print which key of the explorer is which command, with your own keys')
    .option('--json', 'print them as the settings file takes them')
    .withNote(
      'Your own keys go into the settings file of the explorer, whose place it prints: {"keys": {"search": "F"}}.',
    )
    .withExamples('puente keys', 'puente keys --json')
    .action(({ json }: { readonly json?: true }) =>
      act(async (told) => (await import('./keys.ts')).printKeys(told, json === true)),
    )
}

/** The commands about the program's surroundings. */
export const shellCommands: Commands = { keys: addKeys, serve: addServe, completion: addCompletion }
