import type { Door } from '../door/door.ts'
import { MinePage } from '../plans/mine-page.tsx'
import { mineWords } from '../plans/words/mine.ts'
import { OnOwnPhone } from './on-own-phone.tsx'

type Props = Readonly<{ language: 'en' | 'es'; door: Door; token: string }>

const TABS = { en: mineWords.en.tab, es: mineWords.es.tab }

/** A person's own plan, in the frame of the pages without an account. */
export function Mine({ language, door, token }: Props) {
  return (
    <OnOwnPhone language={language} token={token} tabs={TABS}>
      {({ language: now, setLanguage, pass, forget }) => (
        <MinePage
          door={door}
          language={now}
          onMadeIn={setLanguage}
          token={token}
          pass={pass}
          forget={forget}
        />
      )}
    </OnOwnPhone>
  )
}
