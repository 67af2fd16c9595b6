/** `INSERT … VALUES (?, …)` for these columns. */
export function insertInto(table: string, columns: readonly string[], end = ''): string {
  const names = columns.map((column) => (column === 'rowid' ? column : `"${column}"`)).join(', ')
  return `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')}) ${end}`
}

/** What an upsert sets: each column to what was given. */
export function setAll(columns: readonly string[]): string {
  return columns.map((column) => `"${column}" = excluded."${column}"`).join(', ')
}
