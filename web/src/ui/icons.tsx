import type { ReactNode } from 'react'

/** Without a label an icon is decoration: the word beside it says it all. */
type IconProps = Readonly<{ label?: string | undefined }>

function Icon({ label, children }: IconProps & Readonly<{ children: ReactNode }>) {
  return (
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
      {children}
    </svg>
  )
}

// Marked as pure, so that a bundle carries only the icons that it shows.
/* @__NO_SIDE_EFFECTS__ */
function drawn(d: string) {
  return (props: IconProps) => (
    <Icon {...props}>
      <path d={d} />
    </Icon>
  )
}

/** A full circle as a path, so that an icon stays one string. */
/* @__NO_SIDE_EFFECTS__ */
function round(cx: number, cy: number, r: number): string {
  return `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
}

export const LifebuoyIcon = drawn(
  `${round(12, 12, 9)}${round(12, 12, 3.75)}M14.65 9.35l3.7-3.7M14.65 14.65l3.7 3.7M9.35 14.65l-3.7 3.7M9.35 9.35l-3.7-3.7`,
)
export const ChevronLeftIcon = drawn('M14.5 5.5L8 12l6.5 6.5')
export const ChevronRightIcon = drawn('M9.5 5.5L16 12l-6.5 6.5')
export const ChevronDownIcon = drawn('M5.5 9.5L12 16l6.5-6.5')
export const PhoneIcon = drawn(
  'M4.5 4h4.2l2 4.8-2.6 1.7a12 12 0 0 0 5.4 5.4l1.7-2.6 4.8 2v4.2a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3 5.6 1.5 1.5 0 0 1 4.5 4z',
)
export const MessageIcon = drawn(
  'M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v8a2.5 2.5 0 0 1-2.5 2.5H13l-5 4v-4H6.5A2.5 2.5 0 0 1 4 14.5zM8 8.75h8M8 12.5h5',
)
export const PrinterIcon = drawn(
  'M7 9V3.5h10V9M7 17.5H5.5a2.5 2.5 0 0 1-2.5-2.5v-3.5A2.5 2.5 0 0 1 5.5 9h13a2.5 2.5 0 0 1 2.5 2.5V15a2.5 2.5 0 0 1-2.5 2.5H17M7 14h10v6.5H7z',
)
export const DownloadIcon = drawn('M12 4v11.5M7 11l5 5 5-5M4.5 20h15')
export const CheckIcon = drawn('M4.5 12.5l5 5L20 7')
export const QuestionIcon = drawn('M8.5 8.2a3.6 3.6 0 1 1 5.4 3.1c-1.2.7-1.9 1.4-1.9 2.9v.3M12 18.9v.1')
export const DashedCircleIcon = drawn(
  'M9.2 3.9a8.6 8.6 0 0 1 5.6 0M18.1 6.1a8.6 8.6 0 0 1 2.5 4.9M20 15.2a8.6 8.6 0 0 1-3.5 4.2M14 20.4a8.6 8.6 0 0 1-5.6-.6M5.1 17.2a8.6 8.6 0 0 1-1.7-5.3M4.4 8a8.6 8.6 0 0 1 1.7-2.1',
)
export const DeviceIcon = drawn(
  'M7 5a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2zM11 3.5h2M12 17v.1',
)
export const ExitIcon = drawn(
  'M13.5 7.5v-2A1.5 1.5 0 0 0 12 4H6a1.5 1.5 0 0 0-1.5 1.5v13A1.5 1.5 0 0 0 6 20h6a1.5 1.5 0 0 0 1.5-1.5v-2M9.5 12H21M17.5 8.5L21 12l-3.5 3.5',
)
export const InfoIcon = drawn(`${round(12, 12, 9)}M12 7.9v.1M11 11.5h1v4.5h1`)
export const WarningIcon = drawn(
  'M10.3 4.4L2.8 17.4A2 2 0 0 0 4.5 20.4h15a2 2 0 0 0 1.7-3L13.7 4.4a2 2 0 0 0-3.4 0zM12 9.5v4M12 16.9v.1',
)
export const TrashIcon = drawn(
  'M4 7h16M9.5 7V4.5h5V7M6 7l.8 11.7A1.5 1.5 0 0 0 8.3 20h7.4a1.5 1.5 0 0 0 1.5-1.3L18 7M10 11v5M14 11v5',
)
export const ScaleIcon = drawn(
  'M12 3.5v17M7.5 20.5h9M5 7l7-1.5L19 7M2 14.5L5 7l3 7.5a3 3 0 0 1-6 0zM16 14.5L19 7l3 7.5a3 3 0 0 1-6 0z',
)

/** Filled, because filled means done. The tick is a hole, so it shows on every ground. */
export function CircleCheckIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path
        fill="currentColor"
        fillRule="evenodd"
        stroke="none"
        d="M12 2a10 10 0 1 0 0 20a10 10 0 0 0 0-20zM6.9 12.2l1.5-1.5 2.4 2.4 4.9-4.9 1.5 1.5-6.4 6.4z"
      />
    </Icon>
  )
}

export function HalfCircleIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d={round(12, 12, 8.75)} />
      <path fill="currentColor" stroke="none" d="M12 3.25a8.75 8.75 0 0 1 0 17.5z" />
    </Icon>
  )
}

/** The Handrail mark: a rail above a flight of stairs. */
export function HandrailMark() {
  return (
    <svg
      className="hr-mark"
      viewBox="0 0 26 21"
      width="32"
      height="26"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path strokeWidth="3" d="M2.5 14L12.4 4.3A6 6 0 0 1 16.6 2.5H21a3 3 0 0 1 0 6h-1" />
      <path strokeWidth="2" opacity="0.6" d="M5 19.5h5v-4h5v-4h5" />
    </svg>
  )
}

/** The gold stop, 16 wide: "you are here" or "next step", never anything else. For use inside an `svg`. */
export function GoldCircle({ cx }: Readonly<{ cx: number | string }>) {
  return (
    <>
      <circle className="hr-stop-rim" cx={cx} cy="8" r="8" />
      <circle className="hr-stop" cx={cx} cy="8" r="5.5" />
    </>
  )
}

export function GoldStop() {
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <GoldCircle cx={8} />
    </svg>
  )
}
