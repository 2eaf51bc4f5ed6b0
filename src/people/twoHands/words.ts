import type { Payload } from 'payload'
import { ROLE_NAMES } from '../../record/actWords'
import { both, type Both } from '../../base/labels'
import { pastAccess } from '../../db/rows'

export const nameOf = async (payload: Payload, id: string | null): Promise<string> => {
  if (!id) return ''
  const user = await pastAccess(payload, 'named').byId('users', id)
  return user?.name ?? ''
}

export const officeName = (role: string | null | undefined): Both => ROLE_NAMES[role ?? ''] ?? both('', '')

/** What has become of an act, as a notice says it. */
export const BECAME = {
  second: both('waits for a second signature', '等待第二人签署'),
  alone: both(
    'nobody else can sign: it is done in 24 hours, unless somebody stops it',
    '无其他人可签署：如无人中止，将于 24 小时后执行',
  ),
  undone: both(
    'done at once; it lapses in 24 hours unless a second holder signs',
    '已立即生效；24 小时内无第二人签署即失效',
  ),
  stands: both(
    'done; for 24 hours, unless a second holder signs, no one-time link for an account in use and no letter about a breach goes through it',
    '已生效；在第二人签署之前或 24 小时内，不会经由它发送已启用账号的一次性链接和安全事件通知',
  ),
  done: both('done', '已完成'),
  stopped: both('stopped', '已中止'),
  lapsed: both('lapsed', '已失效'),
} satisfies Record<string, Both>

export type Became = keyof typeof BECAME

export const actBecame = (what: Both, became: Both) =>
  both(`${what.en}: ${became.en}`, `${what.zh}：${became.zh}`)
export const employedAt = ({ name, where, from }: { name: string; where: string; from: string }) =>
  both(
    `${name} is employed at ${where}, too, from ${from} at the earliest; more may be collected there`,
    `${name}自 ${from} 起（最早）另在${where}任职，可收集的时间将增加`,
  )
export const holderEmploymentEnds = (name: string) =>
  both(`The employment of ${name}, who holds an office, ends at once`, `担任职责的${name}的任职立即终止`)
export const holderEndTakenBack = (name: string) =>
  both(
    `The end of the employment of ${name}, who holds an office, is taken back`,
    `撤销担任职责的${name}的任职终止`,
  )
export const holderLastDay = (name: string, lastDay: string) =>
  both(
    `The last day of ${name}, who holds an office, is ${lastDay}`,
    `担任职责的${name}的最后工作日为 ${lastDay}`,
  )
export const holderRenamed = ({
  name,
  username,
  afterName,
  afterUsername,
}: {
  name: string
  username: string
  afterName: string
  afterUsername: string
}) =>
  both(
    `${name} (${username}), who holds an office, is called ${afterName} (${afterUsername})`,
    `担任职责的${name}（${username}）更名为${afterName}（${afterUsername}）`,
  )
export const holderSuspended = (name: string) =>
  both(`${name}, who holds an office, is suspended`, `担任职责的${name}被停用`)
export const lettersGoThrough = (place: string) =>
  both(`Letters go through ${place}`, `邮件经由 ${place} 发送`)
export const nameAndChanges = ({
  name,
  en,
  zh,
}: {
  name: string
  en: (string | undefined)[]
  zh: (string | undefined)[]
}) => both(`${name} ${en.join(' and ')}`, `${name}${zh.join('，')}`)
export const suspensionLifted = (name: string) =>
  both(`The suspension of ${name} is lifted`, `恢复${name}的账号`)
export const textsGoThrough = (place: string) => both(`Texts go through ${place}`, `短信经由 ${place} 发送`)
export const workingHoursOf = ({ name, en, zh }: { name: string; en: string; zh: string }) =>
  both(`Working hours of ${name}: ${en}`, `${name}的工作时间：${zh}`)
export const workingHoursWiden = (what: Both) =>
  both(
    `Working hours widen: ${what.en}. They count from a midnight at least 12 hours from now.`,
    `工作时间将放宽：${what.zh}。自至少 12 小时后的零时起生效。`,
  )
export const youAreEmployedAtFrom = (name: string, begins: string) =>
  both(
    `You are employed at ${name} from ${begins}. What may be collected within its hours is collected from then on.`,
    `您自 ${begins} 起另在${name}任职，自该日起可在其工作时间内收集数据。`,
  )
