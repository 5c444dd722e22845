import { parseHTML } from 'linkedom'

interface DomNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: Iterable<DomNode>
  attributes?: Iterable<{ name: string; value: string }>
}

/** What a browser makes of some HTML, in a form in which two ways to write the same are equal. */
export function domOf(html: string): unknown {
  const { document } = parseHTML(`<!doctype html><body>${html}</body>`)
  return childrenOf(document.body)
}

function childrenOf(parent: DomNode): unknown[] {
  const children: unknown[] = []
  for (const node of parent.childNodes) {
    const last = children.at(-1)
    if (node.nodeType !== 3) children.push(elementOf(node))
    else if (typeof last === 'string')
      children[children.length - 1] = last + (node.textContent ?? '')
    else children.push(node.textContent)
  }
  return children
}

function elementOf(node: DomNode): unknown {
  const attributes = [...(node.attributes ?? [])].map(({ name, value }) => [name, value])
  return [node.nodeName.toLowerCase(), Object.fromEntries(attributes), childrenOf(node)]
}
