import type { ResultView } from './result-view.ts'

/** A result as an article. All text becomes text nodes, whatever it holds. */
export function resultArticle(result: ResultView, keyEventSign: string): HTMLElement {
  const { permalink, headline, titled, time, liveBlog, excerpt } = result
  return element('article', { class: 'search-result' }, [
    element('p', { class: 'origin' }, [
      element('time', { datetime: time.datetime }, [time.text]),
      ' ',
      ...signs(result, keyEventSign),
      element('a', { href: liveBlog.path }, [liveBlog.title]),
    ]),
    element('h3', {}, [
      element('a', { href: permalink, class: titled ? 'headline is-title' : 'headline' }, [
        headline,
      ]),
    ]),
    element(
      'p',
      { class: 'excerpt' },
      excerpt.map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text)),
    ),
  ])
}

function signs({ keyEvent, label }: ResultView, keyEventSign: string): (Node | string)[] {
  return [
    ...(keyEvent ? [element('span', { class: 'key-event-sign' }, [keyEventSign]), ' '] : []),
    ...(label === undefined ? [] : [element('span', { class: 'label' }, [label]), ' ']),
  ]
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[],
): HTMLElement {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children)
  return made
}
