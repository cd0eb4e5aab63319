// Prints how many tokens (o200k) the text on stdin has; the tokenizer's table is in its package.
import { readFileSync } from "node:fs";
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";

console.log(countTokens(readFileSync(0, "utf8")));
