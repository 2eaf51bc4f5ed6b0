export const eachPersonTurnsItOn = {
  en: 'Each person turns it on, and off again in one step. ',
  zh: '由本人开启，并可一步关闭。',
}
export const faceIdentifiesPersonForLife = {
  en: 'a face identifies a person for life',
  zh: '人脸可终身识别个人',
}
export const impactAssessment = { en: 'impact assessment', zh: '影响评估' }
export const itIsGivenToOthers = {
  en: 'it is given to others outside the company',
  zh: '向公司以外的接收方提供',
}
export const itLeavesTheCountry = { en: 'it leaves the country', zh: '信息出境' }
export const lawfulAndNeeded = { en: 'Lawful and needed', zh: '合法、正当、必要' }
export const personSeesAllOfIt = {
  en: 'The person sees all of it. Nobody else opens it without stating a purpose, and each look stands on record for the person. What has expired is deleted by itself.',
  zh: '本人可查看全部内容；其他人须先声明目的，每次查看均记录并可由本人查阅；到期自动删除。',
}
export const picturesCanShowPrivateMessages = {
  en: 'pictures can show private messages and other people',
  zh: '画面可能显示私人消息和他人信息',
}
export const placeShowsWhereSomebodyWas = { en: 'a place shows where somebody was', zh: '位置会显示个人行踪' }
export const recordedInWorkingHoursOnly = {
  en: 'recorded in working hours only, on a computer that the person enrolled, never during a pause. ',
  zh: '仅在工作时间内、在本人登记的电脑上记录，暂停期间不记录。',
}
export const recordingKeepsEverything = {
  en: 'a recording keeps everything that was shown',
  zh: '录制会保留显示过的全部内容',
}
export const riskThatRemains = { en: 'Risk that remains', zh: '剩余风险' }
export const riskToPeople = { en: 'Risk to people', zh: '对个人权益的影响' }
export const safeguards = { en: 'Safeguards', zh: '保护措施' }
export const sayWhyThatIsNeeded = {
  en: 'Say why that is needed, or take the strictest.',
  zh: '请说明必要性，或改用最严格条款。',
}
export const termIsAsStrict = {
  en: 'the term is as strict as the strictest that the system suggests.',
  zh: '条款与系统建议的最严格条款一致。',
}
export const termsOfHighRisk = {
  en: 'The terms of high risk in this version, weighed before they come into force (PIPL Arts. 55 and 56; GDPR Art. 35).',
  zh: '本版本中的高风险条款，在生效前予以评估（《个人信息保护法》第五十五、五十六条；GDPR 第 35 条）。',
}
export const whatIsDone = { en: 'What is done', zh: '处理方式' }
export const whoeverIsRecordedMayFeel = {
  en: 'whoever is recorded may feel watched, and what is shown can be misread or come into the wrong hands.',
  zh: '被记录者可能感到被监视；内容可能被误读或被他人取得。',
}
export const whyItIsWeighed = { en: 'Why it is weighed: {}.', zh: '评估原因：{}。' }
export const widerThanStrictestThatSystem = {
  en: 'wider than the strictest that the system suggests in: {}.',
  zh: '以下各项宽于系统建议的最严格条款：{}。',
}
export const withTheseMeasuresRisk = {
  en: 'With these measures the risk that remains is chosen below. Weigh it anew before anything here is widened.',
  zh: '采取上述措施后的剩余风险见下方选项。扩大上述任何一项之前，应重新评估。',
}
