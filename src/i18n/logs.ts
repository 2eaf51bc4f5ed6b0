import { both, type Both } from '../base/labels'

/** What the words that a computer reports of itself mean. */
export const LOG_WORDS: Record<string, Both> = {
  'capture-failed': both('A picture could not be taken', '无法采集图片'),
  'send-failed': both('Sending failed', '发送失败'),
  'source-failed': both('A source of activity did not answer', '活动数据来源无响应'),
  'permission-denied': both('The system denied access', '系统拒绝授权'),
  'queue-full': both('The queue is full', '待发队列已满'),
  'queue-damaged': both('The queue was damaged', '待发队列损坏'),
  'disk-full': both('The disk is full', '磁盘已满'),
  crashed: both('The agent had crashed', '客户端曾异常退出'),
  started: both('Started', '已启动'),
  stopped: both('Stopped', '已停止'),
  updated: both('Updated', '已更新'),
  'queue-sent': both('The queue was sent', '待发队列已发送'),
  offline: both('Offline', '离线'),
  online: both('Online again', '恢复在线'),
  slow: both('The connection is slow', '网络缓慢'),
}
