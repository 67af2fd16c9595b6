export const detectors: readonly { id: string; version: number }[] = []
