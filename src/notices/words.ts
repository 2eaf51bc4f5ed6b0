import { both, type Both } from '../base/labels'

export const fromPaper = (did: Both, what: Both) =>
  both(`From a paper, HR recorded ${did.en} ${what.en}`, `人事已根据书面文件登记${did.zh}${what.zh}`)
export const manyRecordsOfOnePerson = {
  en: 'Many records of one person were opened within an hour.',
  zh: '有人在一小时内大量查看了同一人的记录。',
}
export const newVersionOfPrivacyPolicy = {
  en: 'A new version of the privacy policy, signed by one person alone',
  zh: '隐私政策新版本：仅由一人签署',
}
export const openedRecordsOfYoursTimes = ({
  who,
  role,
  looks,
  when,
  what,
  ask,
}: {
  who: string
  role: string
  looks: number
  when: string
  what: string
  ask: string | undefined
}) =>
  both(
    `${who}${role} opened records of yours ${looks} times within an hour, ${when}: ${what}. What for stands under “Who looked”; questions to ${ask || 'HR or the privacy officer'}.`,
    `${who}${role}在一小时内查看了您的记录 ${looks} 次，${when}：${what}。查看目的见“谁看过”；如有疑问，请联系${ask || '人事或隐私负责人'}。`,
  )
export const text = { en: 'text', zh: '正文' }
export const thatYouAgreedTo = { en: 'that you agreed to', zh: '您同意' }
export const thatYouRefused = { en: 'that you refused', zh: '您拒绝' }
export const thatYouTurnedOn = { en: 'that you turned on:', zh: '您开启：' }
export const thatYouWithdrew = { en: 'that you withdrew:', zh: '您撤回：' }
export const title = { en: 'title', zh: '标题' }
export const twoPeopleSignVersion = ({
  untilEn,
  changesEn,
  untilZh,
  changesZh,
}: {
  untilEn: string
  changesEn: string
  untilZh: string
  changesZh: string
}) =>
  both(
    `Two people sign a version. This one was signed by one, since nobody else can. It is sealed a day from now, after ${untilEn}, unless the draft is changed before. Ask HR or the privacy officer if anything in it is not right.\n\nWhat changes:\n${changesEn}`,
    `版本须由两人签署。因没有其他人可以签署，此版本仅由一人签署，将在一天后（${untilZh} 之后）封存；其间草稿如有改动则不会封存。如有异议，请联系人事或隐私负责人。\n\n变更内容：\n${changesZh}`,
  )
export const versionOfPrivacyPolicy = (version: number | undefined) =>
  both(`version ${version} of the privacy policy`, `隐私政策版本 ${version}`)
