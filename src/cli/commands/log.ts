/** `log`: the judgements of people, oldest first, and whether the log is whole. */
import { firstBreak, type Judgement } from '../../model/judgement.ts'
import { inForce } from '../../register/judged.ts'
import { type Command, EXIT, type World } from '../command.ts'
import { bold, dim, piece, warm, wrap } from '../layout.ts'
import * as option from '../options.ts'
import { withRegister } from '../register.ts'

export const log: Command = {
  options: [option.store, option.json],
  help: `Each judgement with who made it, when and why; those that were taken back are marked. The log only grows, and each
judgement is chained to the one before by its digest: where one was altered or taken out, this command says so and
ends with exit status 1. With --json one judgement a line.`,
  run: (_, options, world) =>
    withRegister(options, world, { readOnly: true }, async (store) => {
      const all = await store.judgements()
      const force = new Set(inForce(all).map((j) => j.id))
      for (const j of all)
        await world.write(
          options['json'] === true
            ? `${JSON.stringify({ ...j, inForce: force.has(j.id) })}\n`
            : inLines(world, j, force.has(j.id)),
        )
      const broken = firstBreak(all)
      if (broken >= 0) {
        world.warn(`roznamcha: the log was altered at judgement ${broken + 1} (${all[broken]!.id.slice(0, 8)})`)
        return EXIT.failed
      }
      if (all.length === 0 && options['json'] !== true) world.warn('no judgements')
      return EXIT.done
    }),
}

function inLines(world: World, { id, at, by, reason, decision: d }: Judgement, holds: boolean): string {
  const refs = 'drafts' in d ? d.drafts : 'target' in d ? [d.target] : []
  const about = [
    ...refs.map((r) => `r${r.key.slice(0, 14)}`),
    'document' in d ? `report ${d.document.slice(0, 12)}` : '',
    'mark' in d ? `${d.mark.layer} ${d.mark.document.slice(0, 12)} ${d.mark.span.start}-${d.mark.span.end}` : '',
    'layer' in d ? `all ${d.layer} of report ${d.report.slice(0, 12)}` : '',
    'becomes' in d ? piece(world, 'content' in d.becomes ? d.becomes.content.quote : d.becomes.words.quote) : '',
    'field' in d && d.field ? d.field : '',
    'value' in d && d.value !== undefined ? piece(world, JSON.stringify(d.value)) : '',
    d.act === 'withdraw' ? d.judgement.slice(0, 8) : '',
  ].filter(Boolean)
  const head = `${dim(world, at.slice(0, 16))}  ${bold(world, d.act)} ${about.join(' ')}  ${dim(world, id.slice(0, 8))}${holds ? '' : warm(world, ' taken back')}`
  return `${head}\n${wrap(world, `${piece(world, by)}: ${piece(world, reason)}`, '    ')}\n`
}
