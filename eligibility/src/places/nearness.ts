/** How near two counties are, as far as our ZIP table tells. It holds no coordinates, so there are no miles. */
export const NEARNESS = ['same-county', 'next-county', 'further'] as const
export type Nearness = (typeof NEARNESS)[number]
