import { both, type Both } from '../base/labels'
import { LATE_DAYS } from './pauses'

/**
 * What rows of a category hold, to those whom they are about. Every category that a version may name has its words here: nobody agrees to a
 * name alone.
 */
export const CONTENTS: Readonly<Record<string, Both>> = {
  account: both(
    `your name, user name, email, phone and picture; employment, teams and projects; your computers and sign-ins; what you agreed to; notices and letters to you; what was decided about you and why; when a pause of recording began and ended, for ${LATE_DAYS} days`,
    `姓名、用户名、邮箱、手机和头像；任职、团队和项目；您的电脑和登录；您的同意记录；发给您的通知和邮件；对您作出的处理及理由；暂停记录的起止时间（保存 ${LATE_DAYS} 天）`,
  ),
  'security-log': both(
    'sign-ins that failed or were refused, browsers that were not seen before, and changes to how you sign in; neither from where nor what was typed',
    '失败或被限制的登录、首次出现的浏览器，以及登录方式的变动；不含来源地址和输入的内容',
  ),
  audit: both(
    'who did what in this system, when, to whom and why, and who looked at whose records',
    '何人在系统内做了什么、何时、对谁、为何，以及谁查看了谁的记录',
  ),
  personnel: both(
    'ID number, sex, ethnicity, birthday, address, degree, school and subject, and where each comes from',
    '身份证号、性别、民族、生日、住址、学历、学校和专业，以及各项的来源',
  ),
  activity: both(
    'for each minute how many keys and clicks, and for how many seconds you were active',
    '每分钟的按键和点击次数，以及活跃的秒数',
  ),
  'activity-days': both(
    'for each day how many minutes and active seconds, how many keys and clicks, the time by program and by project, how long you paused, and how many gaps you deleted',
    '每天有记录的分钟数和活跃秒数、按键和点击次数、各程序和各项目的时长、暂停时长，以及已删除的时段数',
  ),
  screenshots: both(
    'a picture of each of your screens, with all that can be seen on it',
    '您每块屏幕的图片，含画面上可见的全部内容',
  ),
  'webcam-photos': both('a still from your camera', '摄像头拍摄的一张静态照片'),
  'device-logs': both(
    'what the capture program reports of itself, in fixed words, with time and version',
    '客户端用固定用语上报的自身情况，含时间和版本',
  ),
  punches: both(
    'when you began, interrupted and ended work, and how you said so',
    '上班、休息、下班的时间和打卡方式',
  ),
  corrections: both('what was to be corrected, why, and what was decided', '申请更正的内容、理由和处理结果'),
  'attendance-days': both(
    'for each day hours worked, late arrival, early leave, absence and overtime',
    '每天的工时、迟到、早退、缺勤和加班',
  ),
  absences: both('kind, begin and end of a leave, and what was decided', '休假的种类、起止时间和审批结果'),
  'time-entries': both('time that you put down for projects, with your note', '您为项目登记的工时及说明'),
  shifts: both('when you are to work', '您的排班时间'),
  'punch-locations': both('where you punched, and how exactly that is known', '打卡的地点及其精度'),
  'face-photos': both('a photo of your face, taken as you punch', '打卡时拍摄的人脸照片'),
  'remote-sessions': both(
    'who reached your computer from afar, when and for how long',
    '何人在何时远程连接您的电脑，以及时长',
  ),
  'session-recordings': both(
    'what was seen and done on your computer while somebody reached it from afar',
    '远程会话期间您电脑上的画面和操作',
  ),
  enquiries: both('what you asked or complained of, and the answers', '您的咨询或投诉，以及答复'),
  'subject-requests': both(
    'what you asked for by your rights, and the answers',
    '您提出的权利请求，以及答复',
  ),
  disclosures: both('what about you was given to whom, when and why', '何时、为何向谁提供了您的哪些信息'),
  'breach-notices': both('what you were told of a breach, and when', '向您告知的安全事件及时间'),
  'optional-letters': both(
    'which surveys and invitations were sent to you, and when',
    '向您发送的调查和活动邀请，以及时间',
  ),
}
