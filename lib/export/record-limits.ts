/** What one batch of records may hold at most: bytes, and lines. */
export const recordLimits = { bytes: 8_000_000, lines: 1_000 } as const
