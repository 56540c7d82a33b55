import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Columns } from '../../ui/page.tsx'
import { RailList } from '../../ui/rail-list.tsx'
import type { FirstWords } from '../words/first-words.ts'
import { HelpNumbers } from './help-numbers.tsx'

const BY_PHONE = 'by-phone'

type StartPageProps = Readonly<{
  first: FirstWords
  /** Answers of this visit, answers kept on the device, or none. */
  answers: 'none' | 'here' | 'kept'
  onStart: () => void
  onGoOn: () => void
  onStartAgain: () => void
}>

export function StartPage({ first, ...props }: StartPageProps) {
  const { start, help } = first
  return (
    <div className="nv-start">
      <Columns side={<ByPhone first={first} />}>
        <div>
          <h1 tabIndex={-1}>{start.title}</h1>
          <p className="hr-hint">{start.lead}</p>
        </div>
        <RailList steps={start.does.map((title, index) => ({ title, here: index === 0 }))} />
        <noscript>
          <div className="hr-card">
            <p>{help.withoutScripts}</p>
            <p>
              <a href={`#${BY_PHONE}`}>{help.see}</a>
            </p>
          </div>
        </noscript>
        <div className="nv-begin nv-scripted">
          <Begin first={first} {...props} />
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

function Begin({ first: { start }, answers, onStart, onGoOn, onStartAgain }: StartPageProps) {
  if (answers === 'none') {
    return (
      <>
        <Button kind="primary" wide onClick={onStart}>
          {start.go}
        </Button>
        <p className="hr-second">{start.time}</p>
      </>
    )
  }
  return (
    <>
      {answers === 'kept' && <p>{start.keptHere}</p>}
      <Button kind="primary" wide onClick={onGoOn}>
        {answers === 'kept' ? start.goOnKept : start.goOn}
      </Button>
      <Button wide onClick={onStartAgain}>
        {start.startAgain}
      </Button>
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
