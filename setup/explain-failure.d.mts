export function explainFailure(error: { code?: string; path?: string } | undefined): string | null
export function explainPort(code: string, port: number | string): string
export function explainNode(version?: string): string | null
export function explainHost(host: string): string | null
