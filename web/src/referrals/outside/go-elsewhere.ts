/** Shows nothing, in every browser, with no network. */
const NOTHING = 'about:blank'

/**
 * Goes where the quick exit goes, in place of this page. With no network an empty page takes its place: a browser that says it is
 * not connected still stands at the address that one left.
 */
export function goElsewhere(leaveTo: string): void {
  window.location.replace(navigator.onLine ? leaveTo : NOTHING)
}
