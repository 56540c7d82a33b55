/**
 * Holds on to the first HTML of a page. When everything that was drawn since broke and was taken away, it puts that HTML
 * back, with the crisis line in it, and a sentence that says so in the place of the one that says "wait".
 */
export function lastStand(root: Element): () => void {
  const first = root.cloneNode(true) as Element
  return () => {
    const broke = first.querySelector('[role=alert][hidden]')
    broke?.previousElementSibling?.remove()
    broke?.removeAttribute('hidden')
    root.replaceWith(first)
  }
}
