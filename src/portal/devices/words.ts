import { both } from '../../base/labels'

export const addADevice = { en: 'Add a device', zh: '添加设备' }
export const anotherCode = { en: 'Another code', zh: '重新获取登记码' }
export const answerOfServerIsMissing = {
  en: 'An answer of the server is missing. Which devices may send records about you is not known here until this page is loaded again.',
  zh: '未收到服务器的答复。在重新加载本页之前，无法确定哪些设备可以发送您的记录。',
}
export const bringInActivitywatch = { en: 'Bring in ActivityWatch', zh: '导入 ActivityWatch' }
export const canSendNothingMore = {
  en: 'It can send nothing more from now on. What it has sent stays until it expires. To use this computer again, add it anew.',
  zh: '从现在起，此设备不能再发送任何数据；已发送的数据保留至到期。如需再次使用这台电脑，请重新添加。',
}
export const client = (client: string) => both(`Client ${client}`, `客户端 ${client}`)
export const code = { en: 'CODE', zh: '登记码' }
export const copied = { en: 'Copied', zh: '已复制' }
export const copy = { en: 'Copy', zh: '复制' }
export const deviceIsEnrolled = {
  en: 'The device is enrolled; it stands in the list.',
  zh: '设备已登记，已显示在列表中。',
}
export const deviceIsEnrolledForEmployment = {
  en: 'A device is enrolled for an employment. You have none today; ask HR.',
  zh: '设备需登记在任职之下。您目前没有任职，请联系人事。',
}
export const enrolItWithYourCode = { en: 'Enrol it with your code:', zh: '使用登记码登记：' }
export const fault = { en: 'Fault', zh: '故障' }
export const faultsAndOperation = {
  en: 'Faults and operation, as far as the policy names them. The last hundred.',
  zh: '隐私政策载明的故障与运行日志，显示最近一百条。',
}
export const forOneDevice = { en: ', for one device.', zh: '，仅限一台设备。' }
export const forWhichEmployment = { en: 'For which employment', zh: '用于哪项任职' }
export const fromAFile = { en: 'From a file', zh: '来自文件' }
export const haveNodeJsOrNewer = {
  en: 'Have Node.js 20.20 or newer; then install the client, in a terminal:',
  zh: '安装 Node.js 20.20 或更高版本，然后在终端中安装客户端：',
}
export const howClientTalks = { en: 'How a client talks to this server', zh: '客户端接口说明' }
export const ifYouRecordWithActivitywatch = {
  en: 'If you record with ActivityWatch yourself, you may bring its minutes in. They follow the same policy, consent and working hours as those that a computer sends.',
  zh: '如果您自己使用 ActivityWatch 记录，可以导入其分钟记录。导入同样遵循隐私政策、您的同意和工作时间。',
}
export const keep = { en: 'Keep', zh: '保留' }
export const maySendRecordsAboutYou = (active: number) =>
  both(
    `${active} ${active === 1 ? 'device' : 'devices'} may send records about you, within your consent and your working hours.`,
    `有 ${active} 台设备可在您同意的范围和工作时间内发送您的记录。`,
  )
export const noComputerIsEnrolled = {
  en: 'No computer is enrolled. Once you have added one, it stands here with the time it was last seen, and can be stopped.',
  zh: '尚未登记电脑。添加后会显示在这里，可以看到最近连接时间，也可以随时停用。',
}
export const noDeviceCanSendAnything = {
  en: 'No device can send anything about you.',
  zh: '目前没有设备可以发送您的记录。',
}
export const noReportsAreHeld = {
  en: 'No reports are held. Where the policy allows it, a computer reports faults here, and never what you did.',
  zh: '没有日志。在隐私政策允许时，电脑会在此上报故障，绝不上报您做了什么。',
}
export const notSeenYet = { en: 'Not seen yet', zh: '尚未连接' }
export const onceClientHasCome = {
  en: 'Once the client has come with it, this page shows the device. ',
  zh: '客户端完成登记后，设备会显示在本页。',
}
export const onComputer = { en: 'On the computer that is to report', zh: '在需要上报记录的电脑上' }
export const oneCodeAtTime = {
  en: 'One code at a time: any that you asked for before is no longer valid, and another one would end this one.',
  zh: '同一时间只有一个登记码有效：此前获取的登记码已失效；再次获取后，此码也会失效。',
}
export const onlyYouCanAddComputer = {
  en: 'Only you can add a computer, with a code that works once.',
  zh: '只有您本人可以添加电脑，登记码仅可使用一次。',
}
export const startIt = {
  en: 'Start it; it says what it records. To have it start at login, install it.',
  zh: '启动客户端，它会显示正在记录的内容；如需登录时自动启动，请运行 install。',
}
export const stop = { en: 'Stop', zh: '停用' }
export const stopDevice = (name: string) => both(`Stop ${name}`, `停用 ${name}`)
export const thisCodeHasExpired = {
  en: 'This code has expired. Ask for another one.',
  zh: '登记码已到期，请重新获取。',
}
export const until = { en: ', until ', zh: '，有效期至 ' }
export const validFor = { en: 'Valid for ', zh: '剩余 ' }
export const whatYourDevicesReported = { en: 'What your devices reported', zh: '设备上报的日志' }
export const yourDevices = { en: 'Your devices', zh: '您的设备' }
