import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** The one accent: a quiet blue-green; its filled shade stands on white at 7 to 1. */
const glass: MantineColorsTuple = [
  '#e9f5f5',
  '#d6e9e9',
  '#aed4d4',
  '#84bfbf',
  '#62adad',
  '#3f9a9a',
  '#2a8585',
  '#1b7070',
  '#0f5f60',
  '#064c4d',
]

const FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif'

export const theme = createTheme({
  fontFamily: FONT,
  headings: { fontFamily: FONT, fontWeight: '600' },
  colors: { glass },
  primaryColor: 'glass',
  primaryShade: { light: 8, dark: 7 },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Anchor: { defaultProps: { underline: 'always' } },
  },
})
