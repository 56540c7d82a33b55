import type { ReactNode } from 'react'

/** Without a label an icon is decoration: the word beside it says it all. */
export type IconProps = Readonly<{ label?: string | undefined }>

export function Icon({ label, children }: IconProps & Readonly<{ children: ReactNode }>) {
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
export function drawn(d: string) {
  return (props: IconProps) => (
    <Icon {...props}>
      <path d={d} />
    </Icon>
  )
}

/** A full circle as a path, so that an icon stays one string. */
/* @__NO_SIDE_EFFECTS__ */
export function round(cx: number, cy: number, r: number): string {
  return `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
}

export const LifebuoyIcon = drawn(
  `${round(12, 12, 9)}${round(12, 12, 3.75)}M14.65 9.35l3.7-3.7M14.65 14.65l3.7 3.7M9.35 14.65l-3.7 3.7M9.35 9.35l-3.7-3.7`,
)
export const ChevronLeftIcon = drawn('M14.5 5.5L8 12l6.5 6.5')
export const ChevronRightIcon = drawn('M9.5 5.5L16 12l-6.5 6.5')
export const ChevronDownIcon = drawn('M5.5 9.5L12 16l6.5-6.5')
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
