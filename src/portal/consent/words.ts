import { both } from '../../base/labels'

export const accountCannotDoWithoutIt = {
  en: 'The account cannot do without it, or the law asks for it. It is told in the policy, and you see all of it under Account.',
  zh: '账号所必需，或法律要求。政策已载明，您可以在“账号”页面查看全部内容。',
}
export const againstVersion = (version: number | undefined) =>
  both(
    `Against version ${version}, which you agreed to. What only lessens applies already; what widens waits for your answer.`,
    `与您此前同意的版本 ${version} 相比。缩小范围的内容已经生效；扩大范围的内容等待您的答复。`,
  )
export const agree = { en: 'Agree', zh: '同意' }
export const agreedToVersion = (version: number) =>
  both(`Agreed to version ${version}`, `同意版本 ${version}`)
export const anotherVersionHasCome = {
  en: 'Another version has come into force in the meantime. This is it: please read it before you agree.',
  zh: '新版本刚刚生效，现已显示新版本。请先阅读，再决定是否同意。',
}
export const backToThePolicy = { en: 'Back to the policy', zh: '返回隐私政策' }
export const byLinkOfLetter = { en: 'by the link of a letter', zh: '通过邮件中的链接' }
export const changeActsAtOnce = {
  en: 'A change acts at once. You can turn on again what you turned off, from then on.',
  zh: '更改立即生效。关闭后可随时重新开启，仅对之后生效。',
}
export const coveredByYourAgreement = {
  en: 'Covered by your agreement to the policy.',
  zh: '已包含在您对政策的同意中。',
}
export const decideLater = { en: 'Decide later', zh: '稍后决定' }
export const eachOfTheseIsOff = {
  en: 'Each of these is off until you turn it on. You can agree to the policy with all of them off, and change each at any time under Consent.',
  zh: '以下各项均默认关闭，由您逐项开启。全部关闭也可以同意本政策；您可以随时在“同意”页面更改。',
}
export const everythingYouSaid = { en: 'Everything you said', zh: '全部记录' }
export const forMachinesJson = { en: 'For machines (JSON)', zh: '机器可读（JSON）' }
export const havingReadItInChinese = (version: number) =>
  both(', having read it in Chinese. It is in force.', ` 阅读中文文本并同意版本 ${version}，该版本现行有效。`)
export const havingReadItInEnglish = (version: number) =>
  both(', having read it in English. It is in force.', ` 阅读英文文本并同意版本 ${version}，该版本现行有效。`)
export const ifIAgree = {
  en: 'If I agree, also each of these that I tick, and no other: what is not ticked is off, also where it was on before. I can turn each off again at any time, in one step.',
  zh: '如同意，另同意以下已勾选的各项；未勾选的一律关闭，包括此前已开启的。我可以随时一步关闭其中任何一项。',
}
export const ifYouRefuse = {
  en: 'If you refuse, the terms that you agreed to before go on, and you are not asked about this version again. Nothing else changes for you.',
  zh: '如果拒绝，您此前同意的条款继续适用，系统不会就此版本再次询问，其他功能不受影响。',
}
export const iHaveRead = { en: 'I have read it and agree.', zh: '我已阅读并同意。' }
export const iHaveReadItAndRefuse = {
  en: 'I have read it and refuse. Everything below that needs a tick of mine is off, also what was on before. If it asks for nothing new, I take back what I had agreed to; if it does, I stay on the terms of before. I lose nothing but what depends on it.',
  zh: '我已阅读，不同意。以下需单独勾选的各项一律关闭，包括此前已开启的。本版本没有新的同意事项的，我撤回此前的同意；有新的同意事项的，继续适用此前的条款。除依赖于此的功能外不受其他影响。',
}
export const iHaveReadVersion = (version: number) =>
  both(
    `I have read version ${version} of the privacy policy and agree to it.`,
    `我已阅读并同意隐私政策（版本 ${version}）。`,
  )
export const inForceFrom = { en: 'In force from ', zh: '生效时间 ' }
export const inThePortal = { en: 'in the portal', zh: '在门户中' }
export const isOpenToYouAlone = {
  en: ' is open to you alone, and gone by ',
  zh: '之前收集的数据只有您本人可以查看，并将于 ',
}
export const kept = (kept: string) => both(`Kept: ${kept}`, `保存期限：${kept}`)
export const legalBasis = (basis: string) => both(`Legal basis: ${basis}`, `处理依据：${basis}`)
export const lettersAboutSurveysAndEvents = {
  en: 'Letters about surveys and events',
  zh: '关于调查与活动的邮件',
}
export const myAnswer = { en: 'My answer', zh: '我的答复' }
export const myConsent = { en: 'My consent', zh: '我的同意' }
export const newestFirst = { en: 'Newest first. Nothing here is ever changed.', zh: '最新的在前，只增不改。' }
export const nobodyButYouCanOpen = {
  en: `Nobody but you can open what was collected of it; it is deleted within a day.`,
  zh: '；此前收集的该类数据只有您本人可以查看，并将在一天内删除。',
}
export const noMoreSuchLetters = { en: 'No more such letters', zh: '不再接收此类邮件' }
export const nothingIsCollected = {
  en: 'Nothing is collected until you have read and agreed to the notice. You may also decide later; the portal stays open to you.',
  zh: '在您阅读并同意告知书之前，系统不会收集任何数据。您也可以稍后决定，门户照常可用。',
}
export const nothingMoreOfIsCollected = (label: string) =>
  both(`Nothing more of ${label} is collected from now on. `, `从现在起不再收集“${label}”`)
