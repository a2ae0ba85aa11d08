/** The page from which a script makes those that a site of files does not have. @module */
import { collectionNames, descriptionOf } from '@puente/core'
import { capital } from '../../parts/capital.ts'
import { inWords, type PageContext, type PageResult } from '../../parts/context.ts'

const words = {
  en: {
    title: 'This page is made in your browser',
    lead: 'It is one of those that this site has no file for: it is made from the data as soon as JavaScript has loaded them.',
    without: 'Without JavaScript, these lists lead on:',
  },
  es: {
    title: 'Esta página se hace en su navegador',
    lead: 'Es una de las que este sitio no tiene como archivo: se hace con los datos en cuanto JavaScript los ha cargado.',
    without: 'Sin JavaScript, estas listas llevan más lejos:',
  },
}

/** The page at `open`; where a service answers, the address behind the question mark is there itself. */
export function openPage(context: PageContext): PageResult {
  const { language, urls, address } = context
  const [requested] = address.query.keys()
  if (urls.kind === 'served') return { redirect: requested ?? '' }
  const text = inWords(words, context)
  return {
    title: text.title,
    description: text.lead,
    body: (
      <>
        <h1>{text.title}</h1>
        <p class="lead">{text.lead}</p>
        <p>{text.without}</p>
        <ul class="plain names">
          {collectionNames.map((name) => (
            <li>
              <a href={urls.page(name)}>{capital(descriptionOf(name).label.many[language])}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  }
}
