import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether a process with this id runs. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  }
}

function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

/** Does the work while no other process sets up the same clone; waits for one that does. */
export async function alone(root, work) {
  const file = join(tmpdir(), `mondegreen-setup-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`)
  for (let told = false; !take(file); told = true) {
    const holder = holderOf(file)
    if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true })
    else {
      if (!told) process.stderr.write(`Another process (${holder}) sets up this clone; waiting for it.\n`)
      await new Promise((done) => setTimeout(done, 300))
    }
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
