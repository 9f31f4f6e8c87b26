/** For how many days a link to a shared view may hold. */
export const shareDays = [1, 7, 30, 90] as const
export type ShareDays = (typeof shareDays)[number]

/** Charts of a shared view that other sites may show in a frame, by the name in their address. */
export const embeddedCharts = ['source-mix', 'only-anonymous-claims', 'claim-grid'] as const
export type EmbeddedChart = (typeof embeddedCharts)[number]
