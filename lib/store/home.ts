import { join, resolve } from 'node:path'

/** The folder that holds all data: `MONDEGREEN_HOME`, else `.mondegreen` in the working directory. */
export function homeOf(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return resolve(/* turbopackIgnore: true */ env.MONDEGREEN_HOME || '.mondegreen')
}

/** The database file inside a home. */
export function databasePath(home: string): string {
  return join(home, 'mondegreen.db')
}

/** The clone's folder: `MONDEGREEN_ROOT`, which the CLI sets since it may be called from elsewhere, else the working directory. */
export function projectRoot(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return resolve(/* turbopackIgnore: true */ env.MONDEGREEN_ROOT || '.')
}
