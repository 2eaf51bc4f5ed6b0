import { both, type Both } from '../base/labels'

/** What taking back an end means: one that has come cost account and devices, one that has not cost nothing. */
export const restoreWords = (isToCome: boolean): Both =>
  isToCome
    ? both(
        'The employment has no end any more. Nothing was lost by it so far: account, devices and teams go on as they are. This goes on record with your reason.',
        '任职不再终止。此前未受任何影响：账号、设备和团队照旧。此操作连同理由将记录在案。',
      )
    : both(
        'The employment goes on as if it had not ended, and the person can sign in again. Devices are enrolled anew. This goes on record with your reason.',
        '任职将视同未终止，此人可以重新登录，设备须重新登记。此操作连同理由将记录在案。',
      )
