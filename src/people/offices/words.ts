import { both, type Both } from '../../base/labels'

export const onServer = (name: string, done: string) =>
  both(`On the server, by a command: ${name} (${done})`, `在服务器上通过命令：${name}（${done}）`)
export const youWereGivenOffice = (given: Both) =>
  both(`You were given the office ${given.en}`, `您已获任${given.zh}`)
