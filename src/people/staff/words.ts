import { both, type Both } from '../../base/labels'

export const endOfYourEmployment = {
  en: 'The end of your employment was taken back.',
  zh: '您任职的终止已撤销。',
}
export const firstDayIsNeeded = { en: 'A first day is needed.', zh: '请填写第一天。' }
export const holderContactChanged = (name: string) =>
  both(
    `${name}, who holds an office, was given another address or number by HR.`,
    `人事已更改${name}（担任职务）的邮箱或手机号。`,
  )
export const hrHasChangedEmailAddress = {
  en: 'HR has changed the email address or phone number of your account. If this is not right, say so at once.',
  zh: '人事已更改您账号的邮箱或手机号。如有错误，请立即告知。',
}
export const hrHasChangedUserName = (username: string | undefined) =>
  both(
    `HR has changed the user name that you sign in with: ${username}.`,
    `人事已将您的登录用户名更改为 ${username}。`,
  )
export const hrHasCorrectedFirstDay = (what: string) =>
  both(
    `HR has corrected the first day or the time zone of your employment: ${what}. It decides when anything may be collected.`,
    `人事已更正您的入职日期或任职时区：${what}。它们决定何时可以收集数据。`,
  )
export const hrHasCorrectedYourName = {
  en: 'HR has corrected your name or how your pages look.',
  zh: '人事已更正您的姓名或页面设置。',
}
export const lastDayIsBeforeFirst = { en: 'The last day is before the first.', zh: '最后一天早于第一天。' }
export const lastDayOfYourEmployment = (lastDay: string) =>
  both(`The last day of your employment is ${lastDay}.`, `您任职的最后工作日为 ${lastDay}。`)
export const leadsFrom = ({
  name,
  role,
  teamName,
  from,
}: {
  name: string
  role: Both
  teamName: string
  from: string
}) =>
  both(
    `${name} is ${role.en} of ${teamName} from ${from}, and may look at what the policy opens to leads.`,
    `${name}自 ${from} 起担任${teamName}的${role.zh}，可以查看隐私政策向负责人开放的数据。`,
  )
export const noLongerLeadsFrom = ({
  name,
  teamName,
  from,
}: {
  name: string
  teamName: string
  from: string
}) => both(`${name} no longer leads ${teamName} from ${from}.`, `${name}自 ${from} 起不再负责${teamName}。`)
export const recordedUnderAge = {
  en: 'You are recorded as under age: a guardian has to consent before anything is collected that rests on your consent. What was collected so is deleted in 24 hours, unless a guardian consents or this is corrected.',
  zh: '您已登记为未成年人：须经监护人同意，才能收集基于您同意的数据。如监护人未同意且登记未更正，此前据此收集的数据将于 24 小时后删除。',
}
export const workingHoursHaveChanged = (en: string, zh: string) =>
  both(`Working hours have changed: ${en}.`, `工作时间已更改：${zh}。`)
export const youAreEmployedAtFrom = (name: string, from: string) =>
  both(`You are employed at ${name} from ${from}.`, `您自 ${from} 起在${name}任职。`)
export const youAreInAsFrom = ({ team, role, from }: { team: string; role: Both; from: string }) =>
  both(`You are in ${team} as ${role.en} from ${from}.`, `您自 ${from} 起为${team}的${role.zh}。`)
export const youAreOnRecord = {
  en: 'You are on record as of age: nothing is deleted for your being a minor, and no guardian is asked.',
  zh: '已更正登记：您已成年。不会再因未成年而删除数据，也无须监护人同意。',
}
export const yourDayOfBirth = {
  en: 'Your day of birth or your guardian was corrected on record.',
  zh: '已更正登记的您的出生日期或监护人。',
}
export const yourEmploymentWasEnded = { en: 'Your employment was ended at once.', zh: '您的任职已立即终止。' }
export const yourGuardianHasRefused = {
  en: 'Your guardian has refused or withdrawn consent.',
  zh: '您的监护人已拒绝或撤回同意。',
}
export const yourGuardiansSignedConsent = {
  en: "Your guardian's signed consent is recorded.",
  zh: '已登记您监护人签署的同意。',
}
export const yourLastDayInIs = (name: string, lastDay: string) =>
  both(`Your last day in ${name} is ${lastDay}.`, `您在${name}的最后一天为 ${lastDay}。`)
export const yourMainTeamIsFrom = (name: string, from: string) =>
  both(`Your main team is ${name} from ${from}.`, `您自 ${from} 起的主要团队为${name}。`)
