import { both } from '../../base/labels'

export const answerTheRequest = { en: 'Answer the request', zh: '答复请求' }
export const approveAndBlackOut = { en: 'Approve and black out', zh: '同意并涂黑' }
export const countOf = (fitting: number, all: number) =>
  both(`${fitting} of ${all}`, `共 ${all} 项，符合 ${fitting} 项`)
export const findByName = { en: 'Find by name', zh: '按姓名查找' }
export const ifYouApprove = {
  en: 'If you approve, the part becomes black in the picture and its thumbnail, for everybody and for good. The old files are deleted at once.',
  zh: '同意后，该局部将在图片和缩略图中被永久涂黑，对所有人生效，原文件立即删除。',
}
export const ifYouRefuse = {
  en: 'If you refuse, the person reads your reason, and the part is visible again to whoever may see the picture.',
  zh: '拒绝后，本人可以看到您的理由，有权查看该图片的人将重新看到该局部。',
}
export const itIsAskedOnce = {
  en: 'It is asked once and lasts until you sign out, 12 hours at most.',
  zh: '只询问一次，直至您退出登录，最长 12 小时。',
}
export const notCollected = (name: string, isPlural: boolean) =>
  both(`No ${name} ${isPlural ? 'are' : 'is'} collected`, `当前不收集${name}`)
export const notOpenToYourRole = { en: 'Not open to your role', zh: '未向您的角色开放' }
export const onePerson = { en: 'One person', zh: '一个人' }
export const open = { en: 'Open', zh: '开始查看' }
export const openedYourPurpose = ({
  viewer,
  role,
  what,
  purpose,
}: {
  viewer: string
  role: string | undefined
  what: string
  purpose: string | undefined
}) =>
  both(
    `${viewer} (${role}) opened your ${what}. Purpose: ${purpose ?? '…'}.`,
    `${viewer}（${role}）查看了您的${what}。目的：${purpose ?? '……'}。`,
  )
export const openSomebodyElses = { en: "Open somebody else's", zh: '查看其他人' }
export const openThisPicture = { en: 'Open this picture', zh: '打开此图片' }
export const openUntil = (until: string) => both(`open until ${until}`, `有效至 ${until}`)
export const openViewings = { en: 'Open viewings', zh: '当前查看授权' }
export const openWhose = (whom: string) => both(`Open: ${whom}`, `正在查看：${whom}`)
export const partOfPixels = ({
  areaWidth,
  areaHeight,
  share,
  x,
  y,
}: {
  areaWidth: number
  areaHeight: number
  share: string
  x: number
  y: number
}) =>
  both(
    `A part of ${areaWidth} × ${areaHeight} pixels, ${share} % of the picture, ${x} from the left and ${y} from the top.`,
    `局部 ${areaWidth} × ${areaHeight} 像素，占图片的 ${share}%，距左 ${x}、距上 ${y}。`,
  )
export const policyInForceVersion = (version: number) =>
  both(
    `The policy in force (version ${version}) has no term for this category, so nothing can be stored and there is nothing to look at.`,
    `现行隐私政策（版本 ${version}）没有此类别的条款，因此系统无法存储，也没有可查看的内容。`,
  )
export const policyInForceVersionNames = (version: number, name: string) =>
  both(
    `The policy in force (version ${version}) names who may look at other people's ${name}; your role is not among them.`,
    `现行隐私政策（版本 ${version}）载明了谁可以查看他人的${name}，您的角色不在其中。`,
  )
export const policyVersions = { en: 'Policy versions', zh: '隐私政策版本' }
export const possessive = (name: string) => both(`${name}’s`, `${name}的`)
export const purpose = (purpose: string) => both(`Purpose: ${purpose}`, `目的：${purpose}`)
export const refuse = { en: 'Refuse', zh: '拒绝' }
export const somebody = { en: 'somebody', zh: '他人' }
export const startANewFile = { en: 'Start a new file', zh: '新建档案' }
export const thesePeople = { en: 'these people', zh: '这些人' }
export const theWholePicture = { en: 'The whole picture', zh: '完整图片' }
export const theyReadUnder = { en: 'They read under “Who looked”:', zh: '对方将在“谁看过”中看到：' }
export const toChangeThat = {
  en: 'To change that, draft and publish a version that names it: ',
  zh: '如需更改，请起草并发布载明此类别的新版本：',
}
export const whatFor = { en: 'What for', zh: '查看目的' }
export const whatIsHeld = { en: 'What is held about you is on ', zh: '关于您本人的记录见' }
export const whoseData = { en: 'Whose data', zh: '查看谁的数据' }
export const youAreAboutToOpen = ({ of, what, each }: { of: string; what: string; each: boolean }) =>
  both(
    `You are about to open ${of} ${what}. Choose what for. ${each ? 'Each person whose data is shown will see this.' : 'They will see this.'}`,
    `您即将查看${of}${what}。请选择查看目的，${each ? '每位被查看的人都可以看到此次查看。' : '对方可以看到此次查看。'}`,
  )
export const yourOwnPages = { en: 'your own pages', zh: '您的个人页面' }
