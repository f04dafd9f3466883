/** Colors for code: comments, strings, keywords and numbers. Nothing else is distinguished, which needs no grammar. */

import { escaped } from "./shell.mjs";

const KEYWORDS =
  /^(?:as|async|await|const|else|export|for|from|function|if|import|interface|let|new|of|return|type|typeof)$/;
const SCRIPT =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|(?<word>[A-Za-z_$][\w$]*)|(?<number>\b\d[\d._]*)|[\s\S]/g;
const SHELL = /(?<comment>(?<=^|\s)#[^\n]*)|(?<string>"[^"\n]*"|'[^'\n]*')|[\s\S]/g;

const GRAMMARS = { ts: SCRIPT, tsx: SCRIPT, js: SCRIPT, jsx: SCRIPT, json: SCRIPT, sh: SHELL };

/** Renders code as HTML, without colors if the language is not known. */
export function highlight(code, language) {
  const grammar = GRAMMARS[language];
  if (grammar === undefined) return escaped(code);
  return code.replace(grammar, (text, ...found) => {
    const groups = found.at(-1);
    if (groups.word !== undefined && KEYWORDS.test(text)) return marked("keyword", text);
    const kind = ["comment", "string", "number"].find((name) => groups[name] !== undefined);
    return kind === undefined ? escaped(text) : marked(kind, text);
  });
}

function marked(kind, text) {
  return `<span class="${kind}">${escaped(text)}</span>`;
}
