import { both, type Both } from '../../base/labels'

export const aboutHowManyHour = { en: 'About how many an hour', zh: '每小时约几次' }
export const addABreak = { en: 'Add a break', zh: '添加休息' }
export const allSteps = { en: 'All steps', zh: '全部步骤' }
export const appoint = { en: 'Appoint', zh: '指定' }
export const articlesAreForOrientation = {
  en: 'The articles are for orientation and no legal advice. The text is made from the strictest draft: each category has a switch of its own that people turn on themselves, and HR states a purpose before every look.',
  zh: '所列条文仅供参考，不构成法律意见。正文以最严格的草案为基础：每一类数据都由本人单独开启，人事每次查看前须说明目的。',
}
export const beginTheSetUp = { en: 'Begin the set-up', zh: '开始设置' }
export const changeWordsInAdmin = { en: 'Change the words in the admin', zh: '在管理后台修改文字' }
export const chineseOrEnglish = {
  en: 'Chinese or English. Everybody can change his own at any time, on every page.',
  zh: '中文或英文。每个人都可以随时在任意页面更改自己的语言。',
}
export const create = { en: 'Create', zh: '创建' }
export const draftANewVersion = { en: 'Draft a new version', zh: '起草新版本' }
export const enoughForNow = { en: 'Enough for now', zh: '暂时够了' }
export const environmentSetsMailServer = (sender: string) =>
  both(
    `The environment sets the mail server; letters come from ${sender}.`,
    `邮件服务器已由环境变量设置，发件人为 ${sender}。`,
  )
export const everythingCanBeChangedLater = {
  en: 'Everything can be changed later in the admin, what is collected by a new version of the policy.',
  zh: '以后都可以在管理后台更改；收集范围通过发布新版隐私政策更改。',
}
export const fewSteps = {
  en: 'A few steps, in any order. Each can be left and taken up again; what you have saved stays, and nobody is locked out meanwhile.',
  zh: '共有几个步骤，顺序不限。每一步都可以随时离开、稍后继续；已保存的内容不会丢失，期间也不影响任何人登录。',
}
export const firstPersonIsThereAlready = {
  en: 'The first person is there already. Sign in.',
  zh: '首位成员已创建，请直接登录。',
}
export const firstStart = { en: 'First start', zh: '首次启动' }
export const forEverythingElse = {
  en: 'For everything else. Everybody reads it under About, which the sign-in page links to.',
  zh: '其他问题的咨询方式，显示在“关于”页；登录页有该页链接。',
}
export const goOnWithoutMail = { en: 'Go on without mail', zh: '暂不使用邮件' }
export const handOver = { en: 'Hand over', zh: '移交' }
export const handOverHrAndPrivacy = { en: 'Hand over HR and the privacy office', zh: '移交人事与隐私职责' }
export const handThisLinkToYourself = (name: string) =>
  both(
    `Hand this link to ${name} yourself. It works once, until `,
    `请将此链接亲自交给${name}。仅可使用一次，有效期至 `,
  )
export const holdEveryOfficeToBegin = {
  en: 'You hold every office, so that one person can begin. Name somebody for HR and somebody for the privacy office above. Once both have taken up their invitations, you can hand both over here and stay administrator alone.',
  zh: '为便于一人启动，您目前担任全部职责。请在上方指定人事和隐私负责人。待其接受邀请后，您可在此移交，仅保留系统管理员身份。',
}
export const hrAndPrivacyOfficerFirst = {
  en: 'HR and a privacy officer first: they answer requests and sign policies with you. Everybody else can come later, many at once from a file.',
  zh: '请先邀请人事和隐私负责人：由他们答复请求，并与您共同签署政策。其他人可以稍后加入，也可以从文件批量导入。',
}
export const iHaveReadBoth = {
  en: 'I have read both texts and sign this version.',
  zh: '我已阅读两种语言的正文，并签署此版本。',
}
export const iHaveReadBothTexts = {
  en: 'I have read both texts and the assessment, and sign this version.',
  zh: '我已阅读两种语言的正文及影响评估，并签署此版本。',
}
export const impactAssessment = (risk: Both) =>
  both(
    `Impact assessment, drafted from what you chose; risk that remains: ${risk.en}`,
    `影响评估（根据所选内容起草）；剩余风险：${risk.zh}`,
  )
export const invitationIsOneTimeLink = {
  en: 'An invitation is a one-time link. Nothing is collected from anybody who has not read and agreed.',
  zh: '邀请是一次性链接。未阅读并同意的人，系统不会收集其任何数据。',
}
export const invitationOf = (name: string, mailed: string) =>
  both(`The invitation of ${name} is on its way to ${mailed}.`, `${name}的邀请正发往 ${mailed}。`)
