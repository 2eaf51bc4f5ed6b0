import { both } from '../../base/labels'

export const address = { en: 'Address', zh: '地址' }
export const beforeItCanBeClosed = { en: 'Before it can be closed: ', zh: '结案前尚缺：' }
export const byHand = { en: 'By hand', zh: '人工' }
export const byWhen = (due: string) => both(`By ${due}. `, `截止 ${due}。`)
export const changeTheGateway = { en: 'Change the gateway', zh: '更改短信网关' }
export const closed = { en: 'Closed.', zh: '已结案。' }
export const closeTheBreach = { en: 'Close the breach', zh: '安全事件结案' }
export const daysAndHours = (days: number, hours: number) =>
  both(`${days} d ${hours} h`, `${days} 天 ${hours} 小时`)
export const done = (metAt: string) => both(`Done ${metAt}`, `已完成 ${metAt}`)
export const draftTheAnnouncement = { en: 'Draft the announcement', zh: '起草公告' }
export const emergencyPlan = { en: 'Emergency plan', zh: '应急预案' }
export const emptyStoredOneStays = {
  en: 'Empty: the stored one stays, where the address stays.',
  zh: '留空：地址不变时，保留已保存的密钥。',
}
export const everybodyCanReadItSince = (publicSince: string) =>
  both(`Everybody can read it since ${publicSince}`, `公告自 ${publicSince} 起公开可见`)
export const hoursAndMinutes = (hours: number, minutes: number) =>
  both(`${hours} h ${minutes} min`, `${hours} 小时 ${minutes} 分`)
export const iHaveReadBothTexts = {
  en: 'I have read both texts and to whom they go, and sign.',
  zh: '我已阅读两种语言的内容及发送范围，并签署。',
}
export const itIsPublished = {
  en: 'It is published, but not everybody can read it: see for whom it is, and from when',
  zh: '公告已发布，但尚未对所有人公开：请核对面向对象和开始时间',
}
export const left = (span: string) => both(`${span} left`, `剩余 ${span}`)
export const loading = { en: 'Loading …', zh: '加载中……' }
export const none = { en: 'none', zh: '无' }
export const noSuchBreach = { en: 'No such breach.', zh: '没有此安全事件。' }
export const note = { en: 'Note', zh: '备注' }
export const nothingCanBeSentWhile = {
  en: 'Nothing can be sent while a part is empty:',
  zh: '以下部分为空，暂不能发送：',
}
export const noticeToPeople = { en: 'the notice to the people', zh: '对个人的告知' }
export const notReachedOneByOne = (unreached: number) =>
  both(
    `${unreached} ${unreached === 1 ? 'person is' : 'people are'} not reached one by one. The law asks for a public announcement then.`,
    `${unreached} 人无法逐一送达。依法应以公告方式告知。`,
  )
export const openDraftAndPublishIt = { en: 'Open the draft and publish it', zh: '打开公告草稿并发布' }
export const overSince = (span: string) => both(`Over since ${span}`, `已超时 ${span}`)
export const peopleWhoAreNotReached = {
  en: 'people who are not reached, and no announcement',
  zh: '未送达人员，且未发布公告',
}
export const proofOfDeliveryCsv = { en: 'Proof of delivery (CSV)', zh: '送达证明（CSV）' }
export const readWhatWillBeSent = { en: 'Read what will be sent', zh: '查看将要发送的内容' }
export const reportAndEnd = { en: 'Report and end', zh: '报告与结案' }
export const reportAsPdfChinese = { en: 'Report as PDF, Chinese', zh: '报告 PDF（中文）' }
export const reportAsPdfEnglish = { en: 'Report as PDF, English', zh: '报告 PDF（英文）' }
export const reportToRegulatorBelow = {
  en: 'a report to the regulator (below: Reports)',
  zh: '向监管部门的报告（见下方“报告”）',
}
export const saveRecord = {
  en: 'Save the record: from then on its clock, its plan and the people concerned stand here.',
  zh: '保存后，此处显示时限、应急预案和受影响的人员。',
}
export const secretThatSignsHmacSha = {
  en: 'Secret that signs (HMAC-SHA-256)',
  zh: '签名密钥（HMAC-SHA-256）',
}
export const signAndSend = { en: 'Sign and send', zh: '签署并发送' }
export const signed = (own: boolean, name: string) =>
  both(`Signed: ${own ? 'you' : name}`, `已签署：${own ? '您' : name}`)
export const stepsOfEmergencyPlan = { en: 'steps of the emergency plan', zh: '应急预案步骤' }
export const suchAsHttpsGatewayExample = {
  en: 'Such as https://gateway.example.com/sms. Empty: no gateway.',
  zh: '例如 https://gateway.example.com/sms。留空则不使用网关。',
}
export const theFinalReport = { en: 'the final report', zh: '总结报告' }
export const theNotice = { en: 'The notice to the people', zh: '对个人的告知' }
export const timesIn = (zone: string) => both(`Times in ${zone}.`, `时间按 ${zone} 显示。`)
export const toldByHand = (name: string) => both(`Told ${name} by hand`, `登记已人工通知${name}`)
export const toldByHandButton = { en: 'Told by hand …', zh: '登记人工通知……' }
export const waitsForOtherSignature = {
  en: 'It waits for somebody else’s signature.',
  zh: '等待另一人签署。',
}
export const whoIsConcerned = (count: number) =>
  both(`Who is concerned, and will be told (${count})`, `受影响、将被告知的人员（${count}）`)
export const whoWasTold = { en: 'Who was told', zh: '通知情况' }
export const youHaveSigned = {
  en: 'You have signed. The notice goes out now.',
  zh: '您已签署，告知正在发送。',
}
