let fatal: string | undefined

/** Names the point at which this process kills itself; `createApp` is the only caller, with what the fault tests set. */
export const setFault = (name: string | undefined): void => {
  fatal = name
}

/** A place between two writes. In a fault test the process dies here, as it would by a power cut. */
export const faultPoint = (name: string): void => {
  if (fatal === name) process.kill(process.pid, 'SIGKILL')
}
