import { both } from '../base/labels'

export const mbFree = (first: string) => both(`${first}, MB free`, `${first} 可用空间（MB）`)
export const version = (version: string) => both(`Version ${version}`, `版本 ${version}`)
