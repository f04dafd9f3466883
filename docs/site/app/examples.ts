/** Examples of copy to begin with. All of them are invented. */

import desk from "../../../test/fixtures/harbor-desk.txt";
import ap from "../examples/ap.txt";
import broken from "../examples/broken.txt";
import digest from "../examples/digest.txt";
import feed from "../examples/feed.txt";
import market from "../examples/market.txt";
import yonhap from "../examples/yonhap.txt";

export const EXAMPLES: readonly (readonly [name: string, text: string])[] = [
  ["A story with a related list", yonhap],
  ["A story with quotes", ap],
  ["A digest", digest],
  ["A market table", market],
  ["A desk's copy", desk],
  ["A feed with revisions", feed],
  ["A broken article", broken],
];
