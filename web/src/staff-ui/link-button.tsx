import { Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'

type AnchorProps = ButtonProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> &
  Readonly<{ ref?: Ref<HTMLAnchorElement> }>

/** A link that looks like a button: it leads to a page, so it can be opened in another tab. */
export const LinkButton = createLink((props: AnchorProps) => <Button component="a" {...props} />)
