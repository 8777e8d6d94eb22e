/** Runs the blocks of docs/walk.md in one shell, in an empty folder, and gives what each printed. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
export const WALK = join(root, 'docs/walk.md')
const STEP = /```sh\n([\s\S]*?)```(?:\n```text\n([\s\S]*?)```)?/g
const MARK = '----- next -----'

export interface Step {
  readonly command: string
  /** What the page says it prints. Absent where nothing is said. */
  readonly said?: string
  readonly printed: string
}

/** Every step of the page. Throws when a command fails. */
export function walk(): Step[] {
  const steps = [...readFileSync(WALK, 'utf8').matchAll(STEP)]
  const script = `set -e
cd "$(mktemp -d)"
roznamcha() { '${process.execPath}' '${join(root, 'node_modules/tsx/dist/cli.mjs')}' '${join(root, 'src/cli/main.ts')}' "$@"; }
${steps.map((s) => `${s[1]!.trimEnd()}\necho '${MARK}'`).join('\n')}`
  const env = { ...process.env, NO_COLOR: '1' }
  const printed = execFileSync('bash', ['-c', script], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).split(`${MARK}\n`)
  return steps.map((s, i) => ({ command: s[1]!, ...(s[2] !== undefined ? { said: s[2] } : {}), printed: printed[i]! }))
}

/** The page with what its blocks print written anew. */
export function accepted(steps: readonly Step[]): string {
  let i = 0
  return readFileSync(WALK, 'utf8').replace(STEP, (whole) => {
    const { command, said, printed } = steps[i++]!
    return said === undefined ? whole : `\`\`\`sh\n${command}\`\`\`\n\`\`\`text\n${printed}\`\`\``
  })
}
