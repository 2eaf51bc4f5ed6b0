import { both, type Both } from '../../base/labels'

export const and = { en: ' and ', zh: '，' }
export const askedAfter = ({
  en,
  whose,
  what,
  of,
  purpose,
  zh,
  categoryLabel,
}: {
  en: string
  whose: Both
  what: string
  of: Both
  purpose: string
  zh: string
  categoryLabel: string
}) =>
  both(
    `${en} asked after ${whose.en} ${what}${of.en} and was shown no record. Purpose: ${purpose}.`,
    `${zh}查询了${whose.zh}${of.zh}${categoryLabel}，未显示任何记录。目的：${purpose}。`,
  )
export const atMyData = { en: 'At my data', zh: '查看我的' }
export const byMe = { en: 'By me', zh: '我查看的' }
export const counted = (most: string, days: Both) =>
  both(
    days.en ? `counted ${most}, of ${days.en}` : `counted ${most}`,
    `并统计了${days.zh && `${days.zh}的`}条数（${most}）`,
  )
export const countedOf = ({
  countedApart,
  records,
  whose,
  what,
  of,
  categoryLabel,
  most,
}: {
  countedApart: boolean
  records: string
  whose: Both
  what: string
  of: Both
  categoryLabel: string
  most: string
}) =>
  both(
    `counted ${countedApart ? `up to ${records} at a time` : records} of ${whose.en} ${what}${of.en}`,
    `统计了${whose.zh}${of.zh}${categoryLabel}的条数（${most}）`,
  )
export const everything = { en: 'Everything', zh: '全部类别' }
export const inAll = (counted: number) => both(`${counted} in all`, `共 ${counted} 条`)
export const looks = { en: 'Looks', zh: '查看记录' }
export const newer = { en: 'Newer', zh: '较新' }
export const nobodyHasOpenedYourData = { en: 'Nobody has opened your data.', zh: '没有人查看过您的数据。' }
export const ofDays = (daysEn: string, daysZh: string) => both(` of ${daysEn}`, `${daysZh}的`)
export const older = { en: 'Older', zh: '较早' }
export const openedBeside = (opened: number, moments: Both) =>
  both(
    `opened ${opened} by ${opened === 1 ? 'itself' : 'themselves'}${moments.en && ` (${moments.en})`}`,
    `并单独打开了 ${opened} 条${moments.zh && `（${moments.zh}）`}`,
  )
export const openedLetterTo = ({
  en,
  mine,
  whom,
  zh,
}: {
  en: string
  mine: boolean
  whom: string
  zh: string
}) =>
  both(
    `${en} opened a letter to ${mine ? 'you' : whom}, or its one-time link, to hand it over.`,
    `${zh}打开了给${mine ? '您' : whom}的信件或一次性链接，以便当面交付。`,
  )
export const openedOf = ({
  opened,
  whose,
  what,
  of,
  categoryLabel,
}: {
  opened: number
  whose: Both
  what: string
  of: Both
  categoryLabel: string
}) =>
  both(
    `opened ${opened === 1 ? '1 record' : `${opened} records`} of ${whose.en} ${what}${of.en}`,
    `打开了${whose.zh}${of.zh}${categoryLabel} ${opened} 条`,
  )
export const possessive = (whom: string) => both(`${whom}’s`, `${whom}的`)
export const purpose = ({ en, did, purpose, zh }: { en: string; did: string; purpose: string; zh: string }) =>
  both(`${en} ${did}. Purpose: ${purpose}.`, `${zh}${did}。目的：${purpose}。`)
export const sawInListsOf = ({
  listed,
  whose,
  what,
  of,
  categoryLabel,
}: {
  listed: number
  whose: Both
  what: string
  of: Both
  categoryLabel: string
}) =>
  both(
    `saw ${listed === 1 ? '1 record' : `${listed} records`} in lists of ${whose.en} ${what}${of.en}`,
    `查看了${whose.zh}${of.zh}${categoryLabel}列表（${listed} 条）`,
  )
export const somebodyWhoHasLeft = { en: 'somebody who has left', zh: '已离开的人' }
export const statedPurposeToOpen = ({
  en,
  whose,
  what,
  purpose,
  zh,
  categoryLabel,
}: {
  en: string
  whose: Both
  what: string
  purpose: string
  zh: string
  categoryLabel: string
}) =>
  both(
    `${en} stated a purpose to open ${whose.en} ${what}: ${purpose}.`,
    `${zh}声明了查看${whose.zh}${categoryLabel}的目的：${purpose}。`,
  )
export const to = { en: ' to ', zh: '至' }
export const tookAway = ({
  en,
  whose,
  what,
  of,
  files,
  purpose,
  zh,
  categoryLabel,
}: {
  en: string
  whose: Both
  what: string
  of: Both
  files: number
  purpose: string
  zh: string
  categoryLabel: string
}) =>
  both(
    `${en} took ${whose.en} ${what}${of.en} away as ${files === 1 ? 'a file' : `${files} files`}. Purpose: ${purpose}.`,
    `${zh}将${whose.zh}${of.zh}${categoryLabel}导出为${files === 1 ? '' : ` ${files} 个`}文件。目的：${purpose}。`,
  )
export const upToAtTime = (counted: number) => both(`up to ${counted} at a time`, `每次最多 ${counted} 条`)
export const whoAs = (who: string, office: string | undefined) =>
  both(`${who}${office ? ` (${office})` : ''}`, `${who}${office ? `（${office}）` : ''}`)
export const whoeverOpensYourRecordsStates = {
  en: 'Whoever opens what is recorded of your work, or your personnel file, states a purpose first, and it is written here before anything is shown.',
  zh: '任何人查看对您工作的记录或您的人事档案，都须先说明目的；在内容显示之前，查看已记录在此。',
}
export const youHaveOpenedNobodysData = {
  en: 'You have opened nobody’s data.',
  zh: '您没有查看过任何人的数据。',
}
export const your = { en: 'your', zh: '您的' }
