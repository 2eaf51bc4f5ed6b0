import { labels } from '../../base/labels'

export const aBlurredThumbnailOnly = { en: 'A blurred thumbnail only', zh: '仅保留模糊的缩略图' }
export const answerWithinDays = { en: 'Answer within days', zh: '答复期限（日）' }
export const answerWithinWorkingDays = { en: 'Answer within working days', zh: '答复期限（工作日）' }
export const appliedBeforeItIsStored = {
  en: 'Applied before it is stored; no sharper copy is ever written.',
  zh: '在存储之前执行，系统不会写入更清晰的副本。',
}
export const appliedBeforeTitleIsStored = {
  en: 'Applied before a title is stored. Card numbers, queries of addresses and titles of private windows are left out in any case.',
  zh: '在存储标题之前执行。银行卡号、网址参数和隐私窗口的标题在任何情况下都不保存。',
}
export const aThumbnailOnly = { en: 'A thumbnail only', zh: '仅保留缩略图' }
export const blurred = { en: 'Blurred', zh: '模糊处理' }
export const bodyResponsibleForDataProtection = {
  en: 'Body responsible for data protection',
  zh: '个人信息保护责任部门',
}
export const byAgreeingToThisPolicy = { en: 'By agreeing to this policy', zh: '同意本政策' }
export const consentOfAGuardian = { en: 'Consent of a guardian', zh: '监护人同意' }
export const contact = { en: 'Contact', zh: '联系方式' }
export const contractHrManagement = { en: 'Contract, HR management', zh: '合同或人力资源管理' }
export const controllersComeFromCompanies = {
  en: 'Controllers come from the companies, cookies from the system itself. A change here is told apart as major or minor like one of the terms.',
  zh: '个人信息处理者取自公司资料，Cookie 由系统自身列出。此处的变更与条款变更一样区分重大与一般。',
}
export const emptyAsLongAsAccount = { en: 'Empty: as long as the account.', zh: '留空：与账号同期。' }
export const exceptionsByTitleOrProgram = {
  en: 'Exceptions by title or program',
  zh: '按标题或程序的例外规则',
}
export const faults = { en: 'Faults', zh: '故障' }
export const firstRuleWhoseTextOccurs = {
  en: 'The first rule whose text occurs in title or program decides; a star stands for anything.',
  zh: '标题或程序中出现所填文字的第一条规则生效；星号代表任意内容。',
}
export const hashOfWhatWasSigned = { en: 'Hash of what was signed', zh: '签署内容散列' }
export const high = { en: 'High', zh: '高' }
export const howManyAnHour = { en: 'How many an hour', zh: '每小时次数' }
export const itsLeader = { en: 'Its leader', zh: '部门负责人' }
export const keepTheTitle = { en: 'Keep the title', zh: '保留标题' }
export const keptForDays = { en: 'Kept for days', zh: '保存天数' }
export const kindsOfLog = { en: 'Kinds of log', zh: '日志类型' }
export const legalDuty = { en: 'Legal duty', zh: '法定义务' }
export const legitimateInterest = { en: 'Legitimate interest', zh: '正当利益' }
export const low = { en: 'Low', zh: '低' }
export const majorChangesAreAnnouncedDays = {
  en: 'Major changes are announced days ahead',
  zh: '重大变更提前公告（日）',
}
export const medium = { en: 'Medium', zh: '中' }
export const neededForHighRisk = {
  en: 'Needed for terms of high risk: pictures, places, faces, recordings, anything that leaves the company or the country. Sealed with the version by its hash. What is drafted from the terms is a beginning: correct it, and add what you know of your own company.',
  zh: '高风险条款（图像、位置、人脸、录制，以及对外或出境提供）须先评估。评估随版本以散列封存。自动起草的内容仅供参考，请核对修改并补充贵公司的实际情况。',
}
export const neitherTitleNorProgram = { en: 'Neither title nor program', zh: '标题和程序都不保留' }
export const notNeeded = { en: 'Not needed', zh: '无需同意' }
export const optional = { en: 'Optional', zh: '可选' }
export const place = { en: 'Place', zh: '地点' }
export const policyInForceIsConfiguration = {
  en: 'The policy in force is the configuration: what it does not name cannot be stored. A published version never changes.',
  zh: '现行隐私政策就是系统配置：未载明的信息无法存储。已发布的版本不能更改。',
}
export const policyVersions = labels('Policy version', 'Policy versions', '隐私政策版本')
export const publicInterest = { en: 'Public interest', zh: '公共利益' }
export const raisedToMajor = { en: 'Raised to major', zh: '升级为重大变更' }
export const recipient = { en: 'Recipient', zh: '接收方' }
export const riskThatRemains = { en: 'Risk that remains', zh: '剩余风险' }
export const rule = { en: 'Rule', zh: '规则' }
export const rules = { en: 'Rules', zh: '规则' }
export const sealed = { en: 'Sealed', zh: '封存时间' }
export const sealedBytes = { en: 'Sealed bytes', zh: '封存内容' }
export const seals = labels('Seal', 'Seals', '封存版本')
export const separateSwitch = { en: 'Separate switch', zh: '单独同意' }
export const signatures = labels('Signature', 'Signatures', '签署记录')
export const supplementaryNotice = {
  en: 'Supplementary notice: only adds to the version in force',
  zh: '补充告知：仅在现行版本基础上增加内容',
}
export const teamLead = { en: 'Team lead', zh: '团队负责人' }
export const term = { en: 'Term', zh: '条款' }
export const terms = { en: 'Terms', zh: '条款' }
export const termsThatWereAssessed = { en: 'Terms that were assessed', zh: '已评估的条款' }
export const text = { en: 'Text', zh: '正文' }
export const textThatPrevails = { en: 'Text that prevails', zh: '优先文本' }
export const textToLookFor = { en: 'Text to look for', zh: '查找文字' }
export const then = { en: 'Then', zh: '如何处理' }
export const theProgramAlone = { en: 'The program alone', zh: '仅保留程序名' }
export const theWholePicture = { en: 'The whole picture', zh: '完整图片' }
export const twoLettersEach = {
  en: 'Two letters each, such as CN. Empty: wherever the company employs people.',
  zh: '每项两个字母，例如 CN。留空：公司雇员所在的任何地方。',
}
export const viewers = { en: 'Viewers', zh: '查看人' }
export const vitalInterest = { en: 'Vital interest', zh: '生命健康紧急保护' }
export const whatIsKeptOfPicture = { en: 'What is kept of a picture', zh: '图片保留方式' }
export const whatPeopleMayAskFor = { en: 'What people may ask for', zh: '个人权利' }
export const whatStandsInVersion = {
  en: 'What stands in the version in force stays word for word; the text and terms here are added to it.',
  zh: '现行版本内容逐字保留，此处的正文和条款作为补充。',
}
export const whatWasWeighed = { en: 'What was weighed', zh: '评估内容' }
export const whoAnswers = { en: 'Who answers, where, and what people may ask for', zh: '主体、地域与权利' }
export const whoeverIsNotNamedHere = {
  en: 'Whoever is not named here receives nothing. Terms name a recipient by its key.',
  zh: '未在此列明的第三方不会收到任何数据。条款以标识引用接收方。',
}
