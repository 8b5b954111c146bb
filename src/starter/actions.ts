import type { Action } from '../kinds/action/rules.js'
import { actions2021To2022 } from './actions-2021-2022.js'
import { actions2023To2024 } from './actions-2023-2024.js'
import { actions2025 } from './actions-2025.js'
import { actions2026 } from './actions-2026.js'
import type { Given } from './given.js'

/** Every action by its reference. Numbers that are missing were never given. */
export const actions: Given<Action>[] = [
  ...actions2021To2022,
  ...actions2023To2024,
  ...actions2025,
  ...actions2026,
].sort((a, b) => (a.reference < b.reference ? -1 : 1))
