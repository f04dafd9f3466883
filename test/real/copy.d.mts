export const COPY: URL;
export const HAS_COPY: boolean;
export function copyIn(path: string): URL;
