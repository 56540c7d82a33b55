import type { ReactNode } from 'react'
import { ReasonList } from '../../../ui/reason-list.tsx'
import { StatusChip } from '../../../ui/status-chip.tsx'
import { REASON_TONES } from '../way-reading.ts'
import type { Sheet, SheetNext, SheetWay } from './sheet.ts'

/** The plan as it is printed: two sheets and nothing else of the page. */
export function PrintPlan({ sheet }: Readonly<{ sheet: Sheet }>) {
  return (
    <div className="hr-paper hr-print-only">
      <FirstSheet sheet={sheet} />
      <SecondSheet sheet={sheet} />
    </div>
  )
}

type FrameProps = Readonly<{ sheet: Sheet; page: 0 | 1; children: ReactNode }>

function Frame({ sheet, page, children }: FrameProps) {
  return (
    <section className="hr-sheet">
      <p className="hr-sheet-head">
        <strong>{sheet.brand}</strong> <span>{sheet.date}</span>
      </p>
      {children}
      <div className="hr-sheet-foot">
        {sheet.feet[page].map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className="hr-sheet-page">{sheet.pages[page]}</p>
      </div>
    </section>
  )
}

function FirstSheet({ sheet }: Readonly<{ sheet: Sheet }>) {
  const { title, detail, next, ways, rule } = sheet
  return (
    <Frame sheet={sheet} page={0}>
      <h1>{title}</h1>
      <p>{detail}</p>
      <NextStep next={next} />
      <h2>{ways.title}</h2>
      <div className="hr-sheet-columns">
        {ways.columns.map((column, index) => (
          <div key={index === 0 ? 'left' : 'right'}>
            {column.map((way) => (
              <Way key={way.id} way={way} />
            ))}
          </div>
        ))}
      </div>
      {ways.more && <p className="hr-small">{ways.more}</p>}
      {rule && (
        <div className="hr-sheet-rule">
          <h3>{rule.name}</h3>
          <p className="hr-small">{rule.text}</p>
        </div>
      )}
    </Frame>
  )
}

function NextStep({ next }: Readonly<{ next: SheetNext }>) {
  return (
    <div className="hr-sheet-next">
      <div>
        <p className="hr-small">
          <strong>{next.kicker}</strong>
        </p>
        <h2>{next.title}</h2>
        <p className="hr-small">{next.detail}</p>
        {next.contact && <p className="hr-sheet-contact">{next.contact}</p>}
      </div>
      <div>
        <p className="hr-small">
          <strong>{next.sayLabel}</strong>
        </p>
        <p>{next.say}</p>
      </div>
      <p className="hr-small">{next.status}</p>
    </div>
  )
}

function Way({ way }: Readonly<{ way: SheetWay }>) {
  return (
    <div className="hr-sheet-way">
      <p className="hr-small">
        <StatusChip tone={way.tone}>{way.standing}</StatusChip>
      </p>
      <h3>{way.name}</h3>
      <p className="hr-small">{way.gives}</p>
      <ReasonList reasons={way.reasons.map(({ truth, text }) => ({ tone: REASON_TONES[truth], text }))} />
      {way.notes.map((note) => (
        <p key={note} className="hr-small hr-sheet-note">
          {note}
        </p>
      ))}
      {way.start && <p className="hr-small">{way.start}</p>}
      {way.confirm && <p className="hr-small">{way.confirm}</p>}
    </div>
  )
}

function SecondSheet({ sheet }: Readonly<{ sheet: Sheet }>) {
  const { calls, say, bring, road } = sheet
  return (
    <Frame sheet={sheet} page={1}>
      <div className="hr-sheet-columns">
        <div>
          <h2>{calls.title}</h2>
          <ul className="hr-sheet-calls">
            {calls.items.map(({ kind, name, detail, phone, address }) => (
              <li key={kind}>
                <strong>{name}</strong>
                <p className="hr-small">{detail}</p>
                {phone && <p className="hr-sheet-phone">{phone}</p>}
                {address && <p className="hr-small">{address}</p>}
              </li>
            ))}
          </ul>
          {calls.also.length > 0 && <Rows rows={calls.also} />}
          {calls.note && <p className="hr-small hr-sheet-star">{calls.note}</p>}
          {say.items.length > 0 && (
            <>
              <h2>{say.title}</h2>
              <Rows rows={say.items.map((text) => `“${text}”`)} />
            </>
          )}
        </div>
        <div>
          <h2>{bring.title}</h2>
          <p className="hr-small hr-sheet-hint">{bring.hint}</p>
          <ul className="hr-sheet-rows hr-sheet-boxes">
            {bring.items.map(({ what, instead }) => (
              <li key={what}>
                {what}
                {instead && <p className="hr-small">{instead}</p>}
              </li>
            ))}
          </ul>
          <h2>{road.title}</h2>
          <ol className="hr-sheet-rows hr-sheet-stops">
            {road.items.map(({ name, what, time }) => (
              <li key={name}>
                <strong>{name}</strong>
                {what && <p className="hr-small">{what}</p>}
                <p className="hr-small">{time}</p>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </Frame>
  )
}

function Rows({ rows }: Readonly<{ rows: readonly string[] }>) {
  return (
    <ul className="hr-sheet-rows hr-small">
      {rows.map((text) => (
        <li key={text}>{text.split(NUMBER).map(wholeNumber)}</li>
      ))}
    </ul>
  )
}

const NUMBER = /(\d{3}-\d{3}-\d{4})/

/** A telephone number is never broken: every second piece is one. */
const wholeNumber = (piece: string, index: number): ReactNode =>
  index % 2 === 1 ? (
    <span key={piece} className="hr-sheet-number">
      {piece}
    </span>
  ) : (
    piece
  )
