/** How long something takes, in seconds of the processor and of this process alone: what other programs do beside it does not count. */
export function processorSeconds(act: () => unknown): number {
  const from = process.cpuUsage().user
  act()
  return (process.cpuUsage().user - from) / 1e6
}