export const nothingUntilAgreed = {
  en: 'Nothing is collected until you have read and agreed. ',
  zh: '在您阅读并同意之前，系统不会收集任何数据。',
}
export const notNow = { en: 'Not now', zh: '暂不' }
export const numberOfTheReceipt = { en: 'Number of the receipt', zh: '凭证编号' }
export const offSince = { en: 'Off since ', zh: '关闭时间 ' }
export const offUntilYouHave = { en: 'Off until you have ', zh: '关闭，需先' }
export const offYouHaveNeverTurned = { en: 'Off. You have never turned it on.', zh: '关闭，您从未开启。' }
export const onADevice = { en: 'on a device', zh: '在设备上' }
export const onAsYouChoseBefore = {
  en: 'On, as you chose before. Turn it off on ',
  zh: '已开启（您此前的选择）。如需关闭，请前往',
}
export const onPaper = { en: 'on paper', zh: '纸质' }
export const onSince = { en: 'On since ', zh: '开启时间 ' }
export const onWrittenRequest = { en: 'on written request', zh: '书面请求' }
export const ownCategory = ({
  label,
  lower,
  kept,
  viewers,
  often,
}: {
  label: string
  lower: string
  kept: string
  viewers: string
  often: string
}) =>
  both(
    `${label} are a category of their own and stay. They hold ${lower}; kept ${kept}; who else may see them: ${viewers}.`,
    `“${label}”是单独的类别，仍会保留：${often}；保存期限：${kept}；可查看的人：${viewers}。`,
  )
export const pictureOfPaper = { en: 'Picture of the paper that you signed', zh: '您签署的纸质文件图片' }
export const policyEnd = { en: '.', zh: '隐私政策。' }
export const policyInForceAsks = {
  en: 'The policy in force asks for no consent. When a version does, its switches stand here, all off.',
  zh: '现行政策不需要您的同意。若新版本需要，开关会显示在这里，默认全部关闭。',
}
export const purposes = (purposes: string) => both(`Purposes: ${purposes}`, `处理目的：${purposes}`)
export const readAndAgree = { en: 'Read and agree', zh: '告知与同意' }
export const readAndAgreed = { en: 'read and agreed', zh: '阅读并同意' }
export const readIn = { en: 'Read in', zh: '阅读语言' }
export const readInChinese = { en: ', read in Chinese.', zh: '，阅读中文文本。' }
export const readInEnglish = { en: ', read in English.', zh: '，阅读英文文本。' }
export const receipt = { en: 'Receipt', zh: '凭证' }
export const receiptOfYourAnswer = { en: 'Receipt of your answer', zh: '您的答复凭证' }
export const recordsOfConsent = { en: 'Records of consent', zh: '同意记录' }
export const refusedVersion = (version: number) => both(`Refused version ${version}`, `拒绝版本 ${version}`)
export const refuseVersion = (version: number) => both(`Refuse version ${version}`, `拒绝版本 ${version}`)
export const sentenceOrSemicolon = { en: '. ', zh: '；' }
export const signature = { en: 'Signature', zh: '签名' }
export const thePageConsent = { en: 'the page “Consent”', zh: '“同意”页面' }
export const thereIsNothingToAgree = (version: number) =>
  both(
    `There is nothing to agree to. Version ${version} is in force; it asks for no consent and allows only what an account needs.`,
    `目前无需同意。现行版本 ${version} 不需要您的同意，仅允许处理账号所必需的信息。`,
  )
export const theWholePolicy = { en: 'The whole policy', zh: '隐私政策全文' }
export const theWholeText = { en: 'The whole text', zh: '全文' }
export const theyAreThenOpen = {
  en: 'They are then open to you alone, and deleted within a day.',
  zh: '此后仅您本人可以查看，并将在一天内删除。',
}
export const thisLinkDoesNotFit = {
  en: 'This link does not fit. Sign in and turn the letters off under Consent.',
  zh: '此链接无效。请登录后在“同意”页面关闭。',
}
export const tickThisOnce = { en: 'Tick this once you have read the policy.', zh: '请在阅读政策后勾选此项。' }
export const toVersionOfPrivacyPolicy = (version: number) =>
  both(`To version ${version} of the privacy policy above.`, `针对上述隐私政策版本 ${version}。`)
