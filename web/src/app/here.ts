import { whoAmI } from '@handrail/care/signin'
import { QueryClient } from '@tanstack/react-query'
import { openDoor } from '../door/door.ts'
import { keyOf } from '../door/doors.tsx'
import { noteActivity } from './activity.ts'
import { agencyAt } from './in-address.ts'
import { keepToOnePerson, knownIn } from './one-person.ts'
import { preferences } from './preferences.ts'

/** What has been read is kept while the page is open, and looked at again when somebody comes back to it. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: false, networkMode: 'always', refetchOnWindowFocus: true },
    mutations: { retry: false, networkMode: 'always' },
  },
})

keepToOnePerson(queries, new BroadcastChannel('handrail-signed-in'))

const passed = openDoor({
  fetch: (...asked) => fetch(...asked),
  agency: () => agencyAt(window.location, preferences().agency),
  // Who is signed in is asked without a belief: its answer is where beliefs come from.
  believed: (asked) => (asked === whoAmI.name ? undefined : (knownIn(queries) ?? undefined)),
})

/** The one door of this page. When the server says that nobody is signed in, or somebody else, the page asks who is. */
export const door: typeof passed = {
  async pass(declared, input, passage) {
    const reply = await passed.pass(declared, input, passage)
    if (reply.kind === 'done') noteActivity()
    const over = reply.kind === 'not-signed-in' || reply.kind === 'somebody-else'
    if (over && declared.name !== whoAmI.name && knownIn(queries)) {
      await queries.invalidateQueries({ queryKey: keyOf(whoAmI, {}) })
    }
    return reply
  },
}
