import { both } from '../../base/labels'

export const computerWasAdded = (name: string) =>
  both(
    `A computer was added to your account: “${name}”. If it was not you, open “Devices” and choose “Stop”.`,
    `您的账号新增了一台电脑：“${name}”。若非您本人操作，请在“设备”页选择“停用”。`,
  )
