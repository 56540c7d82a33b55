/** Short sentences, each with a point before it. */
export function Points({ points }: Readonly<{ points: readonly string[] }>) {
  return (
    <ul className="hr-points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
