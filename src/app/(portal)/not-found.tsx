import { NotFound } from '../../portal/kit/NotFound'
import { titled } from '../../portal/kit/titled'
import * as W from '../words'

export const generateMetadata = titled(W.notFound)

export default NotFound
