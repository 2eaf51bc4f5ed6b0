import { both } from '../../base/labels'

export const addsToVersionInForce = {
  en: 'Adds to the version in force and changes nothing of it: for a new kind of data.',
  zh: '在现行版本基础上增加内容，不作任何更改：用于新增数据类别。',
}
export const allThatItSays = {
  en: 'All that it says, to be changed.',
  zh: '复制其全部内容并在此基础上修改。',
}
export const asSoonAsPromisedNotice = (earliestMajor: string) =>
  both(`As soon as the promised notice is over (${earliestMajor})`, `公告期满即生效（${earliestMajor}）`)
export const aSupplementaryNotice = { en: 'A supplementary notice', zh: '补充告知' }
export const backToTheDraft = { en: 'Back to the draft', zh: '返回草稿' }
export const charactersASentence = (figure: number) =>
  both(
    `${figure} characters a sentence (plain Chinese has 30 or fewer)`,
    `平均每句 ${figure} 字（平实的中文应在 30 字以内）`,
  )
export const compareAndSign = { en: 'Compare and sign …', zh: '比较与签署……' }
export const draftItAnewFromTerms = { en: 'Draft it anew from the terms …', zh: '根据条款重新起草……' }
export const draftItFromTerms = { en: 'Draft it from the terms', zh: '根据条款起草' }
export const firstVersionNeedsOneSignature = {
  en: 'The first version needs one signature.',
  zh: '首个版本只需一人签署。',
}
export const fromALaterDate = { en: 'From a later date', zh: '自以后某时起' }
export const hardToRead = { en: ': hard to read, shorten its sentences. ', zh: '：较难阅读，请缩短句子。' }
export const iHaveReadBoth = {
  en: 'I have read both texts and the changes, and sign this version.',
  zh: '我已阅读两种语言的正文及变更，并签署此版本。',
}
export const iHaveReadBothTexts = {
  en: 'I have read both texts, the changes and the assessment, and sign this version.',
  zh: '我已阅读两种语言的正文、变更及影响评估，并签署此版本。',
}
export const inForceAtOnce = { en: 'In force at once.', zh: '立即生效。' }
export const inForceFrom = (effectiveFrom: string) =>
  both(`In force from ${effectiveFrom}.`, `自 ${effectiveFrom} 起生效。`)
export const itBindsEverybodyAtOnce = {
  en: ' It binds everybody at once. Nobody is asked anew.',
  zh: '立即对所有人生效，不再重新征求同意。',
}
export const itHoldsForTheseTerms = { en: 'It holds for these terms too …', zh: '评估仍适用于现有条款……' }
export const itSaysWhatVersionBefore = {
  en: 'It says what the version before it says: nothing changes for anybody, and there is one more version to read. Signing it is not needed.',
  zh: '内容与上一版本相同：对任何人都没有变化，只是多一个版本。无需签署。',
}
export const keyTermsStandOut = (keyTerms: number) =>
  both(`${keyTerms} key terms stand out.`, `已突出 ${keyTerms} 处重要条款。`)
export const majorChange = {
  en: 'A major change: everybody is asked to read it and agree. What it widens applies to a person only after that person has agreed.',
  zh: '重大变更：系统将请每个人阅读并同意。扩大处理范围的内容，仅在本人同意之后对其生效。',
}
export const noDraftWaitsForSignature = { en: 'No draft waits for a signature.', zh: '没有等待签署的草稿。' }
export const noKeyTermStandsOut = {
  en: 'No key term stands out: set what matters most in bold.',
  zh: '尚未突出重要条款：请将最重要的内容加粗。',
}
export const noTermOfThisDraft = {
  en: 'No term of this draft is of high risk.',
  zh: '此草稿没有高风险条款。',
}
export const onceSealedItCanNever = {
  en: 'Once sealed it can never be changed. From its date on it is the configuration: what it does not name cannot be stored.',
  zh: '封存后不能更改。自生效之日起，它就是系统配置：未载明的信息无法存储。',
}
export const plain = { en: ': plain. ', zh: '：通俗易懂。' }
export const readingEase = (figure: number) =>
  both(
    `Reading ease ${figure} (plain English has 60 or more)`,
    `英文易读度 ${figure}（平实的英文应在 60 以上）`,
  )
