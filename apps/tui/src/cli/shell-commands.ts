/** Commands about the program's surroundings: what a shell completes, and the service. @module */
import type { Localized } from '@puente/core'
import { type Shell, shells } from './choices.ts'
import { usageMessages } from './messages.ts'
import { type CommandRunner, type Commands, choiceArgument } from './options.ts'
import { InvalidValue, type PuenteCommand } from './puente-command.ts'

/** Where each shell looks for completion scripts. */
const installNotes: Localized = {
  en: `In bash:  echo 'source <(puente completion bash)' >> ~/.bashrc
In zsh:   echo 'source <(puente completion zsh)' >> ~/.zshrc  (after compinit)
In fish:  puente completion fish > ~/.config/fish/completions/puente.fish`,
  es: `En bash:  echo 'source <(puente completion bash)' >> ~/.bashrc
En zsh:   echo 'source <(puente completion zsh)' >> ~/.zshrc  (después de compinit)
En fish:  puente completion fish > ~/.config/fish/completions/puente.fish`,
}

function addCompletion(program: PuenteCommand, { runWithoutAtlas, say }: CommandRunner): void {
  program
    .command('completion')
    .addArgument(
      choiceArgument('<shell>', say({ en: 'the shell that completes', es: 'el shell que completa' }), shells),
    )
    .describe({
      en: 'print the script by which a shell completes commands, options, ids and queries',
      es: 'escribir el guion con el que un shell completa órdenes, opciones, identificadores y consultas',
    })
    .withNote(installNotes)
    .withExamples('puente completion bash', 'puente completion zsh', 'puente completion fish')
    .action((shell: Shell) =>
      runWithoutAtlas(async ({ io }) => {
        io.stdout.write((await import('./completion/complete.ts')).completionScript(shell))
        return 0
      }),
    )
  program
    .command('complete', { hidden: true })
    .addArgument(choiceArgument('<shell>', say({ en: 'the shell that asks', es: 'el shell que pregunta' }), shells))
    .argument('[words...]', say({ en: 'what has been typed', es: 'lo que se ha escrito' }))
    .action((shell: Shell, words: readonly string[]) =>
      runWithoutAtlas(async ({ io, language }) =>
        (await import('./completion/complete.ts')).complete(io, program, { shell, words, language }),
      ),
    )
}

/** Reads a port; 0 is any that is free. */
function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new InvalidValue(usageMessages.notPort)
}

interface ServeFlags {
  readonly port?: number
  readonly host?: string
}

function addServe(program: PuenteCommand, { runWithoutAtlas, say }: CommandRunner): void {
  program
    .command('serve')
    .describe({
      en: 'start the HTTP service',
      es: 'iniciar el servicio HTTP',
    })
    .option(
      '--port <port>',
      say({
        en: 'port to listen on; 0 is any free one (default: 3000)',
        es: 'puerto en el que escuchar; 0 es cualquiera libre (si no se dice: 3000)',
      }),
      parsePort,
    )
    .option(
      '--host <host>',
      say({
        en: 'address to listen on (default: 127.0.0.1)',
        es: 'dirección en la que escuchar (si no se dice: 127.0.0.1)',
      }),
    )
    .withNote({
      en: 'Runs until ctrl-C or SIGTERM. What else the service takes from its environment stands in docs/deploy.md.',
      es: 'Funciona hasta ctrl-C o SIGTERM. Lo demás que el servicio toma de su entorno está en docs/deploy.md.',
    })
    .withExamples('puente serve', 'puente serve --port 0', 'puente serve --port 8080 --data our-atlas.json')
    .action((flags: ServeFlags) =>
      runWithoutAtlas(async (context) => (await import('./serve.ts')).serve(context, flags)),
    )
}

function addDoctor(program: PuenteCommand, { runWithoutAtlas, say }: CommandRunner): void {
  program
    .command('doctor')
    .describe({
      en: 'say what of terminal, locale, Node, settings and dataset is as it should be',
      es: 'decir qué está bien en terminal, configuración regional, Node, ajustes y conjunto de datos',
    })
    .option('--json', say({ en: 'print the answer as JSON', es: 'escribir la respuesta como JSON' }))
    .withNote({
      en: 'Its first line names program, dataset and platform, as a report of an error does.',
      es: 'Su primera línea nombra programa, conjunto de datos y plataforma, como el aviso de un error.',
    })
    .withExamples('puente doctor', 'puente doctor --json', 'puente doctor --data our-atlas.json')
    .action(({ json }: { readonly json?: true }) =>
      runWithoutAtlas(async (context) => (await import('./doctor.ts')).printDoctor(context, json === true)),
    )
}

function addMcp(program: PuenteCommand, { runWithAtlas }: CommandRunner): void {
  program
    .command('mcp')
    .describe({
      en: 'answer a language model: Model Context Protocol over standard input and output',
      es: 'responder a un modelo de lenguaje: Model Context Protocol por la entrada y la salida estándar',
    })
    .withNote({
      en: 'A client starts it by itself; its configuration names the command: {"command": "puente", "args": ["mcp"]}. Tools and resources are those of the service at /mcp.',
      es: 'Un cliente lo inicia por sí mismo; su configuración nombra la orden: {"command": "puente", "args": ["mcp"]}. Las herramientas y los recursos son los del servicio en /mcp.',
    })
    .withExamples('puente mcp', 'puente mcp --data our-atlas.json')
    .action(() => runWithAtlas({}, async (context) => (await import('./mcp.ts')).speakMcp(context)))
}

function addKeys(program: PuenteCommand, { runWithoutAtlas, say }: CommandRunner): void {
  program
    .command('keys')
    .describe({
      en: 'print which key of the explorer is which command, with your own keys',
      es: 'escribir qué tecla del explorador es qué orden, con las teclas propias',
    })
    .option(
      '--json',
      say({
        en: 'print them as the settings file takes them',
        es: 'escribirlas como las admite el archivo de ajustes',
      }),
    )
    .withNote({
      en: 'Your own keys go into the settings file of the explorer, whose place it prints: {"keys": {"search": "F"}}.',
      es: 'Las teclas propias van en el archivo de ajustes del explorador, cuyo lugar escribe: {"keys": {"search": "F"}}.',
    })
    .withExamples('puente keys', 'puente keys --json')
    .action(({ json }: { readonly json?: true }) =>
      runWithoutAtlas(async (context) => (await import('./keys.ts')).printKeys(context, json === true)),
    )
}

/** The commands about the program's surroundings. */
export const shellCommands: Commands = {
  keys: addKeys,
  doctor: addDoctor,
  mcp: addMcp,
  serve: addServe,
  completion: addCompletion,
}
