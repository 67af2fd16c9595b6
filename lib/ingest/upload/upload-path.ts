const longestName = 255
const longestPath = 1_000

/** Why a file cannot be kept under this relative path; null where it can. */
export function pathProblem(path: string): string | null {
  const given = JSON.stringify(path)
  const expected = `Expected a relative path such as "clips/q1.wav", got ${given}`
  if (path === '') return `${expected}.`
  if (/[\p{Cc}\\]/u.test(path) || !path.isWellFormed())
    return `${expected}: it holds a backslash or a control character.`
  if (path.startsWith('/') || /^[a-zA-Z]:/.test(path)) return `${expected}: it is absolute.`
  const names = path.split('/')
  if (names.some((name) => name === '' || name === '.' || name === '..'))
    return `${expected}: one of its names is empty, "." or "..".`
  if (path.length > longestPath || names.some((name) => Buffer.byteLength(name) > longestName))
    return `${expected}: it is too long.`
  return null
}
