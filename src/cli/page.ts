/** The help of every command as one Markdown page: docs/cli.md. */
import { commands } from './commands/index.ts'
import { overview } from './help.ts'

/** The page's text. The same program always gives the same page. */
export async function cliPage(): Promise<string> {
  const out = [
    '# Command line',
    '',
    'Made from the program’s own help by `npx tsx scripts/docs.ts`; do not edit.',
    '',
    '```',
    overview(true).trimEnd(),
    '```',
    '',
  ]
  for (const listed of commands) {
    const c = { ...listed, ...(await listed.load()) }
    out.push(`## ${c.name}`, '', `${c.summary[0]!.toUpperCase()}${c.summary.slice(1)}.`, '')
    out.push('```', `roznamcha ${c.name} [options]${c.arguments ? ` ${c.arguments}` : ''}`, '```', '')
    if (c.options.length > 0) {
      out.push('| option | what it does | default |', '|---|---|---|')
      for (const o of c.options)
        out.push(`| \`${o.flags}\` | ${o.help.replaceAll('|', '\\|')} | ${o.fallback ? `\`${o.fallback}\`` : ''} |`)
      out.push('')
    }
    out.push('```', c.help.trim(), '```', '')
  }
  return out.join('\n')
}
