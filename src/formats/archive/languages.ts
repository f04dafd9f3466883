/** Languages by their English names, as news databases give them. */

const NAMES =
  "arabic=ar bulgarian=bg catalan=ca chinese=zh croatian=hr czech=cs danish=da dutch=nl english=en " +
  "estonian=et finnish=fi french=fr german=de greek=el hebrew=he hindi=hi hungarian=hu indonesian=id " +
  "italian=it japanese=ja korean=ko latvian=lv lithuanian=lt malay=ms norwegian=no persian=fa polish=pl " +
  "portuguese=pt romanian=ro russian=ru serbian=sr slovak=sk slovenian=sl spanish=es swedish=sv thai=th " +
  "turkish=tr ukrainian=uk urdu=ur vietnamese=vi";

const TAGS: ReadonlyMap<string, string> = /* @__PURE__ */ tagsOf(NAMES);

function tagsOf(names: string): Map<string, string> {
  return new Map(names.split(" ").map((row) => row.split("=") as [string, string]));
}

// English; EN
const WITH_TAG = /^([a-z]{4,12}); ?([a-z]{2})$/;

/** The tag of a language that is given as `English`, `ENGLISH` or `English; EN`; `undefined` for anything else. */
export function languageOf(written: string): string | undefined {
  const small = written.toLowerCase();
  const [, name = small, tag] = WITH_TAG.exec(small) ?? [];
  const found = TAGS.get(name);
  return tag === undefined || tag === found ? found : undefined;
}
