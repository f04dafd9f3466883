/**
 * Validates documents by IPTC's own schemas for `formats.mjs`. They are not in this repository; `WIRECOPY_SCHEMAS` names a
 * folder with them: `ninjs-schema_3.0.json` or other versions with `GeoJSON.json` beside them, `nitf-3-6.dtd` or
 * `nitf-3-6.xsd`, `NewsML-G2_2.34-spec-All-Power.xsd` or `newsml-g2-subset.xsd`, each with the files that it includes.
 */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { addFormats } from "../formats/uris-and-times.mjs";

/** For each schema in a folder, by its name: the format that it is for, and a function that finds faults in documents. */
export function validators(folder) {
  return Object.fromEntries(
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      const [, version] = /^ninjs-schema_(\d)[\d.]*\.json$/.exec(name) ?? [];
      if (version !== undefined)
        return [[name, { format: `ninjs ${version}`, faults: byJsonSchema(folder, path) }]];
      if (/^nitf-3-\d\.dtd$/.test(name))
        return [[name, { format: "NITF", faults: byXmllint(["--dtdvalid", path]) }]];
      if (/^nitf-3-\d\.xsd$/.test(name))
        return [[name, { format: "NITF", faults: byXmllint(["--schema", path], inNamespace) }]];
      if (/^(NewsML-G2_[\d.]+-spec-All-Power|newsml-g2-[\w.-]+)\.xsd$/.test(name))
        return [[name, { format: "NewsML-G2", faults: byXmllint(["--schema", path]) }]];
      return [];
    }),
  );
}

function byJsonSchema(folder, path) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const { $schema, ...points } = JSON.parse(readFileSync(join(folder, "GeoJSON.json"), "utf8"));
  ajv.addSchema(points, "https://geojson.org/schema/GeoJSON.json");
  const validate = ajv.compile(JSON.parse(readFileSync(path, "utf8")));
  return (documents) =>
    documents.flatMap((document, index) =>
      validate(document)
        ? []
        : validate.errors.map(({ instancePath, message }) => `${index}${instancePath}: ${message}`),
    );
}

/** Adds the namespace that NITF's XML Schema requires. The DTD has none, and neither have the documents that we write. */
function inNamespace(xml) {
  return xml.replace("<nitf ", '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" ');
}

function byXmllint(words, prepared = (xml) => xml) {
  return (documents) => {
    const folder = mkdtempSync(join(tmpdir(), "wirecopy-"));
    try {
      const paths = documents.map((xml, index) => {
        const path = join(folder, `${index}.xml`);
        writeFileSync(path, prepared(xml));
        return path;
      });
      const { status, stderr } = spawnSync("xmllint", ["--noout", "--nonet", ...words, ...paths], {
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      const said = (stderr ?? "").split("\n").filter((line) => !/ validates$|^$/.test(line));
      return status === 0 ? [] : [...said, `xmllint ended with ${status}`];
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}
