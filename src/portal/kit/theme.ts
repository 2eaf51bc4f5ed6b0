import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

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
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Anchor: { defaultProps: { underline: 'always' } },
  },
})

/** Where Mantine's own greys are too pale to read: 5 to 1 at least on their ground. */
export const readable: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5a636b',
    '--mantine-color-placeholder': '#646d75',
    '--mantine-color-error': '#c92a2a',
  },
  dark: {
    '--mantine-color-dimmed': '#a9aeb3',
    '--mantine-color-placeholder': '#9aa0a6',
    '--mantine-color-error': '#ff8787',
  },
})
