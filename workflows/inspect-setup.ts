import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ENGINE_VERSION } from '#engine/version'
import { inspectDatabase } from '#store/db'
import { loadEngine } from './load-engine'
import { dataFolder, rootFolder } from './places'

/** One thing that According needs, how it is, and what to do when it is not well. */
export interface Finding {
  what: string
  state: 'well' | 'note' | 'unwell'
  says: string
}

const fewestFreeBytes = 500_000_000

/** Looks over the set-up: versions, folders, database, engine, free space, browser for the tests. */
export async function inspectSetup(): Promise<Finding[]> {
  return [
    nodeFinding(),
    versionFinding(),
    ...folderFindings(),
    await spaceFinding(),
    await databaseFinding(),
    await engineFinding(),
    browserFinding(),
  ]
}

function nodeFinding(): Finding {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const isEnough = major > 20 || (major === 20 && minor >= 19)
  return {
    what: 'Node',
    state: isEnough ? 'well' : 'unwell',
    says: isEnough
      ? `${process.version} on ${process.platform} ${process.arch}`
      : `${process.version} is too old: install 20.19 or newer`,
  }
}

function versionFinding(): Finding {
  const file = join(rootFolder(), 'package.json')
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  return { what: 'According', state: 'well', says: `${version}, engine ${ENGINE_VERSION}` }
}

function folderFindings(): Finding[] {
  const built = existsSync(join(rootFolder(), '.next', 'BUILD_ID'))
  return [
    { what: 'Program folder', state: 'well', says: rootFolder() },
    {
      what: 'Pages',
      state: built ? 'well' : 'note',
      says: built ? 'built' : 'not built yet: npm start builds them',
    },
    dataFinding(),
  ]
}

function dataFinding(): Finding {
  const folder = dataFolder()
  const nearest = existsSync(folder) ? folder : dirname(folder)
  try {
    accessSync(nearest, constants.W_OK)
    return { what: 'Data folder', state: 'well', says: folder }
  } catch {
    return {
      what: 'Data folder',
      state: 'unwell',
      says: `${folder} may not be written by this user: change its owner, or set ACCORDING_DATA`,
    }
  }
}

async function spaceFinding(): Promise<Finding> {
  const folder = existsSync(dataFolder()) ? dataFolder() : rootFolder()
  const disk = await statfs(folder)
  const free = disk.bavail * disk.bsize
  const says = `${(free / 1e9).toFixed(1)} GB free`
  return free > fewestFreeBytes
    ? { what: 'Disk', state: 'well', says }
    : { what: 'Disk', state: 'unwell', says: `${says}: free some space before adding more` }
}

async function databaseFinding(): Promise<Finding> {
  try {
    const says = await inspectDatabase({
      dataFolder: dataFolder(),
      databaseUrl: process.env.DATABASE_URL,
      migrationsFolder: join(rootFolder(), 'prisma', 'migrations'),
    })
    return { what: 'Database', state: 'well', says }
  } catch (error) {
    return { what: 'Database', state: 'unwell', says: (error as Error).message }
  }
}

async function engineFinding(): Promise<Finding> {
  try {
    const model = await loadEngine()
    return { what: 'Engine', state: 'well', says: `weights ${model.checksum.slice(0, 19)}…` }
  } catch (error) {
    return { what: 'Engine', state: 'unwell', says: (error as Error).message }
  }
}

function browserFinding(): Finding {
  const found = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((path) => path && existsSync(path))
  return {
    what: 'Browser for tests',
    state: found ? 'well' : 'note',
    says: found ?? 'none found: browser tests will be skipped (set CHROMIUM_PATH)',
  }
}
