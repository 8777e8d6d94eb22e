/** What is wrong with a proposal, in one line, from what its schema says of it. */

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly errors?: readonly (readonly Issue[])[]
}

/** Of the forms that could be meant, the one that comes nearest tells what is wrong. */
export function wrongIn(given: object, issues: readonly Issue[]): string {
  const all = issues.flatMap(leaves)
  const own = all.filter((i) => !['act', 'field'].includes(String(i.path[0])) && !/nrecognized/.test(i.message))
  const issue = own.find((i) => i.path.length > 0 && String(i.path[0]) in given) ?? own[0] ?? all[0]!
  const path = issue.path.join('.')
  return path ? `${path}: ${issue.message}` : issue.message
}
function leaves(issue: Issue): Issue[] {
  if (!issue.errors) return [issue]
  const meant = issue.errors.filter((form) => !form.some(isOfAnother))
  return (meant.length > 0 ? meant : issue.errors).flatMap((form) =>
    form.flatMap((i) => leaves({ ...i, path: [...issue.path, ...i.path] })),
  )
}

/** Whether a form is that of another act, or of another field: what it says of the value would mislead. */
const isOfAnother = (issue: Issue): boolean =>
  issue.errors
    ? issue.errors.every((form) => form.some(isOfAnother))
    : issue.path.length === 1 && ['act', 'field'].includes(String(issue.path[0]))
