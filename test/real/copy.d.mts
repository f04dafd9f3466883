export const COPY: URL;
export function copyIn(path: string): URL;
