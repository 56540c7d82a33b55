import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { CheckBox } from '../../ui/check-row.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Columns } from '../../ui/page.tsx'
import { RailList } from '../../ui/rail-list.tsx'
import { HOME } from '../addresses.ts'
import { useAwake } from '../use-awake.ts'
import type { FirstWords } from '../words/first-words.ts'
import { HelpNumbers } from './help-numbers.tsx'
import { StartOver } from './start-over.tsx'

const BY_PHONE = 'by-phone'

type StartPageProps = Readonly<{
  first: FirstWords
  /** Answers of this visit, answers kept on the device, or none. */
  answers: 'none' | 'here' | 'kept'
  /** That they are of long ago, where they are. */
  old: string | null
  helping: boolean
  onHelping: (helping: boolean) => void
  onStart: () => void
  onGoOn: () => void
  onStartAgain: () => void
}>

export function StartPage({ first, ...props }: StartPageProps) {
  const { start, help } = first
  const awake = useAwake()
  return (
    <div className="nv-start">
      <Columns side={<ByPhone first={first} />}>
        <div>
          <h1 tabIndex={-1}>{start.title}</h1>
          <p className="hr-hint">{start.lead}</p>
        </div>
        <RailList steps={start.does.map((title, index) => ({ title, here: index === 0 }))} />
        <noscript>
          <Instead see={help.see}>{help.withoutScripts}</Instead>
        </noscript>
        <div className="nv-begin hr-scripted">
          {awake ? <Begin first={first} {...props} /> : <NotYet first={first} />}
        </div>
        <Notice tone="kept" title={start.privacyTitle}>
          {start.privacy.join(' ')}
        </Notice>
        <Card title={start.isTitle} level={2}>
          <Points points={start.is} />
        </Card>
        <Card title={start.isNotTitle} level={2}>
          <Points points={start.isNot} />
        </Card>
      </Columns>
    </div>
  )
}

/** Where "Start" would stand, while a tap on it would do nothing. */
function Instead({ see, children }: Readonly<{ see: string; children: ReactNode }>) {
  return (
    <div className="hr-card">
      <p>{children}</p>
      <p>
        <a href={`#${BY_PHONE}`}>{see}</a>
      </p>
    </div>
  )
}

/** Until the scripts are there. When all of the page breaks, this HTML comes back and its second sentence shows. */
function NotYet({ first: { language, start, help, trouble } }: Pick<StartPageProps, 'first'>) {
  return (
    <Instead see={help.see}>
      <span>{start.waits}</span>
      <span hidden role="alert">
        {trouble.broken}.
      </span>{' '}
      <a href={HOME[language]}>{trouble.again}</a>
    </Instead>
  )
}

function Begin({
  first: { start },
  answers,
  old,
  helping,
  onHelping,
  onStart,
  onGoOn,
  onStartAgain,
}: StartPageProps) {
  if (answers === 'none') {
    return (
      <>
        <CheckBox
          id="helping"
          label={start.helping.label}
          detail={start.helping.detail}
          checked={helping}
          onToggle={onHelping}
        />
        <Button kind="primary" wide onClick={onStart}>
          {start.go}
        </Button>
        <p className="hr-second">{start.time}</p>
      </>
    )
  }
  return (
    <>
      {answers === 'kept' && (
        <p>
          {start.keptHere} {old}
        </p>
      )}
      <Button kind="primary" wide onClick={onGoOn}>
        {answers === 'kept' ? start.goOnKept : start.goOn}
      </Button>
      <StartOver words={start} wide onStartOver={onStartAgain}>
        {start.startAgain}
      </StartOver>
    </>
  )
}

function ByPhone({ first: { start, help } }: Pick<StartPageProps, 'first'>) {
  return (
    <Card title={start.talkTitle} level={2} id={BY_PHONE}>
      <HelpNumbers help={help} />
    </Card>
  )
}

function Points({ points }: Readonly<{ points: readonly string[] }>) {
  return (
    <ul className="nv-points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
