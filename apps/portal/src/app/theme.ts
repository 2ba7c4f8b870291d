import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type MantineThemeOverride,
  mergeThemeOverrides,
} from '@mantine/core';
import { words } from '../language/words.ts';

const cloth: MantineColorsTuple = [
  '#edf4f0',
  '#d6e6de',
  '#b7d7c8',
  '#95cfb5',
  '#5f9f84',
  '#41866b',
  '#2f7058',
  '#245c48',
  '#1b4b3b',
  '#13382b',
];
/** What needs attention now. */
const yellow: MantineColorsTuple = [
  '#f8efdc',
  '#f1e0bd',
  '#ebc07a',
  '#e2b25f',
  '#d19a3c',
  '#c48a2a',
  '#b8791a',
  '#96610f',
  '#7a5006',
  '#5a3b04',
];
const red: MantineColorsTuple = [
  '#fbeae6',
  '#f5d2cb',
  '#ffb9ae',
  '#ff9f90',
  '#f07a69',
  '#dd5a48',
  '#c8402f',
  '#b73323',
  '#a5281b',
  '#861e13',
];
const gray: MantineColorsTuple = [
  '#f5f4f0',
  '#efede7',
  '#ebe9e2',
  '#dcd8ce',
  '#c9c4b8',
  '#a49d90',
  '#827c70',
  '#4a535b',
  '#343c44',
  '#1b222a',
];
const dark: MantineColorsTuple = [
  '#ebeae4',
  '#d5d7d1',
  '#bbc1bc',
  '#7b8984',
  '#2d3734',
  '#232b28',
  '#1a211f',
  '#121716',
  '#0c100f',
  '#080b0a',
];

// Letters that the two families do not have come from the system.
const serif = '"Newsreader Variable", ui-serif, "Noto Serif", Georgia, serif';
const sans =
  '"Hanken Grotesk Variable", ui-sans-serif, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

const look = createTheme({
  colors: { cloth, yellow, red, gray, dark },
  primaryColor: 'cloth',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  black: '#1b222a',
  fontFamily: sans,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  headings: {
    fontFamily: serif,
    fontWeight: '500',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'clamp(1.75rem, 4vw, 2.125rem)', lineHeight: '1.14' },
      h2: { fontSize: 'clamp(1.3125rem, 3vw, 1.4375rem)', lineHeight: '1.22' },
      h3: { fontSize: 'var(--mantine-font-size-md)', lineHeight: '1.35', fontWeight: '650' },
    },
  },
  fontSizes: { xs: '0.84375rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem' },
  radius: { md: '6px', lg: '10px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Input: { vars: () => ({ wrapper: { '--input-bd': 'var(--portal-control-border)' } }) },
    Paper: { defaultProps: { withBorder: true, radius: 'lg', p: { base: 'md', sm: 'lg' } } },
    Modal: {
      defaultProps: {
        centered: true,
        size: 'lg',
        radius: 'lg',
        overlayProps: { backgroundOpacity: 0.45 },
      },
      styles: {
        header: { backgroundColor: 'var(--portal-raised)' },
        title: { fontFamily: serif, fontSize: '1.4375rem', lineHeight: 1.22, fontWeight: 500 },
      },
    },
    // A dialog's header is not the page's: without this a screen reader announces two banners.
    ModalHeader: { defaultProps: { role: 'none' } },
    Button: {
      defaultProps: { size: 'md' },
      // Mantine picks the text color for the light shade; in the dark one it would be white on a light color.
      vars: (_theme: unknown, { variant = 'filled' }: { readonly variant?: string }) => ({
        root: variant === 'filled' ? { '--button-color': 'var(--portal-on-accent)' } : {},
      }),
    },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    NativeSelect: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md', iconColor: 'var(--portal-on-accent)' } },
    Radio: { defaultProps: { size: 'md', iconColor: 'var(--portal-on-accent)' } },
    RadioGroup: { defaultProps: { size: 'md' } },
    CheckboxGroup: { defaultProps: { size: 'md' } },
    Alert: {
      defaultProps: { variant: 'light' },
      styles: { message: { fontSize: 'var(--mantine-font-size-md)' } },
    },
  },
});

/** Returns the look of the portal, which is a well-made notebook (paper, a cloth cover, ink, one ribbon), with its texts in the language of now. */
export function portalTheme(): MantineThemeOverride {
  const closeButtonProps = { 'aria-label': words.ui.close };
  return mergeThemeOverrides(look, {
    components: {
      Notification: { defaultProps: { closeButtonProps } },
      Modal: { defaultProps: { closeButtonProps } },
    },
  });
}

/** Colors that Mantine's defaults leave below a contrast of 4.5 to 1 (text) or 3 to 1 (controls). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f5f4f0',
    '--mantine-color-text': '#1b222a',
    '--mantine-color-dimmed': '#4a535b',
    '--mantine-color-placeholder': '#626a70',
    '--mantine-color-error': '#a5281b',
    '--mantine-color-anchor': '#1b4b3b',
    '--mantine-color-default-border': '#dcd8ce',
    '--mantine-color-cloth-light': '#e3eee8',
    '--mantine-color-cloth-light-color': '#163f31',
    '--mantine-color-yellow-light': '#f8efdc',
    '--mantine-color-red-light': '#fbeae6',
    '--portal-control-border': '#827c70',
    '--portal-raised': '#fffefc',
    '--portal-sunken': '#ebe9e2',
    '--portal-tint': '#e3eee8',
    '--portal-on-tint': '#163f31',
    '--portal-accent': '#1b4b3b',
    '--portal-on-accent': '#ffffff',
    '--portal-focus': '#1d5fa6',
    '--portal-ribbon': '#b8791a',
    '--portal-gold': '#7a5006',
    '--portal-gold-tint': '#f8efdc',
    '--portal-track': '#d9d4c8',
    '--portal-shadow': '0 1px 0 rgb(27 34 42 / 4%), 0 10px 28px -18px rgb(27 34 42 / 22%)',
    '--portal-plot-violet': '#651f6e',
    '--portal-plot-orange': '#a04e08',
    '--portal-plot-blue': '#2a78c9',
    '--portal-plot-gray': '#4a535b',
  },
  dark: {
    '--mantine-color-body': '#121716',
    '--mantine-color-text': '#ebeae4',
    '--mantine-color-dimmed': '#bbc1bc',
    '--mantine-color-placeholder': '#98a19c',
    '--mantine-color-error': '#ff9f90',
    '--mantine-color-anchor': '#95cfb5',
    '--mantine-color-default-border': '#2d3734',
    '--mantine-color-cloth-light': '#1b3029',
    '--mantine-color-cloth-light-color': '#b7e0cd',
    '--mantine-color-yellow-light': '#312814',
    '--mantine-color-red-light': '#3b1d19',
    '--mantine-color-red-outline': '#ff9f90',
    '--portal-control-border': '#7b8984',
    '--portal-raised': '#1a211f',
    '--portal-sunken': '#0c100f',
    '--portal-tint': '#1b3029',
    '--portal-on-tint': '#b7e0cd',
    '--portal-accent': '#95cfb5',
    '--portal-on-accent': '#0a1f17',
    '--portal-focus': '#8fc1ff',
    '--portal-ribbon': '#e2b25f',
    '--portal-gold': '#ebc07a',
    '--portal-gold-tint': '#312814',
    '--portal-track': '#3a4643',
    '--portal-shadow': 'none',
    '--portal-plot-violet': '#ebc4f2',
    '--portal-plot-orange': '#ffb27a',
    '--portal-plot-blue': '#6aa9f4',
    '--portal-plot-gray': '#bbc1bc',
  },
});
