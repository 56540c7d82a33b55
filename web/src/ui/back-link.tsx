import { ChevronLeftIcon } from './icons.tsx'

type BackLinkProps = Readonly<{ children: string } & ({ href: string } | { onClick: () => void })>

/** A link where the page before has an address of its own, else a button that looks like one. */
export function BackLink(props: BackLinkProps) {
  const inside = (
    <>
      <ChevronLeftIcon />
      <span>{props.children}</span>
    </>
  )
  if ('href' in props) {
    return (
      <a className="hr-back" href={props.href}>
        {inside}
      </a>
    )
  }
  return (
    <button type="button" className="hr-back" onClick={props.onClick}>
      {inside}
    </button>
  )
}
