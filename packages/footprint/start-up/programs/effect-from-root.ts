/** The same service, with Effect imported as a whole. @module */
import { Context, Effect, Layer } from 'effect'

class Greeting extends Context.Service<Greeting, { readonly text: string }>()('Greeting') {}

Effect.runSync(
  Effect.map(Greeting, ({ text }) => text.length).pipe(Effect.provide(Layer.succeed(Greeting, { text: 'hello' }))),
)
