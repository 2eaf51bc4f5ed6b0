import { labels } from '../../base/labels'

export const address = { en: 'Address', zh: '地址' }
export const addressThatBeginsWithHttps = {
  en: 'An address that begins with https://.',
  zh: '请填写以 https:// 开头的地址。',
}
export const breach = { en: 'Breach', zh: '安全事件' }
export const breaches = labels('Breach', 'Breaches', '安全事件')
export const byHand = { en: 'By hand', zh: '人工' }
export const byWhom = { en: 'By whom', zh: '报告人' }
export const closedAt = { en: 'Closed', zh: '结案时间' }
export const dataCategories = { en: 'Data categories', zh: '数据类别' }
export const gatewayOfYoursThatSends = {
  en: 'A gateway of yours that sends texts or push messages. Once a notice of a breach is signed, a message for each person with a phone number is posted there, signed. Without one, texts and calls are recorded by hand. What the environment sets (GATEWAY_URL) wins over this page.',
  zh: '贵公司用于发送短信或推送的网关。安全事件通知签署后，系统会为每位有手机号的人员向网关提交一条带签名的消息。未设置时，短信和电话由人工登记。环境变量 GATEWAY_URL 优先于本页。',
}
export const hashOfWhatWasSigned = { en: 'Hash of what was signed', zh: '签署内容散列' }
export const inBothLanguagesSwitch = {
  en: 'In both languages (the switch is at the top of the page). None may be empty. Name no record of anybody.',
  zh: '两种语言都须填写（在页面顶部切换），任何部分不得为空。请勿写入任何人的具体记录。',
}
export const itIsFinalReport = { en: 'It is the final report', zh: '为总结报告' }
export const knownSince = { en: 'Known since', zh: '知悉时间' }
export const measure = { en: 'Measure', zh: '措施' }
export const measures = { en: 'Measures', zh: '措施' }
export const noticesMadeOutAt = { en: 'Notices made out', zh: '通知生成时间' }
export const noticesOfBreaches = labels('Notice of a breach', 'Notices of breaches', '安全事件通知')
export const notReachedWhenUnreadAfter = {
  en: 'Not reached when unread after days',
  zh: '多少天未读视为未送达',
}
export const ofTheseCompaniesAlone = { en: 'Of these companies alone', zh: '仅限这些公司' }
export const ofTheseTeamsAlone = { en: 'Of these teams alone', zh: '仅限这些团队' }
export const openOneAsSoon = {
  en: 'Open one as soon as you know: the clock runs from that moment. Who is concerned is counted before anything is sent.',
  zh: '一经知悉即应登记：时限自知悉时起算。发送之前先统计受影响的人数。',
}
export const openSince = { en: 'Open since', zh: '暴露开始' }
export const openUntil = { en: 'Open until', zh: '暴露结束' }
export const report = { en: 'Report', zh: '报告' }
export const reports = { en: 'Reports', zh: '报告' }
export const reportsToRegulators = { en: 'Reports to regulators', zh: '向监管部门的报告' }
export const secretThatSignsHmacSha = {
  en: 'Secret that signs (HMAC-SHA-256)',
  zh: '签名密钥（HMAC-SHA-256）',
}
export const signatures = labels('Signature', 'Signatures', '签署记录')
export const stepsOfEmergencyPlan = { en: 'Steps of the emergency plan', zh: '应急预案步骤' }
export const suchAsHttpsGatewayExample = {
  en: 'Such as https://gateway.example.com/sms. Empty: no gateway.',
  zh: '例如 https://gateway.example.com/sms。留空则不使用网关。',
}
export const textAsItIsSent = { en: 'The text as it is sent', zh: '发送的文本' }
export const textGateway = { en: 'Text gateway', zh: '短信网关' }
export const theirReference = { en: 'Their reference', zh: '受理编号' }
export const theNotice = { en: 'The notice', zh: '通知内容' }
export const thesePeopleWhateverElse = { en: 'These people, whatever else', zh: '另加这些人员' }
export const toWhom = { en: 'To whom', zh: '报告对象' }
export const whatIsKnownForRecord = {
  en: 'What is known (for the record and the report)',
  zh: '已知情况（用于内部记录和报告）',
}
export const whatWasDone = { en: 'What was done, and when', zh: '处置经过' }
export const whoIsConcerned = { en: 'Who is concerned', zh: '受影响的人员' }