export const invitationsGoByMail = {
  en: 'Invitations and forgotten passwords go by mail. Without a mail server nothing is lost: you hand over one-time links yourself.',
  zh: '邀请和忘记密码的邮件由此发送。没有邮件服务器也不影响使用：由您亲自转交一次性链接。',
}
export const invite = { en: 'Invite', zh: '邀请' }
export const itIsShownHereOnly = { en: '. It is shown here only.', zh: '。链接仅在此处显示。' }
export const itLeavesAtOnce = {
  en: 'It leaves at once with what stands above, and says what the mail server answered.',
  zh: '将按以上设置立即发送，并显示邮件服务器的答复。',
}
export const keptForDays = { en: 'Kept for days', zh: '保存天数' }
export const languageOfNewPeople = { en: 'Language of new people', zh: '新成员的默认语言' }
export const leaveTheRest = { en: 'Leave the rest', zh: '跳过其余步骤' }
export const legalEntityThatAnswers = {
  en: 'The legal entity that answers for the data, with its full name. The policy names it.',
  zh: '对个人信息负责的法律主体全称，隐私政策中载明。',
}
export const mailServerTookLetterTo = (tookIt: string) =>
  both(
    `The mail server took the letter to ${tookIt}. Look whether it has arrived, also among spam.`,
    `邮件服务器已接收发往 ${tookIt} 的邮件。请查看是否收到，包括垃圾邮件。`,
  )
export const mayBeLeftOut = { en: 'May be left out; a user name is made.', zh: '可不填，系统会生成用户名。' }
export const namedInSetUp = { en: 'Named in the set-up', zh: '初始设置时指定' }
export const nameOfTheCompany = { en: 'Name of the company', zh: '公司名称' }
export const next = { en: 'Next', zh: '下一步' }
export const nobodyIsHereYet = {
  en: 'Nobody is here yet. This makes the first person, who invites the others, and the company. Nothing is recorded by it.',
  zh: '系统中还没有人。此步骤创建首位成员（由其邀请其他人）和公司，不会因此记录任何数据。',
}
export const nothingIsBeingRecorded = { en: 'Nothing is being recorded.', zh: '当前没有任何记录。' }
export const nothingIsCollectedOutside = {
  en: 'Nothing is collected outside these hours, nor in the breaks, whatever the policy allows.',
  zh: '在此时间之外以及休息时间内，无论政策如何规定，都不收集任何数据。',
}
export const office = { en: 'Office', zh: '职责' }
export const offices = { en: 'Offices', zh: '职责' }
export const onceSignedItIsSealed = {
  en: 'Once signed it is sealed and never changed. People are asked to read it and agree; nothing is collected from anybody before that.',
  zh: '签署后即封存，不再更改。系统将请员工阅读并同意；在此之前不会向任何人收集数据。',
}
export const oneIsStored = {
  en: 'One is stored, encrypted. Empty: it stays.',
  zh: '已加密保存密码，留空则保留。',
}
export const policyAs = { en: 'The policy, as it would be published', zh: '将要发布的隐私政策' }
export const policyInForceAllows = (collects: number) =>
  both(
    `The policy in force allows ${collects} ${collects === 1 ? 'category' : 'categories'} of recording, each only for people who have turned it on.`,
    `现行政策允许 ${collects} 类记录，仅对本人已开启的人员生效。`,
  )
export const portIfAnother = { en: 'Port, if another', zh: '端口（如非默认）' }
export const printedByServer = {
  en: 'Printed by the server at its start, on a line of its own. It works once.',
  zh: '服务器启动时单独打印在一行，仅可使用一次。',
}
export const privacyContact = { en: 'Privacy contact', zh: '隐私联系方式' }
export const privacyPolicyIsConfiguration = {
  en: 'The privacy policy is the configuration: what it does not name cannot be stored. Choose what people may be asked for; whoever refuses keeps everything else.',
  zh: '隐私政策就是系统配置：未载明的信息无法存储。请选择可以请求员工同意的项目；拒绝者不受其他影响。',
}
export const remove = { en: 'Remove', zh: '移除' }
export const removeBreak = (number: number) => both(`Remove break ${number}`, `删除第 ${number} 段休息`)
export const saveAndSend = { en: 'Save and send', zh: '保存并发送' }
export const setUpIsDone = { en: 'The set-up is done', zh: '设置已完成' }
export const setUpToken = { en: 'Set-up token', zh: '设置令牌' }
export const showThePassword = { en: 'Show the password', zh: '显示密码' }
export const signAndPublish = { en: 'Sign and publish', zh: '签署并发布' }
export const stepsDone = (done: number, count: number) =>
  both(`${done} of ${count} steps done`, `已完成 ${done} / ${count} 步`)
