export function judge(
  _r: unknown,
): readonly ({ pathology: string; version: number } & (
  | { status: 'clean' }
  | { status: 'flagged'; findings: { field: string; start: number; end: number; quote: string }[] }
  | { status: 'notApplicable'; reason: string }
  | { status: 'failed'; message: string }
))[] {
  return []
}
