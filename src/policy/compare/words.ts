import { both, englishCount } from '../../base/labels'

export const added = { en: 'added', zh: '新增' }
export const asLongAsAccount = { en: 'as long as the account', zh: '与账号同期' }
export const asSeldomAsPurposeAllows = {
  en: 'As seldom as the purpose allows (PIPL Art. 6; GDPR Art. 5(1)(c)).',
  zh: '频率应为实现目的所需的最低值（《个人信息保护法》第六条）。',
}
export const atRandom = (perHour: number) =>
  both(`at random, about ${perHour} an hour`, `随机采集，每小时约 ${perHour} 次`)
export const cannotBeRefused = { en: 'cannot be refused', zh: '不可拒绝' }
export const cannotBeWeighedByRule = {
  en: 'cannot be weighed by a rule, and so counts as major',
  zh: '无法按规则判断，按重大变更处理',
}
export const chineseText = { en: 'Chinese text', zh: '中文正文' }
export const choice = { en: 'Choice', zh: '是否可选' }
export const consentOrWhatContractHr = {
  en: 'Consent, or what a contract, HR management under lawful labour rules, or a legal duty needs (PIPL Art. 13; GDPR Art. 6).',
  zh: '同意，或为履行合同、依法制定的劳动规章制度下人力资源管理、法定义务所必需（《个人信息保护法》第十三条；GDPR 第 6 条）。',
}
export const days = (retentionDays: number) => both(englishCount(retentionDays, 'day'), `${retentionDays} 天`)
export const eachNamedWithContact = {
  en: 'Each named with contact, purpose and kind of data, and consented to separately; abroad more is asked (PIPL Arts. 23 and 39; GDPR Arts. 13 and 44).',
  zh: '须告知接收方名称、联系方式、目的和种类，并取得单独同意；出境另有要求（《个人信息保护法》第二十三、三十九条）。',
}
export const eachPurposeDefiniteAndReasonable = {
  en: 'Each purpose definite and reasonable; nothing beyond it (PIPL Arts. 6 and 17; GDPR Art. 5(1)(b)). A new purpose asks everybody anew (PIPL Art. 14).',
  zh: '目的明确、合理，不得超出（《个人信息保护法》第六、十七条；GDPR 第 5 条）。变更目的须重新取得同意（第十四条）。',
}
export const englishText = { en: 'English text', zh: '英文正文' }
export const gone = { en: 'no longer declared', zh: '不再载明' }
export const highRiskWasWeighedAnew = { en: 'a high risk was weighed anew', zh: '重新评估为高风险' }
export const howOften = { en: 'How often', zh: '采集频率' }
export const kindsOfLog = { en: 'Kinds of log', zh: '日志类型' }
export const leastThatServesPurpose = {
  en: 'The least that serves the purpose: often a blurred or small picture does (PIPL Art. 6; GDPR Art. 25).',
  zh: '限于实现目的的最小范围：模糊或缩略图往往已足够（《个人信息保护法》第六条）。',
}
export const leastThatServesPurposePipl = {
  en: 'The least that serves the purpose (PIPL Art. 6; GDPR Art. 25).',
  zh: '限于实现目的的最小范围（《个人信息保护法》第六条）。',
}
export const mayBeRefused = { en: 'may be refused', zh: '可以拒绝' }
export const nobody = { en: 'nobody', zh: '无人' }
export const noMoreKindsThanFinding = {
  en: 'No more kinds than finding faults needs (PIPL Art. 6; GDPR Art. 5(1)(c)).',
  zh: '限于排除故障所需的种类（《个人信息保护法》第六条）。',
}
export const none = { en: '–', zh: '–' }
export const nothing = { en: 'none', zh: '无' }
export const noticeDays = (noticeDays: number) => both(englishCount(noticeDays, 'day'), `${noticeDays} 日`)
export const noticeOfMajorChanges = { en: 'Notice of major changes', zh: '重大变更提前公告' }
export const onlyLessens = {
  en: 'only lessens what may be done; binds everybody at once',
  zh: '仅缩小处理范围，立即对所有人生效',
}
export const onlyThoseWhoseWorkNeeds = {
  en: 'Only those whose work needs it, each look on record (PIPL Art. 51; GDPR Art. 32).',
  zh: '仅限工作所需人员，并留存查看记录（《个人信息保护法》第五十一条）。',
}
export const onlyYou = { en: 'only you', zh: '仅您本人' }
export const promisesPeopleLessThanBefore = {
  en: 'promises people less than before',
  zh: '对个人的承诺有所减少',
}
export const promisesPeopleMoreThanBefore = {
  en: 'promises people more than before',
  zh: '对个人的承诺有所增加',
}
export const punctuationOrLayoutAlone = { en: 'punctuation or layout alone', zh: '仅标点或排版改动' }
export const purposeSaysSomethingElse = { en: 'a purpose says something else', zh: '同一目的的含义发生变化' }
export const responsibleBody = { en: 'Responsible body', zh: '责任部门' }
export const secondLegalBasis = { en: 'Second legal basis', zh: '第二处理依据' }
export const separateForSensitiveData = {
  en: 'Separate for sensitive data, for recipients and for other countries (PIPL Arts. 23, 29, 39); withdrawn as easily as given (Art. 15; GDPR Art. 7).',
  zh: '敏感信息、提供给接收方和出境均须单独同意（《个人信息保护法》第二十三、二十九、三十九条）；撤回应与给予同样便捷（第十五条）。',
}
export const shortestTimeThatPurposeNeeds = {
  en: 'The shortest time that the purpose needs (PIPL Art. 19; GDPR Art. 5(1)(e)).',
  zh: '实现目的所必要的最短时间（《个人信息保护法》第十九条）。',
}
export const statement = { en: 'Statement', zh: '主体与权利' }
export const termForAnAnswer = { en: 'Term for an answer', zh: '答复期限' }
export const textThatPrevails = { en: 'Text that prevails', zh: '优先文本' }
export const theTitleAlone = { en: 'the title alone', zh: '仅标题改动' }
export const theWholePicture = { en: 'the whole picture', zh: '完整图片' }
export const unknown = {
  en: 'Something that this version of Glasswork does not know',
  zh: '当前版本的 Glasswork 无法识别的内容',
}
export const weighedAndRisk = {
  en: 'weighed, and the risk is no higher than before',
  zh: '已评估，风险不高于此前',
}
export const whatIsKeptOfPicture = { en: 'What is kept of a picture', zh: '图片保留方式' }
export const whatPeopleMayAskFor = { en: 'What people may ask for', zh: '个人权利' }
export const whereverCompanyEmploysPeople = {
  en: 'wherever the company employs people',
  zh: '公司雇员所在的任何地方',
}
export const whoeverRefusesWhatWork = {
  en: 'Whoever refuses what the work does not need loses nothing else (PIPL Art. 16; GDPR Art. 7(4)).',
  zh: '非必需的处理，拒绝者不受其他影响（《个人信息保护法》第十六条）。',
}
export const whoReceivesData = { en: 'Who receives data', zh: '谁会收到数据' }
export const widensWhatMayBeDone = { en: 'widens what may be done', zh: '扩大了处理范围' }
export const withinAtTheLatest = (workingDays: number, days: number) =>
  both(
    `within ${englishCount(workingDays, 'working day')}, ${englishCount(days, 'day')} at the latest`,
    `${workingDays} 个工作日内，最迟 ${days} 日`,
  )
export const wordsWereChanged = {
  en: 'words were changed, which may change what is promised',
  zh: '文字有改动，可能影响承诺内容',
}
