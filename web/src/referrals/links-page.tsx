import { makePartnerLink, type PartnerLink, partnerLinks, revokePartnerLink } from '@handrail/care/referrals'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk, useDo } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { RadioField, TextField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { ListTable } from '../staff-ui/list-table.tsx'
import { Empty, Page } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { freshToken } from './fresh-code.ts'
import { Said } from './next-step.tsx'
import { referralsWords } from './words/referrals.ts'
import './referrals.css'

/** Links that partners got: each names its partner, has an end, and can be ended at once. */
export function LinksPage() {
  const { partner: w, title } = useWords(referralsWords)
  const when = useWhen()
  const asked = useAsk(partnerLinks, {})
  const address = `${window.location.origin}/refer`
  const [made, setMade] = useState<string>()
  return (
    <Page tab={w.tab} title={w.title} lead={w.lead} trail={<Link to="/referrals">{title}</Link>}>
      <p>
        {w.form} <a href={address}>{address}</a>
      </p>
      <Reveal label={w.make}>
        {(close) => (
          <Make
            onDone={(token) => {
              setMade(token)
              close()
            }}
            onCancel={close}
          />
        )}
      </Reveal>
      <div role="status">{made !== undefined && <Made token={made} />}</div>
      <Answered asked={asked}>
        {({ links, more }) =>
          links.length === 0 ? (
            <Empty>{w.none}</Empty>
          ) : (
            <>
              <ListTable
                caption={w.title}
                rows={links}
                keyOf={({ link }) => link}
                columns={[
                  { key: 'partner', title: w.columns.partner, show: ({ partner }) => partner },
                  {
                    key: 'kind',
                    title: w.columns.kind,
                    show: ({ once }) => (once ? w.once : w.standing),
                  },
                  { key: 'until', title: w.columns.until, show: ({ until }) => when.day(until) },
                  {
                    key: 'used',
                    title: w.columns.used,
                    show: ({ used, lastUsedAt }) =>
                      w.usedTimes(used, lastUsedAt === null ? undefined : when.moment(lastUsedAt)),
                  },
                  { key: 'end', title: w.columns.end, quiet: true, show: (row) => <End row={row} /> },
                ]}
              />
              {more && <p className="hr-second">{w.more}</p>}
            </>
          )
        }
      </Answered>
    </Page>
  )
}

function Make({ onDone, onCancel }: Readonly<{ onDone: (token: string) => void; onCancel: () => void }>) {
  const { partner: w, refusals, problems } = useWords(referralsWords)
  const [token] = useState(freshToken)
  return (
    <DoorForm
      does={makePartnerLink}
      labels={{ partner: w.name, once: w.how, until: w.until }}
      start={{ once: 'yes' }}
      input={(values) => ({
        partner: textOf(values, 'partner'),
        once: textOf(values, 'once') === 'yes',
        until: textOf(values, 'until'),
        token,
      })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.submit}
      onDone={() => onDone(token)}
      onCancel={onCancel}
    >
      <TextField name="partner" label={w.name} hint={w.nameHint} autoComplete="off" />
      <RadioField
        name="once"
        label={w.how}
        choices={[
          { value: 'yes', label: w.once },
          { value: 'no', label: w.standing },
        ]}
      />
      <TextField name="until" type="date" label={w.until} short />
    </DoorForm>
  )
}

/** The secret stands behind the `#`, which no server and no log ever sees. */
function Made({ token }: Readonly<{ token: string }>) {
  const { partner: w } = useWords(referralsWords)
  const [copied, setCopied] = useState(false)
  const address = `${window.location.origin}/with/refer#${token}`
  return (
    <div className="hr-code-shown">
      <p>{w.made}</p>
      <p className="hr-nowrap">
        <code>{address}</code>
      </p>
      {/* On a page without https the browser offers no clipboard. */}
      {'clipboard' in navigator && (
        <div className="hr-actions">
          <Button
            variant="default"
            size="xs"
            onClick={async () => {
              await navigator.clipboard.writeText(address)
              setCopied(true)
            }}
          >
            {copied ? w.copied : w.copy}
          </Button>
        </div>
      )}
    </div>
  )
}

function End({ row: { link, partner, revokedAt } }: Readonly<{ row: PartnerLink }>) {
  const { partner: w } = useWords(referralsWords)
  const { send, busy, reply } = useDo(revokePartnerLink)
  if (revokedAt !== null) return w.revoked
  return (
    <>
      <Button
        variant="default"
        size="xs"
        loading={busy}
        aria-label={`${w.revoke}: ${partner}`}
        onClick={() => void send({ link })}
      >
        {w.revoke}
      </Button>
      <Said reply={reply} />
    </>
  )
}
