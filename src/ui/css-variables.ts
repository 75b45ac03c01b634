// Colours by role that Mantine's own defaults leave below AA, and a few roles of ours.
import type { CSSVariablesResolver } from '@mantine/core'

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#52616d',
    '--mantine-color-placeholder': '#64737f',
    '--mantine-color-default-border': 'var(--mantine-color-gray-3)',
    '--mantine-color-error': '#b42318',
    '--mantine-color-anchor': 'var(--mantine-color-pine-7)',
    '--mantine-color-red-light': '#fdecea',
    '--mantine-color-red-light-color': '#a01c12',
    '--color-focus': 'var(--mantine-color-pine-7)',
    // The page behind panels and cards.
    '--color-page': 'var(--mantine-color-gray-0)',
    '--color-surface': '#ffffff',
    // 3:1 against the surface, for the edges of controls.
    '--color-control-border': 'var(--mantine-color-gray-5)',
    // The same blue as the ring around the selected symbol on the map.
    '--color-selected': '#0b57d0',
    '--color-selected-surface': '#e8f0fe',
  },
  dark: {
    '--mantine-color-body': 'var(--mantine-color-dark-7)',
    '--mantine-color-text': 'var(--mantine-color-dark-0)',
    '--mantine-color-dimmed': 'var(--mantine-color-dark-2)',
    '--mantine-color-placeholder': '#8d9ca8',
    '--mantine-color-default-border': 'var(--mantine-color-dark-5)',
    '--mantine-color-error': '#ff9a8f',
    '--mantine-color-anchor': 'var(--mantine-color-pine-3)',
    '--mantine-color-red-light': '#3a2123',
    '--mantine-color-red-light-color': '#ffb4ab',
    '--mantine-color-pine-light': '#16302f',
    '--mantine-color-pine-light-color': 'var(--mantine-color-pine-2)',
    '--color-focus': 'var(--mantine-color-pine-3)',
    '--color-page': 'var(--mantine-color-dark-8)',
    '--color-surface': 'var(--mantine-color-dark-7)',
    '--color-control-border': '#70808c',
    '--color-selected': '#8ab4ff',
    '--color-selected-surface': '#1b2b45',
  },
})
