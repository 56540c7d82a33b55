/** Seconds. From a look at one row to a statement that is stopped. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

interface Lasted {
  readonly within: number[]
  sum: number
  count: number
}

/** A figure of this moment, with what it means. */
export interface Gauge {
  readonly name: string
  readonly help: string
  readonly value: number
}

/**
 * What this process did since it started, in the words of Prometheus. A label is the name of an operation that was
 * declared, or an outcome from a short list: nothing that a person sends ever becomes one.
 */
export interface Metrics {
  did(operation: string, outcome: string, seconds: number): void
  /** Everything so far, and these figures of the moment. */
  text(now: readonly Gauge[]): string
}

export function openMetrics(): Metrics {
  const outcomes = new Map<string, { readonly labels: string; count: number }>()
  const lasted = new Map<string, Lasted>()
  return {
    did(operation, outcome, seconds) {
      const labels = `operation="${operation}",outcome="${outcome}"`
      const one = outcomes.get(labels) ?? { labels, count: 0 }
      outcomes.set(labels, one)
      one.count += 1
      const times = lasted.get(operation) ?? { within: BOUNDS.map(() => 0), sum: 0, count: 0 }
      lasted.set(operation, times)
      const first = BOUNDS.findIndex((bound) => seconds <= bound)
      if (first >= 0) times.within[first] = (times.within[first] ?? 0) + 1
      times.sum += seconds
      times.count += 1
    },
    text: (now) =>
      [
        ...heading(
          'handrail_operations_total',
          'counter',
          'Operations and questions, by name and how they ended.',
        ),
        ...[...outcomes.values()].map(({ labels, count }) => `handrail_operations_total{${labels}} ${count}`),
        ...heading(
          'handrail_operation_seconds',
          'histogram',
          'How long they took at the door, the commit included.',
        ),
        ...[...lasted].flatMap(([operation, times]) => histogram(`operation="${operation}"`, times)),
        ...now.flatMap(({ name, help, value }) => [...heading(name, 'gauge', help), `${name} ${value}`]),
        '',
      ].join('\n'),
  }
}

const heading = (name: string, type: string, help: string) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
]

function histogram(label: string, { within, sum, count }: Lasted): readonly string[] {
  let up = 0
  const buckets = BOUNDS.map((bound, n) => {
    up += within[n] ?? 0
    return `handrail_operation_seconds_bucket{${label},le="${bound}"} ${up}`
  })
  return [
    ...buckets,
    `handrail_operation_seconds_bucket{${label},le="+Inf"} ${count}`,
    `handrail_operation_seconds_sum{${label}} ${sum}`,
    `handrail_operation_seconds_count{${label}} ${count}`,
  ]
}
