import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Page } from '../../staff-ui/page.tsx'
import { usePreferences } from '../preferences.ts'
import { appWords } from '../words/app.ts'

export function NotFound() {
  const w = appWords[usePreferences().language]
  return (
    <Page tab={w.brand} title={w.notFoundTitle} lead={w.notFound}>
      <p>
        <Link to="/">{w.toToday}</Link>
      </p>
    </Page>
  )
}

/** A page that broke while it was drawn. The rest of the frame may be gone, so it needs nothing of it. */
export function Faulty() {
  const w = appWords[usePreferences().language]
  return (
    <Page tab={w.brand} title={w.faultTitle} lead={w.fault}>
      <div className="hr-actions">
        <Button variant="filled" onClick={() => window.location.reload()}>
          {w.reload}
        </Button>
      </div>
    </Page>
  )
}

/** Another tab signed in as somebody else. What stood here was for whoever was here before. */
export function SomebodyElse({ name, onGoOn }: Readonly<{ name: string; onGoOn: () => void }>) {
  const { brand, somebodyElse: w } = appWords[usePreferences().language]
  return (
    <Page tab={brand} title={w.title} lead={w.lead}>
      <div className="hr-actions">
        <Button variant="filled" onClick={onGoOn}>
          {w.goOn(name)}
        </Button>
      </div>
    </Page>
  )
}
