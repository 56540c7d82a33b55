import type { FC } from 'react'
import { CircleCheckIcon, DashedCircleIcon, HalfCircleIcon, ScaleIcon } from '../ui/result-icons.tsx'
import {
  CalendarIcon,
  ClockIcon,
  DashIcon,
  GavelIcon,
  HourglassIcon,
  LanguageIcon,
  LockIcon,
  MailIcon,
  PencilIcon,
  PersonOffIcon,
  PhoneOffIcon,
  PhoneQuietIcon,
  TextIcon,
} from '../ui/staff-icons.tsx'

/** What a chip means. The shape and the word say it again, so that it reads in grey print. */
export type ChipTone = 'fits' | 'maybe' | 'not-now' | 'late' | 'safe' | 'rights'

const SHAPES = {
  tick: CircleCheckIcon,
  half: HalfCircleIcon,
  clock: ClockIcon,
  dashed: DashedCircleIcon,
  dash: DashIcon,
  calendar: CalendarIcon,
  hourglass: HourglassIcon,
  'no-phone': PhoneOffIcon,
  'quiet-phone': PhoneQuietIcon,
  text: TextIcon,
  mail: MailIcon,
  language: LanguageIcon,
  gavel: GavelIcon,
  scale: ScaleIcon,
  pencil: PencilIcon,
  lock: LockIcon,
  'no-person': PersonOffIcon,
} as const satisfies Readonly<Record<string, FC>>

export type ChipShape = keyof typeof SHAPES

export function Chip({
  tone,
  shape,
  children,
}: Readonly<{ tone: ChipTone; shape: ChipShape; children: string }>) {
  const Shape = SHAPES[shape]
  return (
    <span className={`hr-chip hr-chip-${tone}`}>
      <Shape />
      {children}
    </span>
  )
}
