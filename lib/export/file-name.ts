const longest = 120

/** The name of an exported file, which says what it was filtered by: `search` is the list's query. */
export function exportFileName(search: string, ending: string): string {
  const parts = [...new URLSearchParams(search)].map(([name, value]) => `${name}=${value}`)
  const text = ['mondegreen', ...parts].join('_').replace(/[^\p{L}\p{N}._=,+-]+/gu, '-')
  const short = [...text].slice(0, longest).join('')
  return `${short === text ? text : `${short}_and-more`}.${ending}`
}

/** A file's name as `Content-Disposition` gives it (RFC 6266), for programs that know Unicode and for others. */
export function attachment(name: string, as: 'attachment' | 'inline' = 'attachment'): string {
  const plain = name.replace(/[^\w.=,+-]/g, '-')
  return `${as}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
