// A copy of an element that looks the same anywhere, for every style it has now is written into it; its words are unseen.

/** What is only for the screen, such as buttons, bears this attribute and is not copied. */
export const LEFT_OUT = 'data-not-in-picture'

/** Said twice (as width and height), or meaningless in a picture. */
const IGNORED =
  /^(?:(?:min-|max-)?(?:inline|block)-size|.*-inline.*|.*-block.*|perspective-origin|cursor|transition.*|animation.*|-webkit-locale)$/

type Styles = ReadonlyMap<string, string>

const stylesOf = (element: Element): Styles => {
  const computed = getComputedStyle(element)
  return new Map(
    [...computed]
      .filter((name) => !IGNORED.test(name))
      .map((name) => [name, computed.getPropertyValue(name)]),
  )
}

/** Reads what a bare element of a kind looks like where no style sheet reaches. */
function bareStyles() {
  const host = document.createElement('div')
  host.style.cssText = 'all:initial;position:fixed;visibility:hidden'
  const shadow = host.attachShadow({ mode: 'open' })
  document.body.append(host)
  const known = new Map<string, Styles>()
  const read = (element: Element): Styles => {
    const name = element.namespaceURI + element.localName
    let styles = known.get(name)
    if (styles === undefined) {
      const bare = document.createElementNS(element.namespaceURI, element.localName)
      shadow.append(bare)
      styles = stylesOf(bare)
      bare.remove()
      known.set(name, styles)
    }
    return styles
  }
  return { read, end: () => host.remove() }
}

/**
 * Words keep their room but are not seen: picture-text draws them. Pseudo-elements are not copied, so none in a chart
 * may mean anything.
 */
export function copyForPicture(element: Element): Element {
  const bare = bareStyles()
  const copy = (source: Element, above: Styles | null): Element => {
    const styles = stylesOf(source)
    const usual = bare.read(source)
    // What is as usual may be left out, unless it would be inherited otherwise.
    const own = [...styles].filter(
      ([name, value]) => value !== usual.get(name) || value !== (above ?? usual).get(name),
    )
    const twin = source.cloneNode(false) as Element
    twin.removeAttribute('class')
    twin.removeAttribute('id')
    const style = own.map(([name, value]) => `${name}:${value};`).join('')
    twin.setAttribute('style', `${style}-webkit-text-fill-color:transparent`)
    for (const child of source.childNodes) {
      if (child instanceof Text && source instanceof HTMLElement) twin.append(child.cloneNode())
      else if (child instanceof Element && !child.hasAttribute(LEFT_OUT))
        twin.append(copy(child, styles))
    }
    return twin
  }
  try {
    return copy(element, null)
  } finally {
    bare.end()
  }
}
