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
