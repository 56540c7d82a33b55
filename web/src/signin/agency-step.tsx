import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Page } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { signinWords } from './words/signin.ts'

/** Several agencies may share a server; then it must be said which. */
export function AgencyStep({
  tried,
  onAgency,
}: Readonly<{ tried: string | undefined; onAgency: (slug: string) => void }>) {
  const w = useWords(signinWords)
  const [slug, setSlug] = useState(tried ?? '')
  return (
    <Page tab={w.tab} title={w.agencyTitle}>
      <form
        className="hr-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (slug.trim() !== '') onAgency(slug.trim().toLowerCase())
        }}
      >
        <TextInput
          label={w.agencyLabel}
          description={w.agencyHint}
          error={tried ? w.agencyUnknown : undefined}
          value={slug}
          onChange={(event) => setSlug(event.currentTarget.value)}
          autoCapitalize="none"
          spellCheck={false}
        />
        <div className="hr-actions">
          <Button type="submit" variant="filled">
            {w.goOn}
          </Button>
        </div>
      </form>
    </Page>
  )
}
