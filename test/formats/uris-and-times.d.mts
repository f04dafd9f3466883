import type { Ajv } from "ajv";

export declare function addFormats(ajv: Ajv): void;
