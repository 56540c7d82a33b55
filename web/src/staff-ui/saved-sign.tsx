import { Chip } from './chip.tsx'

/** That something was saved, as a shape and words, told to a screen reader too. */
export function SavedSign({ shown, children }: Readonly<{ shown: boolean; children: string }>) {
  return (
    <div role="status">
      {shown && (
        <Chip tone="fits" shape="tick">
          {children}
        </Chip>
      )}
    </div>
  )
}
