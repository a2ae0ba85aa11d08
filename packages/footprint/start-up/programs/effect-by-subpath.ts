/** A service of Effect, wired and run, with Effect's modules imported one by one. @module */
import * as Context from 'effect/Context'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'

class Greeting extends Context.Service<Greeting, { readonly text: string }>()('Greeting') {}

Effect.runSync(
  Effect.map(Greeting, ({ text }) => text.length).pipe(Effect.provide(Layer.succeed(Greeting, { text: 'hello' }))),
)
