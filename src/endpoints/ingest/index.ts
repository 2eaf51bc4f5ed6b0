import { Router } from 'express'
export const ingestRouter = (_: unknown) => Router()
