import { NotFound } from '../../portal/kit/NotFound'
import { titled } from '../../portal/kit/titled'

export const generateMetadata = titled('Not found', '未找到')

export default NotFound
