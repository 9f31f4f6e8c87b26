import { readSetting, writeSetting } from '#store/settings'
import { openWorkspace } from '../workspace'

const key = 'report-by-byline'

/** Whether somebody has said that the staff agrees to reports by byline. Off until then. */
export async function isBylineOn(): Promise<boolean> {
  const { db } = await openWorkspace()
  return (await readSetting(db, key)) === 'on'
}

/** Switches reports by byline on or off. */
export async function chooseByline(isOn: boolean): Promise<void> {
  const { db } = await openWorkspace()
  await writeSetting(db, key, isOn ? 'on' : 'off')
}
