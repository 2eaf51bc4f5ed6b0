import { both, type Both } from '../base/labels'
import { WORDS } from './words'

/** What a state asks of its reader: it goes on well, waits, wants a look, went wrong; or nothing. */
export type Tone = 'good' | 'info' | 'warn' | 'bad' | 'accent' | 'quiet'

/** A sign, which within its kind has one tone, so that nothing is told by colour alone; the tone; the state in words. */
export type Shown = readonly [mark: string, tone: Tone, words: Both]

/** How each state is drawn and called, kind by kind, for lists, forms, pages and letters alike. */
export const STATES = {
  /** Of an account. */
  person: {
    invited: ['○', 'info', both('Invited', '待激活')],
    active: ['●', 'good', both('Active', '在职')],
    suspended: ['‖', 'warn', both('Suspended', '停用')],
    left: ['■', 'quiet', both('Left', '离职')],
    closed: ['□', 'quiet', both('Closed', '已注销')],
  },
  /** Whether somebody is recorded now, as his lead reads it. */
  standing: {
    recording: ['●', 'accent', both('Recording now', '正在记录')],
    paused: ['‖', 'quiet', both('Paused', '已暂停')],
    silent: [
      '◌',
      'warn',
      both('Offline: working time, but the computer is silent', '离线：工作时间内电脑没有上报'),
    ],
    'off-hours': ['○', 'quiet', both('Outside working time', '非工作时间')],
    'no-device': ['○', 'quiet', both('No computer enrolled', '未登记电脑')],
    'not-open': ['□', 'quiet', both('Account closed or suspended', '账号已停用')],
    'all-off': [
      '×',
      'quiet',
      both('Everything is off, by choice or by the policy', '均已关闭（本人选择或政策所限）'),
    ],
    'not-agreed': ['×', 'quiet', both('Has not agreed to the policy', '未同意隐私政策')],
    'not-employed': ['■', 'quiet', both('Not employed at present', '目前没有任职')],
  },
  letter: {
    queued: ['◌', 'quiet', both('Queued', '排队等待')],
    sending: ['◐', 'info', both('Being handed to the mail server', '正在交给邮件服务器')],
    sent: ['→', 'info', both('Handed to the mail server', '已交给邮件服务器')],
    deferred: ['○', 'warn', both('Put off', '已推迟')],
    failed: ['▲', 'bad', WORDS.failed],
    bounced: ['↶', 'bad', both('Returned', '被退回')],
    doubtful: ['?', 'warn', both('In doubt', '无法确定是否发出')],
    unwanted: ['×', 'quiet', both('No longer wanted, not sent', '对方不再接收，未发送')],
    replaced: ['□', 'quiet', both('No longer needed', '已不再需要')],
    printed: ['✓', 'good', both('Handed over in person', '已当面交付')],
  },
  breach: {
    open: ['◆', 'bad', WORDS.waiting],
    telling: ['◐', 'warn', both('Being told', '正在通知')],
    // Who was told stands in the rows: letters may wait for the mail server still.
    told: ['→', 'info', both('Notices made out', '通知已生成')],
    closed: ['✓', 'quiet', both('Closed', '已结案')],
  },
  /** How far telling somebody of a breach has come. */
  told: {
    read: ['✓', 'good', both('read in the portal', '已在门户阅读')],
    'by-hand': ['●', 'good', both('told by hand', '已人工告知')],
    handed: [
      '→',
      'info',
      both(
        'letter handed to the mail server, not yet read in the portal',
        '邮件已交给邮件服务器，尚未在门户阅读',
      ),
    ],
    waiting: ['◌', 'quiet', both('letter still waiting to be sent', '邮件待发送')],
    returned: ['↶', 'bad', both('letter came back', '邮件被退回')],
    failed: ['▲', 'bad', both('letter failed', '邮件发送失败')],
    doubtful: ['?', 'warn', both('nobody knows whether the letter went out', '无法确定邮件是否发出')],
    portal: ['○', 'warn', both('no address, notice in the portal not yet read', '无邮箱，门户通知尚未阅读')],
  },
  /** Why a notice of a breach has not reached somebody. */
  unreached: {
    'no-address': ['○', 'warn', both('no address, not read yet', '无邮箱，尚未阅读')],
    bounced: ['↶', 'bad', both('the letter came back', '邮件被退回')],
    failed: ['▲', 'bad', both('the letter failed', '邮件发送失败')],
    doubtful: ['?', 'warn', both('nobody knows whether the letter went out', '无法确定邮件是否发出')],
    unread: ['◌', 'warn', both('not read in time', '逾期未读')],
  },
  /** A device, as its owner reads it. */
  device: {
    sends: ['●', 'good', both('May send', '可发送')],
    file: ['□', 'quiet', both('Sends nothing by itself', '不会自行发送')],
    stopped: ['■', 'quiet', both('Stopped', '已停用')],
    unknown: ['?', 'warn', WORDS.notKnown],
  },
  /** A device, as the offices read it. */
  enrolment: {
    used: ['●', 'good', both('In use', '使用中')],
    suspended: [
      '‖',
      'warn',
      both('Enrolled, not heard while the account is suspended', '已登记，账号停用期间不接收'),
    ],
    ended: ['□', 'quiet', both('Not heard: the employment has ended', '任职已终止，不再接收')],
    revoked: ['■', 'quiet', both('Stopped', '已停用')],
  },
  /** Of one category, for its person. */
  consent: {
    on: ['●', 'good', WORDS.on],
    off: ['×', 'quiet', WORDS.off],
    unread: ['×', 'quiet', WORDS.off],
    guardian: ['◐', 'info', both('A guardian decides', '由监护人决定')],
  },
  /** What somebody said to a version or to a category. */
  answer: {
    agreed: ['✓', 'good', both('Agreed', '已同意')],
    refused: ['○', 'warn', WORDS.refused],
    granted: ['✓', 'good', both('Granted', '已同意')],
    withdrawn: ['×', 'quiet', WORDS.withdrawn],
  },
  guardian: {
    pending: ['○', 'warn', both('Not confirmed yet', '尚未确认')],
    confirmed: ['✓', 'good', both('Confirmed: the signed paper is here', '已确认：已收到签字文件')],
    withdrawn: ['×', 'quiet', both('Refused or withdrawn', '已拒绝或撤回')],
  },
  /** That somebody is a child. */
  childReport: {
    open: ['◆', 'warn', WORDS.waiting],
    right: ['✓', 'good', both('Right: recorded as a minor', '属实：已登记为未成年人')],
    wrong: ['×', 'quiet', both('Not so', '不属实')],
  },
  redaction: {
    open: ['○', 'warn', both('Waits for an answer', '待答复')],
    approved: ['◐', 'info', both('Approved, under way', '已同意，处理中')],
    done: ['✓', 'good', both('Blacked out', '已涂黑')],
    refused: ['×', 'quiet', WORDS.refused],
  },
  /** Of an act that two sign. */
  act: {
    waiting: ['○', 'info', both('Waits', '等待')],
    landing: ['◐', 'info', both('Being done', '执行中')],
    done: ['✓', 'good', WORDS.done],
    stopped: ['■', 'quiet', both('Stopped', '已中止')],
    lapsed: ['□', 'quiet', both('Lapsed', '已失效')],
  },
  /** Of a list of people. */
  import: {
    reading: ['◌', 'info', both('Being read', '读取中')],
    running: ['◐', 'info', both('Under way', '进行中')],
    done: ['✓', 'good', WORDS.done],
    undoing: ['↶', 'warn', both('Being undone', '撤销中')],
    undone: ['×', 'quiet', both('Undone', '已撤销')],
  },
  /** Of what is asked about working time. */
  workRequest: {
    open: ['○', 'warn', both('Waits for an answer', '待答复')],
    approved: ['✓', 'good', both('Approved', '已批准')],
    refused: ['×', 'quiet', WORDS.refused],
    withdrawn: ['–', 'quiet', WORDS.withdrawn],
  },
  /** Of days that are closed together. */
  period: {
    open: ['○', 'info', both('Not closed', '未关闭')],
    closing: ['◐', 'info', both('Being closed', '关闭中')],
    closed: ['✓', 'quiet', both('Closed to changes', '已锁定')],
  },
  /** How far somebody's sheet is. */
  sheet: {
    open: ['○', 'info', both('Not signed yet', '尚未签字')],
    signed: ['✓', 'good', both('Signed by the person', '本人已签字')],
    disputed: ['◆', 'warn', both('Disputed by the person', '本人有异议')],
    unsigned: ['□', 'quiet', both('Closed unsigned', '未签字即关闭')],
  },
  /** Of a day of attendance. */
  attendance: {
    present: ['✓', 'good', both('Present', '出勤')],
    half: ['◐', 'warn', both('Half a day', '半天')],
    absent: ['▲', 'bad', both('Absent', '缺勤')],
    leave: ['□', 'quiet', both('On leave', '休假')],
    rest: ['○', 'quiet', both('Rest day', '休息日')],
    'rest-worked': ['●', 'good', both('Worked on a rest day', '休息日出勤')],
    holiday: ['○', 'quiet', both('Statutory holiday', '法定节假日')],
    'holiday-worked': ['●', 'good', both('Worked on a holiday', '法定节假日出勤')],
    incomplete: ['?', 'warn', both('Incomplete: a punch is missing', '不完整：缺打卡')],
    open: ['◌', 'info', both('Not over yet', '尚未结束')],
    none: ['■', 'quiet', both('Not employed', '不在职')],
    free: ['○', 'quiet', both('No presence', '无在岗记录')],
  },
  policy: {
    draft: ['◌', 'quiet', both('Draft', '草稿')],
    published: ['●', 'good', both('Published', '已发布')],
  },
  announcement: {
    draft: ['◌', 'quiet', both('Draft', '草稿')],
    published: ['●', 'good', both('Published', '已发布')],
    withdrawn: ['×', 'quiet', WORDS.withdrawn],
  },
  /** Of a job. */
  run: {
    running: ['◐', 'info', both('Running', '运行中')],
    done: ['✓', 'good', WORDS.done],
    failed: ['▲', 'bad', WORDS.failed],
  },
  promise: {
    proved: ['✓', 'good', both('proved', '已证明')],
    changed: ['◆', 'bad', both('changed since', '之后有改动')],
    failed: ['▲', 'bad', both('proof failed', '证明未通过')],
    unproved: ['?', 'bad', both('not proved', '未证明')],
    part: ['◐', 'quiet', both('in part', '部分实现')],
    'not-yet': ['○', 'quiet', both('not yet', '尚未实现')],
  },
} as const satisfies Record<string, Record<string, Shown>>

/** What has states. */
export type Stateful = keyof typeof STATES
export type StateOf<Of extends Stateful> = keyof (typeof STATES)[Of] & string

export const isStateOf = <Of extends Stateful>(of: Of, value: unknown): value is StateOf<Of> =>
  typeof value === 'string' && Object.hasOwn(STATES[of], value)

/** What the states of a kind are called. */
export const stateWords = <Of extends Stateful>(of: Of): Record<StateOf<Of>, Both> =>
  Object.fromEntries(
    Object.entries<Shown>(STATES[of]).map(([state, [, , words]]) => [state, words]),
  ) as Record<StateOf<Of>, Both> // its own keys
