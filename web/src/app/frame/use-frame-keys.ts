import { useEffect } from 'react'
import { isTyping, useSingleKeys } from '../../staff-ui/single-keys.tsx'

/** Keys that work on every page. Ctrl-K also while somebody writes; single letters only while nobody does. */
export function useFrameKeys({
  onSearch,
  onHelp,
}: Readonly<{ onSearch: () => void; onHelp: () => void }>): void {
  const single = useSingleKeys()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const modified = event.ctrlKey || event.metaKey
      if (modified && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        onSearch()
        return
      }
      if (!single || modified || event.altKey || isTyping(event)) return
      if (event.key !== '/' && event.key !== '?') return
      event.preventDefault()
      if (event.key === '/') onSearch()
      else onHelp()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [single, onSearch, onHelp])
}
