import { both, type Both } from '../../base/labels'

export const aPurposeIsNeeded = { en: 'a purpose is needed.', zh: '须填写处理目的。' }
export const bracketed = (en: string, zh: string) => both(`[[${en}]]`, `[[${zh}]]`)
export const hrDepartment = { en: 'HR department', zh: '人事部门' }
export const inForceFrom = { en: 'In force from', zh: '生效日期' }
export const namedTwice = { en: 'named twice.', zh: '出现了两次。' }
export const nameKindsOfLog = { en: 'name the kinds of log.', zh: '须注明日志种类。' }
export const nameOfResponsibleBody = { en: 'name of the responsible body', zh: '负责机构的名称' }
export const nameOfTheRecipient = (key: string) =>
  both(`name of the recipient “${key}”`, `接收方“${key}”的名称`)
export const noSuchDataCategory = { en: 'no such data category.', zh: '没有这一数据类别。' }
export const numberOfDaysIsNeeded = { en: 'a number of days is needed.', zh: '须填写保存天数。' }
export const ownServer = { en: "The company's own server", zh: '公司自有服务器' }
export const placeOfStorage = { en: 'place of storage', zh: '存储地点' }
export const problemOf = ({ nameEn, said, nameZh }: { nameEn: string; said: Both; nameZh: string }) =>
  both(`${nameEn}: ${said.en}`, `${nameZh}：${said.zh}`)
export const purposeIsNotAmongPurposes = (unknown: string) =>
  both(`the purpose “${unknown}” is not among the purposes.`, `处理目的“${unknown}”不在目的列表中。`)
export const purposeOfTheRecipient = (key: string) =>
  both(`purpose of the recipient “${key}”`, `接收方“${key}”的目的`)
export const recipientIsNamedByTerm = (stranger: string) =>
  both(
    `The recipient “${stranger}” is named by a term and is not among the recipients.`,
    `条款中的接收方“${stranger}”不在接收方列表中。`,
  )
export const ruleForTitlesNeedsText = { en: 'a rule for titles needs a text.', zh: '标题规则须包含文字。' }
export const scope = { en: 'scope', zh: '适用范围' }
export const text = { en: 'text', zh: '正文' }
export const title = { en: 'title', zh: '标题' }
export const updated = { en: 'Updated', zh: '更新日期' }
export const whatIsCollected = { en: 'What is collected', zh: '收集的信息' }
export const wholeCompany = { en: 'Everybody who works for the company.', zh: '在本公司工作的所有人员。' }