export const replaceAssessmentThatStands = {
  en: 'Replace the assessment that stands in the draft, in both languages?',
  zh: '用新起草的内容替换草稿中现有的影响评估（两种语言）？',
}
export const riskThatRemains = { en: 'Risk that remains: ', zh: '剩余风险：' }
export const saveFirst = {
  en: 'Save first: what is saved is weighed.',
  zh: '请先保存：评估依据已保存的条款。',
}
export const saveFirstWhatIsSaved = {
  en: 'Save first: what is saved is signed.',
  zh: '请先保存：签署的是已保存的内容。',
}
export const seeWhatChanges = { en: 'See what changes', zh: '查看变更' }
export const signAndPublish = { en: 'Sign and publish', zh: '签署并发布' }
export const signedBy = (signedBy: string) => both(`Signed by ${signedBy}`, `${signedBy}已签署`)
export const startADraftFrom = { en: 'Start a draft from …', zh: '新建草稿……' }
export const startFrom = { en: 'Start from', zh: '起始内容' }
export const startTheDraft = { en: 'Start the draft', zh: '新建' }
export const stricterThanWhatIsSuggested = {
  en: 'Stricter than what is suggested as the most: ',
  zh: '已严于建议的上限：',
}
export const suggestedAsTheMost = { en: 'Suggested as the most: ', zh: '建议上限：' }
export const takeIt = { en: 'Take it', zh: '采用' }
export const termsWereChangedAfter = {
  en: 'The terms were changed after they were weighed: what the assessment says of them may no longer be so.',
  zh: '条款在评估后有改动，评估内容可能已不符。',
}
export const theNewestVersion = { en: 'The newest version', zh: '最新版本' }
export const theWholePage = { en: 'The whole page', zh: '完整页面' }
export const timeZone = (here: string) => both(`Time zone: ${here}.`, `时区：${here}。`)
export const treatItAsMajorChange = {
  en: 'Treat it as a major change: ask everybody anew.',
  zh: '按重大变更处理：重新征求每个人的同意。',
}
export const twoPeopleSign = {
  en: 'Two people sign. The second may be anybody else in HR, data protection or administration.',
  zh: '需要两人签署。第二位可以是其他任何一位人事、隐私负责人或管理员。',
}
export const versionIsSealed = (version: number, effectiveFrom: string) =>
  both(
    `Version ${version} is sealed. It is in force from ${effectiveFrom}.`,
    `版本 ${version} 已封存，自 ${effectiveFrom} 起生效。`,
  )
export const versionOfPrivacyPolicyAsks = (version: number) =>
  both(
    `Version ${version} of the privacy policy asks for your answer. `,
    `隐私政策版本 ${version} 等待您的答复。`,
  )
export const versionSealed = (version: number) =>
  both(`Version ${version}, sealed`, `版本 ${version}，已封存`)
export const whatTheLawSays = { en: 'What the law says: ', zh: '法律要求：' }
export const whatVersionChangesAgainstOne = {
  en: 'What a version changes against the one before, whether people are asked anew, and who signs. What is signed is what stands here.',
  zh: '此版本相对上一版本的变更、是否需要重新征得同意，以及由谁签署。签署的就是此处显示的内容。',
}
export const youHaveReadAssessmentBeside = {
  en: 'You have read the assessment beside the terms as they are now, and it holds for them?',
  zh: '您已将影响评估与现有条款对照阅读，确认评估仍然适用？',
}
export const youHaveSigned = {
  en: 'You have signed. It waits for the signature of somebody else in HR, data protection or administration; their start page says so.',
  zh: '您已签署。还需另一位人事、隐私负责人或管理员签署，其首页会有提示。',
}
export const youHaveSignedNobodyElse = (until: string) =>
  both(
    `You have signed. Nobody else can sign, so everybody is told what changes, and it is sealed after ${until}, unless the draft is changed.`,
    `您已签署。没有其他人可以签署，因此系统将告知所有人变更内容，并在 ${until} 之后封存；其间草稿如有改动则不会封存。`,
  )
export const youHaveSignedThisAlready = {
  en: 'You have signed this already. Signing again sets another date.',
  zh: '您已签署此内容。再次签署将更新生效时间。',
}
export const yoursIsSecondSignature = {
  en: 'Yours is the second signature: it seals the version.',
  zh: '您是第二位签署人，签署后版本即封存。',
}
