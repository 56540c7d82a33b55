import type { ReactNode } from 'react'

/** Without a label an icon is decoration: the word beside it says it all. */
type IconProps = Readonly<{ label?: string | undefined }>

function drawn(...shapes: readonly string[]) {
  const paths: ReactNode = shapes.map((d) => <path key={d} d={d} />)
  return ({ label }: IconProps) => (
    <svg
      className="hr-icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {paths}
    </svg>
  )
}

const round = (cx: number, cy: number, r: number): string =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`

export const TodayIcon = drawn(
  round(12, 12, 4),
  'M12 2.5v1.5M12 20v1.5M2.5 12H4M20 12h1.5M5.3 5.3l1 1M17.7 17.7l1 1M5.3 18.7l1-1M17.7 6.3l1-1',
)
export const MoreIcon = drawn(round(5, 12, 1), round(12, 12, 1), round(19, 12, 1))
export const PeopleIcon = drawn(
  round(9, 7.5, 3.5),
  'M2.5 20v-1.5a4.5 4.5 0 0 1 4.5-4.5h4a4.5 4.5 0 0 1 4.5 4.5V20M15.5 4.2a3.5 3.5 0 0 1 0 6.6M21.5 20v-1.5a4.5 4.5 0 0 0-3.3-4.3',
)
export const InboxIcon = drawn(
  'M5 4.5h14l2.5 9v5a1.5 1.5 0 0 1-1.5 1.5H4a1.5 1.5 0 0 1-1.5-1.5v-5ZM2.5 13.5H8l1.5 2.5h5l1.5-2.5h5.5',
)
/** A call that leads to steps. */
export const IntakeIcon = drawn(
  'M5 3.5h3.5l1.5 4-2 1.5a10.5 10.5 0 0 0 4.5 4.5l1.5-2 4 1.5v3.5a2 2 0 0 1-2.2 2A15.5 15.5 0 0 1 3 5.7a2 2 0 0 1 2-2.2zM14.5 4.5h6M14.5 8.5h6',
)
/** Who waits, in order. */
export const ListIcon = drawn('M10 6h10M10 12h10M10 18h10M4 5l1.5-1v4.5M4 11h2.5L4 14.5h2.5M4 17h2.5v3.5H4')
/** How much each one holds. */
export const CaseloadIcon = drawn('M4 20V11h4v9M10 20V4h4v16M16 20v-6h4v6M2.5 20h19')
export const TrailIcon = drawn('M3.5 5v4h4M3.9 9a8.75 8.75 0 1 1-.6 4M12 7.5V12l3.2 2')
export const SettingsIcon = drawn(
  round(12, 12, 3),
  'M10.6 3.5h2.8l.5 2.4 1.9.8 2-1.3 2 2-1.3 2 .8 1.9 2.3.5v2.8l-2.3.5-.8 1.9 1.3 2-2 2-2-1.3-1.9.8-.5 2.3h-2.8l-.5-2.3-1.9-.8-2 1.3-2-2 1.3-2-.8-1.9-2.3-.5v-2.8l2.3-.5.8-1.9-1.3-2 2-2 2 1.3 1.9-.8z',
)
export const HelpIcon = drawn(
  round(12, 12, 9),
  'M9.6 9.3a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.9M12 16.6v.1',
)
export const SearchIcon = drawn(round(10.5, 10.5, 6.5), 'M15.5 15.5L21 21')
export const CloudIcon = drawn(
  'M7 18.5a4.5 4.5 0 0 1-.6-8.9 6 6 0 0 1 11.5 1.1 3.9 3.9 0 0 1 .3 7.8h-1.7M9.5 16l2.2 2.5 3.8-4.5',
)
export const CloudOffIcon = drawn(
  'M9.2 5.4a6 6 0 0 1 8.7 5.3 3.9 3.9 0 0 1 2.3 6.6M17 18.5H7a4.5 4.5 0 0 1-.6-8.9M3.5 3.5l17 17',
)
export const ClockIcon = drawn(round(12, 12, 8.75), 'M12 7v5l3.2 2')
export const CalendarIcon = drawn(
  'M4.5 7A1.5 1.5 0 0 1 6 5.5h12A1.5 1.5 0 0 1 19.5 7v12a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 19zM16 3.5v4M8 3.5v4M4.5 11h15',
)
export const HourglassIcon = drawn(
  'M7 3.5h10M7 20.5h10M8 3.5v3.2c0 2 4 3.3 4 5.3s-4 3.3-4 5.3v3.2M16 3.5v3.2c0 2-4 3.3-4 5.3s4 3.3 4 5.3v3.2',
)
export const PhoneOffIcon = drawn(
  'M7.5 11.5a12 12 0 0 0 4.7 4.4l1.7-2.6 4.8 2v4.2a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3 5.6 1.5 1.5 0 0 1 4.5 4h4.2l2 4.8-1.2.8M3.5 20.5l17-17',
)
export const PhoneQuietIcon = drawn(
  'M4.5 4h4.2l2 4.8-2.6 1.7a12 12 0 0 0 5.4 5.4l1.7-2.6 4.8 2v4.2a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3 5.6 1.5 1.5 0 0 1 4.5 4zM15 6h6',
)
export const TextIcon = drawn(
  'M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v8a2.5 2.5 0 0 1-2.5 2.5H13l-5 4v-4H6.5A2.5 2.5 0 0 1 4 14.5zM8 8.75h8M8 12.5h5',
)
export const MailIcon = drawn(
  'M3.5 7A1.5 1.5 0 0 1 5 5.5h14A1.5 1.5 0 0 1 20.5 7v10a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 17zM3.5 7.5l8.5 6 8.5-6',
)
export const LanguageIcon = drawn(
  'M4 5.5h8M8 3.5v2M10.5 5.5c-.5 4-3 6.5-6.5 8M5.5 8.5c1 2.4 3 4 5.5 5M12.5 20.5l4-9.5 4 9.5M14 17.5h5',
)
export const GavelIcon = drawn(
  'M13 9.5L4.5 18a1.4 1.4 0 0 0 2 2l8.5-8.5M9.5 6l5-3.5 6 6L17 13.5zM3.5 20.5h0M13 20.5h7.5',
)
export const DashIcon = drawn('M5.5 12h13')
export const PencilIcon = drawn('M4 20h4L19 9a2.8 2.8 0 0 0-4-4L4 16zM13.5 6.5l4 4')
export const PlusIcon = drawn('M12 5v14M5 12h14')
export const LockIcon = drawn(
  'M6 11.5A1.5 1.5 0 0 1 7.5 10h9a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 6 18.5zM8.5 10V7.5a3.5 3.5 0 0 1 7 0V10',
)
export const PersonOffIcon = drawn(
  round(11, 7.5, 3.5),
  'M4.5 20v-1.5A4.5 4.5 0 0 1 9 14h4a4.5 4.5 0 0 1 2.6.8M16 17l5 5M21 17l-5 5',
)
