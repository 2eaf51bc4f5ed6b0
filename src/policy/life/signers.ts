import type { Payload } from 'payload'
import { hasRole, type Role } from '../../base/roles'
import { mayUseAccount } from '../../roll/accountState'
import { pastAccess } from '../../db/rows'

/** Who may sign second, where two must sign. */
export const SIGNERS: readonly Role[] = ['hr', 'privacy', 'admin']

/** Who drafts what two sign, reads it meanwhile, and may sign first. */
export const FIRST_SIGNERS: readonly Role[] = ['hr', 'privacy']

/** Whether somebody's signature is asked for as the second one: others have signed what stands there, and he has not. */
export const asksSecond = (signatures: readonly { signer: string }[], user: string): boolean =>
  signatures.length > 0 && signatures.every(({ signer }) => signer !== user)

/** Whoever else could sign at this moment. */
export const otherSigners = async (payload: Payload, except: string): Promise<string[]> => {
  const docs = await pastAccess(payload, 'whole').all('users', {
    and: [{ roles: { in: [...SIGNERS] } }, { state: { equals: 'active' } }],
  })
  return docs
    .filter(mayUseAccount)
    .map(({ id }) => String(id))
    .filter((id) => id !== except)
}

/** Where nobody else can sign, everybody is told, and a version waits so long before it is sealed. */
export const ALONE_WAITS = 86_400_000

export const maySign = (user: Parameters<typeof hasRole>[0]): boolean => hasRole(user, ...SIGNERS)

export const maySignFirst = (user: Parameters<typeof hasRole>[0]): boolean => hasRole(user, ...FIRST_SIGNERS)
