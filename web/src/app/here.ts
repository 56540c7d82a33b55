import { whoAmI } from '@handrail/care/signin'
import { QueryClient } from '@tanstack/react-query'
import { openDoor } from '../door/door.ts'
import { keyOf } from '../door/doors.tsx'
import { noteActivity } from './activity.ts'
import { preferences } from './preferences.ts'

/** What has been read is kept while the page is open, and looked at again when somebody comes back to it. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: false, networkMode: 'always', refetchOnWindowFocus: true },
    mutations: { retry: false, networkMode: 'always' },
  },
})

const passed = openDoor({
  fetch: (...asked) => fetch(...asked),
  agency: () => preferences().agency,
})

/** The one door of this page. When the server says that nobody is signed in, the page asks who is. */
export const door: typeof passed = {
  async pass(declared, input, passage) {
    const reply = await passed.pass(declared, input, passage)
    if (reply.kind === 'done') noteActivity()
    if (reply.kind === 'not-signed-in' && declared.name !== whoAmI.name && signedIn()) {
      await queries.invalidateQueries({ queryKey: keyOf(whoAmI, {}) })
    }
    return reply
  },
}

const signedIn = (): boolean => {
  const known = queries.getQueryData<{ readonly kind: string }>(keyOf(whoAmI, {}))
  return known?.kind === 'done'
}
