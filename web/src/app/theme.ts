import {
  Checkbox,
  createTheme,
  type MantineColorsTuple,
  Menu,
  NativeSelect,
  PasswordInput,
  Radio,
  Textarea,
  TextInput,
  type VariantColorsResolver,
} from '@mantine/core'

/** Ten steps around the one deep blue. What is painted comes from the tokens; the library only needs a full scale. */
const RAIL: MantineColorsTuple = [
  '#e6f0f4',
  '#cfe1e9',
  '#b5deef',
  '#8fcbe4',
  '#6ab0cd',
  '#4793b3',
  '#2f7896',
  '#22627e',
  '#17506a',
  '#103d52',
]

const NO_LINE = '1px solid transparent'

/** Three kinds of button, all painted with tokens, so that light, dark and more contrast need no second list. */
const variantColors: VariantColorsResolver = ({ variant }) => {
  switch (variant) {
    case 'filled':
      return {
        background: 'var(--hr-primary)',
        hover: 'var(--hr-primary-strong)',
        color: 'var(--hr-on-primary)',
        border: NO_LINE,
      }
    case 'subtle':
      return {
        background: 'transparent',
        hover: 'var(--hr-tint)',
        color: 'var(--hr-primary)',
        border: NO_LINE,
      }
    case 'light':
      return {
        background: 'var(--hr-tint)',
        hover: 'var(--hr-tint)',
        color: 'var(--hr-primary)',
        border: NO_LINE,
      }
    default:
      return {
        background: 'var(--hr-card)',
        hover: 'var(--hr-tint)',
        color: 'var(--hr-primary)',
        border: '1px solid var(--hr-edge)',
      }
  }
}

/** Label, hint, then the error between hint and field: what is wrong stands next to where it is mended. */
const FIELD_ORDER = ['label', 'description', 'error', 'input'] as const
const field = { defaultProps: { inputWrapperOrder: [...FIELD_ORDER] } }

export const theme = createTheme({
  primaryColor: 'rail',
  colors: { rail: RAIL },
  primaryShade: { light: 8, dark: 3 },
  black: '#20292c',
  autoContrast: true,
  defaultRadius: 8,
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontFamily: 'var(--hr-font)',
  variantColorResolver: variantColors,
  components: {
    // The small boxes are 20 px; a target is at least 24.
    Checkbox: Checkbox.extend({ defaultProps: { size: 'md' } }),
    Radio: Radio.extend({ defaultProps: { size: 'md' } }),
    // A menu holds its items and nothing else; the first one takes the focus (WAI-ARIA, menu button pattern).
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    TextInput: TextInput.extend(field),
    Textarea: Textarea.extend(field),
    PasswordInput: PasswordInput.extend(field),
    NativeSelect: NativeSelect.extend(field),
  },
})
