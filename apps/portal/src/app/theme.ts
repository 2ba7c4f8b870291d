import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type MantineThemeOverride,
  mergeThemeOverrides,
} from '@mantine/core';
import { words } from '../language/words.ts';

const teal: MantineColorsTuple = [
  '#eaf5f2',
  '#d3e9e4',
  '#a6d3ca',
  '#78c7ba',
  '#52a99a',
  '#379a8a',
  '#23857a',
  '#146e68',
  '#0b5f5c',
  '#074947',
];
const gray: MantineColorsTuple = [
  '#faf8f4',
  '#f4f0e9',
  '#eae5db',
  '#ddd6c9',
  '#c9c0b0',
  '#a99f8f',
  '#7d766a',
  '#5d5850',
  '#3f3c37',
  '#26241f',
];
const dark: MantineColorsTuple = [
  '#e8ecea',
  '#cbd5d4',
  '#a5b3b5',
  '#7e8d90',
  '#35444a',
  '#263135',
  '#1a2225',
  '#12181a',
  '#0d1214',
  '#090c0d',
];

// Letters that the two families do not have come from the system.
const serif = '"Newsreader Variable", ui-serif, "Noto Serif", Georgia, serif';
const sans =
  '"Hanken Grotesk Variable", ui-sans-serif, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

const look = createTheme({
  colors: { teal, gray, dark },
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  black: '#1d282b',
  fontFamily: sans,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  headings: {
    fontFamily: serif,
    fontWeight: '500',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'clamp(1.75rem, 4vw, 2.4rem)', lineHeight: '1.15' },
      h2: { fontSize: '1.4rem', lineHeight: '1.25' },
      h3: { fontSize: '1.12rem', lineHeight: '1.35' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Input: { vars: () => ({ wrapper: { '--input-bd': 'var(--portal-control-border)' } }) },
    Paper: { defaultProps: { withBorder: true, p: { base: 'md', sm: 'lg' } } },
    Modal: {
      defaultProps: {
        centered: true,
        size: 'lg',
        overlayProps: { backgroundOpacity: 0.45 },
      },
      styles: {
        header: { backgroundColor: 'var(--portal-raised)' },
        title: { fontFamily: serif, fontSize: '1.25rem', fontWeight: 500 },
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

/** Returns the look of the portal, which is warm paper, one deep teal and serif headings, with its texts in the language of now. */
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
    '--mantine-color-body': '#faf8f4',
    '--mantine-color-text': '#1d282b',
    '--mantine-color-dimmed': '#526065',
    '--mantine-color-placeholder': '#667277',
    '--mantine-color-error': '#b02a1c',
    '--mantine-color-anchor': '#0b5f5c',
    '--mantine-color-default-border': '#ddd6c9',
    '--portal-control-border': '#857d70',
    '--portal-raised': '#ffffff',
    '--portal-sunken': '#f1ede5',
    '--portal-tint': '#e2efec',
    '--portal-accent': '#0b5f5c',
    '--portal-on-accent': '#ffffff',
    '--portal-gold': '#8a5a00',
    '--portal-gold-tint': '#fbf1d9',
    '--portal-track': '#d8d0c2',
    '--portal-plot-violet': '#7a3e9d',
    '--portal-plot-orange': '#a34a00',
    '--portal-plot-blue': '#1f5fa8',
    '--portal-plot-gray': '#5d5850',
  },
  dark: {
    '--mantine-color-body': '#12181a',
    '--mantine-color-text': '#e8ecea',
    '--mantine-color-dimmed': '#a5b3b5',
    '--mantine-color-placeholder': '#8e9c9f',
    '--mantine-color-error': '#ff9d8f',
    '--mantine-color-anchor': '#78c7ba',
    '--mantine-color-default-border': '#2f3b3f',
    '--portal-control-border': '#7a898d',
    '--portal-raised': '#1a2225',
    '--portal-sunken': '#0d1214',
    '--portal-tint': '#16322f',
    '--portal-accent': '#78c7ba',
    '--portal-on-accent': '#06211f',
    '--portal-gold': '#f2c879',
    '--portal-gold-tint': '#33290f',
    '--portal-track': '#3a484d',
    '--portal-plot-violet': '#cfa3ea',
    '--portal-plot-orange': '#ffb27a',
    '--portal-plot-blue': '#8fc0ff',
    '--portal-plot-gray': '#c9c0b0',
  },
});