export const turnedOn = (label: string) => both(`${label}: turned on`, `${label}：开启`)
export const turningItOnAgainKeeps = {
  en: '. Turning it on again keeps none of it.',
  zh: ' 前删除，重新开启也不会保留。',
}
export const turnOffEachSwitchAbove = {
  en: 'Turn off each switch above: from then on nothing is collected that needs your consent. For anything that has no switch, and to close your account, ask HR or the privacy officer; it needs no reason. What was done before stays lawful.',
  zh: '逐项关闭上面的开关，此后系统不再收集任何需要您同意的数据。没有开关的部分，或需要注销账号，请联系人事或隐私负责人，无需说明理由。撤回不影响此前处理的效力。',
}
export const turnOffToo = (label: string) => both(`Turn off ${label} too`, `同时关闭“${label}”`)
export const underVersion = (version: number) => both(`, under version ${version}`, `，版本 ${version}`)
export const versionInShort = (version: number) => both(`Version ${version} in short`, `版本 ${version} 摘要`)
export const versionIsNew = (version: number) =>
  both(`Version ${version} is new. `, `版本 ${version} 为新版本。`)
export const versionIsNewSince = (version: number, acceptedVersion: number | undefined) =>
  both(
    `Version ${version} is new. You agreed to version ${acceptedVersion}. Until you agree to the new one, only what both versions allow goes on.`,
    `版本 ${version} 为新版本，您此前同意的是版本 ${acceptedVersion}。在您同意新版本之前，仅继续处理两个版本都允许的部分。`,
  )
export const versionWhichYouAgreed = (agreed: number | undefined, refused: number) =>
  both(
    `. Version ${agreed}, which you agreed to, goes on for you; you may still agree here.`,
    ` 拒绝版本 ${refused}，继续适用您此前同意的版本 ${agreed}；您仍可在此改为同意。`,
  )
export const wasSealedInOtherWords = (version: number | undefined) =>
  both(
    `${version === undefined ? 'This version' : `Version ${version}`} was sealed in other words and stays as it is. What it says otherwise, or does not say:`,
    `${version === undefined ? '本版本' : `版本 ${version} `}封存时的表述与实际情况不一致或有遗漏，已封存的文字不再更改。实际情况如下：`,
  )
export const whatChangesForYou = { en: 'What changes for you', zh: '与您有关的变更' }
export const whatPrivacyPolicySays = { en: 'What the privacy policy says', zh: '查看隐私政策' }
export const whatRestsOnNoConsent = { en: 'What rests on no consent', zh: '无需同意的部分' }
export const whatWasCollectedBefore = { en: 'What was collected before ', zh: '' }
export const whatWasCollectedStays = (otherBasis: string) =>
  both(
    `What was collected stays until it expires, on another basis: ${otherBasis}.`,
    `；此前收集的数据依据“${otherBasis}”保留至到期。`,
  )
export const whatYouDecide = { en: 'What you decide', zh: '由您决定' }
export const whatYouMayAskFor = { en: 'What you may ask for', zh: '您可以要求' }
export const whatYouSaid = {
  en: 'What you said, to which text, and what was said to it. It can be made again at any time and says the same.',
  zh: '记载您的答复、所针对的文本及其内容。可随时重新生成，内容不变。',
}
export const whoAnswersForYourData = { en: 'Who answers for your data', zh: '谁对您的个人信息负责' }
export const whoElseMaySeeIt = (viewers: string) =>
  both(`Who else may see it: ${viewers}`, `可查看的人：${viewers}`)
export const wholeText = { en: 'The whole text, as you read it', zh: '您阅读的完整文本' }
export const withdrawingYourAgreementAsWhole = {
  en: 'Withdrawing your agreement as a whole',
  zh: '撤回全部同意',
}
export const withdrawnCategory = (label: string) => both(`${label}: withdrawn`, `${label}：撤回`)
export const youAgreedToVersion = (version: number) =>
  both(`You agreed to version ${version} of the privacy policy on `, `您同意隐私政策版本 ${version} 的时间：`)
export const youAgreedToVersionOn = (version: number) =>
  both(`You agreed to version ${version} on `, `您已于 `)
export const youAskedForTheseLetters = {
  en: 'You asked for these letters. One click ends them; it acts at once, also for letters that are on their way.',
  zh: '您曾选择接收此类邮件。点击即可停止，立即生效，包括尚未发出的邮件。',
}
export const youCanTurn = { en: 'You can turn it on again at any time.', zh: '您可以随时重新开启。' }
export const youGetNoSuchLetters = {
  en: 'You get no such letters. Under Consent in the portal you can turn them on again.',
  zh: '您不再接收此类邮件。如需恢复，请在门户“同意”页面开启。',
}
export const youHaveNotAgreed = {
  en: 'You have not agreed to any version of the privacy policy. ',
  zh: '您尚未同意任何版本的隐私政策。',
}
export const youHaveNotSaidAnything = {
  en: 'You have not said anything yet. Each agreement and each switch will stand here, with its time.',
  zh: '暂无记录。您的每次同意和每次开关都会连同时间显示在这里。',
}
export const yourAnswer = { en: 'Your answer', zh: '您的答复' }
export const yourChoices = { en: 'Your choices', zh: '您的选择' }
export const youRefusedVersionOn = (version: number) => both(`You refused version ${version} on `, `您已于 `)
export const youWithdrawInOneStep = {
  en: 'You withdraw in one step, where you agreed: ',
  zh: '您可以在同一页面一步撤回：',
}
