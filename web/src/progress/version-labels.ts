interface At {
  readonly n: number
  readonly x: number
}

/** A label over the lines of one version, or of several that lie too close for a label each. */
export interface VersionLabel {
  readonly first: number
  readonly last: number
  readonly x: number
}

/** The widest label, "V12–V14", in the letters of a phone. */
const WIDEST = 60

/** Labels over versions, in their order, so that none is printed over another or over the edge. */
export function versionLabels(versions: readonly At[], width: number): readonly VersionLabel[] {
  const labels: VersionLabel[] = []
  for (const { n, x } of versions) {
    const at = Math.min(width - WIDEST / 2, Math.max(WIDEST / 2, x))
    const before = labels.at(-1)
    if (before && at - before.x < WIDEST) labels[labels.length - 1] = { ...before, last: n }
    else labels.push({ first: n, last: n, x: at })
  }
  return labels
}
