import { Component, type ReactNode } from 'react'

type FaultBoundaryProps = Readonly<{ fallback: (again: () => void) => ReactNode; children: ReactNode }>

/** A page that breaks must not take the crisis line or the phone numbers with it. React asks for a class here. */
export class FaultBoundary extends Component<FaultBoundaryProps, Readonly<{ broken: boolean }>> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    const again = () => this.setState({ broken: false })
    return this.state.broken ? this.props.fallback(again) : this.props.children
  }
}
