/** The agreement of reviewers, from all that was judged in a register. */
import { type Agreement, agreementOf } from '../register/agreement.ts'
import { inForce, refsOf } from '../register/judged.ts'
import type { View } from '../stores/store.ts'

/** Each two people who judged the same drafts, names, times or statements. */
export async function reviewAgreement(store: View): Promise<Agreement[]> {
  const force = inForce(await store.judgements())
  const documents = new Set(
    force.flatMap(({ decision: d }) => [
      ...refsOf(d).map((r) => r.document),
      ...('document' in d ? [d.document] : []),
      ...('draft' in d ? [d.draft.document.digest] : []),
    ]),
  )
  const drafts = documents.size > 0 ? await store.drafts({ documents: [...documents] }) : []
  return agreementOf(drafts, force)
}