export const stepsOfSetUp = { en: 'Steps of the set-up', zh: '设置步骤' }
export const storedEncryptedAndNeverShown = {
  en: 'Stored encrypted and never shown.',
  zh: '加密保存，从不显示。',
}
export const suchAsGlasswork = {
  en: 'Such as Glasswork <glasswork@example.com>.',
  zh: '例如 Glasswork <glasswork@example.com>。',
}
export const suchAsMailExampleCom = {
  en: 'Such as mail.example.com. Empty: no mail for now.',
  zh: '例如 mail.example.com。留空则暂不使用邮件。',
}
export const testLetter = { en: 'Test letter', zh: '测试邮件' }
export const theFirstDay = { en: 'The first day', zh: '第一天' }
export const thereItIs = (clock: string) => both(`There it is ${clock}.`, `当地时间：${clock}。`)
export const theseHoursAreMeant = { en: 'These hours are meant', zh: '确实如此设置' }
export const thisIsNotSetUp = {
  en: 'This is not the set-up token. It stands in the last start of the server’s log.',
  zh: '设置令牌不符。请在服务器最近一次启动的日志中查看。',
}
export const thisStepIsFor = (owner: Both) =>
  both(`This step is for ${owner.en}.`, `此步骤由${owner.zh}完成。`)
export const toDo = { en: 'To do', zh: '未完成' }
export const toSignInWith = {
  en: 'To sign in with: small letters, digits, dots and dashes, a letter first.',
  zh: '用于登录：以字母开头，可含小写字母、数字、点和短横。',
}
export const toTheAdmin = { en: 'To the admin', zh: '前往管理后台' }
export const untilYouHandOver = {
  en: 'Until you hand over, you name them alone. After that two sign, each time an office is given or taken.',
  zh: '移交之前由您一人指定；移交之后，授予或收回职责须由两人签署。',
}
export const versionIsPublishedAndSealed = (published: number) =>
  both(
    `Version ${published} is published and sealed. What it collects changes with a new version only. `,
    `版本 ${published} 已发布并封存。收集范围只能通过新版本更改。`,
  )
export const whatTheLawAsks = { en: 'What the law asks: ', zh: '法律要求：' }
export const wherePeopleAsk = {
  en: 'Where people ask about their data: an address or a phone number.',
  zh: '供员工咨询个人信息的邮箱或电话。',
}
export const wherePeopleCanAsk = { en: 'Where people can ask', zh: '咨询方式' }
export const whoAnswersForDataOf = (name: string) =>
  both(
    `Who answers for the data of ${name}. The name can be changed in the admin, and more companies added.`,
    `${name}：由谁对个人信息负责。公司名称可在管理后台更改，也可添加其他公司。`,
  )
export const whoEmploys = {
  en: 'Who employs, and answers for the data. More can be added later.',
  zh: '用人单位，即对个人信息负责的主体。之后可再添加。',
}
export const whoHoldsAnOffice = { en: 'Who holds an office', zh: '指定职责' }
export const whoIsHere = { en: 'Who is here', zh: '现有成员' }
export const workingHours = {
  en: 'Working hours, days and deadlines are counted in the company’s zone. A person elsewhere gets a zone of his own with the employment.',
  zh: '工作时间、日期和期限按公司时区计算。在其他地区工作的成员，可在任职信息中单独设置时区。',
}
export const writePolicyThatCollectsNothing = {
  en: 'Write a policy that collects nothing',
  zh: '生成不收集任何数据的隐私政策',
}
export const writeThePolicyWith = (count: number) =>
  both(
    `Write the policy with ${count} ${count === 1 ? 'category' : 'categories'}`,
    `生成隐私政策（${count} 类数据）`,
  )
export const youHoldEveryOffice = (hr: string[], privacy: string[]) =>
  both(
    `You hold every office. ${hr.join(', ')} and ${privacy.join(', ')} can take over; you stay administrator alone, who sees no records.`,
    `您目前担任全部职责。可移交给${hr.join('、')}（人事）和${privacy.join('、')}（隐私负责人）；您将仅保留系统管理员身份，无权查看任何记录。`,
  )
export const yourLanguage = { en: 'Your language', zh: '您的语言' }
