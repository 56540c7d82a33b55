import { drawn, Icon, type IconProps, round } from './icons.tsx'

/* The icons of an answer. No first page shows one, so none is loaded with it. */

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
