import { addProgram, addSite, overview, PROGRAM_KINDS } from '@handrail/care/agency'
import type { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf } from '../staff-ui/form/values.ts'
import { ListTable } from '../staff-ui/list-table.tsx'
import { Empty } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { ChangeProgram } from './change-program.tsx'
import { ChangeSite } from './change-site.tsx'
import { agencyWords } from './words/agency.ts'

type Program = z.output<typeof overview.answer>['programs'][number]
type Site = z.output<typeof overview.answer>['sites'][number]

/** What the agency offers. */
export function ProgramsPart() {
  const { programs: w, refusals, save, parts } = useWords(agencyWords)
  const when = useWhen()
  const may = useMay()
  const asked = useAsk(overview, {})
  const change = {
    key: 'change',
    title: w.change,
    quiet: true,
    show: (program: Program) => (
      <Reveal label={w.change} what={program.name}>
        {(close) => <ChangeProgram now={program} onDone={close} />}
      </Reveal>
    ),
  }
  return (
    <>
      <p>{w.lead}</p>
      <Answered asked={asked}>
        {({ programs }) =>
          programs.length === 0 ? (
            <Empty>{w.none}</Empty>
          ) : (
            <ListTable
              caption={parts.programs}
              rows={programs}
              keyOf={({ program }) => program}
              columns={[
                { key: 'name', title: w.name, show: ({ name }) => name },
                { key: 'kind', title: w.kind, show: ({ kind }) => w.kinds[kind] },
                {
                  key: 'since',
                  title: w.opened,
                  show: ({ openedOn, closedOn }) =>
                    closedOn === null ? when.day(openedOn) : w.closed(when.day(closedOn)),
                },
                ...(may('agency:configure') ? [change] : []),
              ]}
            />
          )
        }
      </Answered>
      {may('agency:configure') && (
        <Reveal label={w.add}>
          {(close) => (
            <DoorForm
              does={addProgram}
              draft={{ form: 'agency.addProgram' }}
              labels={{ name: w.name, kind: w.kind }}
              input={(values) => ({ name: textOf(values, 'name'), kind: textOf(values, 'kind') })}
              refusal={wordsFor(refusals)}
              submit={save}
              onDone={close}
              onCancel={close}
            >
              <TextField name="name" label={w.name} />
              <SelectField
                name="kind"
                label={w.kind}
                choices={PROGRAM_KINDS.map((value) => ({ value, label: w.kinds[value] }))}
              />
            </DoorForm>
          )}
        </Reveal>
      )}
    </>
  )
}

/** Where the agency works. */
export function SitesPart() {
  const { sites: w, refusals, save, parts } = useWords(agencyWords)
  const may = useMay()
  const when = useWhen()
  const asked = useAsk(overview, {})
  const change = {
    key: 'change',
    title: w.change,
    quiet: true,
    show: (site: Site) => (
      <Reveal label={w.change} what={site.name}>
        {(close) => <ChangeSite now={site} onDone={close} />}
      </Reveal>
    ),
  }
  return (
    <>
      <p>{w.lead}</p>
      <Answered asked={asked}>
        {({ sites }) =>
          sites.length === 0 ? (
            <Empty>{w.none}</Empty>
          ) : (
            <ListTable
              caption={parts.sites}
              rows={sites}
              keyOf={({ site }) => site}
              columns={[
                {
                  key: 'name',
                  title: w.name,
                  show: ({ name, closedOn }) => (
                    <>
                      {name}
                      {closedOn !== null && <div className="hr-second">{w.closed(when.day(closedOn))}</div>}
                    </>
                  ),
                },
                { key: 'address', title: w.address, show: ({ address }) => address ?? '' },
                { key: 'county', title: w.county, show: ({ county }) => county ?? '' },
                { key: 'phone', title: w.phone, show: ({ phone }) => phone ?? '' },
                ...(may('agency:configure') ? [change] : []),
              ]}
            />
          )
        }
      </Answered>
      {may('agency:configure') && (
        <Reveal label={w.add}>
          {(close) => (
            <DoorForm
              does={addSite}
              draft={{ form: 'agency.addSite' }}
              labels={{ name: w.name, address: w.address, county: w.county, phone: w.phone }}
              input={(values) => ({
                name: textOf(values, 'name'),
                address: filled(values, 'address') ?? null,
                county: filled(values, 'county') ?? null,
                phone: filled(values, 'phone') ?? null,
              })}
              refusal={wordsFor(refusals)}
              submit={save}
              onDone={close}
              onCancel={close}
            >
              <TextField name="name" label={w.name} />
              <TextField name="address" label={w.address} />
              <TextField name="county" label={w.county} />
              <TextField name="phone" label={w.phone} type="tel" />
            </DoorForm>
          )}
        </Reveal>
      )}
    </>
  )
}
