import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod'
import { DoorProvider } from '../door/doors.tsx'
import './sheets.ts'
import { door, queries } from './here.ts'
import { router } from './router.tsx'
import { theme } from './theme.ts'

// The schema library would build functions from text where it can; the security policy forbids that, and says so in
// the console each time.
config({ jitless: true })

const root = document.getElementById('app')
if (root) {
  createRoot(root).render(
    <StrictMode>
      {/* The variables and classes of the library stand in our sheets, so that the page needs no inline style sheet. */}
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <QueryClientProvider client={queries}>
          <DoorProvider door={door}>
            <RouterProvider router={router} />
          </DoorProvider>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
}
